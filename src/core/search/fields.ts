/** Where a word stands in a member. What is shared by many members is a topic instead. */
export const FIELD = {
  /** The display name. */
  name: 0,
  /** The display name, whose first word it is. */
  first: 1,
  /** Labels in other languages, aliases and former names. */
  alias: 2,
  acronym: 3,
  /** Description, offers, needs and markets. */
  text: 4,
} as const;

/** A posting is one number: the member, and in the lowest bits the field. */
export const fieldBits = 3;
export const fieldMask: number = (1 << fieldBits) - 1;

/** What a match is worth, by field. */
export const fieldBoost: Float32Array = new Float32Array([1, 1.15, 0.92, 1, 0.3]);

/** The same for words in capitals, which name who has them as an acronym. */
export const capitalsBoost: Float32Array = new Float32Array([1, 1.15, 0.92, 1.2, 0.3]);

/** The same for similar words; everything resembles some acronym, which therefore does not count. */
export const similarBoost: Float32Array = new Float32Array([1, 1.15, 0.92, 0, 0.3]);

/** What a match in the label of a topic is worth to the members of the topic. */
export const topicBoost = { competence: 0.8, city: 0.7, cluster: 0.5, region: 0.45, country: 0.45 } as const;
export type TopicKind = keyof typeof topicBoost;
export const topicKinds: readonly TopicKind[] = ['competence', 'city', 'cluster', 'region', 'country'];
