import { describe, expect, it } from 'vitest';
import { safeContactUrl, safeUrl } from '../../src/core/safe-url.js';

const dataset = 'https://alliance.example/data/directory.json';

describe('an address from the data', () => {
  it.each([
    ['an absolute one stays', 'https://minalogic.com/en/', 'https://minalogic.com/en/'],
    ['http stays', 'http://minalogic.com/', 'http://minalogic.com/'],
    ['capitals in scheme and host are normalised', 'HTTPS://Minalogic.COM', 'https://minalogic.com/'],
    ['a relative one leads beside the dataset', 'logos/a.svg', 'https://alliance.example/data/logos/a.svg'],
    ['a rooted one leads to the host of the dataset', '/logos/a.svg', 'https://alliance.example/logos/a.svg'],
    ['one without scheme takes that of the dataset', '//cdn.example/a.svg', 'https://cdn.example/a.svg'],
    ['backslashes are read as slashes', '\\\\cdn.example\\a.svg', 'https://cdn.example/a.svg'],
    ['blanks and line breaks around and inside go', ' https://mina\nlogic.com\t', 'https://minalogic.com/'],
    [
      'a host of another alphabet gets its ASCII form',
      'https://münchen.example/ä',
      'https://xn--mnchen-3ya.example/%C3%A4',
    ],
    ['markup is encoded', 'https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
    ['an @ in the path is no user name', 'https://a.example/@minalogic', 'https://a.example/@minalogic'],
    ['an @ in the query is no user name', 'https://a.example?to=a@b.example', 'https://a.example/?to=a@b.example'],
    [
      'a scheme without slashes is no absolute address',
      'https:a@b.example',
      'https://alliance.example/data/a@b.example',
    ],
    [
      'a file named like a scheme is a file',
      './javascript:alert(1)',
      'https://alliance.example/data/javascript:alert(1)',
    ],
    [
      'an entity is no colon, so it is a file',
      'javascript&colon;alert(1)',
      'https://alliance.example/data/javascript&colon;alert(1)',
    ],
  ])('%s', (_situation, value, href) => {
    expect(safeUrl(value, dataset)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://alliance.example/%0aalert(1)',
    'javascript:https://alliance.example/',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'view-source:https://a.example/',
    'blob:https://alliance.example/1b2c',
    'filesystem:https://alliance.example/temporary/a',
    'file:///etc/passwd',
    'ftp://a.example/a',
    'ws://a.example/',
    'mailto:a@b.example',
    'tel:+33476',
    'about:blank',
    'intent://a.example#Intent;end',
    'chrome://settings',
    'feed:https://a.example/',
    'https://user:pass@a.example/',
    'https://minalogic.com@evil.example/',
    '//user@evil.example/',
    'https://',
    'https://a b/',
    'https://[::1',
    'https://a.example:99999/',
    '',
    ' \n\t ',
  ])('is refused when it is no plain web address: %j', (value) => {
    expect(safeUrl(value, dataset)).toBeUndefined();
  });

  it('is refused when it is longer than any real one', () => {
    expect(safeUrl(`https://a.example/${'a'.repeat(2000)}`, dataset)).toBeDefined();
    expect(safeUrl(`https://a.example/${'a'.repeat(2048)}`, dataset)).toBeUndefined();
    expect(safeUrl(`javascript:${'/'.repeat(4096)}alert(1)`, dataset)).toBeUndefined();
  });

  it('may be absent', () => {
    expect(safeUrl(undefined, dataset)).toBeUndefined();
  });

  it('must be absolute when the dataset has no address', () => {
    expect(safeUrl('https://minalogic.com', '')).toBe('https://minalogic.com/');
    expect(safeUrl('logos/a.svg', '')).toBeUndefined();
    expect(safeUrl('//minalogic.com', '')).toBeUndefined();
  });

  it('is not rescued by a hostile base', () => {
    expect(safeUrl('a', 'javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('#a', 'data:text/html,a')).toBeUndefined();
  });
});

describe('a mailbox', () => {
  it.each([
    ['contact@minalogic.com', 'mailto:contact@minalogic.com'],
    [' contact@minalogic.com\n', 'mailto:contact@minalogic.com'],
    ['first.last+cluster@a.example', 'mailto:first.last%2Bcluster@a.example'],
    ['a?bcc=x&y%@a.example', 'mailto:a%3Fbcc%3Dx%26y%25@a.example'],
    ['büro@münchen.example', 'mailto:b%C3%BCro@xn--mnchen-3ya.example'],
  ])('%j becomes %s', (value, href) => {
    expect(safeContactUrl('email', value)).toBe(href);
  });

  it.each([
    '',
    'minalogic.com',
    '@minalogic.com',
    'a@localhost',
    'a@b@c.example',
    'a@b.example?bcc=spam@c.example',
    'a@b.example,c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Anna <a@b.example>',
    'mailto:a@b.example',
    'javascript:alert(1)@b.example',
    'a@b..example',
    `${'a'.repeat(65)}@b.example`,
    '\ud800@b.example',
  ])('%j is none', (value) => {
    expect(safeContactUrl('email', value)).toBeUndefined();
  });
});

describe('a telephone number', () => {
  it.each([
    ['+33 (0)4 76 12 34 56', 'tel:+33476123456'],
    ['+33 ( 0 ) 4 76 12 34 56', 'tel:+33476123456'],
    ['04.76.12.34.56', 'tel:0476123456'],
    ['(0476) 12 34 56', 'tel:0476123456'],
    ['+49 351/123-45', 'tel:+4935112345'],
    ['+33\u00a04\u202f76 12 34 56', 'tel:+33476123456'],
    ['0041 32 123 45 67', 'tel:0041321234567'],
    ['0476 (0) 12', 'tel:0476012'],
    ['112', 'tel:112'],
    ['+123456789012345', 'tel:+123456789012345'],
    [' 112\n', 'tel:112'],
  ])('%j becomes %s', (value, href) => {
    expect(safeContactUrl('phone', value)).toBe(href);
  });

  it.each([
    '',
    '+',
    '12',
    '1234567890123456',
    '+33 4 76 12 34 56 78 90 12',
    '*21*0123#',
    'tel:112',
    '0800 MINALOGIC',
    '1;ext=2',
    'javascript:1',
  ])('%j is none', (value) => {
    expect(safeContactUrl('phone', value)).toBeUndefined();
  });
});
