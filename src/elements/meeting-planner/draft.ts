import type { MeetingPair, MeetingWish } from '../../core/matching/meetings/meeting-day.js';
import type { NamedParticipant, WishTable } from '../../core/matching/meetings/wish-table.js';

/** What the visitor has entered. It is never changed: every change gives another. */
export interface MeetingDraft {
  /** Participants beside those of the directory. */
  readonly added: readonly NamedParticipant[];
  readonly wishes: readonly MeetingWish[];
  /** Who does not want to meet whom, in this order. */
  readonly vetoes: readonly MeetingPair[];
  readonly absences: ReadonlyMap<string, readonly number[]>;
}

export const emptyDraft: MeetingDraft = { added: [], wishes: [], vetoes: [], absences: new Map() };

/** What can be entered of another participant. */
export type Choice = 'wishes' | 'vetoes';

/** Those whom somebody wishes to meet, or must not. */
export const chosenBy = ({ wishes, vetoes }: MeetingDraft, id: string, choice: Choice): readonly string[] =>
  choice === 'wishes'
    ? wishes.flatMap(({ from, to }) => (from === id ? [to] : []))
    : vetoes.flatMap(([from, to]) => (from === id ? [to] : []));

export const withChoice = (draft: MeetingDraft, choice: Choice, from: string, to: string): MeetingDraft =>
  choice === 'wishes'
    ? { ...draft, wishes: [...draft.wishes, { from, to }] }
    : { ...draft, vetoes: [...draft.vetoes, [from, to]] };

export const withoutChoice = (draft: MeetingDraft, choice: Choice, from: string, to: string): MeetingDraft =>
  choice === 'wishes'
    ? { ...draft, wishes: draft.wishes.filter((wish) => wish.from !== from || wish.to !== to) }
    : { ...draft, vetoes: draft.vetoes.filter((veto) => veto[0] !== from || veto[1] !== to) };

export const withAbsence = (draft: MeetingDraft, id: string, slot: number, isAbsent: boolean): MeetingDraft => {
  const others = (draft.absences.get(id) ?? []).filter((absent) => absent !== slot);
  return { ...draft, absences: new Map(draft.absences).set(id, isAbsent ? [...others, slot] : others) };
};

/** What a table says of those who have a row takes the place of what was entered of them. */
export const withTable = (draft: MeetingDraft, table: WishTable, known: (id: string) => boolean): MeetingDraft => {
  const listed = new Set(table.participants.map(({ id }) => id));
  const newcomers = table.participants.filter(({ id }) => !known(id));
  const kept = [...draft.absences].filter(([id]) => !listed.has(id));
  return {
    added: [...draft.added, ...newcomers.map(({ id, name }) => ({ id, name }))],
    wishes: [...draft.wishes.filter(({ from }) => !listed.has(from)), ...table.wishes],
    vetoes: [...draft.vetoes.filter(([from]) => !listed.has(from)), ...table.vetoes],
    absences: new Map([...kept, ...table.absences]),
  };
};
