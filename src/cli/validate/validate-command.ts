import type { Command } from 'commander';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { frameWords } from '../messages/frame.js';
import type { Language } from '../messages/say.js';

export const validateCommand = (lang: Language): Command =>
  command(lang, 'validate <files...>', frameWords.about, ['validate directory.json']).action(
    (files: string[], options: CommonOptions) =>
      run(lang, options, async (terminal) => {
        for (const file of files) terminal.print(String((await readDatasetFile(file)).problemCount));
        return 0;
      }),
  );
