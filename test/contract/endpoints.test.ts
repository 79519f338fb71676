import { describe, expect, it } from 'vitest';
import { fromSearchClient } from '../../src/core/search/search-client-source.js';
import type { SearchClient, SearchClientMapping } from '../../src/core/search/search-client.js';
import { contractDirectory, contractRows } from '../support/contract/contract-directory.js';
import { clientMapping, recordsOf } from '../support/contract/instant-search-client.js';
import { describeSource } from './source-contract.js';

/*
 * Engines that a developer has running. Each is filled by this test, in an index of its own called
 * `alliance-contract`, and asked through the vendor's own client, which is no dependency of ours:
 *   npm install --no-save meilisearch @meilisearch/instant-meilisearch typesense typesense-instantsearch-adapter
 *   MEILI_URL=http://localhost:7700 MEILI_KEY=… TYPESENSE_URL=http://localhost:8108 TYPESENSE_KEY=… npm test -- contract
 * INSTANTSEARCH_URL takes POST {requests} and answers {results} (Searchkit's API does); its indexes `members` and
 * `members_by_name` have to hold the records of `recordsOf` already.
 */

const index = 'alliance-contract';
const records = recordsOf(contractDirectory(), contractRows.members).map((record, number) => ({
  ...record,
  // ids of documents are letters and digits in some engines, so the member's own is an attribute
  memberId: record['objectID'],
  pk: `m${String(number)}`,
  rank: number,
}));
const { facets, highlights = [] } = clientMapping;
const mapping: SearchClientMapping = { facets, highlights, id: 'memberId' };

/** A package that a developer has installed. The name is no literal, so that nothing looks for it before. */
const vendor = async (name: string): Promise<Record<string, (...parts: unknown[]) => unknown>> =>
  (await import(/* @vite-ignore */ name)) as Record<string, (...parts: unknown[]) => unknown>;

const send = async (url: string, method: string, key: string, body: unknown): Promise<unknown> => {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
    'x-typesense-api-key': key,
  };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  expect(response.ok, `${method} ${url}: ${String(response.status)}`).toBe(true);
  return response.json();
};

const meilisearch = async (url: string, key: string): Promise<SearchClient> => {
  const filterable = [...Object.values(mapping.facets), 'memberId', '_geo'];
  const settings = {
    filterableAttributes: filterable,
    sortableAttributes: ['name'],
    pagination: { maxTotalHits: 1000 },
  };
  await send(`${url}/indexes/${index}/settings`, 'PATCH', key, settings);
  const documents = records.map(({ pk, ...record }) => ({ ...record, id: undefined, pk }));
  const task = await send(`${url}/indexes/${index}/documents?primaryKey=pk`, 'POST', key, documents);
  const { taskUid } = task as { readonly taskUid: number };
  await expect
    .poll(
      async (): Promise<unknown> =>
        (await fetch(`${url}/tasks/${String(taskUid)}`, { headers: { authorization: `Bearer ${key}` } })).json(),
      {
        timeout: 60_000,
      },
    )
    .toMatchObject({ status: 'succeeded' });
  const { instantMeiliSearch } = await vendor('@meilisearch/instant-meilisearch');
  const { searchClient } = instantMeiliSearch?.(url, key, { primaryKey: 'pk' }) as {
    readonly searchClient: SearchClient;
  };
  return searchClient;
};

const typesense = async (url: string, key: string): Promise<SearchClient> => {
  const facets = [...Object.values(mapping.facets), 'memberId'];
  const fields = [
    ...facets.map((name) => ({
      name,
      type: name === 'type' || name === 'memberId' ? 'string' : 'string[]',
      facet: true,
    })),
    { name: 'rank', type: 'int32' },
    { name: '.*', type: 'auto' },
  ];
  await send(`${url}/collections`, 'POST', key, { name: index, fields, enable_nested_fields: true });
  for (const { pk, ...record } of records)
    await send(`${url}/collections/${index}/documents`, 'POST', key, { ...record, id: pk, _geoloc: undefined });
  const { default: Adapter } = (await vendor('typesense-instantsearch-adapter')) as unknown as {
    readonly default: new (options: unknown) => { readonly searchClient: SearchClient };
  };
  const { hostname: host, port, protocol } = new URL(url);
  return new Adapter({
    server: { apiKey: key, nodes: [{ host, port: Number(port), protocol: protocol.replace(':', '') }] },
    additionalSearchParameters: { query_by: 'name,sites.city,labels.text' },
  }).searchClient;
};

const endpoint = (url: string): Promise<SearchClient> =>
  Promise.resolve({
    search: async (requests) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ requests }) });
      return (await response.json()) as { readonly results: readonly unknown[] };
    },
  });

const geo = 'the index of this test holds no places in the engine’s own form';
const engines = [
  { variable: 'MEILI_URL', key: 'MEILI_KEY', open: meilisearch, indexName: index, places: false },
  { variable: 'TYPESENSE_URL', key: 'TYPESENSE_KEY', open: typesense, indexName: index, places: false },
  { variable: 'INSTANTSEARCH_URL', key: '', open: endpoint, indexName: 'members', places: true },
] as const;

for (const { variable, key, open, indexName, places } of engines) {
  const url = process.env[variable];
  if (!url)
    describe(`As a source, the engine at ${variable}`, () => {
      it.skip(`keeps the contract (skipped: ${variable} is not set)`, () => undefined);
    });
  else
    describeSource({
      name: `the engine at ${variable}`,
      open: async () => {
        const client = await open(url, process.env[key] ?? '');
        return fromSearchClient(client, indexName, places ? clientMapping : mapping);
      },
      limits: places ? {} : { names: 'the order of names is another index', everySite: geo, near: geo },
    });
}
