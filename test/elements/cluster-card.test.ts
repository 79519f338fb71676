import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { ClusterCard } from '../../src/elements/cluster-card.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
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

const directory = (): Directory =>
  directoryWith({
    competences: [competenceCalled('optics', { en: 'optics', fr: 'optique' })],
    clusters: [
      clusterNamed('Minalogic', {
        city: 'Grenoble',
        country: 'FR',
        website: 'https://www.minalogic.com/',
        competences: ['optics'],
        counts: [{ what: 'members', value: 1200, asOf: '2016', source: 'https://press.example/2016' }],
      }),
      clusterNamed('Silicon Saxony'),
      clusterNamed('Me2c', { status: 'renamed', until: '2016', successors: ['silicon-alps'] }),
      clusterNamed('Silicon Alps'),
    ],
    relations: [
      { type: 'alliance', name: 'Silicon Europe', since: '2015-10', clusters: ['minalogic', 'silicon-saxony'] },
      { type: 'successor', clusters: ['me2c', 'silicon-alps'] },
    ],
    members: [
      memberNamed('Acme', { type: 'sme', sites: [{ country: 'FR' }], memberships: [{ cluster: 'minalogic' }] }),
      memberNamed('Beta', { type: 'sme', sites: [{ country: 'CH' }], memberships: [{ cluster: 'minalogic' }] }),
      memberNamed('Other', { memberships: [{ cluster: 'silicon-saxony' }] }),
    ],
  });

const cardOf = async (cluster: string, data: Directory = directory(), lang = 'en'): Promise<ClusterCard> => {
  const element = await fixture<ClusterCard>(
    html`<cluster-card .directory=${data} cluster=${cluster} lang=${lang}></cluster-card>`,
  );
  await shown(element, '.card');
  return element;
};

describe('cluster-card', () => {
  it('shows who the cluster is', async () => {
    const card = await cardOf('minalogic');
    expect(textOf(find(card, 'h3'))).to.equal('Minalogic');
    expect(textOf(find(card, 'header p'))).to.equal('Grenoble, France');
    expect(find<HTMLAnchorElement>(card, 'header a').href).to.equal('https://www.minalogic.com/');
    expect(textsOf(card, '.tags li')).to.deep.equal(['optics']);
  });

  it('gives a published figure with its day and its source', async () => {
    const card = await cardOf('minalogic');
    expect(textOf(find(card, '.figures li'))).to.equal('1,200 Members 2016 Source');
    expect(find<HTMLAnchorElement>(card, '.figures a').href).to.equal('https://press.example/2016');
  });

  it('counts the members found in the dataset by type and country', async () => {
    const card = await cardOf('minalogic', directory(), 'fr');
    expect(textOf(find(card, '[part=members]'))).to.equal('Dans cet annuaire PME 2 France 1 · Suisse 1');
  });

  it('names its allies and since when', async () => {
    const card = await cardOf('minalogic');
    expect(textOf(find(card, '.relations p'))).to.equal('Silicon Europe since October 2015');
    expect(textsOf(card, '.relations bdi').at(-1)).to.equal('Silicon Saxony');
  });

  it('says what became of a former cluster and leads to its successor', async () => {
    const card = await cardOf('me2c');
    expect(textOf(find(card, '.status'))).to.contain('Renamed (2016)');
    expect(textsOf(card, '.status bdi')).to.deep.equal(['Silicon Alps']);
    expect(findAll(card, '.relations')).to.have.length(0);
  });

  it('filters the search on the page to its members and takes the visitor there', async () => {
    const data = directory();
    const search = await fixture<MemberSearch>(html`<member-search .directory=${data} lang="en"></member-search>`);
    await shown(search, '.entry');
    const card = await cardOf('minalogic', data);
    find(card, '[part=see]').click();
    await eventually(() => {
      expect(resultNames(search)).to.deep.equal(['Acme', 'Beta']);
    });
    expect(textsOf(search, '.chip')).to.deep.equal(['Minalogic']);
    expect(hasFocus(search, find(search, '.count'))).to.equal(true);
  });

  it('lists its members itself where there is no search, and opens one', async () => {
    const card = await cardOf('minalogic');
    expect(textOf(find(card, '[part=see]'))).to.equal('See its 2 members');
    find(card, '[part=see]').click();
    await settled(card);
    expect(textsOf(card, '.list li')).to.deep.equal(['Acme', 'Beta']);
    find(card, '.list button').click();
    expect(textOf(await shown(card, 'dialog[open] h2'))).to.equal('Acme');
  });

  const openedIn = async (data: Directory): Promise<ClusterCard> => {
    const card = await cardOf('minalogic', data);
    find(card, '[part=see]').click();
    await settled(card);
    find(card, '.list button').click();
    await shown(card, 'dialog[open]');
    return card;
  };

  it('keeps the member open when the card is moved', async () => {
    const card = await openedIn(directory());
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    await settled(card);
    expect(find(card, 'dialog').matches(':modal')).to.equal(true);
  });

  it('opens a member that a card showed when it left the page', async () => {
    const data = directory();
    const gone = await openedIn(data);
    gone.remove();
    await gone.updateComplete;
    const card = await openedIn(data);
    expect(textOf(find(card, 'dialog h2'))).to.equal('Acme');
  });

  it('opens one member in one card only', async () => {
    const data = directory();
    const one = await openedIn(data);
    find(one, 'dialog .head button').click();
    await eventually(() => {
      expect(findAll(one, 'dialog')).to.have.length(0);
    });
    await openedIn(data);
    await settled(one);
    expect(findAll(one, 'dialog')).to.have.length(0);
  });
});
