import type { Command } from 'commander';
import { datasetLines } from '../build/dataset-lines.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile, type DatasetFile } from '../frame/read-dataset.js';
import { isWebAddress } from '../frame/read-input.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, toJsonText, writeFile } from '../frame/write-file.js';
import { frameWords } from '../messages/frame.js';
import { geocodeWords } from '../messages/geocode.js';
import { say, type Language } from '../messages/say.js';
import { placesOf } from './gazetteer.js';
import { geocodeDataset, type GeocodeResult, type OpenQuestion } from './geocode-dataset.js';

interface GeocodeOptions extends CommonOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export const geocodeCommand = (lang: Language): Command =>
  command(lang, 'geocode <file>', geocodeWords.about, [
    'geocode directory.json --force',
    'geocode directory.json -o directory-with-places.json',
  ])
    .option('-o, --output <file>', say(lang, geocodeWords.optionOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: GeocodeOptions) =>
      run(lang, options, (terminal) => geocode(file, options, terminal)),
    );

const geocode = async (file: string, options: GeocodeOptions, terminal: Terminal): Promise<ExitCode> => {
  const output = options.output ?? file;
  if (isWebAddress(output)) throw new CommandError(geocodeWords.outputNeeded, { file }, 2);
  refuseToReplace(output, options);
  const dataset = await readDatasetFile(file);
  const result = geocodeDataset(dataset.json as Record<string, unknown>, placesOf);
  if (result.placed > 0 || output !== file) await writeFile(output, textLike(dataset), options);
  if (terminal.json) terminal.printJson({ file: output, ...result });
  else describe(result, terminal);
  return result.open.length > 0 ? 1 : 0;
};

/** In the layout the keeper's file had: a line per field, or ours with a line per row. */
const textLike = ({ text, json }: DatasetFile): string => {
  const indented = /^\{\n {2}"[^"]*": \[\n {4}\{\n/m.test(text);
  return indented ? toJsonText(json) : [...datasetLines(json as object)].join('');
};

const describe = ({ placed, kept, open }: GeocodeResult, terminal: Terminal): void => {
  for (const question of open) for (const line of questionLines(question, terminal)) terminal.print(line);
  terminal.note(geocodeWords.placed, { count: placed });
  if (kept > 0) terminal.note(geocodeWords.kept, { count: kept });
};

const sentences = {
  ambiguous: geocodeWords.ambiguous,
  unknown: geocodeWords.unknown,
  'no-country': geocodeWords.noCountry,
} as const;

const questionLines = (
  { pointer, owner, city, country = '', problem, candidates }: OpenQuestion,
  terminal: Terminal,
) => [
  terminal.say(sentences[problem], { pointer, owner, city, country }),
  ...candidates.slice(0, 8).map(({ name, seat = '', admin1, population, lat, lng }) =>
    terminal.say(geocodeWords.candidate, {
      name,
      region: seat || admin1,
      population,
      lat: String(lat),
      lng: String(lng),
    }),
  ),
];
