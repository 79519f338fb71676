import { describe, expect, it } from 'vitest';
import { addresseeAt, mailDraft, memberLine } from '../../src/core/mail-draft.js';
import type { Cluster, Member } from '../../src/core/model.js';
import { clusterNamed, directoryWith, memberNamed } from '../support/make-dataset.js';

const clusterWith = (...contacts: readonly object[]): Cluster => {
  const cluster = directoryWith({ clusters: [clusterNamed('Arve', { contacts })] }).cluster('arve');
  if (!cluster) throw new Error('the dataset has lost its cluster');
  return cluster;
};

const memberAt = (...sites: readonly object[]): Member => {
  const member = directoryWith({ members: [memberNamed('Tour', { sites })] }).member('tour');
  if (!member) throw new Error('the dataset has lost its member');
  return member;
};

describe('the addressee at a cluster', () => {
  it('is the first contact that a mail can be sent to', () => {
    const cluster = clusterWith({ phone: '+33 4 50 00 00 00' }, { role: 'office', email: 'office@arve.example' });
    expect(addresseeAt(cluster)).toMatchObject({ contact: { role: 'office' }, address: 'mailto:office@arve.example' });
  });

  it('is nobody where no contact has an address', () => {
    expect(addresseeAt(clusterWith({ phone: '+33 4 50 00 00 00' }))).toBeUndefined();
    expect(addresseeAt(clusterWith())).toBeUndefined();
  });
});

describe('the address of a draft', () => {
  it('keeps subject and text as they are, lines ending as mail programs want them', () => {
    const url = new URL(mailDraft('mailto:a@b.example', 'Optik & mehr?', 'Guten Tag,\n\n100 % = alles'));
    expect(url.pathname).toBe('a@b.example');
    expect(url.searchParams.get('subject')).toBe('Optik & mehr?');
    expect(url.searchParams.get('body')).toBe('Guten Tag,\r\n\r\n100 % = alles');
  });

  it('lets no text add a recipient or a header', () => {
    const url = new URL(mailDraft('mailto:a@b.example', 'x&bcc=c@d.example', 'y\nBcc: c@d.example&cc=e@f.example#'));
    expect(url.pathname).toBe('a@b.example');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.hash).toBe('');
  });

  it('takes a text that was cut within a sign', () => {
    const url = new URL(mailDraft('mailto:', 'x', 'gears 🦾'.slice(0, -1)));
    expect(url.searchParams.get('body')).toBe('gears ');
    expect(new URL(mailDraft('mailto:', '🦾', '')).searchParams.get('subject')).toBe('🦾');
  });
});

describe('a member in a draft', () => {
  it('is told with what is known of its place, in the language of the draft', () => {
    expect(memberLine(memberAt({ city: 'Jena', country: 'DE' }, { city: 'Wien' }), 'fr')).toBe(
      '– Tour (Jena, Allemagne)',
    );
    expect(memberLine(memberAt({ country: 'DE' }), 'de')).toBe('– Tour (Deutschland)');
    expect(memberLine(memberAt(), 'de')).toBe('– Tour');
  });
});
