import { Command, CommanderError } from 'commander';
import { version } from '../core/version.js';
import { commands } from './commands.js';
import type { ExitCode } from './frame/command-error.js';
import { chosenLanguage, explain, knownLanguage } from './frame/command.js';
import { Terminal } from './frame/terminal.js';
import { frameWords } from './messages/frame.js';
import { say, type Language } from './messages/say.js';

const createProgram = (lang: Language): Command => {
  const program = new Command('alliance-directory')
    .description(say(lang, frameWords.about))
    .version(version, '-V, --version', say(lang, frameWords.optionVersion))
    .helpOption('-h, --help', say(lang, frameWords.optionHelp))
    .option('--lang <language>', say(lang, frameWords.optionLang), knownLanguage)
    .helpCommand(false)
    .showHelpAfterError('(--help)')
    .exitOverride();
  for (const create of commands) {
    const command = create(lang).copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
};

/** Help and version are what was asked for; whatever else commander stops at is a line that it did not understand. */
const exitCodeOf = ({ code }: CommanderError): ExitCode =>
  code === 'commander.helpDisplayed' || code === 'commander.version' ? 0 : 2;

/** A reader such as `head` may close the pipe early: then there is nobody left to write to. */
const endWithPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};

/** @param args the command line without node and script */
export const main = async (args: readonly string[]): Promise<ExitCode> => {
  endWithPipe();
  const lang = chosenLanguage(args);
  try {
    await createProgram(lang).parseAsync(args, { from: 'user' });
    return process.exitCode === 1 || process.exitCode === 2 ? process.exitCode : 0;
  } catch (error) {
    return error instanceof CommanderError ? exitCodeOf(error) : explain(new Terminal({ lang }), error);
  }
};
