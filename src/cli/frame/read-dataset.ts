import { DatasetError } from '../../core/dataset-error.js';
import { parseDataset, type ParsedDataset, type ParseOptions } from '../../core/parse-dataset.js';
import { frameWords } from '../messages/frame.js';
import { CommandError, reasonOf } from './command-error.js';
import { decodeText } from './decode-text.js';
import { readInput } from './read-input.js';

/** JSON as it was written and as it was read. */
export interface JsonFile {
  readonly address: string;
  readonly text: string;
  readonly encoding: string;
  readonly json: unknown;
}

/** @throws {CommandError} with line and column when the file is not JSON */
export const readJsonFile = async (address: string): Promise<JsonFile> => {
  const { text, encoding } = decodeText(await readInput(address));
  return { address, text, encoding, json: parseJson(text, address) };
};

export const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = reasonOf(error);
    throw new CommandError(frameWords.notJson, { file, ...placeOf(text, reason), reason });
  }
};

/** The engine says the offset within its sentence, or that the text ended too early. */
const placeOf = (text: string, reason: string): { line: string; column: string } => {
  const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  return { line: String(before.length), column: String((before.at(-1)?.length ?? 0) + 1) };
};

export interface DatasetFile extends JsonFile, ParsedDataset {}

/**
 * Reads a dataset from a file or an http(s) address.
 *
 * @throws {CommandError} when it cannot be had or is no dataset; bad rows and fields are in `problems`
 */
export const readDatasetFile = async (address: string, options?: ParseOptions): Promise<DatasetFile> => {
  const file = await readJsonFile(address);
  return { ...file, ...parseOrExplain(file, options) };
};

const parseOrExplain = ({ json, address }: JsonFile, options?: ParseOptions): ParsedDataset => {
  try {
    return parseDataset(json, options);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const sentence = error.code === 'newer-version' ? frameWords.newerDataset : frameWords.notDataset;
    throw new CommandError(sentence, { file: address });
  }
};
