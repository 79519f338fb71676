import path from 'node:path';
import type { Command } from 'commander';
import type { Dataset } from '../../core/model.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { knownFormat } from '../frame/formats.js';
import { refuseUnknownClusters } from '../frame/ids.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, toJsonText, writeFile } from '../frame/write-file.js';
import { exportWords } from '../messages/export.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { toGeoJson } from './geojson.js';
import { toJsonLd } from './json-ld.js';
import { tableMap, toCsv, xlsxWriter } from './table-formats.js';
import { toVcards } from './vcard.js';

interface ExportOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly cluster?: string;
}

const formats = ['csv', 'xlsx', 'geojson', 'vcf', 'jsonld'] as const;
type Format = (typeof formats)[number];

const isTable = (format: Format): format is 'csv' | 'xlsx' => format === 'csv' || format === 'xlsx';

const formatOf = ({ format, output = 'members.csv' }: ExportOptions): Format =>
  knownFormat(format ?? path.extname(output).slice(1), formats);

/** What writes the dataset in the format, once it is asked to. */
const writerOf = (dataset: Dataset, format: Format): (() => string | Promise<Buffer>) => {
  if (format === 'xlsx') return xlsxWriter(dataset);
  const text = textOf(dataset, format);
  return () => text;
};

const textOf = (dataset: Dataset, format: Format): string => {
  if (format === 'csv') return toCsv(dataset);
  if (format === 'vcf') return toVcards(dataset);
  return toJsonText(format === 'geojson' ? toGeoJson(dataset) : toJsonLd(dataset));
};

const ofCluster = (dataset: Dataset, id: string | undefined): Dataset => {
  if (id === undefined) return dataset;
  refuseUnknownClusters([id], dataset);
  const members = dataset.members.filter((member) => member.memberships.some(({ cluster }) => cluster === id));
  return { ...dataset, members };
};

/** The dataset alone: the text and the JSON that it was read from would stay in the memory as long as the work takes. */
const readDirectory = async (file: string, terminal: Terminal): Promise<Dataset> => {
  const { dataset, problemCount } = await readDatasetFile(file);
  if (problemCount > 0) terminal.warn(exportWords.skipped, { count: problemCount });
  return dataset;
};

interface Product {
  readonly count: number;
  /** The map with which import reads a table back. */
  readonly map: string | undefined;
  readonly write: () => string | Promise<Buffer>;
}

const produce = async (file: string, options: ExportOptions, terminal: Terminal): Promise<Product> => {
  const format = formatOf(options);
  const dataset = ofCluster(await readDirectory(file, terminal), options.cluster);
  const map = options.output && isTable(format) ? tableMap(dataset, format) : undefined;
  return { count: dataset.members.length, map, write: writerOf(dataset, format) };
};

const exportFile = async (file: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> => {
  const { output, force } = options;
  const format = formatOf(options);
  if (format === 'xlsx' && !output) throw new CommandError(exportWords.needsOutput, {}, 2);
  const mapFile = output && isTable(format) ? `${output}.map.yml` : undefined;
  for (const written of [output, mapFile]) if (written) refuseToReplace(written, { force });
  const { count, map, write } = await produce(file, options, terminal);
  const data = await write();
  if (!output) process.stdout.write(data);
  else await writeFile(output, data, { force });
  if (mapFile && map !== undefined) await writeFile(mapFile, map, { force });
  terminal.note(exportWords.done, { count });
  for (const written of [output, mapFile]) if (written) terminal.note(frameWords.written, { file: written });
  return 0;
};

export const exportCommand = (lang: Language): Command =>
  command(lang, 'export <file>', exportWords.about, [
    'export directory.json -o members.xlsx',
    'export directory.json --format csv --cluster minalogic -o minalogic.csv',
    'export directory.json --format vcf > members.vcf',
  ])
    .option('-f, --format <format>', say(lang, exportWords.optionFormat))
    .option('-o, --output <file>', say(lang, exportWords.optionOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .option('--cluster <id>', say(lang, exportWords.optionCluster))
    .action((file: string, options: ExportOptions) =>
      run(lang, options, (terminal) => exportFile(file, options, terminal)),
    );
