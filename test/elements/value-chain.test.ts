import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import { AllianceSelectEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import type { ValueChain } from '../../src/elements/value-chain.js';
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
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../support/make-dataset.js';
import { savedBy } from '../support/saved-file.js';

const member = (name: string, clusters: readonly string[], competences: readonly string[], fields: Raw = {}): Raw =>
  memberNamed(name, {
    competences: competences.map((id) => ({ id })),
    memberships: clusters.map((cluster) => ({ cluster })),
    ...fields,
  });

const parts = {
  stages: [
    { id: 'making', name: { en: 'Making', fr: 'Fabrication' } },
    { id: 'testing', name: { en: 'Testing', fr: 'Essais' } },
    { id: 'selling', name: { en: 'Selling', fr: 'Vente' } },
  ],
  competences: [
    competenceCalled('machining', { en: 'machining', fr: 'usinage' }, { stage: 'making' }),
    competenceCalled('turning', { en: 'turning', fr: 'décolletage' }, { stage: 'making', broader: ['machining'] }),
    competenceCalled('metrology', { en: 'metrology', fr: 'métrologie' }, { stage: 'testing' }),
    competenceCalled('trade', { en: 'trade', fr: 'négoce' }, { stage: 'selling' }),
  ],
  clusters: [
    clusterNamed('Arve'),
    clusterNamed('Jura'),
    clusterNamed('Old Jura', { status: 'renamed', successors: ['jura'] }),
  ],
  members: [
    member('Turner', ['arve'], ['turning']),
    member('Miller', ['arve', 'jura'], ['machining']),
    member('Gauge', ['jura'], ['metrology']),
    member('Buyer', ['arve'], [], { needs: [{ id: 'n', text: 'A better gauge', competences: ['metrology'] }] }),
    member('Seller', ['old-jura'], ['trade']),
  ],
};

const directory = (): Directory => directoryWith(parts);

interface Options {
  readonly data?: Directory;
  readonly clusters?: string;
  readonly rows?: 'stages' | 'competences';
  readonly compare?: string;
  readonly lang?: string;
}

const chainOf = async ({
  data = directory(),
  clusters,
  rows,
  compare,
  lang = 'en',
}: Options = {}): Promise<ValueChain> => {
  const element = await fixture<ValueChain>(
    html`<value-chain
      .directory=${data}
      .clusters=${clusters}
      .rows=${rows}
      .compare=${compare}
      lang=${lang}
    ></value-chain>`,
  );
  await shown(element, 'article, .fault');
  return element;
};

/** A cell as it reads in the form of a table, where columns have headings. */
const cellText = (cell: Element): string => {
  const copy = document.createElement('div');
  copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  for (const hidden of copy.querySelectorAll('.mark, .owner, .sentence, .visually-hidden')) hidden.remove();
  return textOf(copy);
};

const lines = (chain: ValueChain): readonly string[] =>
  findAll(chain, 'tbody tr').map((row) => [...row.children].map(cellText).join(' | ').trim());

/** What a button of the table is called. */
const labelOf = (button: Element): string => textOf(button.querySelector('.visually-hidden') ?? button);

const buttonOf = (chain: ValueChain, label: string): HTMLButtonElement => {
  const found = findAll<HTMLButtonElement>(chain, 'table button').find((button) => labelOf(button) === label);
  if (!found) throw new Error(`The table has no button "${label}"`);
  return found;
};

const choose = async (chain: ValueChain, picker: number, id: string): Promise<void> => {
  const select = findAll<HTMLSelectElement>(chain, 'select')[picker];
  if (!select) throw new Error('There are no two lists of clusters');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(chain);
};

describe('value-chain', () => {
  it('is a table of members per stage and cluster, with headings for both', async () => {
    const chain = await chainOf();
    expect(textsOf(chain, 'thead th bdi')).to.deep.equal(['Arve', 'Jura']);
    expect(lines(chain)).to.deep.equal([
      'Making | 2 | 1 | 2 |',
      'Testing | 0 | 1 | 1 | one cluster only',
      'Selling | 0 | 0 | 0 | blind spot 1 member outside',
    ]);
    expect(findAll(chain, 'thead th[scope=col]')).to.have.length(5);
    expect(findAll(chain, 'tbody th[scope=row]')).to.have.length(3);
  });

  it('turns the claim into figures and names the gaps', async () => {
    const chain = await chainOf();
    expect(textOf(find(chain, '.claim'))).to.equal(
      '2 clusters cover 2 of 3 stages of the value chain and 3 of 4 competences.',
    );
    expect(textsOf(chain, '.gaps div')).to.deep.equal([
      'Stages not covered 1 Selling',
      'Stages with one cluster alone 1 Testing (Jura)',
      'Competences not covered 1 trade',
      'Competences with one cluster alone 2 turning (Arve), metrology (Jura)',
    ]);
  });

  it('speaks the language of the place where it stands', async () => {
    const chain = await chainOf({ lang: 'fr' });
    expect(textOf(find(chain, 'h3'))).to.equal('Couverture de la chaîne de valeur');
    expect(lines(chain).at(-1)).to.equal('Vente | 0 | 0 | 0 | angle mort 1 membre ailleurs');
  });

  it('follows the clusters it is told, a former one by its successor', async () => {
    const chain = await chainOf({ clusters: 'old-jura, nobody' });
    expect(textsOf(chain, 'thead th bdi')).to.deep.equal(['Jura']);
    chain.clusters = 'jura arve';
    await settled(chain);
    expect(textsOf(chain, 'thead th bdi')).to.deep.equal(['Jura', 'Arve']);
  });

  it('opens a stage into its competences, and these into narrower ones', async () => {
    const chain = await chainOf();
    const opener = buttonOf(chain, 'Making');
    expect(opener.ariaExpanded).to.equal('false');
    opener.click();
    await settled(chain);
    expect(opener.ariaExpanded).to.equal('true');
    buttonOf(chain, 'machining').click();
    await settled(chain);
    expect(textsOf(chain, 'tbody th')).to.deep.equal(['Making', 'machining', 'turning', 'Testing', 'Selling']);
    opener.click();
    await settled(chain);
    expect(textsOf(chain, 'tbody th')).to.deep.equal(['Making', 'Testing', 'Selling']);
  });

  it('shows competences instead of stages when it is asked to', async () => {
    const chain = await chainOf();
    const [stages, competences] = findAll<HTMLButtonElement>(chain, '.choice button');
    competences?.click();
    await settled(chain);
    expect(textsOf(chain, 'tbody th')).to.deep.equal(['machining', 'metrology', 'trade']);
    expect([stages?.ariaPressed, competences?.ariaPressed]).to.deep.equal(['false', 'true']);
    expect(textOf(find(chain, 'h3'))).to.equal('Coverage of competences');
  });

  it('shows competences at once where there are no stages, and offers no choice', async () => {
    const chain = await chainOf({
      data: directoryWith({
        ...parts,
        stages: [],
        competences: parts.competences.map((row) => ({ ...row, stage: undefined })),
      }),
    });
    expect(textsOf(chain, 'tbody th')).to.deep.equal(['machining', 'metrology', 'trade']);
    expect(findAll(chain, '.choice')).to.have.length(0);
  });

  it('lists the members of a figure where there is no search, and opens one', async () => {
    const chain = await chainOf();
    buttonOf(chain, '2 members: Making, Arve').click();
    await settled(chain);
    expect(textOf(find(chain, '#chosen'))).to.equal('Making, Arve 2 members');
    expect(hasFocus(chain, find(chain, '#chosen'))).to.equal(true);
    expect(textsOf(chain, '.members .list li')).to.deep.equal(['Turner', 'Miller']);
    let chosen = '';
    chain.addEventListener(AllianceSelectEvent.type, ({ member: { name } }) => (chosen = name), { once: true });
    find(chain, '.members .list button').click();
    expect(textOf(await shown(chain, 'dialog[open] h2'))).to.equal('Turner');
    expect(chosen).to.equal('Turner');
  });

  it('gives the focus back to the figure when the list is closed', async () => {
    const chain = await chainOf();
    const figure = buttonOf(chain, '1 member: Testing, Jura');
    figure.focus();
    figure.click();
    await settled(chain);
    expect(figure.ariaPressed).to.equal('true');
    find(chain, '.members .bar-line button').click();
    await settled(chain);
    expect(findAll(chain, '.members')).to.have.length(0);
    expect(hasFocus(chain, figure)).to.equal(true);
  });

  it('shows the members in the search that is on the page', async () => {
    const data = directory();
    const search = await fixture<MemberSearch>(html`<member-search .directory=${data} lang="en"></member-search>`);
    await shown(search, '.entry');
    const chain = await chainOf({ data });
    buttonOf(chain, '2 members: Making, Arve').click();
    await settled(search);
    expect([...resultNames(search)].sort()).to.deep.equal(['Miller', 'Turner']);
    expect(textsOf(search, '.chip')).to.deep.equal(['Arve', 'machining']);
    expect(hasFocus(search, find(search, '.count'))).to.equal(true);
    expect(findAll(chain, '.members')).to.have.length(0);
  });

  it('has one tab stop for the whole table, and arrow keys that walk in it', async () => {
    const chain = await chainOf();
    const stops = (): readonly string[] =>
      findAll<HTMLButtonElement>(chain, 'table button')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(labelOf);
    const press = (key: string): void => {
      const active = chain.shadowRoot?.activeElement;
      active?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    };
    expect(stops()).to.deep.equal(['Making']);
    buttonOf(chain, 'Making').focus();
    press('End');
    expect(stops()).to.deep.equal(['1 member: Making, Jura']);
    press('ArrowDown');
    expect(stops()).to.deep.equal(['1 member: Testing, Jura']);
    press('ArrowRight');
    expect(stops()).to.deep.equal(['1 member: Testing, Jura']);
    press('ArrowLeft');
    expect(stops()).to.deep.equal(['Testing']);
    chain.dir = 'rtl';
    press('ArrowLeft');
    expect(stops()).to.deep.equal(['1 member: Testing, Jura']);
  });

  it('lets the keyboard scroll a table that is wider than its place, and only such a one', async () => {
    const many = [...Array(40).keys()].map((number) => clusterNamed(`Cluster ${number}`));
    const wide = await chainOf({ data: directoryWith({ ...parts, clusters: [...parts.clusters, ...many] }) });
    await eventually(() => {
      expect(find(wide, '.scroll').tabIndex).to.equal(0);
    });
    expect(find(wide, '.scroll').ariaLabel).to.equal('Members per cluster');
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    const small = await chainOf();
    expect(find(small, '.scroll').hasAttribute('tabindex')).to.equal(false);
  });

  it('names the clusters whose marks are alike, where no column tells them apart', async () => {
    const clusters = ['Micronarc', 'Minalogic', 'Silicon Alps'].map((name) => clusterNamed(name));
    const members = ['micronarc', 'minalogic', 'silicon-alps'].map((id) => member(`Of ${id}`, [id], ['trade']));
    const chain = await chainOf({ data: directoryWith({ ...parts, clusters, members }) });
    const owners = (): readonly string[] => textsOf(chain, 'tbody .owner');
    expect(owners()).to.deep.equal(['Micronarc', 'Minalogic']);
    expect(getComputedStyle(find(chain, '.owner')).display).to.equal('none');
    chain.style.width = '320px';
    await settled(chain);
    expect(getComputedStyle(find(chain, '.owner')).display).not.to.equal('none');
  });

  it('keeps the focus where a long list is opened and shut', async () => {
    const competences = [...Array(9).keys()].map((number) => competenceCalled(`c${number}`, { en: `skill ${number}` }));
    const chain = await chainOf({ data: directoryWith({ ...parts, competences, members: [] }) });
    const more = find(chain, '.gaps button');
    const last = (): string => getComputedStyle(more.previousElementSibling ?? more).display;
    expect([textOf(more), last()]).to.deep.equal(['and 3 more', 'none']);
    more.focus();
    more.click();
    await settled(chain);
    expect([textOf(more), last()]).to.deep.equal(['Show fewer', 'inline']);
    expect(hasFocus(chain, more)).to.equal(true);
    more.click();
    await settled(chain);
    expect(last()).to.equal('none');
  });

  it('says what two clusters have for each other, and what the score is made of', async () => {
    const chain = await chainOf({ compare: 'arve old-jura' });
    expect(findAll<HTMLSelectElement>(chain, 'select').map(({ value }) => value)).to.deep.equal(['arve', 'jura']);
    expect(textsOf(chain, '[part=strengths]')).to.deep.equal([
      'Ar Arve brings 1 turning 1',
      'Both have 1 machining 2 + 1',
      'Ju Jura brings 1 metrology 1',
    ]);
    expect(textOf(find(chain, '[part=score]'))).to.match(/^Complementarity \d+ of 100$/);
    expect(textsOf(chain, '[part=parts] .part-figure')).to.deep.equal(['50', '50', '50', '100']);
    expect(findAll(chain, '.fill').map((bar) => bar.getAttribute('width'))).to.deep.equal(['50', '50', '50', '100']);
    expect(textsOf(chain, '[part=needs]')).to.deep.equal([
      'Needs of Arve for which Jura has something 1 of 1 published need A better gauge Asked by Buyer Who can help Gauge',
      'Needs of Jura for which Arve has something No needs published.',
    ]);
  });

  it('compares the two that the visitor chooses, one of them never with itself', async () => {
    const chain = await chainOf();
    expect(findAll(chain, '.verdict')).to.have.length(0);
    await choose(chain, 0, 'jura');
    expect(findAll(chain, '.verdict')).to.have.length(0);
    expect(
      findAll<HTMLOptionElement>(chain, 'label:last-child option:disabled').map(({ value }) => value),
    ).to.deep.equal(['jura']);
    await choose(chain, 1, 'arve');
    expect(textsOf(chain, '[part=strengths] h4')).to.deep.equal([
      'Ju Jura brings 1',
      'Both have 1',
      'Ar Arve brings 1',
    ]);
    await eventually(() => {
      const said = textsOf(chain, '[role=status]').filter(Boolean);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^Jura and Arve: complementarity \d+ of 100$/);
    });
  });

  it('opens a member from a need', async () => {
    const chain = await chainOf({ compare: 'arve jura' });
    findAll<HTMLButtonElement>(chain, '[part=needs] button').at(-1)?.click();
    expect(textOf(await shown(chain, 'dialog[open] h2'))).to.equal('Gauge');
  });

  it('saves the table as it stands for a spreadsheet', async () => {
    const chain = await chainOf();
    buttonOf(chain, 'Making').click();
    await settled(chain);
    const { text } = await savedBy(() => {
      find(chain, '[part=save]').click();
    });
    expect(text.split('\r\n')).to.deep.equal([
      'Stage;Id;Members;Clusters;Coverage;Arve;Jura',
      'Making;making;2;2;several;2;1',
      'machining;machining;2;2;several;2;1',
      'Testing;testing;1;1;one cluster only;0;1',
      'Selling;selling;0;0;blind spot;0;0',
      '',
    ]);
  });

  it('says so where there is nothing to compare', async () => {
    expect(textOf(find(await chainOf({ clusters: 'nobody' }), '.fault'))).to.equal(
      'This directory has none of the clusters to compare.',
    );
    const bare = await chainOf({ data: directoryWith({ clusters: [clusterNamed('Arve')] }) });
    expect(textOf(find(bare, '.fault'))).to.equal('This directory names no competences to compare clusters by.');
    expect(bare.matches(':state(empty)')).to.equal(true);
  });
});
