import { fold } from '../../core/text.js';

const longest = 80;

/** Folded words joined by hyphens, of any alphabet: `Société d’Optique & Fils` becomes `societe-d-optique-fils`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
