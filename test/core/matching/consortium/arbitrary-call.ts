import fc from 'fast-check';
import type { Directory } from '../../../../src/core/directory.js';
import type { ConsortiumCall } from '../../../../src/core/matching/consortium.js';
import { competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';

const ids = ['a', 'b', 'c', 'd', 'e'];

const someOf = (values: readonly string[], maxLength = values.length): fc.Arbitrary<string[]> =>
  fc.subarray([...values], { maxLength });

const anyMember = fc.record({
  competences: someOf([...ids, 'a1'], 3).chain((found) =>
    fc.tuple(...found.map((id) => fc.constantFrom({ id }, { id, level: 'expert' }))),
  ),
  offers: someOf(ids, 1).map((found) => (found.length > 0 ? [{ id: 'o', text: 'offer', competences: found }] : [])),
  sites: fc.constantFrom([], ...['FR', 'DE', 'IT'].map((country) => [{ country }])),
  memberships: someOf(['x', 'y', 'z'], 2).map((found) => found.map((cluster) => ({ cluster }))),
  type: fc.constantFrom('sme', 'large', 'research', 'education', 'other'),
});

const directoryOf = (least: number, most: number): fc.Arbitrary<Directory> =>
  fc.array(anyMember, { minLength: least, maxLength: most }).map((rows) =>
    directoryWith({
      competences: [...ids, 'a1'].map((id) => competenceCalled(id, { en: id }, id === 'a1' ? { broader: ['a'] } : {})),
      members: rows.map((row, index) => memberNamed(`m${String(index)}`, row)),
    }),
  );

export const anyDirectory: fc.Arbitrary<Directory> = directoryOf(1, 8);

/** Enough members that most calls have an answer, and few enough to try all teams. */
export const fullDirectory: fc.Arbitrary<Directory> = directoryOf(8, 9);

const upTo = (max: number): fc.Arbitrary<number | undefined> => fc.option(fc.nat({ max }), { nil: undefined });

export const anyCall: fc.Arbitrary<ConsortiumCall> = fc.record({
  bricks: someOf(ids, 4),
  minimumCountries: upTo(3),
  minimumClusters: upTo(3),
  minimumSmeShare: fc.option(fc.constantFrom(0.25, 0.5, 0.6, 0.75, 1), { nil: undefined }),
  minimumResearch: upTo(2),
  maximumSize: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  mustInclude: someOf(['m0', 'm1'], 1),
  mustNotInclude: someOf(['m2', 'm3'], 1),
});
