import colours from 'picocolors';
import { frameWords } from '../messages/frame.js';
import { say, type Language, type Sentence, type SentenceValues } from '../messages/say.js';
import { startProgress, type Progress } from './progress.js';

type Colours = ReturnType<typeof colours.createColors>;

export interface TerminalOptions {
  readonly lang: Language;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/**
 * Where a command speaks: results go to stdout, so that they can be piped; everything else to stderr. Colours only
 * where the stream is a terminal.
 */
export class Terminal {
  readonly lang: Language;
  readonly quiet: boolean;
  /** The keeper asked for a report that a program can read. */
  readonly json: boolean;
  /** For text on stdout. */
  readonly colours: Colours = coloursFor(process.stdout);
  readonly #noteColours = coloursFor(process.stderr);
  readonly #results: NodeJS.WriteStream;

  constructor({ lang, quiet = false, json = false }: TerminalOptions, results: NodeJS.WriteStream = process.stdout) {
    this.#results = results;
    this.lang = lang;
    this.quiet = quiet;
    this.json = json;
  }

  say(sentence: Sentence, values?: SentenceValues): string {
    return say(this.lang, sentence, values);
  }

  /** The same for a command whose product itself goes to stdout: what it has to report goes to stderr. */
  besideOutput(): Terminal {
    return new Terminal(this, process.stderr);
  }

  /** A line of the product, which another program may read. */
  print(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** A line of the report on the work. */
  result(line: string): void {
    this.#results.write(`${line}\n`);
  }

  resultJson(report: unknown): void {
    this.result(JSON.stringify(report, null, 2));
  }

  printJson(report: unknown): void {
    this.print(JSON.stringify(report, null, 2));
  }

  /** Something good to know, unless the keeper asked for quiet. */
  note(sentence: Sentence, values?: SentenceValues): void {
    if (!this.quiet) process.stderr.write(`${this.say(sentence, values)}\n`);
  }

  warn(sentence: Sentence, values?: SentenceValues): void {
    const label = this.#noteColours.yellow(this.say(frameWords.warning));
    process.stderr.write(`${label} ${this.say(sentence, values)}\n`);
  }

  error(sentence: Sentence, values?: SentenceValues): void {
    const label = this.#noteColours.red(this.say(frameWords.error));
    process.stderr.write(`${label} ${this.say(sentence, values)}\n`);
  }

  /** A bar on stderr for work that takes more than two seconds; nothing where nobody watches. */
  progress(sentence: Sentence, total = 0): Progress {
    return startProgress(this.say(sentence), total, !this.quiet && process.stderr.isTTY);
  }
}

/** A stream that is no terminal has no `isTTY` at all, and for picocolors undefined means to find out itself. */
const coloursFor = (stream: NodeJS.WriteStream): Colours =>
  colours.createColors(stream.isTTY ? colours.isColorSupported : false);
