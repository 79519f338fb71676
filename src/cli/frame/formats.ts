import { frameWords } from '../messages/frame.js';
import { CommandError } from './command-error.js';

/**
 * The one of a command's formats that the keeper named.
 *
 * @throws {CommandError} on a format that the command does not know
 */
export const knownFormat = <Format extends string>(wanted: string, formats: readonly Format[]): Format => {
  const found = formats.find((format) => format === wanted.toLowerCase());
  if (found) return found;
  throw new CommandError(frameWords.unknownFormat, { format: wanted, formats: formats.join(' ') }, 2);
};
