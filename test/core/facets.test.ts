import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/core/directory.js';
import { buildFacetColumns, countFacet, refusals, type FacetColumns } from '../../src/core/facets.js';
import type { Member } from '../../src/core/model.js';
import { facetNames, type FacetName, type Filters } from '../../src/core/search/source.js';
import { inSlices } from '../../src/core/search/slices.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const competences = [
  competenceCalled('making', { en: 'making' }),
  competenceCalled('turning', { en: 'turning' }, { broader: ['making'] }),
  competenceCalled('bar-turning', { en: 'bar turning' }, { broader: ['turning'] }),
  competenceCalled('optics', { en: 'optics' }),
];
const some = (...values: readonly string[]) => fc.subarray([...values]);
const anyFilters = fc.record({
  cluster: some('north', 'south', 'nowhere'),
  country: some('FR', 'DE', 'XX'),
  competence: some('making', 'turning', 'optics', '__proto__'),
  type: some('sme', 'other', 'constructor'),
}) satisfies fc.Arbitrary<Filters>;
const anyMember = fc.record({
  memberships: some('north', 'south').map((ids) => ids.map((cluster) => ({ cluster }))),
  sites: some('FR', 'DE', 'CH').map((codes) => codes.map((country) => ({ country }))),
  competences: some('turning', 'bar-turning', 'optics').map((ids) => ids.map((id) => ({ id }))),
  type: fc.constantFrom('sme', 'large', 'other'),
});
const anyDirectory = fc.array(anyMember, { maxLength: 12 }).map((members) =>
  directoryWith({
    competences,
    clusters: [clusterNamed('North'), clusterNamed('South')],
    members: members.map((fields, index) => memberNamed(`Member ${index}`, fields)),
  }),
);

/** What a member has, said the slow way. */
const valuesOf = (directory: Directory, member: Member, facet: FacetName): readonly string[] => {
  if (facet === 'type') return [member.type];
  if (facet === 'cluster') return member.memberships.map(({ cluster }) => cluster);
  if (facet === 'country') return member.sites.flatMap(({ country }) => country ?? []);
  const claimed = new Set(member.competences.map(({ id }) => id));
  return directory.dataset.competences
    .map(({ id }) => id)
    .filter((id) => [...directory.conceptAndNarrower(id)].some((narrower) => claimed.has(narrower)));
};

const passes = (directory: Directory, member: Member, filters: Filters, facets: readonly FacetName[]): boolean =>
  facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    return chosen.length === 0 || valuesOf(directory, member, facet).some((value) => chosen.includes(value));
  });

const bruteCounts = (directory: Directory, facet: FacetName, filters: Filters): ReadonlyMap<string, number> => {
  const others = facetNames.filter((name) => name !== facet);
  const counts = new Map((filters[facet] ?? []).map((value) => [value, 0]));
  for (const member of directory.dataset.members.filter((one) => passes(directory, one, filters, others)))
    for (const value of new Set(valuesOf(directory, member, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const everyone = (directory: Directory): Uint32Array => Uint32Array.from(directory.dataset.members.keys());

const counted = (columns: FacetColumns, directory: Directory, facet: FacetName, filters: Filters) => {
  const members = everyone(directory);
  return countFacet(columns, facet, members, refusals(columns, members, filters), filters[facet]);
};

describe('facets', () => {
  it('count what a slow count counts, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(anyDirectory, anyFilters, async (directory, filters) => {
        const columns = await inSlices(buildFacetColumns(directory));
        for (const facet of facetNames) {
          const counts = counted(columns, directory, facet, filters);
          expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(
            bruteCounts(directory, facet, filters),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('let pass whom a slow filter lets pass', async () => {
    await fc.assert(
      fc.asyncProperty(anyDirectory, anyFilters, async (directory, filters) => {
        const columns = await inSlices(buildFacetColumns(directory));
        const refused = [...refusals(columns, everyone(directory), filters)];
        const passed = directory.dataset.members.map((member) => passes(directory, member, filters, facetNames));
        expect(refused.map((bits) => bits === 0)).toEqual(passed);
      }),
      { numRuns: 60 },
    );
  });

  it('come with most members first, then in the order of their ids', async () => {
    const directory = directoryWith({
      members: ['FR', 'DE', 'FR', 'CH'].map((country, i) => memberNamed(`Member ${i}`, { sites: [{ country }] })),
    });
    const columns = await inSlices(buildFacetColumns(directory));
    expect(counted(columns, directory, 'country', {}).map(({ value }) => value)).toEqual(['FR', 'CH', 'DE']);
  });

  it('know nothing of a value that nobody has, though it is chosen', async () => {
    const directory = directoryWith({ members: [memberNamed('Acme', { sites: [{ country: 'FR' }] })] });
    const columns = await inSlices(buildFacetColumns(directory));
    const filters = { country: ['XX'] };
    expect([...refusals(columns, everyone(directory), filters)].every((bits) => bits !== 0)).toBe(true);
    expect(counted(columns, directory, 'country', filters)).toEqual([
      { value: 'FR', count: 1 },
      { value: 'XX', count: 0 },
    ]);
  });

  it('rest now and then while they are counted, not at every member', () => {
    const members = [...Array(300).keys()].map((number) => memberNamed(`Member ${number}`));
    const work = buildFacetColumns(directoryWith({ members }));
    let rests = 0;
    while (!work.next().done) rests++;
    expect(rests).toBeGreaterThanOrEqual(8);
    expect(rests).toBeLessThan(100);
  });

  it('leave out competences that the directory does not describe, since nobody could name them', async () => {
    const directory = directoryWith({
      competences: [competenceCalled('turning', { en: 'turning' }, { broader: ['unheard-of'] })],
      members: [memberNamed('Acme', { competences: [{ id: 'turning' }, { id: 'unknown' }] })],
    });
    const columns = await inSlices(buildFacetColumns(directory));
    expect(counted(columns, directory, 'competence', {})).toEqual([{ value: 'turning', count: 1 }]);
    const chosen = counted(columns, directory, 'competence', { competence: ['unheard-of'] });
    expect(chosen).toContainEqual({ value: 'unheard-of', count: 1 });
  });

  it('survive competences that are broader than themselves', async () => {
    const directory = directoryWith({
      competences: [
        competenceCalled('egg', { en: 'egg' }, { broader: ['hen'] }),
        competenceCalled('hen', { en: 'hen' }, { broader: ['egg'] }),
      ],
      members: [memberNamed('Farm', { competences: [{ id: 'egg' }] })],
    });
    const columns = await inSlices(buildFacetColumns(directory));
    expect(counted(columns, directory, 'competence', {})).toHaveLength(2);
  });
});
