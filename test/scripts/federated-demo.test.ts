import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { parseManifest } from '../../src/core/parse-manifest.js';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/${file}`, import.meta.url), 'utf8')) as unknown;

const { dataset: whole } = parseDataset(read('directory.json'));
const { manifest, problems } = parseManifest(read('federated.json'));

describe('the federated demonstration', () => {
  it('has a manifest without a fault, and one feed that is missing on purpose', () => {
    expect(problems).toEqual([]);
    const missing = manifest.feeds.filter(({ url = '' }) => {
      try {
        read(url);
        return false;
      } catch {
        return true;
      }
    });
    expect(missing.map(({ cluster }) => cluster)).toEqual(['high-tech-nl']);
  });

  it.each(['minalogic', 'microtec-suedwest', 'silicon-saxony'])(
    'has the members of %s as the directory has them',
    (cluster) => {
      const feed = parseDataset(read(`federated-${cluster}.json`));
      expect(feed.problems).toEqual([]);
      const members = whole.members.filter(({ memberships }) => memberships.some((one) => one.cluster === cluster));
      expect(feed.dataset.members.map(({ id, name }) => [id, name])).toEqual(members.map(({ id, name }) => [id, name]));
      expect(feed.dataset.clusters).toEqual(whole.clusters.filter(({ id }) => id === cluster));
    },
  );
});
