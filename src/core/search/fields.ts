/** Where a word stands in a member, as bits of a posting. What is shared by many members is a topic instead. */
export const FIELD = {
  /** The display name. */
  name: 1,
  /** The first word of a name. */
  first: 2,
  /** Labels in other languages, aliases and former names. */
  alias: 4,
  acronym: 8,
  /** Description, offers, needs and markets. */
  text: 16,
} as const;

/** A posting is one number: the member, and in the lowest bits the fields. */
export const fieldBits = 5;
export const fieldMask: number = (1 << fieldBits) - 1;

const boostOf = (fields: number, acronym: number): number =>
  Math.max(
    fields & FIELD.name ? (fields & FIELD.first ? 1.15 : 1) : 0,
    fields & FIELD.acronym ? acronym : 0,
    fields & FIELD.alias ? 0.92 : 0,
    fields & FIELD.text ? 0.3 : 0,
  );

/** What a match is worth by the fields it is found in: the best of them. */
export const fieldBoost: Float32Array = new Float32Array(fieldMask + 1).map((_, fields) => boostOf(fields, 1));

/** The same for similar words; everything resembles some acronym, which therefore does not count. */
export const similarBoost: Float32Array = new Float32Array(fieldMask + 1).map((_, fields) => boostOf(fields, 0));

/** What a match in the label of a topic is worth to the members of the topic. */
export const topicBoost = { competence: 0.8, city: 0.7, cluster: 0.5, region: 0.45, country: 0.45 } as const;
export type TopicKind = keyof typeof topicBoost;
export const topicKinds: readonly TopicKind[] = ['competence', 'city', 'cluster', 'region', 'country'];
