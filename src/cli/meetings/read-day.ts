import { existsSync } from 'node:fs';
import type { Directory } from '../../core/directory.js';
import { DirectoryAffinity } from '../../core/matching/meetings/directory-affinity.js';
import { slotsOf, type MeetingDay, type SlotPattern } from '../../core/matching/meetings/meeting-day.js';
import { participantNames } from '../../core/matching/meetings/participant-names.js';
import { readPlanDocument } from '../../core/matching/meetings/plan-document.js';
import {
  readWishTable,
  type NamedParticipant,
  type UnknownCell,
  type WishTable,
} from '../../core/matching/meetings/wish-table.js';
import { cellText } from '../fields/cell.js';
import { CommandError } from '../frame/command-error.js';
import { readJsonFile } from '../frame/read-dataset.js';
import { readSource } from '../import/source.js';
import { meetingsWords } from '../messages/meetings.js';

/** What the command line says of the day. */
export interface DayOptions {
  readonly participants: string;
  readonly perParticipant: number;
  readonly wishes?: string;
  readonly previous?: string;
  readonly pattern: SlotPattern;
}

/** A day, and what is needed to speak of it. */
export interface NamedDay {
  readonly day: MeetingDay;
  readonly names: ReadonlyMap<string, string>;
  readonly affinity: DirectoryAffinity;
  /** Cells of the tables that name nobody known, and no slot. */
  readonly unknown: readonly { readonly file: string; readonly row: number; readonly value: string }[];
}

/** Puts the day together from the directory, the tables and the earlier plan. */
export const readDay = async (directory: Directory, options: DayOptions): Promise<NamedDay> => {
  const slots = slotsOf(options.pattern);
  const known = participantNames(directory);
  const tables = await tablesOf(options);
  const read = tables.map(({ file, rows }) => ({ file, ...readWishTable(rows, known, slots) }));
  const chosen = isTable(options.participants)
    ? (read[0]?.participants ?? [])
    : chosenParticipants(directory, options.participants).map((id) => ({ id, name: id }));
  if (chosen.length < 2) throw new CommandError(meetingsWords.fewParticipants, { count: chosen.length });
  const affinity = new DirectoryAffinity(
    directory,
    chosen.map(({ id }) => id),
    options.pattern.start.slice(0, 10),
  );
  return {
    day: {
      participants: chosen.map(({ id }) => ({ id, absences: read.flatMap(({ absences }) => absences.get(id) ?? []) })),
      slots,
      mostEach: options.perParticipant,
      wishes: read.flatMap(({ wishes }) => wishes),
      vetoes: read.flatMap(({ vetoes }) => vetoes),
      ...(await earlier(options.previous)),
      affinity: (one, other) => affinity.score(one, other),
    },
    names: new Map(namesIn(read)),
    affinity,
    unknown: read.flatMap(({ file, ...table }) =>
      [...strangersIn(table, chosen), ...table.unknown].map((cell) => ({ file, ...cell })),
    ),
  };
};

/** Rows of somebody who does not take part. */
const strangersIn = ({ participants }: WishTable, chosen: readonly NamedParticipant[]): readonly UnknownCell[] =>
  participants
    .filter(({ id }) => !chosen.some((participant) => participant.id === id))
    .map(({ name, row }) => ({ row, value: name }));

const namesIn = (tables: readonly WishTable[]): readonly (readonly [string, string])[] =>
  tables.flatMap(({ participants }) => participants.map(({ id, name }) => [id, name] as const));

/** Whether `--participants` names a file. */
const isTable = (participants: string): boolean => /\.\w{3,4}$/.test(participants) && existsSync(participants);

interface NamedRows {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

const tablesOf = ({ participants, wishes }: DayOptions): Promise<readonly NamedRows[]> =>
  Promise.all(
    [...(isTable(participants) ? [participants] : []), ...(wishes === undefined ? [] : [wishes])].map(rowsOf),
  );

const rowsOf = async (file: string): Promise<NamedRows> => {
  const source = await readSource(file, { header: 1 });
  const rows: (readonly string[])[] = [source.headings];
  source.forEachRow((cells) => rows.push(cells.map(cellText)));
  return { file, rows };
};

const chosenParticipants = (directory: Directory, participants: string): readonly string[] => {
  if (participants === 'clusters')
    return directory.dataset.clusters.filter(({ status }) => status === 'active').map(({ id }) => id);
  const [, cluster] = /^members:(.+)$/.exec(participants) ?? [];
  if (cluster === undefined) return [...new Set(participants.split(/[\s,;]+/).filter(Boolean))];
  if (!directory.cluster(cluster)) throw new CommandError(meetingsWords.noCluster, { id: cluster });
  return directory.membersOf(cluster).map(({ id }) => id);
};

/** The earlier plan: what is confirmed stays where it is. */
const earlier = async (file: string | undefined): Promise<Pick<MeetingDay, 'previous' | 'locked'>> => {
  if (file === undefined) return { locked: [] };
  const previous = readPlanDocument((await readJsonFile(file)).json);
  if (!previous) throw new CommandError(meetingsWords.noPlan, { file });
  const locked = previous
    .filter(({ confirmed }) => confirmed)
    .map(({ pair, slot, table }) => ({ pair, at: { slot, table } }));
  return { previous, locked };
};
