import { contentHash } from '../../../core/content-hash.js';
import { Directory } from '../../../core/directory.js';
import type { Dataset } from '../../../core/model.js';
import { inSlices } from '../../../core/search/slices.js';
import { buildSearch, writeIndex } from '../../../core/search/write-index.js';
import { organisation } from '../../export/json-ld.js';
import { csvPieces } from '../../export/table-formats.js';
import type { Assembly, Provenance } from '../assemble.js';
import { datasetLines, documentLines } from '../dataset-lines.js';
import { mapPoints } from './map-points.js';
import type { OutputFile } from './output-folder.js';
import { sitemaps } from './sitemap.js';

const provenanceRow = ({ id, entries, fields, conflicts }: Provenance): object => ({
  id,
  rows: entries.map(({ key }) => key),
  fields,
  conflicts,
});

function* provenanceRows(provenance: readonly Provenance[]): Generator<object> {
  for (const row of provenance) yield provenanceRow(row);
}

/** Which rows each member, and each field of a merged one, came from; the next build reads the ids in it. */
const provenanceLines = ({ provenance, formerIds }: Assembly): Iterable<string> =>
  documentLines({ generator: 'alliance-directory', formerIds }, 'members', provenanceRows(provenance));

const geoJsonLines = (dataset: Dataset): Iterable<string> =>
  documentLines({ type: 'FeatureCollection', attributions: dataset.attributions }, 'features', mapPoints(dataset));

function* organisations(dataset: Dataset): Generator<object> {
  const directory = new Directory(dataset);
  for (const member of dataset.members) yield organisation(member, directory);
}

const jsonLdLines = (dataset: Dataset): Iterable<string> =>
  documentLines({ '@context': 'https://schema.org' }, '@graph', organisations(dataset));

/** Where the search index stands beside the directory. */
const indexName = 'directory.json.index';

/** The directory's search index. It belongs to the bytes of the directory's file, so it is made of the same dataset. */
async function* searchIndex(dataset: Dataset): AsyncGenerator<Uint8Array> {
  const parts = await inSlices(buildSearch(new Directory(dataset)));
  yield writeIndex(parts, contentHash(Buffer.from([...datasetLines(dataset)].join(''))));
}

export interface OutputOptions {
  /** Where the folder is published; without it there is no sitemap. */
  readonly siteUrl?: string | undefined;
  /** Whether to build the search index beforehand. */
  readonly index?: boolean | undefined;
}

/** The published files, all made of the dataset alone. */
export const outputsOf = (assembly: Assembly, { siteUrl, index = false }: OutputOptions): readonly OutputFile[] => {
  const dataset: Dataset = index ? { ...assembly.dataset, index: indexName } : assembly.dataset;
  return [
    { path: 'directory.json', pieces: datasetLines(dataset) },
    ...(index ? [{ path: indexName, pieces: searchIndex(dataset) }] : []),
    { path: 'provenance.json', pieces: provenanceLines(assembly) },
    { path: 'members.csv', pieces: csvPieces(dataset) },
    { path: 'members.geojson', pieces: geoJsonLines(dataset) },
    { path: 'directory.jsonld', pieces: jsonLdLines(dataset) },
    ...(siteUrl === undefined ? [] : sitemaps(dataset, siteUrl)),
  ];
};
