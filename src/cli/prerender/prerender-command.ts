import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import { today } from '../../core/today.js';
import { ownFiles, publish, refuseForeignFiles } from '../build/outputs/output-folder.js';
import { readPublishedIds } from '../build/read-materials.js';
import { siteAddress, wholeNumber } from '../build/option-values.js';
import type { ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { isWebAddress } from '../frame/read-input.js';
import type { Terminal } from '../frame/terminal.js';
import { toJsonText } from '../frame/write-file.js';
import { buildWords } from '../messages/build.js';
import { prerenderWords } from '../messages/prerender.js';
import { languageOf, say, type Language } from '../messages/say.js';
import { siteFiles } from './pages.js';

interface PrerenderOptions extends CommonOptions {
  readonly output?: string;
  readonly pages?: boolean;
  readonly siteUrl?: string;
  readonly script: string;
  readonly limit: number;
  readonly force?: boolean;
}

/** Names the files of this command, as report.json names those of a build. */
const listing = 'prerender.json';

export const prerenderCommand = (lang: Language): Command =>
  command(lang, 'prerender <directory>', prerenderWords.about, [
    'prerender public --lang fr',
    'prerender public --lang de --pages --site-url https://directory.example.org/',
  ])
    .option('-o, --output <folder>', say(lang, prerenderWords.optionOutput))
    .option('--pages', say(lang, prerenderWords.optionPages))
    .option('--site-url <url>', say(lang, prerenderWords.optionSiteUrl), siteAddress)
    .option('--script <url>', say(lang, prerenderWords.optionScript), 'alliance-directory.js')
    .option('--limit <count>', say(lang, prerenderWords.optionLimit), wholeNumber, 300)
    .option('--force', say(lang, buildWords.optionForce))
    .action((source: string, _: PrerenderOptions, invoked: Command) => {
      // --lang belongs to the whole line, wherever it stands on it
      const options = invoked.optsWithGlobals<PrerenderOptions>();
      return run(lang, options, (terminal) => prerender(source, options, terminal));
    });

const isFolder = (source: string): boolean => statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The dataset as the pages in the folder see it. */
const sourceSeenFrom = (folder: string, file: string): string =>
  isWebAddress(file) ? file : path.relative(folder, file).split(path.sep).join('/');

const prerender = async (source: string, options: PrerenderOptions, terminal: Terminal): Promise<ExitCode> => {
  const file = isFolder(source) ? path.join(source, 'directory.json') : source;
  const folder = options.output ?? (isWebAddress(file) ? '.' : path.dirname(file));
  const { dataset } = await readDatasetFile(file);
  const { former } = await readPublishedIds(path.dirname(file));
  // without --lang, the directory's language rather than that of whoever runs the command
  const context = {
    directory: new Directory(dataset),
    lang: options.lang === undefined ? (languageOf(dataset.defaultLanguage) ?? terminal.lang) : terminal.lang,
    today: today(),
    pages: options.pages ?? false,
    siteUrl: options.siteUrl,
  };
  const site = { ...options, src: sourceSeenFrom(folder, file), formerIds: former };
  const outputs = siteFiles(site, context);
  const own = await ownFiles(folder, listing);
  const paths = [listing, ...outputs.map((output) => output.path)];
  if (!options.force) refuseForeignFiles(folder, paths, own);
  const files = [...new Set([...paths, ...own])].sort();
  const names = { path: listing, pieces: [toJsonText({ generator: 'alliance-directory', files })] };
  await publish(folder, [names, ...outputs]);
  if (terminal.json) terminal.printJson({ folder, files: paths });
  terminal.note(prerenderWords.written, { count: paths.length, folder });
  return 0;
};
