import type { Sliced } from '../../search/slices.js';
import {
  constraintsOf,
  numberOf,
  without,
  withNumber,
  type Constraint,
  type ConsortiumCall,
  type NumberKind,
  type Terms,
} from './call.js';
import { fieldOf, type Field } from './candidates.js';
import { choiceOf, smallestTeam, uncoverable } from './smallest.js';
import { Budget } from './team-search.js';

/** One thing that the call could ask less of, and then there is a team. */
export interface Loosening {
  readonly constraint: Constraint;
  /** As much as can be kept: the number to ask for instead. Undefined where it has to go altogether. */
  readonly to?: number;
  /** Seats of the team that there would be. */
  readonly size: number;
  /** The call with that one thing loosened. */
  readonly call: ConsortiumCall;
}

/** Why there is no team. */
export interface Obstacles {
  /** Bricks that nobody may cover: nobody in the directory does, or only those who must not be in the team. */
  readonly uncovered: readonly string[];
  /** Each of them alone would do. */
  readonly loosen: readonly Loosening[];
  /** Things that cannot be had together, though any all but one of them can. */
  readonly conflict: readonly Constraint[];
}

/** Nodes for each of the many questions that are asked here; what is not found within counts as impossible. */
const nodesPerQuestion = 4000;

/** Shares are tried in tenths. */
const shareStep = 0.1;

/** Asks of a call that no team answers what stands in the way. */
export function* obstaclesOf(field: Field, shouldStop?: () => boolean): Sliced<Obstacles> {
  const { terms } = field;
  const bits = uncoverable(field, choiceOf(withoutNames(field)) ?? { included: [], free: [] });
  const asks = new Questions(field, shouldStop);
  const loosen: Loosening[] = [];
  for (const constraint of constraintsOf(terms)) {
    const found = yield* asks.loosened(constraint);
    if (found) loosen.push(found);
  }
  return {
    uncovered: terms.bricks.filter((_, bit) => (bits & (1 << bit)) !== 0),
    loosen,
    conflict: yield* asks.conflict(),
  };
}

/** Bricks are looked at on their own here, whoever must be in the team. */
const withoutNames = (field: Field): Field => ({ ...field, terms: { ...field.terms, mustInclude: [] } });

class Questions {
  readonly #field: Field;
  readonly #shouldStop: (() => boolean) | undefined;

  constructor(field: Field, shouldStop: (() => boolean) | undefined) {
    this.#field = field;
    this.#shouldStop = shouldStop;
  }

  *loosened(constraint: Constraint): Sliced<Loosening | undefined> {
    const call = without(this.#field.terms, constraint);
    const size = yield* this.#sizeFor(call);
    if (size === undefined) return undefined;
    if (isByName(constraint)) return { constraint, size, call };
    return yield* this.#asLittleAsPossible(constraint.kind as NumberKind, size);
  }

  /** Looks for the number nearest to what was asked for. */
  *#asLittleAsPossible(kind: NumberKind, size: number): Sliced<Loosening> {
    const { terms } = this.#field;
    if (kind === 'size') return { constraint: { kind }, to: size, size, call: withNumber(terms, kind, size) };
    for (const to of lessThan(kind, numberOf(terms, kind))) {
      const call = withNumber(terms, kind, to);
      const found = yield* this.#sizeFor(call);
      if (found !== undefined) return { constraint: { kind }, to, size: found, call };
    }
    return { constraint: { kind }, to: 0, size, call: withNumber(terms, kind, 0) };
  }

  /** Takes away whatever the rest is impossible without; what cannot be taken away is the conflict. */
  *conflict(): Sliced<readonly Constraint[]> {
    let terms = this.#field.terms;
    for (const constraint of constraintsOf(terms)) {
      const fewer = without(terms, constraint);
      if ((yield* this.#sizeFor(fewer)) === undefined) terms = fewer;
    }
    return constraintsOf(terms);
  }

  /** Seats of a team for the call, undefined where none is found. */
  *#sizeFor(terms: Terms): Sliced<number | undefined> {
    const field = yield* fieldOf(this.#field.directory, terms, this.#field.today);
    const choice = choiceOf(field);
    if (!choice || uncoverable(field, choice) !== 0) return undefined;
    const { team } = yield* smallestTeam(field, choice, new Budget(nodesPerQuestion, this.#shouldStop));
    return team?.length;
  }
}

const isByName = ({ kind }: Constraint): boolean => kind === 'brick' || kind === 'include' || kind === 'exclude';

const lessThan = (kind: NumberKind, wanted: number): readonly number[] => {
  const step = kind === 'smeShare' ? shareStep : 1;
  const steps = Math.ceil(wanted / step - 1e-9) - 1;
  return [...Array(Math.max(0, steps)).keys()].map((at) => Math.round((steps - at) * step * 10) / 10);
};
