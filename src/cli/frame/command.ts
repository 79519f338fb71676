import { Command } from 'commander';
import { frameWords } from '../messages/frame.js';
import { languageOf, languages, say, type Language, type Sentence } from '../messages/say.js';
import { CommandError, reasonOf, type ExitCode } from './command-error.js';
import { Terminal } from './terminal.js';

/** The options of every command. */
export interface CommonOptions {
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/**
 * The language of help and messages: `--lang` wherever it stands on the line, else the system's (LC_ALL, LANG). Help is
 * written before commander has read the line, so the option is looked up here.
 */
export const chosenLanguage = (args: readonly string[]): Language => {
  const [given] = args.flatMap((arg, at) => {
    if (arg === '--lang') return [args[at + 1]];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  return languageOf(given) ?? languageOf(new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
};

/** The languages' tags, as commander checks `--lang`. */
export const knownLanguage = (value: string): string => {
  const language = languageOf(value);
  if (!language) throw new CommandError(unknownLanguage, { value, languages: languages.join(' ') }, 2);
  return language;
};

const unknownLanguage: Sentence = {
  en: '“{value}” is not one of the languages {languages}.',
  fr: '« {value} » n’est pas une des langues {languages}.',
  de: '„{value}“ ist keine der Sprachen {languages}.',
  nl: '‘{value}’ is niet een van de talen {languages}.',
  it: '«{value}» non è una delle lingue {languages}.',
  es: '«{value}» no es uno de los idiomas {languages}.',
};

/**
 * A sub-command with the common options. `examples` are lines without the program's name, shown below the help.
 *
 * @param usage the name and the arguments as commander takes them: `validate <files...>`
 */
export const command = (lang: Language, usage: string, about: Sentence, examples: readonly string[]): Command => {
  const lines = examples.map((example) => `  $ alliance-directory ${example}`);
  return new Command()
    .command(usage)
    .description(say(lang, about))
    .option('--lang <language>', say(lang, frameWords.optionLang), knownLanguage)
    .option('-q, --quiet', say(lang, frameWords.optionQuiet))
    .option('--json', say(lang, frameWords.optionJson))
    .helpOption('-h, --help', say(lang, frameWords.optionHelp))
    .addHelpText('after', `\n${say(lang, frameWords.examples)}\n${lines.join('\n')}`);
};

/** Runs the work of a command: its exit code becomes the process's, its errors become sentences. */
export const run = async (lang: Language, options: CommonOptions, work: Work): Promise<void> => {
  const terminal = new Terminal({ ...options, lang });
  try {
    process.exitCode = await work(terminal);
  } catch (error) {
    process.exitCode = explain(terminal, error);
  }
};

export type Work = (terminal: Terminal) => Promise<ExitCode>;

/** Says what went wrong. An error that nobody foresaw is said in its own words, with its trace for whoever mends it. */
export const explain = (terminal: Terminal, error: unknown): ExitCode => {
  if (error instanceof CommandError) {
    terminal.error(error.sentence, error.values);
    return error.exitCode;
  }
  terminal.error(frameWords.unexpected, { reason: reasonOf(error) });
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return 1;
};
