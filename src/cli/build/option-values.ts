import { CommandError } from '../frame/command-error.js';
import { isWebAddress } from '../frame/read-input.js';
import { buildWords } from '../messages/build.js';

/** Reads an option that counts something. */
export const wholeNumber = (value: string): number => {
  if (!/^\d{1,6}$/.test(value)) throw new CommandError(buildWords.notNumber, { value }, 2);
  return Number(value);
};

/** Reads an option that names where something is published. */
export const siteAddress = (value: string): string => {
  if (!isWebAddress(value) || !URL.canParse(value)) throw new CommandError(buildWords.notAddress, { value }, 2);
  return value;
};
