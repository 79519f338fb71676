import type { ConsortiumAnswer, Swap } from '../../core/matching/consortium.js';
import { conceptNames, type BuilderContext } from './builder-context.js';

/** The answer in one line, for the heading and for those who listen. */
export const headline = (answer: ConsortiumAnswer, { say }: BuilderContext): string => {
  if (answer.status === 'none') return say('consortiumBuilder.none');
  if (answer.status === 'unknown') return say('consortiumBuilder.unknown');
  return say('consortiumBuilder.team', { count: answer.teams[0]?.seats.length ?? 0 });
};

/** How far the answer can be trusted. */
export const certainty = ({ status, proven, atLeast }: ConsortiumAnswer, { say }: BuilderContext): string => {
  if (status !== 'found') return '';
  return proven ? say('consortiumBuilder.proven') : say('consortiumBuilder.unproven', { least: atLeast });
};

/** What a swap has done to the team. */
export const swapNote = (
  { lost }: Swap,
  { from, to }: { readonly from: string; readonly to: string },
  context: BuilderContext,
): string => {
  const { say } = context;
  const change = say('consortiumBuilder.swapped', { name: to, other: from });
  const effect =
    lost.length > 0
      ? say('consortiumBuilder.lost', { names: conceptNames(lost, context) })
      : say('consortiumBuilder.everythingCovered');
  return `${change} ${effect}`;
};
