import { fold } from '../../text.js';
import type { MeetingPair, MeetingSlot, MeetingWish } from './meeting-day.js';

/** What a table says: who comes, and what each wants. */
export interface WishTable {
  /** Who has a row, in the order of the table. */
  readonly participants: readonly ListedParticipant[];
  readonly wishes: readonly MeetingWish[];
  readonly vetoes: readonly MeetingPair[];
  readonly absences: ReadonlyMap<string, readonly number[]>;
  /** Cells that name nobody known, or no slot. */
  readonly unknown: readonly UnknownCell[];
}

export interface NamedParticipant {
  readonly id: string;
  readonly name: string;
}

interface ListedParticipant extends NamedParticipant {
  /** The first of its rows, counted as for unknown cells. */
  readonly row: number;
}

export interface UnknownCell {
  /** The row of the table, counted from 1 with the headings. */
  readonly row: number;
  readonly value: string;
}

/** Headings by what they mean, in the languages of the house, folded. */
const headings = {
  participant: [
    'participant',
    'name',
    'id',
    'nom',
    'teilnehmer',
    'deelnemer',
    'naam',
    'partecipante',
    'nome',
    'participante',
    'nombre',
    'cluster',
    'member',
  ],
  wishes: [
    'wishes',
    'wish',
    'souhaits',
    'souhait',
    'wunsche',
    'wuensche',
    'wensen',
    'desideri',
    'preferenze',
    'deseos',
    'preferencias',
  ],
  vetoes: ['vetoes', 'veto', 'vetos', 'veti'],
  absences: [
    'absent',
    'absences',
    'absence',
    'abwesend',
    'abwesenheiten',
    'afwezig',
    'assente',
    'assenze',
    'ausente',
    'ausencias',
  ],
  weight: ['weight', 'poids', 'gewicht', 'peso'],
} as const;
type Column = keyof typeof headings;

const separators = /[;|,\n]/;

const folded = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

/**
 * Reads rows of names, the headings first: `participant`, `wishes`, `vetoes`, `absent` and `weight` (of the row's
 * wishes), in any of the six languages. Several names in a cell are separated by `;`, `|` or `,`; slots are numbers
 * from 1, `1-3`, or times, `09:00`.
 *
 * @param known who may be named, by id or name, besides those who have a row of their own
 */
export const readWishTable = (
  rows: readonly (readonly string[])[],
  known: readonly NamedParticipant[],
  slots: readonly MeetingSlot[],
): WishTable => {
  const [head = [], ...body] = rows;
  const columns = columnsOf(head);
  const cell = (row: readonly string[], column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? '';
  const listed = body.map((row) => cell(row, 'participant'));
  const names = new NameBook(known, listed.filter(Boolean));
  const unknown: UnknownCell[] = [];
  const wishes: MeetingWish[] = [];
  const vetoes: MeetingPair[] = [];
  const absences = new Map<string, readonly number[]>();
  body.forEach((row, at) => {
    const from = names.find(listed[at] ?? '');
    if (!from) return;
    const others = (column: Column): readonly string[] =>
      names.split(cell(row, column)).flatMap((value) => {
        const found = names.find(value);
        if (!found) unknown.push({ row: at + 2, value });
        return found && found.id !== from.id ? [found.id] : [];
      });
    const weight = Number(cell(row, 'weight').replace(',', '.')) || 1;
    wishes.push(...others('wishes').map((to) => ({ from: from.id, to, weight })));
    vetoes.push(...others('vetoes').map((to) => [from.id, to] as const));
    const away = slotsIn(cell(row, 'absences'), slots);
    unknown.push(...away.unknown.map((value) => ({ row: at + 2, value })));
    if (away.slots.length > 0) absences.set(from.id, [...(absences.get(from.id) ?? []), ...away.slots]);
  });
  return { participants: listedOnce(listed, names), wishes, vetoes, absences, unknown };
};

const listedOnce = (listed: readonly string[], names: NameBook): readonly ListedParticipant[] => {
  const participants = new Map<string, ListedParticipant>();
  listed.forEach((name, at) => {
    const found = names.find(name);
    if (found && !participants.has(found.id)) participants.set(found.id, { ...found, row: at + 2 });
  });
  return [...participants.values()];
};

/** Where each kind of column is; the first one names the participant where no heading says so. */
const columnsOf = (head: readonly string[]): ReadonlyMap<Column, number> => {
  const columns = new Map<Column, number>([['participant', 0]]);
  const texts = head.map(folded);
  for (const column of Object.keys(headings) as Column[]) {
    const known: readonly string[] = headings[column];
    const at = texts.findIndex((text) => known.includes(text));
    if (at >= 0) columns.set(column, at);
  }
  return columns;
};

/** Finds participants by id or name, however it is spelt in capitals, accents and spaces. */
class NameBook {
  readonly #byName = new Map<string, NamedParticipant>();

  constructor(known: readonly NamedParticipant[], listed: readonly string[]) {
    for (const participant of known)
      for (const text of [participant.id, participant.name]) this.#add(text, participant);
    for (const name of listed) this.#add(name, { id: name, name });
  }

  #add(text: string, participant: NamedParticipant): void {
    if (!this.#byName.has(folded(text))) this.#byName.set(folded(text), participant);
  }

  find(text: string): NamedParticipant | undefined {
    return this.#byName.get(folded(text));
  }

  /** The names of a cell: one that has a separator in it is not torn apart. */
  split(cell: string): readonly string[] {
    if (cell === '' || this.find(cell)) return cell ? [cell] : [];
    return cell
      .split(separators)
      .map((part) => part.trim())
      .filter(Boolean);
  }
}

/** Slots by number, by numbers from and to, or by the time at which they begin. */
const slotsIn = (
  cell: string,
  slots: readonly MeetingSlot[],
): { readonly slots: readonly number[]; readonly unknown: readonly string[] } => {
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const part of cell.split(/[;|,\s]+/).filter(Boolean)) {
    const [from, to] = part.split(/[-–]/).map((edge) => slotOf(edge, slots));
    if (from === undefined) unknown.push(part);
    else for (let slot = from; slot <= (to ?? from); slot++) found.add(slot);
  }
  return { slots: [...found], unknown };
};

const slotOf = (text: string, slots: readonly MeetingSlot[]): number | undefined => {
  const time = text.padStart(5, '0');
  const at = /^\d+$/.test(text) ? Number(text) - 1 : slots.findIndex(({ start }) => start.endsWith(`T${time}`));
  return at in slots ? at : undefined;
};
