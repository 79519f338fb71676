import { baseOf } from '../../i18n/messages.js';
import type { Expected } from '../../core/dataset-error.js';
import type { FindingKey } from './finding.js';
import { en } from './words-en.js';

/** Everything the doctor says, in one language. `{name}` marks are filled in. */
export interface DoctorWords {
  readonly lang: string;
  readonly title: string;
  readonly looking: string;
  /** The outcome, when there are faults, when there is only advice, and when there is neither. */
  readonly faults: string;
  readonly advised: string;
  readonly well: string;
  readonly fault: string;
  readonly advice: string;
  readonly fine: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  /** The row, the field or the whole file is left out. */
  readonly without: Readonly<Record<'row' | 'field' | 'file', string>>;
  /** What was expected at a place of the dataset. */
  readonly expected: Readonly<Record<Expected, string>>;
  /** What is wrong, and how to mend it. */
  readonly findings: Readonly<Record<FindingKey, readonly [what: string, mend: string]>>;
}

/** Each language is a file of its own, so that the editor's browser fetches no other. */
const translations: ReadonlyMap<string, () => Promise<DoctorWords>> = new Map([
  ['de', async () => (await import('./words-de.js')).de],
  ['es', async () => (await import('./words-es.js')).es],
  ['fr', async () => (await import('./words-fr.js')).fr],
  ['it', async () => (await import('./words-it.js')).it],
  ['nl', async () => (await import('./words-nl.js')).nl],
]);

/** Whether the elements, like the doctor, have a table of their own for the language. */
export const isTranslated = (lang: string): boolean => baseOf(lang) === 'en' || translations.has(baseOf(lang));

/** The words of the language; English where there are none or their file is missing. */
export const loadWords = async (lang: string): Promise<DoctorWords> =>
  (await translations
    .get(baseOf(lang))?.()
    .catch(() => en)) ?? en;

export const fill = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
