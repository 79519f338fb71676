import { fixture, html, oneEvent } from '@open-wc/testing';
import { AllianceElement } from '../../src/elements/alliance-element.js';
import type { AllianceErrorEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import { it as italian } from '../../src/i18n/it.js';
import { nl } from '../../src/i18n/nl.js';
import type { MessageKey } from '../../src/i18n/messages.js';
import {
  engine,
  eventually,
  expect,
  faultOrigin,
  find,
  findAll,
  resultNames,
  shown,
  textOf,
  type,
} from '../support/elements.js';
import { hurryTheLoader, SwitchedFile } from '../support/fault-switch.js';
import { clusterNamed, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';
import { elementFor, subjects, type Subject } from '../support/model-subjects.js';

const tables = { en, fr, de, nl, it: italian, es } as const;

const grenoble = { city: 'Grenoble', country: 'FR', lat: 45.1885, lng: 5.7245 };

const copy = (...names: readonly string[]): Raw =>
  datasetWith({
    competences: [{ id: 'optics', labels: { en: { pref: 'optics' } } }],
    clusters: [clusterNamed('Minalogic', grenoble)],
    members: names.map((name) => memberNamed(name, { sites: [grenoble], memberships: [{ cluster: 'minalogic' }] })),
  });

const firstCopy = copy('Optique Alpine', 'Chip Werk');
const nextCopy = copy('Optique Alpine', 'Optique Neuve', 'Chip Werk');

interface Fault {
  readonly situation: string;
  /** How the server answers meanwhile. */
  readonly like: string;
  readonly code: string;
}

/** The network table of what can go wrong, row by row. */
const faults: readonly Fault[] = [
  { situation: 'the file is missing (404)', like: '/status?code=404', code: 'not-found' },
  { situation: 'the file is gone (410)', like: '/status?code=410', code: 'not-found' },
  { situation: 'a login is needed (401)', like: '/status?code=401', code: 'forbidden' },
  { situation: 'the server forbids it (403)', like: '/status?code=403', code: 'forbidden' },
  { situation: 'the server fails (500), and again at both retries', like: '/status?code=500', code: 'server-error' },
  {
    situation: 'the server is down for an hour (503)',
    like: '/status?code=503&retry-after=3600',
    code: 'server-error',
  },
  { situation: 'too many have asked (429)', like: '/status?code=429&retry-after=1', code: 'rate-limited' },
  {
    situation: 'too many have asked, for an hour (429)',
    like: '/status?code=429&retry-after=3600',
    code: 'rate-limited',
  },
  { situation: 'the answer has an odd status (418)', like: '/status?code=418', code: 'http-error' },
  { situation: 'a CMS sends its error page (HTML)', like: '/html', code: 'html-instead-of-json' },
  { situation: 'a CMS calls its error page JSON', like: '/html-as-json', code: 'html-instead-of-json' },
  { situation: 'the type is wrong and so is the content', like: '/text-as-html', code: 'html-instead-of-json' },
  { situation: 'the file is cut short', like: '/truncated', code: 'invalid-json' },
  { situation: 'the gzip file is cut short', like: '/truncated.json.gz', code: 'invalid-json' },
  { situation: 'the JSON is wrong', like: '/bad-json', code: 'invalid-json' },
  { situation: 'the file is empty', like: '/empty', code: 'empty' },
  { situation: 'there is no content (204)', like: '/no-content', code: 'empty' },
  { situation: 'the encoding is wrong (Latin-1)', like: '/latin1', code: 'wrong-encoding' },
  { situation: 'the connection breaks in the middle', like: '/cut', code: 'unreachable' },
  { situation: 'the line is down', like: '/drop', code: 'unreachable' },
  { situation: 'the server allows no other site (CORS)', like: '/status?code=200&cors=off', code: 'unreachable' },
  { situation: 'redirects lead in a circle', like: '/redirect-loop', code: 'unreachable' },
  { situation: 'the file is said to be huge', like: '/announced-huge', code: 'too-large' },
  { situation: 'the file is huge', like: '/huge', code: 'too-large' },
  { situation: 'a gzip bomb, unzipped by the browser', like: '/bomb-encoded', code: 'too-large' },
  { situation: 'a gzip bomb, unzipped by us', like: '/bomb.json.gz', code: 'too-large' },
  { situation: 'the shape is wrong', like: '/wrong-shape', code: 'wrong-shape' },
  { situation: 'it is some other JSON', like: '/not-a-directory', code: 'wrong-shape' },
  { situation: 'the schema’s major version is newer', like: '/newer-major', code: 'newer-version' },
];

const waits: readonly Fault[] = [
  { situation: 'the server never answers', like: '/silent', code: 'timeout' },
  { situation: 'the body stops in the middle', like: '/slow', code: 'timeout' },
];

const mount = async (subject: Subject, src: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = elementFor(subject, 'minalogic');
  element.textContent = 'The page’s own words.';
  element.setAttribute('src', src);
  box.append(element);
  return element;
};

const mountSearch = async (src: string): Promise<MemberSearch> => {
  const element = await fixture<MemberSearch>(html`<member-search src=${src} lang="en"></member-search>`);
  await shown(element, '.entry');
  return element;
};

const alertOf = async (element: HTMLElement): Promise<string> =>
  textOf((await shown(element, '[role=alert]')).querySelector('p'));

const saysInEachLanguage = async (element: HTMLElement, key: string): Promise<void> => {
  for (const [lang, table] of Object.entries(tables)) {
    element.lang = lang;
    await eventually(() => {
      expect(textOf(find(element, '[role=alert] p'))).to.equal(table[key as MessageKey]);
      expect(textOf(find(element, '[part=retry]'))).to.equal(table['error.retry']);
    });
  }
  element.lang = 'en';
};

/** What stays on the screen: all but the notice that it is old, what is announced, and suggestions. */
const picture = (element: HTMLElement): string => {
  const base = find(element, '.base').cloneNode(true) as HTMLElement;
  for (const notice of base.querySelectorAll('[role=alert], [role=status], .suggestions')) notice.remove();
  return textOf(base);
};

const isMet = ({ situation, like, code }: Fault): void => {
  it(`at first: ${situation}: has its code, its sentence in each language, and is over at another try`, async () => {
    const file = new SwitchedFile();
    await file.publish(firstCopy);
    await file.breakLike(like);
    const element = await fixture<MemberSearch>(html`<member-search src=${file.url} lang="en"></member-search>`);
    const event = await oneEvent<AllianceErrorEvent>(element, 'alliance-error');
    expect(event.code).to.equal(code);
    expect(await alertOf(element)).not.to.equal(en['error.generic']);
    await saysInEachLanguage(element, `error.${code}`);
    expect(element.matches(':state(error)')).to.equal(true);

    await file.mend();
    find(element, '[part=retry]').click();
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['Chip Werk', 'Optique Alpine']);
    expect(findAll(element, '[role=alert]')).to.have.length(0);
  });

  it(`at a refresh: ${situation}: takes nothing away, and is over at another try`, async () => {
    const file = new SwitchedFile();
    await file.publish(firstCopy);
    const element = await mountSearch(file.url);
    await type(element, 'optique');
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Optique Alpine']);
    });
    const before = picture(element);
    await file.breakLike(like);
    setTimeout(() => void element.refresh());
    const event = await oneEvent<AllianceErrorEvent>(element, 'alliance-error');
    expect(event.code).to.equal(code);
    await saysInEachLanguage(element, 'notice.stale');
    await eventually(() => {
      expect(picture(element)).to.equal(before);
    });
    expect(element.matches(':state(error)')).to.equal(false);

    await file.publish(nextCopy);
    find(element, '[part=retry]').click();
    await eventually(() => {
      expect(resultNames(element)).to.have.members(['Optique Alpine', 'Optique Neuve']);
      expect(findAll(element, '[role=alert]')).to.have.length(0);
    });
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('optique');
  });
};

describe('A fault of the network', () => {
  // not its time limit: a huge file takes a while on a busy machine
  hurryTheLoader(1);

  for (const fault of faults) isMet(fault);

  for (const subject of subjects)
    it(`is met alike by ${subject.tag}: a sentence, another try, and what is shown stays`, async () => {
      const file = new SwitchedFile();
      await file.publish(firstCopy);
      await file.breakLike('/status?code=404');
      const element = await mount(subject, file.url);
      expect(await alertOf(element)).to.equal(en['error.not-found']);
      await file.mend();
      find(element, '[part=retry]').click();
      await shown(element, subject.ready);
      expect(findAll(element, '[role=alert]')).to.have.length(0);

      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = picture(element);
      await file.breakLike('/html');
      if (element instanceof AllianceElement) await element.refresh();
      expect(await alertOf(element)).to.equal(en['notice.stale']);
      expect(picture(element)).to.equal(before);
    });
});

describe('A server that keeps its visitor waiting', () => {
  hurryTheLoader();

  for (const fault of waits) isMet(fault);
});

describe('What only looks like a fault', () => {
  hurryTheLoader();

  for (const [situation, like] of [
    ['the file comes in small drops', '/drip'],
    ['the file is called a web page', '/json-as-html'],
    ['the file is called bytes', '/octets'],
    ['the file begins with a byte order mark', '/bom'],
    ['the file is in UTF-16', '/utf16le'],
    ['the server unzips it on the way', '/gzip-encoded'],
    ['the server sends the zipped file as it is', '/directory.json.gz'],
    ['the file has moved', '/redirect'],
    ['the server fails twice and then answers', '/status?code=503&times=2'],
    ['the server asks to wait a second', '/status?code=429&times=1&retry-after=1'],
  ] as const)
    it(`shows the directory: ${situation}`, async () => {
      const file = new SwitchedFile();
      await file.breakLike(like);
      expect(resultNames(await mountSearch(file.url))).to.deep.equal(['Décolletage Müller', 'Optique Lefèvre']);
    });

  it('some rows are bad: the others are shown, and those left out are counted', async () => {
    const file = new SwitchedFile();
    await file.breakLike('/bad-rows');
    const element = await mountSearch(file.url);
    expect(resultNames(element)).to.have.length(2);
    expect(textOf(find(element, '[part=note]'))).to.contain('2 entries could not be read and are left out.');
  });
});

const timesAsked = async (url: string): Promise<number> => {
  const counts = (await (await fetch(`${faultOrigin()}/requests`)).json()) as Record<string, number>;
  return counts[url.slice(faultOrigin().length)] ?? 0;
};

describe('The browser’s cache', () => {
  const refreshed = async (how: { keepsTag?: boolean }): Promise<MemberSearch> => {
    const file = new SwitchedFile();
    await file.publish(firstCopy);
    const element = await mountSearch(file.url);
    await file.publish(nextCopy, how);
    await element.refresh();
    expect(await timesAsked(file.url)).to.equal(2);
    return element;
  };

  it('does not keep a newer copy away', async () => {
    const element = await refreshed({});
    await eventually(() => {
      expect(resultNames(element)).to.include('Optique Neuve');
    });
  });

  it('gives its own copy where the server’s ETag is stale: what is shown stays, and nothing is said to be wrong', async () => {
    const element = await refreshed({ keepsTag: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    // WebKit’s driver keeps no copies, so it gets the newer one
    const newer = engine === 'webkit' ? ['Optique Neuve'] : [];
    expect(resultNames(element)).to.deep.equal(['Chip Werk', 'Optique Alpine', ...newer]);
    expect(findAll(element, '[role=alert]')).to.have.length(0);
  });

  it('that is empty cannot help where the server says 304 to everyone', async () => {
    const file = new SwitchedFile();
    await file.breakLike('/not-modified');
    const element = await fixture<MemberSearch>(html`<member-search src=${file.url} lang="en"></member-search>`);
    expect(await alertOf(element)).to.equal(en['error.http-error']);
  });
});
