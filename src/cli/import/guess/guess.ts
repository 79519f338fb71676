import path from 'node:path';
import type { Cell } from '../../fields/cell.js';
import { isWebAddress } from '../../frame/read-input.js';
import type { Language } from '../../messages/say.js';
import { slug } from '../slug.js';
import type { Source } from '../source.js';
import { guessColumns, type Guess } from './guess-map.js';
import { sampleOf } from './value-shapes.js';
import { mapText } from './write-map.js';

/** Rows that are looked at: enough to know a column, few enough to be quick. */
const looked = 5000;

/** What the columns of a file most probably are. */
export const guessSource = ({ headings, forEachRow }: Source): readonly Guess[] => {
  const columns: Cell[][] = headings.map(() => []);
  let rows = 0;
  forEachRow((cells) => {
    if (rows++ < looked) for (const [at, column] of columns.entries()) column.push(cells[at]);
  });
  return guessColumns(columns.map((cells, at) => sampleOf(at, headings[at] ?? '', Math.min(rows, looked), cells)));
};

/** The map that `--guess` proposes for a file, as YAML. */
export const proposeMap = (source: Source, file: string, lang: Language): string => {
  const base = path.basename(isWebAddress(file) ? new URL(file).pathname : file);
  const name = base.replace(/\.[a-z]+(\.gz)?$/i, '');
  const heading = { id: slug(name) || 'directory', name, defaultLanguage: lang };
  return mapText(guessSource(source), source.options, heading, base, lang);
};
