import type { Directory } from '../../core/directory.js';
import { fold } from '../../core/text.js';
import { cellText, type Cell } from '../fields/cell.js';
import { CommandError } from '../frame/command-error.js';
import { readSource } from '../import/source.js';
import { matchWords } from '../messages/match.js';
import { say, type Language, type Sentence } from '../messages/say.js';
import type { AskedNeed } from './asked-need.js';

/** Headings that people give these columns, beside ours in every language. */
const needHeadings = 'needs text problem problème description besoins bedarf anforderung probleem bisogno esigenza';
const askerHeadings =
  'member company organisation membre entreprise mitglied firma unternehmen lid bedrijf azienda empresa';

/**
 * The needs of a table, one a row. A table of one column needs no heading.
 *
 * @throws {CommandError} when no column can be told to hold the needs
 */
export const readNeeds = async (file: string, directory: Directory, lang: Language): Promise<readonly AskedNeed[]> => {
  const { headings, forEachRow } = await readSource(file, {});
  const named = columnCalled(matchWords.need, needHeadings, headings);
  const column = named >= 0 || headings.length > 1 ? named : 0;
  if (column < 0) {
    const heading = say(lang, matchWords.need);
    throw new CommandError(matchWords.noColumn, { file, heading, headings: headings.join(', ') });
  }
  const askerColumn = columnCalled(matchWords.asker, askerHeadings, headings);
  const asked: AskedNeed[] = [];
  const add = (cells: readonly Cell[]): void => {
    const text = cellText(cells[column]);
    if (text) asked.push(askedNeed(text, cellText(cells[askerColumn]), directory));
  };
  if (named < 0) add(headings);
  forEachRow(add);
  return asked;
};

const columnCalled = (ours: Sentence, others: string, headings: readonly string[]): number => {
  const names = new Set([...Object.values(ours).map(String), ...others.split(' ')].map(fold));
  return headings.findIndex((heading) => names.has(fold(heading)));
};

const askedNeed = (text: string, asker: string, directory: Directory): AskedNeed => {
  const members = directory.dataset.members.filter(({ id, name }) => id === asker || fold(name) === fold(asker));
  return { need: { text }, asker: asker || undefined, options: { exclude: members.map(({ id }) => id) } };
};
