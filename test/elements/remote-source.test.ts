import { fixture, html } from '@open-wc/testing';
import { Directory } from '../../src/core/directory.js';
import { fromSearchClient } from '../../src/core/search/search-client-source.js';
import type { SearchClientMapping } from '../../src/core/search/search-client.js';
import type { AllianceMap } from '../../src/elements/alliance-map.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { useSource } from '../../src/state/search-session.js';
import { contractRows } from '../support/contract/contract-directory.js';
import { clientMapping, InMemoryClient, recordsOf } from '../support/contract/instant-search-client.js';
import { eventually, expect, find, findAll, resultNames, shown, textOf, textsOf, type } from '../support/elements.js';
import { directoryWith } from '../support/make-dataset.js';

/** A directory without members, whose members a search engine has. */
const remote = (mapping: SearchClientMapping = clientMapping): { directory: Directory; client: InMemoryClient } => {
  const client = new InMemoryClient(recordsOf(directoryWith(contractRows), contractRows.members));
  const directory = directoryWith({ ...contractRows, members: [] });
  useSource(directory, fromSearchClient(client, 'members', mapping));
  return { directory, client };
};

const searchOver = async (directory: Directory): Promise<MemberSearch> => {
  const element = await fixture<MemberSearch>(html`<member-search .directory=${directory} lang="en"></member-search>`);
  await shown(element, '.entry');
  return element;
};

const mapOver = async (directory: Directory): Promise<AllianceMap> => {
  const element = await fixture<AllianceMap>(html`<alliance-map .directory=${directory} lang="en"></alliance-map>`);
  await shown(element, '.markers button');
  return element;
};

describe('With members on a search engine', () => {
  it('the search lists, counts, filters and pages', async () => {
    const element = await searchOver(remote().directory);
    expect(textOf(find(element, '.count'))).to.equal('122 members');
    expect(resultNames(element)).to.have.length(20);
    find(element, '[part=more]').click();
    await eventually(() => {
      expect(resultNames(element)).to.have.length(40);
    });
    await type(element, 'zelkova');
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal('30 members for “zelkova”');
    });
    expect(textOf(find(element, '.entry mark'))).to.equal('zelkova');
    findAll<HTMLInputElement>(element, 'fieldset input')[0]?.click();
    await shown(element, '.chips .chip');
  });

  it('the dialog shows a member that the page does not hold', async () => {
    const element = await searchOver(remote().directory);
    const name = resultNames(element)[3] ?? '';
    findAll(element, '.entry .name button')[3]?.click();
    await eventually(() => {
      expect(textOf(find(element, 'dialog h2'))).to.equal(name);
    });
  });

  for (const [what, mapping] of [
    ['all matches', clientMapping],
    ['the first hits, where the index does not say where all are', { ...clientMapping, locations: undefined }],
  ] as const)
    it(`the map shows ${what}`, async () => {
      const { locations, ...rest } = mapping;
      const element = await mapOver(remote(locations ? { ...rest, locations } : rest).directory);
      await eventually(() => {
        const names = findAll(element, '.markers button').map((marker) => marker.getAttribute('aria-label') ?? '');
        expect(names.some((name) => /\d+ members/.test(name))).to.equal(true);
      });
      expect(textsOf(element, '.map').join()).to.match(/not on the map/);
    });
});
