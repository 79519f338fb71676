import path from 'node:path';
import type { Command } from 'commander';
import type { ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, toJsonText, writeFile } from '../frame/write-file.js';
import { frameWords } from '../messages/frame.js';
import { initWords } from '../messages/init.js';
import { say, type Language } from '../messages/say.js';
import { exampleFiles } from './example.js';
import { textFiles } from './workflows.js';

interface InitOptions extends CommonOptions {
  readonly force?: boolean;
}

const files = (): ReadonlyMap<string, string> =>
  new Map([...[...exampleFiles].map(([file, json]) => [file, toJsonText(json)] as const), ...textFiles]);

/** Looks at all files before it writes the first, so that a refusal leaves nothing half made. */
const init = async (folder: string, { force }: InitOptions, terminal: Terminal): Promise<ExitCode> => {
  const all = files();
  for (const file of all.keys()) refuseToReplace(path.join(folder, file), { force });
  for (const [file, text] of all) await writeFile(path.join(folder, file), text, { force });
  if (terminal.json) terminal.printJson({ folder, files: [...all.keys()] });
  terminal.note(initWords.made, { folder, files: [...all.keys()].join(', ') });
  terminal.note(initWords.next, {
    readme: path.join(folder, 'README.md'),
    feeds: path.join(folder, 'feeds', '*.json'),
  });
  return 0;
};

export const initCommand = (lang: Language): Command =>
  command(lang, 'init [folder]', initWords.about, ['init my-alliance'])
    .option('--force', say(lang, frameWords.optionForce))
    .action((folder: string | undefined, options: InitOptions) =>
      run(lang, options, (terminal) => init(folder ?? '.', options, terminal)),
    );
