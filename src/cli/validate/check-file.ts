import { DatasetError, type DatasetProblem } from '../../core/dataset-error.js';
import type { Dataset } from '../../core/model.js';
import { parseDataset } from '../../core/parse-dataset.js';
import { ManifestError, parseManifest } from '../../core/parse-manifest.js';
import { today } from '../../core/today.js';
import { isJsonObject } from '../fields/json.js';
import { CommandError } from '../frame/command-error.js';
import { decodeText, type DecodedText } from '../frame/decode-text.js';
import { parseJson } from '../frame/read-dataset.js';
import { readInput } from '../frame/read-input.js';
import { say, type Language } from '../messages/say.js';
import { cycles, deadEnds } from './checks/cycles.js';
import { dates } from './checks/dates.js';
import { duplicates } from './checks/duplicates.js';
import { identifierShapes } from './checks/identifiers.js';
import { places } from './checks/places.js';
import { references } from './checks/references.js';
import { brokenTexts, missingLabels, oneLanguage } from './checks/texts.js';
import { unknownFields } from './checks/unknown-fields.js';
import { createContext, type Check } from './context.js';
import type { Finding } from './finding.js';

/** A file as it was found; without a dataset when it could not be read at all. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly json?: unknown;
  readonly dataset?: Dataset;
  readonly findings: readonly Finding[];
}

const checks: readonly Check[] = [
  references,
  cycles,
  deadEnds,
  places,
  dates,
  duplicates,
  identifierShapes,
  unknownFields,
  oneLanguage,
  missingLabels,
  brokenTexts,
];

const shapeFinding = ({ pointer, expected }: DatasetProblem): Finding => ({
  code: `expected-${expected}`,
  severity: 'error',
  pointer,
});

const encodingFindings = ({ encoding }: DecodedText): readonly Finding[] =>
  encoding === 'utf-8' ? [] : [{ code: 'encoding', severity: 'error', pointer: '', line: 1, values: { encoding } }];

/** What stops everything, as a finding: a report of several files must not end at the first bad one. */
const asFinding = (error: CommandError, lang: Language): Finding => {
  const { line, reason } = error.values;
  return line === undefined
    ? {
        code: 'unreadable',
        severity: 'error',
        pointer: '',
        line: 1,
        values: { reason: say(lang, error.sentence, error.values) },
      }
    : { code: 'not-json', severity: 'error', pointer: '', line: Number(line), values: { reason: reason ?? '' } };
};

const sense = (dataset: Dataset, json: unknown, problems: readonly DatasetProblem[]): readonly Finding[] => {
  const context = createContext(dataset, json, problems, today());
  return checks.flatMap((check) => check(context));
};

/** A manifest has feeds in place of members: only its shape is looked at. */
const checkManifest = (file: string, text: string, json: unknown, before: readonly Finding[]): CheckedFile => {
  try {
    return { file, text, json, findings: [...before, ...parseManifest(json).problems.map(shapeFinding)] };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return { file, text, json, findings: [...before, ...error.problems.map(shapeFinding)] };
  }
};

const isManifest = (json: unknown): boolean => isJsonObject(json) && Array.isArray(json['feeds']);

const checkJson = (file: string, text: string, json: unknown, before: readonly Finding[]): CheckedFile => {
  if (isManifest(json)) return checkManifest(file, text, json, before);
  try {
    const { dataset, problems } = parseDataset(json, { maxProblems: Infinity });
    const findings = [...before, ...problems.map(shapeFinding), ...sense(dataset, json, problems)];
    return { file, text, json, dataset, findings };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const code = error.code === 'newer-version' ? 'newer-version' : 'not-dataset';
    return { file, text, json, findings: [...before, { code, severity: 'error', pointer: '', line: 1 }] };
  }
};

/** Reads and checks a file or an http(s) address. Whatever is wrong with it is a finding. */
export const checkFile = async (file: string, lang: Language): Promise<CheckedFile> => {
  let text = '';
  try {
    const decoded = decodeText(await readInput(file));
    ({ text } = decoded);
    return checkJson(file, text, parseJson(text, file), encodingFindings(decoded));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { file, text, findings: [asFinding(error, lang)] };
  }
};
