import { isLegalForm, words } from '../../core/text.js';
import { idIn, isJsonObject, objectsIn, stringIn, type JsonObject } from '../fields/json.js';

/** Identifiers that name one organisation in the world, the most trusted first. */
export const strongSchemes = ['ror', 'lei', 'siren', 'vat', 'wikidata'] as const;

/** What tells an organisation: a member as written in a file, or as read. */
export interface Identified {
  readonly name?: unknown;
  readonly sites?: unknown;
  readonly identifiers?: unknown;
}

/** Letters and digits of a name, without legal form and accents: the same for `ACME GmbH` and `Acme`. */
export const nameKey = (name: string): string => {
  const found = words(name).flatMap(({ value, joined }) => (joined ? [] : [value]));
  const telling = found.filter((word) => !isLegalForm(word));
  return (telling.length > 0 ? telling : found).join(' ') || name.trim().toLowerCase();
};

/** Name and place together; the country serves where no city is known. */
export const placeKey = (member: Identified): string => {
  const [site] = objectsIn(member.sites);
  const place = stringIn(site?.['city']) ?? stringIn(site?.['country']) ?? '';
  return `${nameKey(stringIn(member.name) ?? '')}|${place && nameKey(place)}`;
};

/** `siren:123456789` and the like. */
export const identifierKeys = (member: Identified): readonly string[] => {
  const identifiers = isJsonObject(member.identifiers) ? member.identifiers : {};
  return strongSchemes.flatMap((scheme) => {
    const value = stringIn(identifiers[scheme])?.toLowerCase().replace(/\s/g, '');
    return value ? [`${scheme}:${value}`] : [];
  });
};

/** Whether two members have different values of one identifier, and are thus two organisations. */
const contradict = (a: JsonObject, b: JsonObject): boolean => {
  const keys = identifierKeys(a);
  return identifierKeys(b).some((key) => {
    const scheme = key.slice(0, key.indexOf(':') + 1);
    return !keys.includes(key) && keys.some((other) => other.startsWith(scheme));
  });
};

const sameName = (a: JsonObject, b: JsonObject): boolean =>
  nameKey(stringIn(a['name']) ?? '') === nameKey(stringIn(b['name']) ?? '');

/** The members there are, found again by id, by identifier, or by name and place. */
export class KnownMembers {
  readonly #byId = new Map<string, JsonObject>();
  readonly #byIdentifier = new Map<string, JsonObject[]>();
  readonly #byPlace = new Map<string, JsonObject>();

  constructor(members: readonly JsonObject[]) {
    for (const member of members) this.add(member);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  byId(id: string): JsonObject | undefined {
    return this.#byId.get(id);
  }

  add(member: JsonObject): void {
    this.#byId.set(idIn(member), member);
    for (const key of identifierKeys(member)) {
      const sharing = this.#byIdentifier.get(key);
      if (sharing) sharing.push(member);
      else this.#byIdentifier.set(key, [member]);
    }
    const place = placeKey(member);
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, member);
  }

  /**
   * The member that a row without an id speaks of. Several organisations may share an identifier (the schools of one
   * university, its SIREN), so the name decides among them; alone with it, a row may have a new name.
   *
   * @param alone whether no other row of the file has the identifier
   */
  find(draft: JsonObject, alone: (key: string) => boolean): JsonObject | undefined {
    for (const key of identifierKeys(draft)) {
      const sharing = this.#byIdentifier.get(key) ?? [];
      const same = sharing.find((member) => sameName(member, draft));
      if (same) return same;
      if (sharing.length === 1 && alone(key)) return sharing[0];
    }
    const near = this.#byPlace.get(placeKey(draft));
    return near && !contradict(near, draft) ? near : undefined;
  }
}
