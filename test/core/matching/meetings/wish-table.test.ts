import { describe, expect, it } from 'vitest';
import { readWishTable, type WishTable } from '../../../../src/core/matching/meetings/wish-table.js';
import { rounds } from './small-day.js';

const known = [
  { id: 'arve', name: 'Arve Industries' },
  { id: 'elbe', name: 'Elbe Valley' },
  { id: 'aare', name: 'Aare, Bern' },
];

const tableOf = (...rows: readonly (readonly string[])[]): WishTable => readWishTable(rows, known, rounds(12));

const wishesIn = (...rows: readonly (readonly string[])[]): readonly string[] =>
  tableOf(...rows).wishes.map(({ from, to, weight }) => `${from} ${to} ${String(weight)}`);

describe('The columns of a table of wishes', () => {
  it('may stand in any order, under headings with blanks and accents', () => {
    expect(wishesIn(['  POIDS ', 'Wünsche', 'Name'], ['2', 'elbe', 'arve'])).toEqual(['arve elbe 2']);
    expect(wishesIn(['Wensen', 'Naam'], ['elbe', 'arve'])).toEqual(['arve elbe 1']);
  });

  it('name the participant first where no heading says so', () => {
    expect(wishesIn(['Who', 'Wishes'], ['arve', 'elbe'])).toEqual(['arve elbe 1']);
  });

  it('that are not there say nothing', () => {
    const { wishes, vetoes, absences, unknown } = tableOf(['Name'], ['arve', 'elbe', '1'], []);
    expect([wishes, vetoes, unknown, absences.size]).toEqual([[], [], [], 0]);
  });
});

describe('A name in a table of wishes', () => {
  it('is found whatever its capitals, accents and blanks', () => {
    expect(wishesIn(['Name', 'Wishes'], ['  arve   INDUSTRIES', 'Élbe  valley'])).toEqual(['arve elbe 1']);
    expect(wishesIn(['Name', 'Wishes'], ['arve', 'ElbeValley'])).toEqual([]);
  });

  it('is one of several, between signs that separate them, of which some may be too many', () => {
    const all = ['arve elbe 1', 'arve aare 1'];
    for (const cell of ['elbe;aare', 'elbe | aare', 'elbe\naare', ' ;elbe;; aare, '])
      expect(wishesIn(['Name', 'Wishes'], ['arve', cell])).toEqual(all);
  });

  it('means nothing where it is one’s own', () => {
    const { wishes, vetoes, unknown } = tableOf(['Name', 'Wishes', 'Veto'], ['arve', 'arve; elbe', 'Arve Industries']);
    expect([wishes.map(({ to }) => to), vetoes, unknown]).toEqual([['elbe'], [], []]);
  });

  it('of somebody known is that of the first who bears it', () => {
    const twins = [...known, { id: 'other', name: 'Arve Industries' }];
    expect(readWishTable([['Name'], ['arve industries']], twins, []).participants).toEqual([
      { id: 'arve', name: 'Arve Industries', row: 2 },
    ]);
  });

  it('in two rows is one participant, with what both rows say', () => {
    const table = tableOf(
      ['Name', 'Wishes', 'Absent'],
      ['arve', 'elbe', '1'],
      ['', 'aare', '2'],
      ['Arve', 'aare', '3'],
    );
    expect(table.participants).toEqual([{ ...known[0], row: 2 }]);
    expect(table.wishes.map(({ to }) => to)).toEqual(['elbe', 'aare']);
    expect(table.absences).toEqual(new Map([['arve', [0, 2]]]));
  });
});

describe('A weight in a table of wishes', () => {
  it.each([
    ['2', 2],
    ['1,5', 1.5],
    ['0.5', 0.5],
    ['', 1],
    ['0', 1],
    ['much', 1],
  ])('%j is %d', (cell, weight) => {
    expect(tableOf(['Name', 'Wishes', 'Weight'], ['arve', 'elbe', cell]).wishes[0]?.weight).toBe(weight);
  });
});

describe('An absence in a table of wishes', () => {
  const awayFor = (cell: string): unknown => {
    const { absences, unknown } = tableOf(['Name', 'Absent'], ['arve', cell]);
    return [absences.get('arve'), unknown.map(({ value }) => value)];
  };

  it.each([
    ['1', [0]],
    ['2-4', [1, 2, 3]],
    ['2–4', [1, 2, 3]],
    ['12', [11]],
    ['9:00', [0]],
    ['09:25-09:50', [1, 2]],
    ['1; 3 | 5,7 , 3', [0, 2, 4, 6]],
    [' 1  2 ', [0, 1]],
  ])('may be a number, numbers from and to, or a time: %s', (cell, slots) => {
    expect(awayFor(cell)).toEqual([slots, []]);
  });

  it.each(['13', '0', '9:01', 'morning', '-3'])('that is no slot is told: %s', (cell) => {
    expect(awayFor(cell)).toEqual([undefined, [cell]]);
  });

  it('that is not given is none', () => {
    expect(tableOf(['Name', 'Absent'], ['arve', '']).absences.size).toBe(0);
  });
});
