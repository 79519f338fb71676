import { joinFeeds, type FeedsToJoin, type JoinedFeeds } from '../../../src/core/federation/join-feeds.js';
import { OrganisationFinder } from '../../../src/core/federation/same-organisation.js';
import type { Member } from '../../../src/core/model.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { parseManifest } from '../../../src/core/parse-manifest.js';
import { datasetWith, type Raw } from '../../support/make-dataset.js';

/** The directory of feeds given by cluster; a feed that is undefined could not be had. */
export const joinedOf = (
  feeds: Readonly<Record<string, Raw | undefined>>,
  manifestParts: Raw = {},
  more: Partial<FeedsToJoin> = {},
): JoinedFeeds => {
  const { manifest, problems } = parseManifest({
    schemaVersion: '1.0',
    id: 'alliance',
    name: 'Alliance',
    feeds: Object.keys(feeds).map((cluster) => ({ cluster, url: `${cluster}.json` })),
    ...manifestParts,
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return joinFeeds({
    manifest,
    taxonomy: { competences: [], stages: [] },
    feeds: manifest.feeds.map((feed) => {
      const json = feeds[feed.cluster];
      return { feed, dataset: json && parseDataset(datasetWith(json)).dataset };
    }),
    today: '2026-11-22',
    group: new OrganisationFinder().group,
    ...more,
  });
};

/** The one member of a directory in which all rows are one organisation. */
export const onlyMember = ({ dataset }: JoinedFeeds): Member => {
  const [member, ...others] = dataset.members;
  if (!member || others.length > 0) throw new Error(`${String(dataset.members.length)} members, not one`);
  return member;
};

/** Rows of the same organisation by feed: each has the number of the register. */
export const sameOrganisation = (rows: Readonly<Record<string, Raw>>): Readonly<Record<string, Raw>> =>
  Object.fromEntries(
    Object.entries(rows).map(([cluster, row]) => [
      cluster,
      {
        members: [
          { id: `${cluster}-1`, name: 'Acme', ...row, identifiers: { siren: '552081317', ...identifiers(row) } },
        ],
      },
    ]),
  );

const identifiers = (row: Raw): Raw => (row['identifiers'] ?? {}) as Raw;
