import { Directory } from '../../../core/directory.js';
import type { Dataset } from '../../../core/model.js';
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

/**
 * The published files. A prebuilt search index would be one more entry here: it is made of the dataset alone, as they
 * all are.
 */
export const outputsOf = (assembly: Assembly, siteUrl: string | undefined): readonly OutputFile[] => [
  { path: 'directory.json', pieces: datasetLines(assembly.dataset) },
  { path: 'provenance.json', pieces: provenanceLines(assembly) },
  { path: 'members.csv', pieces: csvPieces(assembly.dataset) },
  { path: 'members.geojson', pieces: geoJsonLines(assembly.dataset) },
  { path: 'directory.jsonld', pieces: jsonLdLines(assembly.dataset) },
  ...(siteUrl === undefined ? [] : sitemaps(assembly.dataset, siteUrl)),
];
