import type { DatasetProblem } from '../../core/dataset-error.js';
import { Report } from '../../core/parse/report.js';
import { member as readMember } from '../../core/parse/rows.js';
import { isJsonObject, type Json, type JsonObject } from '../fields/json.js';

const problemLimit = 100;

/** Takes the value at a pointer away. Gaps in lists are closed afterwards, so that other pointers still lead there. */
const remove = (member: JsonObject, pointer: string): void => {
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], member);
  if (Array.isArray(holder)) holder[Number(last)] = null;
  else if (isJsonObject(holder)) Reflect.deleteProperty(holder, last);
};

const withoutGaps = (value: Json | undefined): void => {
  if (Array.isArray(value)) {
    value.splice(0, value.length, ...value.filter((item) => item !== null));
    value.forEach(withoutGaps);
  } else if (isJsonObject(value)) Object.values(value).forEach(withoutGaps);
};

/** The text at a pointer, for the keeper to recognise. */
export const textAt = (member: JsonObject, pointer: string): string => {
  const value = pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], member);
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
};

/** What a problem costs: an item of a list cannot do without its id, so the whole item goes. */
const costly = /^(\/(?:names|competences|offers|needs|memberships)\/\d+)\/(?:id|value|text|cluster)$/;

export interface CheckedDraft {
  /** The row cannot be a member. */
  readonly refused: boolean;
  readonly problems: readonly (DatasetProblem & { readonly value: string })[];
}

/** Has the dataset's own reader look at a member, and takes away what it would not read. */
export const checkDraft = (member: JsonObject): CheckedDraft => {
  const report = new Report(problemLimit);
  const read = readMember({ id: 'x', ...member }, report);
  const problems = report.problems.map((problem) => ({ ...problem, value: textAt(member, problem.pointer) }));
  if (!read) return { refused: true, problems };
  for (const { pointer } of problems) remove(member, costly.exec(pointer)?.[1] ?? pointer);
  if (problems.length > 0) withoutGaps(member);
  return { refused: false, problems };
};
