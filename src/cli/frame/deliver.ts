import { frameWords } from '../messages/frame.js';
import type { Terminal } from './terminal.js';
import { writeFile, type WriteOptions } from './write-file.js';

export interface OutputOptions extends WriteOptions {
  /** The file to write. */
  readonly output?: string | undefined;
}

/** Writes the product into the file that the keeper named, else to standard output. */
export const deliver = async (text: string, { output, force }: OutputOptions, terminal: Terminal): Promise<void> => {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(output, text, { force });
  terminal.note(frameWords.written, { file: output });
};
