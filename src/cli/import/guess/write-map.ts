import { Document, YAMLMap, type Pair, type Scalar } from 'yaml';
import { targetNames } from '../../fields/target.js';
import { importWords } from '../../messages/import.js';
import { say, type Language } from '../../messages/say.js';
import type { SourceOptions } from '../source.js';
import { exampleOf, type Guess } from './guess-map.js';

export interface MapHeading {
  readonly id: string;
  readonly name: string;
  readonly defaultLanguage: string;
}

const valueOf = ({ target, split, values }: Guess): unknown => {
  if (!target) return null;
  if (!split && !values) return target;
  return { to: target, ...(split ? { split } : {}), ...(values ? { values: Object.fromEntries(values) } : {}) };
};

/** How many cells are filled, the first of them, and what else the column might be. */
const remarkOf = ({ sample, second }: Guess, lang: Language): string => {
  const { filled, rows } = sample;
  const remark = say(lang, importWords.mapColumn, { filled, rows, example: exampleOf(sample) });
  const also = second ? ` ${say(lang, importWords.mapSecond, { target: second })}` : '';
  return ` ${remark}${also}`.replace(/[\r\n]+/g, ' ');
};

const withRemarks = (document: Document, guesses: readonly Guess[], lang: Language): void => {
  const columns = document.get('columns');
  if (!(columns instanceof YAMLMap)) return;
  for (const [at, pair] of (
    columns.items as Pair<Scalar, { comment?: string; commentBefore?: string } | null>[]
  ).entries()) {
    const guess = guesses[at];
    if (guess) pair.key.commentBefore = remarkOf(guess, lang);
  }
};

const commented = (text: string): string =>
  text
    .split('\n')
    .map((line) => ` ${line}`.trimEnd())
    .join('\n');

/** The proposed map as YAML, every column with what is in it, for the keeper to correct. */
export const mapText = (
  guesses: readonly Guess[],
  file: SourceOptions,
  heading: MapHeading,
  source: string,
  lang: Language,
): string => {
  const columns = new Map(guesses.map((guess) => [guess.sample.heading, valueOf(guess)]));
  const document = new Document({ file, dataset: heading, defaults: {}, columns });
  const targets = wrapped(
    targetNames.filter((name) => !name.startsWith('names.label')).concat('names.label.fr', 'description.fr'),
  );
  document.commentBefore = commented(`${say(lang, importWords.mapIntro, { file: source })}\n${targets}\n`);
  withRemarks(document, guesses, lang);
  return document.toString({ lineWidth: 0, nullStr: '' });
};

const wrapped = (words: readonly string[]): string => {
  const lines: string[] = [''];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''}  ${word}`;
    if (line.length > 100) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
};
