import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { SearchSource } from '../../src/core/search/source.js';
import { StaticSource } from '../../src/core/search/static-source.js';
import type { AllianceMap } from '../../src/elements/alliance-map.js';
import { sessionFor, useSource } from '../../src/state/search-session.js';
import { eventually, expect, find, findAll, shown, textOf, textsOf } from '../support/elements.js';
import { clusterNamed, directoryWith, memberNamed } from '../support/make-dataset.js';

const grenoble = { city: 'Grenoble', country: 'FR', lat: 45.1885, lng: 5.7245 };
const dresden = { city: 'Dresden', country: 'DE', lat: 51.0504, lng: 13.7373 };
const vilnius = { city: 'Vilnius', country: 'LT', lat: 54.69, lng: 25.28 };

const clusters = [clusterNamed('Minalogic', grenoble)];

const members = [
  memberNamed('Chip Werk', { sites: [dresden, vilnius] }),
  memberNamed('Nowhere Systems'),
  ...[...Array(30).keys()].map((i) => memberNamed(`Optique ${String(i + 1).padStart(2, '0')}`, { sites: [grenoble] })),
];

interface Remote {
  /** It holds the clusters; only its source knows members. */
  readonly directory: Directory;
  /** The ids that were asked for, question by question. */
  readonly asked: (readonly string[])[];
}

/** @param isUp whether the source answers when it is asked who somebody is */
const remote = (isUp: () => boolean = () => true): Remote => {
  const source = new StaticSource(directoryWith({ clusters, members }));
  const asked: (readonly string[])[] = [];
  const distant: SearchSource = {
    capabilities: source.capabilities,
    search: (...question) => source.search(...question),
    locations: (...question) => source.locations(...question),
    get: (ids, options) => {
      asked.push(ids);
      return isUp() ? source.get(ids, options) : Promise.reject(new Error('The source is down.'));
    },
  };
  const directory = directoryWith({ clusters });
  useSource(directory, distant);
  return { directory, asked };
};

const mapOf = async (directory: Directory): Promise<AllianceMap> => {
  const map = await fixture<AllianceMap>(html`<alliance-map lang="en" .directory=${directory}></alliance-map>`);
  await shown(map, '.marker.member');
  return map;
};

const names = (map: AllianceMap, selector: string): readonly (string | null)[] =>
  findAll(map, selector).map((marker) => marker.getAttribute('aria-label'));

describe('Members that only their source knows', () => {
  it('stand on the map with their names and the places of each of their sites', async () => {
    const { directory, asked } = remote();
    const map = await mapOf(directory);
    await eventually(() => {
      expect(names(map, '.marker.member')).to.have.members([
        'Chip Werk, Dresden, Germany',
        'Chip Werk, Vilnius, Lithuania',
      ]);
    });
    expect(asked).to.deep.equal([['chip-werk']]);
    expect(textOf(find(map, '.notes'))).to.contain('1 member is not on the map');
  });

  it('are listed by their names where several share a place', async () => {
    const map = await mapOf(remote().directory);
    (await shown(map, '.marker.group')).click();
    await shown(map, '.callout li');
    expect(textsOf(map, '.callout li')[0]).to.equal('Optique 01');
  });

  it('are asked for once, whatever the search does', async () => {
    const { directory, asked } = remote();
    const map = await mapOf(directory);
    await eventually(() => {
      expect(names(map, '.marker.member').join()).to.contain('Dresden');
    });
    sessionFor(directory).update({ query: 'optique' });
    await eventually(() => {
      expect(findAll(map, '.marker.member')).to.have.length(0);
    });
    sessionFor(directory).update({ query: '' });
    await eventually(() => {
      expect(names(map, '.marker.member').join()).to.contain('Dresden');
    });
    expect(asked).to.have.length(1);
  });

  it('are called by their ids while the source is down, and by their names when it is up again', async () => {
    let isUp = false;
    const { directory } = remote(() => isUp);
    const map = await mapOf(directory);
    await eventually(() => {
      expect(names(map, '.marker.member')).to.deep.equal(['chip-werk', 'chip-werk (2)']);
    });
    isUp = true;
    find(map, '[aria-label="Zoom out"]').click();
    await eventually(() => {
      expect(names(map, '.marker.member').join()).to.contain('Chip Werk, Dresden, Germany');
    });
  });
});
