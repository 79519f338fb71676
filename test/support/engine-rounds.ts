/** The needs of visitors under which pages are looked at in every engine, and the browsers that it is done in. */
import { openSession, type EngineSession } from './engine-session.js';
import { forcesColors, hasEngine, launchEngine, type EngineName } from './engines.js';
import { doubleText, fromRight, inTheDark, spaceText, type PageNeed } from './visitor-needs.js';

interface Look {
  /** Of the page, in CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly need?: PageNeed;
}

export type Looks = Readonly<Record<string, Look>>;

const looks: Looks = {
  'in the light': {},
  'in the dark': { need: inTheDark },
  'at 320 pixels': { width: 320 },
  'with text of twice its size': { need: doubleText },
  'with more space in the text': { need: spaceText },
  'from right to left': { need: fromRight },
};

/** Brought about by the browser itself, for all that it opens. */
const forcedLooks: Looks = { 'in forced colours': {} };

interface Round {
  readonly looks: Looks;
  readonly forcedColors: boolean;
  /** Whether there is such a browser. */
  readonly isHere: boolean;
  readonly open: () => Promise<EngineSession>;
}

const roundOf = (engine: EngineName, forcedColors: boolean, pages: number, kind: string): readonly [string, Round] => {
  const needs = forcedColors ? forcedLooks : looks;
  const count = Object.keys(needs).length;
  const isHere = hasEngine(engine) && (!forcedColors || forcesColors(engine));
  const name = `${engine} ${forcedColors ? 'in forced colours' : 'as it comes'}`;
  const counted = `${String(pages)} ${kind} under ${String(count)} needs, ${String(pages * count)} looks`;
  const open = (): Promise<EngineSession> => openSession(name, () => launchEngine(engine, { forcedColors }));
  return [`${name}: ${isHere ? counted : 'SKIPPED, there is none'}`, { looks: needs, forcedColors, isHere, open }];
};

/**
 * @param pages how many are looked at
 * @param kind what they are, in the plural
 * @returns each with a title that counts the looks
 */
export const roundsOf = (
  engines: readonly EngineName[],
  pages: number,
  kind: string,
): readonly (readonly [title: string, round: Round])[] =>
  engines.flatMap((engine) => [false, true].map((forcedColors) => roundOf(engine, forcedColors, pages, kind)));
