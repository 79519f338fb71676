import type { MergedMember } from './merge-member.js';

/** Which id each row was published under by earlier builds, and where ids of records that became one lead. */
export interface PublishedIds {
  /** `cluster/id` of a row to the id of its member. */
  readonly ofRows: ReadonlyMap<string, string>;
  readonly former: ReadonlyMap<string, string>;
}

/** In the order of how much is lost if the member does not get it: published ids first. */
const wishesOf = ({ entries }: MergedMember, { ofRows }: PublishedIds): readonly string[] => {
  const inFeedOrder = [...entries].sort((one, other) => one.feed - other.feed);
  return [
    ...inFeedOrder.flatMap(({ key }) => ofRows.get(key) ?? []),
    ...inFeedOrder.map(({ member }) => member.id),
    ...inFeedOrder.map(({ cluster, member }) => `${cluster}-${member.id}`),
  ];
};

const numbered = (id: string, taken: ReadonlySet<string>): string => {
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number++;
  return `${id}-${String(number)}`;
};

export interface GivenIds {
  /** In the order of the members. */
  readonly ids: readonly string[];
  /** Ids that were published once and whose members are now part of another: old id to the present one. */
  readonly former: ReadonlyMap<string, string>;
}

const followedTo = (id: string, leads: ReadonlyMap<string, string>): string => {
  const seen = new Set([id]);
  let last = id;
  for (let next = leads.get(last); next !== undefined && !seen.has(next); next = leads.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
};

/** Ids of earlier builds that nobody has any more although their rows are still there, in another member. */
const formerIds = (
  ids: ReadonlyMap<MergedMember, string>,
  { ofRows, former }: PublishedIds,
): ReadonlyMap<string, string> => {
  const present = new Set(ids.values());
  const leads = new Map(former);
  for (const [{ entries }, id] of ids)
    for (const { key } of entries) {
      const old = ofRows.get(key);
      if (old !== undefined && !present.has(old)) leads.set(old, id);
    }
  return new Map([...leads.keys()].map((old) => [old, followedTo(old, leads)]));
};

/**
 * Gives each member an id that stays: the one it was published under, else that of its row in the first feed. Members
 * with a published id choose first, and the id of a record that became part of another is not given away.
 */
export const giveIds = (members: readonly MergedMember[], published: PublishedIds): GivenIds => {
  const taken = new Set<string>(published.former.keys());
  const ids = new Map<MergedMember, string>();
  const wasPublished = ({ entries }: MergedMember): boolean => entries.some(({ key }) => published.ofRows.has(key));
  const [old, young] = [members.filter(wasPublished), members.filter((member) => !wasPublished(member))];
  for (const member of [...old, ...young]) {
    const wishes = wishesOf(member, published);
    const id = wishes.find((wish) => !taken.has(wish)) ?? numbered(wishes[0] ?? '', taken);
    taken.add(id);
    ids.set(member, id);
  }
  return { ids: members.map((member) => ids.get(member) ?? ''), former: formerIds(ids, published) };
};
