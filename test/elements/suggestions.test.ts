import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Directory } from '../../src/core/directory.js';
import { StaticSource } from '../../src/core/search/static-source.js';
import type { AskOptions, SearchSource, Suggestion } from '../../src/core/search/source.js';
import { AllianceSearchEvent, AllianceSelectEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { sessionFor, useSource } from '../../src/state/search-session.js';
import {
  eventually,
  expect,
  find,
  findAll,
  hasFocus,
  resultNames,
  settled,
  shown,
  textsOf,
  type,
} from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const inGrenoble = { sites: [{ city: 'Grenoble', country: 'FR', lat: 45.19, lng: 5.72 }] };

const directory = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Mechatronics Valley', { id: 'valley' }), clusterNamed('Nobody Home', { id: 'empty' })],
    competences: [
      competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' }),
      competenceCalled('mechatronics', { en: 'mechatronics', fr: 'mécatronique', de: 'Mechatronik' }),
      competenceCalled('unused', { en: 'mechanical sorcery' }),
    ],
    members: [
      memberNamed('Alpes Robotics', { ...inGrenoble, competences: [{ id: 'mechatronics' }] }),
      memberNamed('Mechatronics Institute', { memberships: [{ cluster: 'valley' }] }),
      memberNamed('Elbe Drehtechnik', { competences: [{ id: 'turning' }, { id: 'mechatronics' }] }),
    ],
  });

const searchOver = async (data: Directory, lang = 'en'): Promise<MemberSearch> => {
  const element = await fixture<MemberSearch>(html`<member-search .directory=${data} lang=${lang}></member-search>`);
  await shown(element, '.count');
  return element;
};

const chips = '.suggestions button';
/** What a reader hears of each. */
const offered = (element: Element): readonly string[] =>
  findAll(element, chips).map((chip) =>
    [...chip.querySelectorAll('.visually-hidden, .label')]
      .map((part) => part.textContent.trim())
      .join(' ')
      .trim(),
  );
const choose = async (element: MemberSearch, word: string): Promise<void> => {
  const chip = findAll(element, chips).find(({ textContent }) => textContent.includes(word));
  if (!chip) throw new Error(`${word} is not offered: ${offered(element).join('; ')}`);
  chip.click();
  await settled(element);
};
/** Types, and waits for what is offered. */
const suggested = async (element: MemberSearch, text: string): Promise<readonly string[]> => {
  await type(element, text);
  await shown(element, chips);
  return offered(element);
};

/** Answers suggestions when the test says so. */
class LateSource extends StaticSource {
  readonly asked: { readonly prefix: string; readonly signal: AbortSignal; readonly answer: () => void }[] = [];

  override suggest(prefix: string, options: AskOptions & { readonly locale: string }): Promise<readonly Suggestion[]> {
    return new Promise((resolve) => {
      const { signal } = options as { signal: AbortSignal };
      this.asked.push({ prefix, signal, answer: () => void super.suggest(prefix, options).then(resolve, resolve) });
    });
  }
}

describe('Suggestions', () => {
  it('offer the concepts and clusters that a word may mean, with their members', async () => {
    const element = await searchOver(directory());
    expect(await suggested(element, 'mechatro')).to.have.members([
      'Competence: mechatronics 2 members',
      'Cluster: Mechatronics Valley 1 member',
      'Mechatronics Institute',
    ]);
  });

  it('leave out what nobody has', async () => {
    const element = await searchOver(directory());
    expect((await suggested(element, 'mechan')).join()).not.to.include('sorcery');
  });

  it('filter by the concept’s id and clear the words', async () => {
    const element = await searchOver(directory());
    await suggested(element, 'mechatro');
    const told: AllianceSearchEvent[] = [];
    element.addEventListener('alliance-search', (event) => told.push(event));
    await choose(element, 'mechatronics');
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('');
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Alpes Robotics', 'Elbe Drehtechnik']);
    });
    expect(textsOf(element, '.chips .chip')).to.deep.equal(['mechatronics']);
    await eventually(() => {
      expect(told.at(-1)?.filters).to.deep.equal({ competence: ['mechatronics'] });
    });
  });

  it('filter by a cluster', async () => {
    const element = await searchOver(directory());
    await suggested(element, 'valley');
    await choose(element, 'Valley');
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Mechatronics Institute']);
    });
  });

  it('complete the name of a place', async () => {
    const element = await searchOver(directory());
    expect(await suggested(element, 'greno')).to.deep.equal(['Place: Grenoble 1 member']);
    await choose(element, 'Grenoble');
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('Grenoble');
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Alpes Robotics']);
    });
  });

  it('open the member whose name is being typed, and give the focus back to the box', async () => {
    const element = await searchOver(directory());
    await suggested(element, 'alpes rob');
    const told: AllianceSelectEvent[] = [];
    element.addEventListener('alliance-select', (event) => told.push(event));
    await choose(element, 'Alpes');
    const dialog = await shown(element, 'dialog');
    expect(told.map(({ member }) => member.id)).to.deep.equal(['alpes-robotics']);
    (dialog as HTMLDialogElement).close();
    await settled(element);
    expect(hasFocus(element, find(element, 'input[type=search]'))).to.equal(true);
  });

  it('show the visitor’s own label beside the one that was typed', async () => {
    const element = await searchOver(directory(), 'fr');
    await suggested(element, 'Drehteil');
    const [found, own] = findAll(element, `${chips} bdi`);
    expect([found?.textContent, found?.lang, own?.textContent, own?.lang]).to.deep.equal([
      'Drehteile',
      'de',
      'décolletage',
      '',
    ]);
    expect(find(element, '.suggestions [role=group]').getAttribute('aria-label')).to.equal('Suggestions');
  });

  it('count inside the scope and under the other filters', async () => {
    const data = directory();
    const element = await fixture<MemberSearch>(
      html`<member-search .directory=${data} lang="en" ids="alpes-robotics"></member-search>`,
    );
    await shown(element, '.count');
    expect(await suggested(element, 'mechatro')).to.deep.equal(['Competence: mechatronics 1 member']);
  });

  it('come next in the order of Tab, and Escape puts them away before it clears the box', async () => {
    const element = await searchOver(directory());
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.focus();
    await sendKeys({ type: 'mechatro' });
    await shown(element, chips);
    await sendKeys({ press: 'Tab' }); // the button that clears the box
    await sendKeys({ press: 'Tab' });
    expect(hasFocus(element, find(element, chips))).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(findAll(element, chips)).to.have.length(0);
    expect(hasFocus(element, input)).to.equal(true);
    expect(input.value).to.equal('mechatro');
  });

  it('are chosen by the keyboard, and the focus goes to the number of results', async () => {
    const element = await searchOver(directory());
    find(element, 'input[type=search]').focus();
    await sendKeys({ type: 'mechatronics' });
    await shown(element, chips);
    find(element, chips).focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(hasFocus(element, find(element, '.count'))).to.equal(true);
    expect(findAll(element, chips)).to.have.length(0);
  });

  it('go when the box is emptied, and on Enter', async () => {
    const element = await searchOver(directory());
    await suggested(element, 'mechatro');
    await type(element, '');
    expect(findAll(element, chips)).to.have.length(0);
    find(element, 'input[type=search]').focus();
    await sendKeys({ type: 'mechatro' });
    await shown(element, chips);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(findAll(element, chips)).to.have.length(0);
  });

  it('go when another element changes the words', async () => {
    const data = directory();
    const element = await searchOver(data);
    await suggested(element, 'mechatro');
    sessionFor(data).update({ query: 'grenoble' });
    await settled(element);
    expect(findAll(element, chips)).to.have.length(0);
  });

  it('move nothing when they come', async () => {
    const element = await searchOver(directory());
    const before = find(element, '.columns').getBoundingClientRect().top;
    await suggested(element, 'mechatro');
    expect(find(element, '.columns').getBoundingClientRect().top).to.equal(before);
  });

  it('drop an answer that a newer key made stale, and abort its question', async () => {
    const data = directory();
    const source = new LateSource(data);
    useSource(data, source);
    const element = await searchOver(data);
    await type(element, 'mecha');
    await eventually(() => {
      expect(source.asked).to.have.length(1);
    });
    await type(element, 'greno');
    await eventually(() => {
      expect(source.asked).to.have.length(2);
    });
    const [older, newer] = source.asked;
    expect([older?.signal.aborted, newer?.signal.aborted]).to.deep.equal([true, false]);
    newer?.answer();
    await shown(element, chips);
    older?.answer();
    await settled(element);
    expect(offered(element)).to.deep.equal(['Place: Grenoble 1 member']);
  });

  it('stay where they are until the answer to the next letter', async () => {
    const data = directory();
    const source = new LateSource(data);
    useSource(data, source);
    const element = await searchOver(data);
    await type(element, 'mecha');
    source.asked[0]?.answer();
    await shown(element, chips);
    const [first] = findAll(element, chips);
    await type(element, 'mechat');
    expect(source.asked).to.have.length(2);
    expect(findAll(element, chips)[0] === first).to.equal(true);
    source.asked[1]?.answer();
    await settled(element);
    expect(findAll(element, chips)[0] === first).to.equal(true);
  });

  it('keep no place free where the source has none to give', async () => {
    const data = directory();
    const source = new StaticSource(data);
    const without: SearchSource = {
      capabilities: { ...source.capabilities, suggest: false },
      search: (...question) => source.search(...question),
      get: (...question) => source.get(...question),
    };
    useSource(data, without);
    const element = await searchOver(data);
    await type(element, 'mechatro');
    expect(findAll(element, '.suggestions')).to.have.length(0);
  });
});
