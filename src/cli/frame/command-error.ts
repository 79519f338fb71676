import type { Sentence, SentenceValues } from '../messages/say.js';

/** 0: all is well. 1: findings, or the work could not be done. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** What stops a command, in a sentence for the keeper: thrown anywhere, said by the frame in the keeper's language. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly sentence: Sentence;
  readonly values: SentenceValues;
  readonly exitCode: ExitCode;

  constructor(sentence: Sentence, values: SentenceValues = {}, exitCode: ExitCode = 1) {
    super(typeof sentence.en === 'string' ? sentence.en : sentence.en.other);
    this.sentence = sentence;
    this.values = values;
    this.exitCode = exitCode;
  }
}

/** The few words of an unknown error that tell a reader something. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
