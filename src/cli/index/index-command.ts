import path from 'node:path';
import type { Command } from 'commander';
import { command, run, type CommonOptions } from '../frame/command.js';
import { indexWords } from '../messages/search-index.js';
import { say, type Language } from '../messages/say.js';
import { buildIndexFile } from './build-index-file.js';

interface IndexOptions extends CommonOptions {
  readonly output?: string;
}

export const indexCommand = (lang: Language): Command =>
  command(lang, 'index <file>', indexWords.about, ['index directory.json'])
    .option('-o, --output <file>', say(lang, indexWords.optionOutput))
    .action((file: string, options: IndexOptions) =>
      run(lang, options, async (terminal) => {
        const output = options.output ?? `${file}.index`;
        const { members, words, bytes, named } = await buildIndexFile(file, output);
        if (named) terminal.note(indexWords.named, { file, index: named });
        const kilobytes = Math.ceil(bytes / 1000);
        if (terminal.json) terminal.printJson({ file: output, members, words, bytes });
        else
          terminal.print(terminal.say(indexWords.written, { file: path.normalize(output), members, words, kilobytes }));
        return 0;
      }),
    );
