import type { Directory } from './directory.js';
import type { LanguageTag } from './model.js';
import { localise } from './localised-text.js';

/** How many colours the palette in styles/tokens.ts has; more clusters share them, told apart by their marks. */
const paletteSize = 10;

/** The palette class of a cluster, `hue-0` to `hue-9`: the same in its card, badges, legend and markers. */
export const clusterHue = (directory: Directory, id: string): string => {
  const index = directory.dataset.clusters.findIndex((cluster) => cluster.id === id);
  return `hue-${index < 0 ? 'none' : String(index % paletteSize)}`;
};

/** The cluster's name in the preferred language, its id when the directory does not know it. */
export const clusterName = (directory: Directory, id: string, preferred: readonly LanguageTag[]): string =>
  localise(directory.cluster(id)?.name, preferred)?.value ?? id;

/** Words that carry the name: those that begin with a capital letter or a digit. */
const weightyWords = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));

/** Two letters that stand for a name: `PM` for Pôle des Microtechniques, `Mi` for Minalogic. */
export const initials = (name: string): string => {
  const [first, second] = weightyWords(name);
  if (first && second) return firstLetter(first) + firstLetter(second);
  return [...(first ?? name)].slice(0, 2).join('');
};

const firstLetter = (word: string): string => [...word][0] ?? '';
