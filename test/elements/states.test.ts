import { aTimeout, fixture, html, oneEvent } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { SearchResult } from '../../src/core/search/source.js';
import { refreshDirectory } from '../../src/data/load-directory.js';
import type { AllianceErrorEvent, AllianceLoadEvent } from '../../src/elements/events.js';
import type { ClusterCard } from '../../src/elements/cluster-card.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { PageSource } from '../../src/state/page-source.js';
import { useSource } from '../../src/state/search-session.js';
import {
  eventually,
  expect,
  faultUrl,
  find,
  findAll,
  resultNames,
  settled,
  shown,
  textOf,
} from '../support/elements.js';

const searchAt = (src: string, lang = 'en'): Promise<MemberSearch> =>
  fixture<MemberSearch>(
    html`<member-search src=${src} lang=${lang}><p>The members, as plain text.</p></member-search>`,
  );

const sentences: readonly (readonly [route: string, code: string, sentence: string])[] = [
  ['/status?code=404', 'not-found', 'L’annuaire est introuvable.'],
  ['/status?code=410', 'not-found', 'L’annuaire est introuvable.'],
  ['/status?code=403', 'forbidden', 'L’annuaire ne peut pas être lu depuis cette page.'],
  [
    '/status?code=429&retry-after=60',
    'rate-limited',
    'Trop de demandes en ce moment. Veuillez réessayer un peu plus tard.',
  ],
  [
    '/status?code=503&retry-after=60',
    'server-error',
    'Le serveur de l’annuaire rencontre un problème. Veuillez réessayer plus tard.',
  ],
  ['/status?code=418', 'http-error', 'Le serveur de l’annuaire a donné une réponse inutilisable.'],
  ['/html', 'html-instead-of-json', 'À la place de l’annuaire, une page web a été reçue.'],
  ['/empty', 'empty', 'Le fichier de l’annuaire est vide.'],
  ['/truncated', 'invalid-json', 'Le fichier de l’annuaire est endommagé ou incomplet.'],
  ['/latin1', 'wrong-encoding', 'Le fichier de l’annuaire n’a pas le bon encodage de caractères.'],
  ['/ok?cors=off', 'unreachable', 'L’annuaire est injoignable. Vérifiez votre connexion et réessayez.'],
  ['/wrong-shape', 'wrong-shape', 'Le fichier de l’annuaire n’a pas la forme attendue.'],
  [
    '/newer-major',
    'newer-version',
    'L’annuaire est plus récent que ce que cette page sait lire. La page doit être mise à jour.',
  ],
];

describe('An element whose directory cannot be had', () => {
  for (const [route, code, sentence] of sentences)
    it(`says so in the visitor’s language, tells the page "${code}" and offers another try (${route})`, async () => {
      const element = await searchAt(faultUrl(route), 'fr');
      const event = await oneEvent<AllianceErrorEvent>(element, 'alliance-error');
      expect(event.code).to.equal(code);
      const fault = await shown(element, '[role=alert]');
      expect(textOf(fault.querySelector('p'))).to.equal(sentence);
      expect(textOf(find(element, '[part=retry]'))).to.equal('Réessayer');
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
    }).timeout(15_000);

  it('says that it has no src', async () => {
    const element = await fixture<MemberSearch>(html`<member-search lang="en"></member-search>`);
    expect(textOf(await shown(element, '[role=alert] p'))).to.contain('does not say where it is');
  });

  it('refuses an address that is none', async () => {
    const element = await searchAt('javascript:alert(1)');
    expect(textOf(await shown(element, '[role=alert] p'))).to.contain('its address is not valid');
  });

  it('says that a file is larger than the page allows', async () => {
    const element = await fixture<MemberSearch>(
      html`<member-search src=${faultUrl('/ok')} max-bytes="100" lang="en"></member-search>`,
    );
    expect(textOf(await shown(element, '[role=alert] p'))).to.contain('larger than this page allows');
  });

  it('gives the page’s own content back', async () => {
    const element = await searchAt(faultUrl('/status?code=404'));
    await shown(element, '[role=alert]');
    const slot = findAll<HTMLSlotElement>(element, 'slot').find(({ name }) => name === '');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['The members, as plain text.']);
  });

  it('shows the directory when the second try succeeds', async () => {
    const element = await searchAt(faultUrl('/broken-once'));
    (await shown(element, '[part=retry]')).click();
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['Décolletage Müller', 'Optique Lefèvre']);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('lets the last src win when it changes while the first is on its way', async () => {
    const element = await searchAt(faultUrl('/slow'));
    await aTimeout(50);
    element.src = faultUrl('/ok');
    await shown(element, '.entry');
    expect(resultNames(element)).to.have.length(2);
  });
});

describe('An element on its way', () => {
  it('shows the page’s own content until it has something better', async () => {
    const element = await searchAt(faultUrl('/silent'));
    const slot = await shown(element, 'slot:not([name])');
    expect((slot as HTMLSlotElement).assignedElements()).to.have.length(1);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(findAll(element, '[role=alert]')).to.have.length(0);
  });

  it('fires alliance-load with the problems of the file, shows the good rows and counts the bad ones', async () => {
    const element = await searchAt(faultUrl('/bad-rows'));
    const event = await oneEvent<AllianceLoadEvent>(element, 'alliance-load');
    expect(event.problems.map(({ pointer }) => pointer)).to.deep.equal(['/members/2/name', '/members/3']);
    await shown(element, '.entry');
    expect(resultNames(element)).to.have.length(2);
    expect(textOf(find(element, '[part=note]'))).to.contain('2 entries could not be read and are left out.');
  });
});

/** A source that answers when it is told to. */
class LateSource extends PageSource {
  readonly #isReady: Promise<void>;

  constructor(directory: Directory, isReady: Promise<void>) {
    super(directory);
    this.#isReady = isReady;
  }

  override async search(...question: Parameters<PageSource['search']>): Promise<SearchResult> {
    await this.#isReady;
    return super.search(...question);
  }
}

describe('A refresh', () => {
  it('that fails leaves what is shown, and says so', async () => {
    const element = await searchAt(faultUrl('/gone-later'));
    await shown(element, '.entry');
    setTimeout(() => void element.refresh());
    const event = await oneEvent<AllianceErrorEvent>(element, 'alliance-error');
    await settled(element);
    expect(event.code).to.equal('not-found');
    expect(resultNames(element)).to.have.length(2);
    expect(textOf(find(element, '[role=alert] p'))).to.contain('Shown is the last copy.');
  });

  it('keeps the words typed, in every element of the page', async () => {
    const url = faultUrl('/ok');
    const one = await searchAt(url);
    const other = await searchAt(url);
    await shown(other, '.entry');
    const input = find<HTMLInputElement>(one, 'input');
    input.value = 'optique';
    input.dispatchEvent(new InputEvent('input'));
    await settled(one);
    await one.refresh();
    await settled(other);
    await eventually(() => {
      expect(resultNames(other)).to.deep.equal(['Optique Lefèvre']);
    });
  });

  it('lets the visitor close the open member, and open another, while the newer copy is made ready', async () => {
    const url = faultUrl('/ok');
    const element = await searchAt(url);
    (await shown(element, '.entry .name button')).click();
    await shown(element, 'dialog[open]');
    let goOn: () => void = () => undefined;
    const isReady = new Promise<void>((resolve) => (goOn = resolve));
    // the element joins this request, and takes up the directory after it has its source
    void refreshDirectory(url).then(({ directory }) => {
      useSource(directory, new LateSource(directory, isReady));
    });
    await element.refresh();
    let moves = 0;
    // a focus that goes to and fro would do so for ever
    element.shadowRoot?.addEventListener('focusin', () => {
      if (++moves > 20) element.remove();
    });
    find(element, 'dialog .head button').click();
    await settled(element);
    expect(element.isConnected).to.equal(true);
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    expect(dialog.open).to.equal(false);
    const [, other] = findAll(element, '.entry .name button');
    other?.click();
    await settled(element);
    expect(dialog.open).to.equal(false);
    goOn();
    await eventually(() => {
      expect(textOf(find(element, 'dialog:modal h2'))).to.equal(textOf(other));
    });
  });

  it('is told once to an element that its page moves when it hears of it', async () => {
    const element = await searchAt(faultUrl('/ok'));
    await shown(element, '.entry');
    let told = 0;
    element.addEventListener('alliance-load', () => {
      told++;
      if (told < 20) element.parentElement?.append(element);
    });
    await element.refresh();
    expect(told).to.equal(1);
  });
});

describe('An open member', () => {
  it('is closed where the visitor closed it just before its element left and came back', async () => {
    const element = await searchAt(faultUrl('/ok'));
    (await shown(element, '.entry .name button')).click();
    await shown(element, 'dialog[open]');
    const { parentElement: place } = element;
    find(element, 'dialog .head button').click();
    element.remove();
    element.requestUpdate();
    await element.updateComplete;
    place?.append(element);
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.have.length(0);
  });
});

describe('cluster-card', () => {
  it('says that the directory has no such cluster', async () => {
    const element = await fixture<ClusterCard>(
      html`<cluster-card src=${faultUrl('/ok')} cluster="nowhere" lang="en"></cluster-card>`,
    );
    expect(textOf(await shown(element, '[part=error]'))).to.equal('This directory has no cluster “nowhere”.');
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});
