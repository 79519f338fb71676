import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import type { City } from '../../core/map/map-labels.js';
import { covered, decodeTopology, type Topology } from '../../core/map/topology.js';
import { contains } from '../../core/map/viewport.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { deliver, type OutputOptions } from '../frame/deliver.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { frameWords } from '../messages/frame.js';
import { mapWords } from '../messages/map.js';
import { say, type Language } from '../messages/say.js';
import { placesOf, staticMap } from './static-map.js';

interface MapOptions extends CommonOptions, OutputOptions {
  readonly width: string;
  readonly height: string;
  readonly countries?: boolean;
}

const assets = {
  europe: new URL('../../assets/europe.json', import.meta.url),
  world: new URL('../../assets/world.json', import.meta.url),
  cities: new URL('../../assets/cities.json', import.meta.url),
} as const;

export const mapCommand = (lang: Language): Command =>
  command(lang, 'map <file>', mapWords.about, [
    'map directory.json > map.svg',
    'map directory.json --lang fr -o map.svg',
  ])
    .option('-o, --output <file>', say(lang, mapWords.optionOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .option('--width <pixels>', say(lang, mapWords.optionWidth), '1200')
    .option('--height <pixels>', say(lang, mapWords.optionHeight), '630')
    .option('--countries', say(lang, mapWords.optionCountries))
    .action((file: string, options: MapOptions) =>
      run(lang, options, async (terminal): Promise<ExitCode> => {
        await deliver(await draw(file, options, lang), options, terminal);
        return 0;
      }),
    );

const draw = async (file: string, options: MapOptions, lang: Language): Promise<string> => {
  const [width, height] = [pixels(options.width), pixels(options.height)];
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const outlines = contains(covered, placesOf(directory)) ? assets.europe : assets.world;
  return staticMap(directory, {
    basemap: decodeTopology((await readAsset(outlines)) as Topology),
    cities: (await readAsset(assets.cities)) as readonly City[],
    lang,
    preferred: [lang, directory.dataset.defaultLanguage],
    width,
    height,
    countries: options.countries ?? false,
  });
};

const readAsset = async (url: URL): Promise<unknown> => JSON.parse(await readFile(url, 'utf8')) as unknown;

const pixels = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 200 || number > 10_000)
    throw new CommandError(mapWords.noSize, { value }, 2);
  return number;
};
