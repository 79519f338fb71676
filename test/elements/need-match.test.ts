import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import { Directory as DirectoryOf } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import type { AllianceSelectEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import type { NeedMatch } from '../../src/elements/need-match.js';
import {
  eventually,
  expect,
  find,
  findAll,
  hasFocus,
  resultNames,
  settled,
  shown,
  textOf,
  textsOf,
} from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const turning = competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' });
const optics = competenceCalled('optics', { en: 'optics', fr: 'optique', de: 'Optik' });
const endoscopes = competenceCalled('endoscopes', { en: 'endoscopes', de: 'Endoskope' }, { broader: ['optics'] });

const directory = (): Directory =>
  directoryWith({
    defaultLanguage: 'en',
    competences: [turning, optics, endoscopes],
    clusters: [
      clusterNamed('Minalogic', {
        lat: 45.19,
        lng: 5.72,
        contacts: [{ role: 'Partnerships', email: 'desk@minalogic.example', languages: ['fr'] }],
      }),
      clusterNamed('Silicon Saxony', {
        contacts: [{ phone: '+49 351 1' }, { role: 'Geschäftsstelle', email: 'b@saxony.example', languages: ['de'] }],
      }),
      clusterNamed('Old Works', { status: 'dissolved', successors: ['silicon-saxony'] }),
      clusterNamed('Mute'),
    ],
    members: [
      memberNamed('Arve', {
        type: 'sme',
        competences: [{ id: 'turning' }],
        sites: [{ city: 'Cluses', country: 'FR', lat: 46.06, lng: 6.58 }],
        memberships: [{ cluster: 'minalogic' }],
      }),
      memberNamed('Seller', {
        type: 'sme',
        offers: [
          { id: 'o1', text: { de: 'Gedrehtes in Serie', en: 'Turned pieces in series' }, competences: ['turning'] },
          { id: 'o2', text: { en: 'Gone for ever' }, competences: ['turning'], expires: '2020-01-01' },
        ],
        memberships: [{ cluster: 'silicon-saxony' }, { cluster: 'old-works' }],
      }),
      memberNamed('Linse', {
        type: 'research',
        description: { de: 'Wir schleifen Linsen für die Endoskopie.' },
        competences: [{ id: 'endoscopes' }],
        memberships: [{ cluster: 'mute' }],
      }),
      memberNamed('Steelworks', {
        type: 'large',
        sites: [{ country: 'DE' }],
        needs: [
          {
            id: 'call',
            text: { en: 'Optics for our furnaces', de: 'Optik für unsere Öfen' },
            competences: ['optics', 'turning'],
            expires: '2099-05-01',
          },
          { id: 'old', text: { en: 'Nobody hears this' }, expires: '2020-01-01' },
        ],
      }),
      memberNamed('Baker', { type: 'sme', needs: [{ id: 'oven', text: { en: 'A quiet oven with optics' } }] }),
    ],
  });

interface Given {
  readonly data?: Directory;
  readonly lang?: string;
  readonly need?: string;
  readonly from?: string;
}

const elementOf = async ({ data = directory(), lang = 'en', need, from }: Given = {}): Promise<NeedMatch> => {
  const element = await fixture<NeedMatch>(
    html`<need-match .directory=${data} lang=${lang} .need=${need} .from=${from}></need-match>`,
  );
  await shown(element, '.ask');
  return element;
};

/** Writes the need as a visitor does, and waits for its answer. */
const write = async (element: NeedMatch, text: string): Promise<void> => {
  const box = find<HTMLTextAreaElement>(element, 'textarea');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await answered(element);
};

/** Waits for the answer to the latest question. */
const answered = async (element: NeedMatch): Promise<void> => {
  await element.updateComplete;
  await eventually(() => {
    expect(findAll(element, '.answer[aria-busy=false]')).to.have.length(1);
  });
};

const button = (element: NeedMatch, name: string | RegExp): HTMLElement => {
  const found = findAll(element, 'button').find((each) => textOf(each).match(name));
  if (!found) throw new Error(`There is no button ${String(name)}`);
  return found;
};

const entry = (element: NeedMatch, name: string): Element => {
  const found = findAll(element, '.entry').find((each) => textOf(each.querySelector('.name')) === name);
  if (!found) throw new Error(`${name} does not answer`);
  return found;
};

const reasonsOf = (element: NeedMatch, name: string): readonly string[] =>
  [...entry(element, name).querySelectorAll('.reasons li')].map(textOf);

describe('need-match', () => {
  it('says what it is for and that nothing leaves the page, before anything is written', async () => {
    const element = await elementOf();
    expect(textOf(find(element, 'label[for=text]'))).to.equal('What are you looking for?');
    expect(textOf(find(element, '#hint'))).to.contain('stays in this page');
    expect(find(element, 'textarea').getAttribute('aria-describedby')).to.equal('hint');
    expect(findAll(element, '.answer')).to.have.length(0);
  });

  it('answers as the visitor writes, offers before mere competences', async () => {
    const element = await elementOf();
    await write(element, 'Wir suchen Drehteile');
    expect(resultNames(element)).to.deep.equal(['Seller', 'Arve']);
  });

  it('says why: the label that matched with its language, and the offer in the language of the visitor', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile');
    expect(reasonsOf(element, 'Seller')).to.deep.equal([
      'Offers Drehteile (German) = precision turning: Turned pieces in series',
    ]);
    expect(reasonsOf(element, 'Arve')).to.deep.equal(['Is able to do Drehteile (German) = precision turning']);
  });

  it('marks the words that matched, and says the language of a text that is not the visitor’s', async () => {
    const element = await elementOf();
    await write(element, 'schleifen von Linsen');
    expect(reasonsOf(element, 'Linse')).to.deep.equal([
      'Says of itself Wir schleifen Linsen für die Endoskopie. (German)',
    ]);
    const marks = [...entry(element, 'Linse').querySelectorAll('.reasons mark')].map(textOf);
    expect(marks).to.deep.equal(['schleifen', 'Linsen']);
    expect(entry(element, 'Linse').querySelector('.reasons q')?.getAttribute('lang')).to.equal('de');
  });

  it('shows of a long text the sentence that says most, with what was left out marked', async () => {
    const en =
      'We are a family of millers since 1850 and proud of it, and we have stayed in our valley ever since. ' +
      'Our workshop grinds lenses. We also like cheese, music, long walks and the company of good friends in winter.';
    const data = directoryWith({ members: [memberNamed('Mill', { description: { en } })] });
    const element = await elementOf({ data });
    await write(element, 'who grinds lenses');
    expect(reasonsOf(element, 'Mill')).to.deep.equal(['Says of itself … Our workshop grinds lenses. …']);
    expect([...entry(element, 'Mill').querySelectorAll('.reasons mark')].map(textOf)).to.deep.equal([
      'grinds',
      'lenses',
    ]);
  });

  it('says of a member that shares no whole word with the need that it is only like the others', async () => {
    const data = directoryWith({
      members: [
        memberNamed('Clear', { description: { en: 'Xylophone makers' } }),
        memberNamed('Faint', { description: { en: 'Phonetics' } }),
      ],
    });
    const element = await elementOf({ data });
    await write(element, 'xylophone');
    expect(resultNames(element)).to.deep.equal(['Clear', 'Faint']);
    expect(textOf(entry(element, 'Faint').querySelector('.faint'))).to.contain('Shares no whole word');
  });

  it('names the narrower concept that a member has instead of the one needed', async () => {
    const element = await elementOf();
    await write(element, 'optics');
    expect(reasonsOf(element, 'Linse')[0]).to.equal('Is able to do optics, in particular endoscopes');
  });

  it('shows what was understood; a wrong guess is taken out and put back', async () => {
    const element = await elementOf();
    await write(element, 'optics, Drehteile');
    expect(textsOf(element, '.row:not(.removed) .chip')).to.deep.equal([
      'Not meant: optics',
      'Not meant: Drehteile (German) = precision turning',
    ]);
    button(element, 'Not meant: optics').click();
    await element.updateComplete;
    expect(textsOf(element, '.removed .chip')).to.deep.equal(['Put back: optics+']);
    expect(hasFocus(element, find(element, '.removed .chip'))).to.equal(true);
    await answered(element);
    expect(textsOf(element, '.row:not(.removed) .chip')).to.have.length(1);
    expect(resultNames(element)).not.to.contain('Linse');
    button(element, 'Put back: optics').click();
    await eventually(() => {
      expect(resultNames(element)).to.contain('Linse');
    });
    expect(hasFocus(element, find(element, 'textarea'))).to.equal(true);
  });

  it('says honestly what nobody answers', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile mit Quantenverschränkung');
    expect(textOf(find(element, '.missing'))).to.equal('Not covered by this answer: Quantenverschränkung');
  });

  it('says that nobody answers at all, what to try, and takes a page’s own words instead', async () => {
    const element = await elementOf();
    await write(element, 'xylophon');
    expect(textOf(find(element, '.what'))).to.equal('Nobody in this directory answers this need');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(find<HTMLSlotElement>(element, 'slot[name=empty]').assignedElements()).to.have.length(0);
  });

  it('never hears an offer that has run out, nor lists a need that has', async () => {
    const element = await elementOf();
    await write(element, 'Gone for ever');
    expect(element.matches(':state(empty)')).to.equal(true);
    button(element, 'Published needs').click();
    await element.updateComplete;
    expect(textsOf(element, '.published .wording')).to.deep.equal([
      'Optics for our furnaces',
      'A quiet oven with optics',
    ]);
  });

  it('opens a published call, says that it is one, and shows small companies only', async () => {
    const element = await elementOf();
    button(element, /^Published needs and calls \(2\)$/).click();
    await element.updateComplete;
    const [facts] = textsOf(element, '.published .facts');
    expect(facts).to.equal('Open-innovation call Steelworks · Germany · Large company · until May 1, 2099');
    button(element, 'Optics for our furnaces').click();
    await element.updateComplete;
    expect(hasFocus(element, find(element, '#open-need'))).to.equal(true);
    expect(textOf(find(element, '.open .notice'))).to.contain('start-ups and small companies');
    await answered(element);
    expect(resultNames(element)).to.deep.equal(['Seller', 'Arve']);
  });

  it('begins with the need that the page names, without the one who asks, and leads back to own words', async () => {
    const element = await elementOf({ need: 'oven' });
    await answered(element);
    expect(textOf(find(element, '#open-need'))).to.equal('A quiet oven with optics');
    expect(resultNames(element)).to.deep.equal(['Linse']);
    expect(findAll(element, '.open .notice')).to.have.length(0);
    button(element, 'Write my own instead').click();
    await element.updateComplete;
    expect(hasFocus(element, find(element, 'textarea'))).to.equal(true);
    expect(findAll(element, '.answer')).to.have.length(0);
  });

  it('says when the need that the page names is no longer published', async () => {
    const element = await elementOf({ need: 'old' });
    expect(textOf(find(element, '.ask .notice'))).to.contain('no longer published');
    expect(findAll(element, 'textarea')).to.have.length(1);
  });

  it('prefers other clusters than the visitor’s own, as much as is wanted, and tells how far they are', async () => {
    const element = await elementOf({ from: 'minalogic' });
    await write(element, 'Drehteile');
    expect(textOf(entry(element, 'Arve').querySelector('.away'))).to.equal(
      '118 km from Minalogic · Of your own cluster',
    );
    const slider = find<HTMLInputElement>(element, 'input[type=range]');
    expect(slider.getAttribute('aria-valuetext')).to.equal('30%');
    slider.value = '10';
    slider.dispatchEvent(new Event('input'));
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Seller']);
    });
    expect(slider.getAttribute('aria-valuetext')).to.equal('Only others');
  });

  it('lets the visitor name the own cluster, of those that still are', async () => {
    const element = await elementOf();
    expect(findAll(element, 'input[type=range]')).to.have.length(0);
    const select = find<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(textOf)).to.deep.equal(['None', 'Minalogic', 'Mute', 'Silicon Saxony']);
    select.value = 'minalogic';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.from).to.equal('minalogic');
    expect(findAll(element, 'input[type=range]')).to.have.length(1);
  });

  it('ranks the clusters with the members that answer, and leaves out a former one whose successor answers', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile');
    expect(textsOf(element, '.clusters .badges bdi')).to.deep.equal(['Silicon Saxony', 'Minalogic']);
    expect(textsOf(element, '.clusters li p:nth-child(2)')).to.deep.equal(['Seller', 'Arve']);
  });

  it('drafts a mail to whoever manages a cluster, in the manager’s language', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile & mehr?');
    const link = await shown(element, '.clusters a');
    expect(textOf(link)).to.equal('Write to Silicon Saxony');
    expect(textOf(link.parentElement)).to.contain('Geschäftsstelle');
    const url = new URL(link.getAttribute('href') ?? '');
    expect(url.protocol + url.pathname).to.equal('mailto:b@saxony.example');
    expect(url.searchParams.get('subject')).to.equal('Ein Gesuch, bei dem Ihre Mitglieder helfen können');
    const body = url.searchParams.get('body') ?? '';
    expect(body).to.contain('\r\n\r\nDrehteile & mehr?\r\n\r\n');
    expect(body).to.contain('– Seller');
  });

  it('drafts a mail about a need that is too long for one, wherever it has to be cut', async () => {
    const element = await elementOf();
    await write(element, `Drehteile ${'x'.repeat(489)}🦾🦾`);
    const link = await shown(element, '.clusters a');
    const body = new URL(link.getAttribute('href') ?? '').searchParams.get('body') ?? '';
    expect(body).to.match(/\r\nDrehteile x{489}…\r\n/);
  });

  it('tells a published need in the manager’s language too, where it was published in that', async () => {
    const element = await elementOf({ need: 'call' });
    await answered(element);
    const link = await shown(element, '.clusters a[href*="saxony"]');
    expect(new URL(link.getAttribute('href') ?? '').searchParams.get('body')).to.contain('Optik für unsere Öfen');
    expect(textOf(find(element, '#open-need'))).to.equal('Optics for our furnaces');
  });

  it('drafts no mail where a cluster has no address', async () => {
    const element = await elementOf();
    await write(element, 'Linsen schleifen');
    expect(textsOf(element, '.clusters .badges bdi')).to.deep.equal(['Mute']);
    expect(findAll(element, '.clusters a')).to.have.length(0);
  });

  it('opens a member in its dialog, unless the page shows it in its own way', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile');
    const chosen: string[] = [];
    const own = (event: AllianceSelectEvent): void => {
      chosen.push(event.member.name);
      event.preventDefault();
    };
    element.addEventListener('alliance-select', own);
    button(element, /^Seller$/).click();
    await settled(element);
    expect(chosen).to.deep.equal(['Seller']);
    expect(findAll(element, 'dialog')).to.have.length(0);
    element.removeEventListener('alliance-select', own);
    button(element, /^Arve$/).click();
    expect(textOf(await shown(element, 'dialog[open] h2'))).to.equal('Arve');
  });

  it('leads to the search on the page with what was understood, and offers that only where there is one', async () => {
    const data = directory();
    const alone = await elementOf({ data });
    await write(alone, 'optics');
    expect(textsOf(alone, '[part=search]')).to.deep.equal([]);
    const search = await fixture<MemberSearch>(html`<member-search .directory=${data} lang="en"></member-search>`);
    await shown(search, '.entry');
    const element = await elementOf({ data });
    await write(element, 'optics');
    find(element, '[part=search]').click();
    await eventually(() => {
      expect(resultNames(search)).to.deep.equal(['Linse']);
    });
    expect(hasFocus(search, find(search, '.count'))).to.equal(true);
  });

  it('tells those who listen who answers, once they pause', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile');
    await eventually(() => {
      expect(textsOf(element, '[role=status]').join('')).to.equal('2 members answer. The first is Seller');
    });
  });

  it('answers the latest words only, however fast they come', async () => {
    const element = await elementOf();
    const box = find<HTMLTextAreaElement>(element, 'textarea');
    for (const text of ['Drehteile', 'Drehteile o', 'optics']) {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    await answered(element);
    expect(resultNames(element)[0]).to.equal('Linse');
  });

  it('keeps the words and answers again after a framework has moved it', async () => {
    const element = await elementOf();
    await write(element, 'Drehteile');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await answered(element);
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Drehteile');
    await write(element, 'optics');
    expect(resultNames(element)[0]).to.equal('Linse');
  });

  it('speaks the language of its surroundings', async () => {
    const element = await elementOf({ lang: 'fr' });
    await eventually(() => {
      expect(textOf(find(element, 'label[for=text]'))).to.equal('Que cherchez-vous ?');
    });
    await write(element, 'Drehteile');
    expect(reasonsOf(element, 'Arve')).to.deep.equal(['Sait faire Drehteile (allemand) = décolletage']);
  });

  it('leads from "un label de performance, un système de diagnostic" to Mont-Blanc Industries and its offer', async () => {
    const json: unknown = await (await fetch('/demo/directory.json')).json();
    const element = await elementOf({ data: new DirectoryOf(parseDataset(json).dataset) });
    await write(element, 'un label de performance pour les entreprises, un système de diagnostic');
    expect(resultNames(element)[0]).to.equal('Mont-Blanc Industries');
    expect(reasonsOf(element, 'Mont-Blanc Industries')[0]).to.match(/^Offers .*Assessment method for industrial SMEs/);
  });
});
