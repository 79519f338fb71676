import { isJsonObject } from '../fields/json.js';
import { wrongWords } from '../messages/findings.js';
import { mendWords } from '../messages/mending.js';
import { say, type Language, type Sentence } from '../messages/say.js';
import type { CheckedFile } from './check-file.js';
import { findLines } from './find-lines.js';
import { severities, type Finding, type ReportedFinding } from './finding.js';

const sentenceOf = (table: Readonly<Record<string, Sentence>>, code: string): Sentence | undefined => table[code];

/** The id and name of the row that a pointer leads into, for a keeper who does not count rows. */
const rowOf = (json: unknown, pointer: string): string | undefined => {
  const [, list, position] = /^\/([a-z]+)\/(\d+)/.exec(pointer) ?? [];
  const rows = list && isJsonObject(json) ? json[list] : undefined;
  const row = Array.isArray(rows) ? rows[Number(position)] : undefined;
  if (!isJsonObject(row)) return undefined;
  const words = [row['id'], row['name']].filter((word) => typeof word === 'string' || typeof word === 'number');
  return words.length > 0 ? words.join(' · ').slice(0, 100) : undefined;
};

/** What is missing has no line of its own: what it is missing from has. */
const existing = (json: unknown, pointer: string): string => {
  const steps = pointer.split('/').slice(1);
  let at = json;
  for (const [depth, step] of steps.entries()) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const holder = typeof at === 'object' && at !== null ? (at as Record<string, unknown>) : {};
    if (!Object.hasOwn(holder, key))
      return steps
        .slice(0, depth)
        .map((each) => `/${each}`)
        .join('');
    at = holder[key];
  }
  return pointer;
};

/** The findings in the keeper's words, each with its line: the worst first, then in the order of the file. */
export const reportFindings = (
  { file, text, json, findings }: CheckedFile,
  lang: Language,
): readonly ReportedFinding[] => {
  const pointers = findings.map(({ pointer }) => existing(json, pointer));
  const lines = findLines(json === undefined ? '' : text, new Set(pointers));
  const lineOf = ({ line, pointer }: Finding): number => line ?? lines.get(existing(json, pointer)) ?? 1;
  const reported = findings.map((finding): ReportedFinding => {
    const { code, severity, pointer, values } = finding;
    const [wrong, mend] = [sentenceOf(wrongWords, code), sentenceOf(mendWords, code)];
    const row = rowOf(json, pointer);
    return {
      file,
      line: lineOf(finding),
      pointer,
      code,
      severity,
      ...(row === undefined ? {} : { row }),
      message: wrong ? say(lang, wrong, values).trim() : code,
      mend: mend ? say(lang, mend, values) : '',
    };
  });
  const rank = ({ severity }: ReportedFinding): number => severities.indexOf(severity);
  return reported.sort((a, b) => rank(a) - rank(b) || a.line - b.line);
};
