import { readFileSync } from 'node:fs';
import type { Raw } from './make-dataset.js';

/** Feeds as three of the demonstration's clusters would publish them, with what a builder must find planted in them. */

interface DemoMember extends Raw {
  readonly id: string;
  readonly memberships?: readonly { readonly cluster: string }[];
}

interface Demo {
  readonly competences: readonly Raw[];
  readonly stages: readonly Raw[];
  readonly clusters: readonly { readonly id: string }[];
  readonly members: readonly DemoMember[];
}

const readDemo = (): Demo =>
  JSON.parse(readFileSync(new URL('../../demo/directory.json', import.meta.url), 'utf8')) as Demo;

export const clusterIds = ['minalogic', 'silicon-saxony', 'high-tech-nl'] as const;
export type ClusterId = (typeof clusterIds)[number];

const grenoble = { city: 'Grenoble', country: 'FR' };
const dresden = { city: 'Dresden', country: 'DE' };

export const secretAddress = 'private@planted-optique.example';

/** Two pairs of rows that are one organisation each, with conflicts, and one pair that only looks like it. */
const planted: Readonly<Record<ClusterId, readonly Raw[]>> = {
  minalogic: [
    {
      id: 'p1',
      name: 'Planted Optique SAS',
      type: 'sme',
      sites: [grenoble],
      website: 'https://planted-optique.example/',
      contacts: [{ role: 'info', email: secretAddress }],
      updated: '2026-01',
    },
    { id: 'p2', name: 'Vermessung Kaltwerk GmbH', sites: [dresden], identifiers: { lei: '529900T8BM49AURSDO55' } },
  ],
  'silicon-saxony': [
    {
      id: '77',
      name: 'PLANTED OPTIQUE',
      type: 'large',
      sites: [grenoble],
      website: 'http://www.planted-optique.example',
      updated: '2025-01',
    },
    { id: '78', name: 'Sensortechnik Zwirnhold Systeme', sites: [dresden] },
  ],
  'high-tech-nl': [
    { id: '1', name: 'Kaltwerk Metrologie', sites: [dresden], identifiers: { lei: '5299 00T8 BM49 AURS DO55' } },
    { id: '2', name: 'Sensortechnik Zwirnhold', sites: [dresden] },
  ],
};

/** The feed of a cluster: its members as the demonstration has them, by ids of its own, and the planted ones. */
export const feedOf = (cluster: ClusterId, more: readonly Raw[] = planted[cluster]): Raw => {
  const { clusters, members } = readDemo();
  const own = members.filter(({ memberships = [] }) =>
    memberships.some((membership) => membership.cluster === cluster),
  );
  return {
    schemaVersion: '1.0',
    id: cluster,
    defaultLanguage: 'en',
    updated: '2026-10-01',
    clusters: clusters.filter(({ id }) => id === cluster),
    members: [...own.map((member) => ({ ...member, id: `${cluster.slice(0, 3)}-${member.id}` })), ...more],
  };
};

export const taxonomy = (): Raw => {
  const { competences, stages } = readDemo();
  return { competences, stages };
};

/** A manifest of the feeds that lies beside them. */
export const manifestWith = (parts: Raw = {}): Raw => ({
  schemaVersion: '1.0',
  id: 'three-clusters',
  name: 'Three clusters',
  defaultLanguage: 'en',
  feeds: clusterIds.map((cluster) => ({ cluster, url: `${cluster}.json` })),
  taxonomy: taxonomy(),
  ...parts,
});

/** The three feeds as files, by name. */
export const feedFiles = (): Record<string, string> =>
  Object.fromEntries(clusterIds.map((cluster) => [`${cluster}.json`, JSON.stringify(feedOf(cluster))]));
