import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../src/core/search/marked-text.js';

/** A copy with brackets in the place of the tags. */
const marked = (copy: string): string => copy.replaceAll('[', '\uE000').replaceAll(']', '\uE001');

/** The original with brackets around its ranges. */
const shown = (copy: string, original: string): string => {
  let text = original;
  for (const [start, end] of [...rangesOf(marked(copy), original)].reverse())
    text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  return text;
};

describe('marks become ranges of the original', () => {
  const cases: readonly (readonly [situation: string, copy: string, original: string, expected: string])[] = [
    ['in plain text', 'Alpes [Robo]tique', 'Alpes Robotique', 'Alpes [Robo]tique'],
    ['at both ends', '[A]lpe[s]', 'Alpes', '[A]lpe[s]'],
    ['next to each other', '[Alp][es]', 'Alpes', '[Alpes]'],
    ['within each other', '[Al[pe]s] x', 'Alpes x', '[Alpes] x'],
    ['with a tag left open', 'Al[pes', 'Alpes', 'Al[pes]'],
    ['with a tag that closes nothing', 'Al]p[es]', 'Alpes', 'Alp[es]'],
    ['around nothing', 'Al[]pes', 'Alpes', 'Alpes'],
    ['beyond the basic plane', '⚙️𝒜 [𝒜b]', '⚙️𝒜 𝒜b', '⚙️𝒜 [𝒜b]'],
    ['escaped', 'R&amp;D &lt;[lab]&gt; &quot;O&#39;[Hara]&#x2F;', 'R&D <lab> "O\'Hara/', 'R&D <[lab]> "O\'[Hara]/'],
    ['escaped twice', 'R&amp;amp;D &amp;lt;[lab]', 'R&D <lab', 'R&D <[lab]'],
    ['inside an entity', 'R&[amp];D', 'R&D', 'R[&]D'],
    ['that looks escaped and is not', 'R&amp;D [lab]', 'R&amp;D lab', 'R&amp;D [lab]'],
    ['that looks escaped and was escaped', 'R&amp;amp;D [lab]', 'R&amp;D lab', 'R&amp;D [lab]'],
    ['with a number that is no character', 'R&amp;D &#9999999; [x]', 'R&D &#9999999; x', 'R&D &#9999999; [x]'],
    ['with the last character there is', 'R&amp;D &#x10FFFF;[x]', 'R&D \u{10FFFF}x', 'R&D \u{10FFFF}[x]'],
    ['with an unknown entity', '&foo; &#9999999; [x]', '&foo; &#9999999; x', '&foo; &#9999999; [x]'],
  ];

  it.each(cases)('%s', (_situation, copy, original, expected) => {
    expect(shown(copy, original)).toBe(expected);
  });

  it.each([
    ['the copy is of another text', 'x [Alpes]', 'Alpes'],
    ['the copy is cut', '…[Alpes] Rob…', 'Les Alpes Robotique'],
    ['the original has the tags in it', 'a[b]c [d]', marked('a[b]c d')],
    ['the text is escaped three times', '&amp;amp;amp; [x]', '& x'],
  ])('not where %s', (_situation, copy, original) => {
    expect(rangesOf(marked(copy), original)).toEqual([]);
  });
});
