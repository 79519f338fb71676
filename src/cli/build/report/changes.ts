import type { Dataset, Member } from '../../../core/model.js';
import { fold } from '../../../core/text.js';

export interface NamedMember {
  readonly id: string;
  readonly name: string;
}

export interface ChangedMember extends NamedMember {
  readonly from: string;
  readonly to: string;
}

/** What the next build has to know of a member: the whole earlier directory beside the new one would fill the memory. */
export interface PastMember extends NamedMember {
  readonly town: string;
}

/** What a visitor would notice between two builds. */
export interface Changes {
  readonly added: readonly NamedMember[];
  readonly gone: readonly NamedMember[];
  /** The main site's town is another one. */
  readonly moved: readonly ChangedMember[];
  readonly renamed: readonly ChangedMember[];
}

const named = ({ id, name }: NamedMember): NamedMember => ({ id, name });

const townOf = ({ sites: [site] }: Member): string => [site?.city, site?.country].filter(Boolean).join(', ');

export const pastMember = (member: Member): PastMember => ({ ...named(member), town: townOf(member) });

const changesOf = (
  pairs: readonly (readonly [PastMember, PastMember])[],
  say: (member: PastMember) => string,
): readonly ChangedMember[] =>
  pairs
    .filter(([old, now]) => say(old) && say(now) && fold(say(old)) !== fold(say(now)))
    .map(([old, now]) => ({ ...named(now), from: say(old), to: say(now) }));

/** @param formerIds ids that now lead to another member; those are not gone */
export const changesBetween = (
  old: readonly PastMember[] | undefined,
  now: Dataset,
  formerIds: ReadonlyMap<string, string>,
): Changes => {
  const before = new Map(old?.map((member) => [member.id, member]));
  const present = new Set(now.members.map(({ id }) => id));
  const pairs = now.members.flatMap((member) => {
    const earlier = before.get(member.id);
    return earlier ? [[earlier, pastMember(member)] as const] : [];
  });
  return {
    added: old ? now.members.filter(({ id }) => !before.has(id)).map(named) : [],
    gone: [...before.values()].filter(({ id }) => !present.has(id) && !formerIds.has(id)).map(named),
    moved: changesOf(pairs, ({ town }) => town),
    renamed: changesOf(pairs, ({ name }) => name),
  };
};
