import type { Member } from '../../../core/model.js';
import { identifierKeys, nameKey, placeKey } from '../../import/identity.js';
import type { Check } from '../context.js';

/** The host of an organisation's own site: a page below somebody else's is no sign of its own. */
const ownDomain = ({ website, identifiers }: Member): string | undefined => {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::\d+)?\/?$/i.exec(website ?? '')?.[1];
  return (identifiers.domain ?? host)?.toLowerCase();
};

/** How many of the words of two names are the same, from 0 to 1. */
const likeness = (a: Member, b: Member): number => {
  const words = new Set(nameKey(a.name).split(' '));
  const others = new Set(nameKey(b.name).split(' '));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / (words.size + others.size - common);
};

const alike = 0.5;

/** The first members by what tells an organisation. */
class Seen {
  readonly #first = new Map<string, Member>();
  readonly #byDomain = new Map<string, Member[]>();

  /** An earlier member that is probably the same, and why. */
  twinOf(member: Member): { readonly twin: Member; readonly sign: string } | undefined {
    const keys = [...identifierKeys(member), placeKey(member)];
    for (const sign of keys) {
      const twin = this.#first.get(sign);
      if (twin && (sign.includes(':') || !contradicts(twin, member))) return { twin, sign: sign.split('|')[0] ?? sign };
    }
    for (const key of keys) if (!this.#first.has(key)) this.#first.set(key, member);
    return this.#twinByDomain(member);
  }

  #twinByDomain(member: Member): { readonly twin: Member; readonly sign: string } | undefined {
    const domain = ownDomain(member);
    if (!domain) return undefined;
    const sharing = this.#byDomain.get(domain) ?? [];
    const twin = sharing.find((other) => likeness(member, other) >= alike && !contradicts(other, member));
    this.#byDomain.set(domain, [...sharing, member]);
    return twin && { twin, sign: domain };
  }
}

const contradicts = (a: Member, b: Member): boolean => {
  const keys = identifierKeys(a);
  return identifierKeys(b).some(
    (key) => !keys.includes(key) && keys.some((other) => other.startsWith(key.slice(0, key.indexOf(':') + 1))),
  );
};

/** Organisations that probably stand in the file twice. */
export const duplicates: Check = ({ dataset, pointer }) => {
  const seen = new Seen();
  return dataset.members.flatMap((member, position) => {
    const found = seen.twinOf(member);
    if (!found) return [];
    const values = {
      name: member.name,
      id: member.id,
      other: found.twin.id,
      otherName: found.twin.name,
      sign: found.sign,
    };
    const at = pointer('members', position);
    return [{ code: 'likely-duplicate', severity: 'warning' as const, pointer: at, values }];
  });
};
