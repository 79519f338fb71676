import type { Directory } from '../../core/directory.js';
import { complementarityOf, type Complementarity } from '../../core/matching/complementarity.js';
import { claimOf, type CoverageClaim } from '../../core/matching/coverage-claim.js';
import { hasParts, type CoverageItem } from '../../core/matching/coverage-rows.js';
import { coverageOf, type Coverage, type CoverageOptions, type CoverageRow } from '../../core/matching/coverage.js';

export type ChainRows = 'stages' | 'competences';

/** A row of the table as it stands: with the rows opened above it. */
export interface ChainRow {
  readonly row: CoverageRow;
  readonly depth: number;
  /** The items from the top down to this one; the same competence can stand below several. */
  readonly path: string;
  readonly canOpen: boolean;
  readonly isOpen: boolean;
}

/** The figures of one comparison, each computed when it is first asked for and then kept. */
export class ChainFigures {
  readonly directory: Directory;
  readonly #clusters: readonly string[] | undefined;
  readonly #coverages = new Map<string, Coverage>();
  readonly #pairs = new Map<string, Complementarity>();
  #claim: CoverageClaim | undefined;

  /** @param clusters ids, as `coverageOf` takes them */
  constructor(directory: Directory, clusters: readonly string[] | undefined) {
    this.directory = directory;
    this.#clusters = clusters;
  }

  get claim(): CoverageClaim {
    return (this.#claim ??= claimOf(this.directory, this.#clusters));
  }

  coverage(rows: ChainRows): Coverage {
    return this.#coverage(rows, { rows });
  }

  /** The rows in their order, those that are parts of an open one below it. */
  rows(rows: ChainRows, open: ReadonlySet<string>): readonly ChainRow[] {
    return this.#opened(this.coverage(rows).rows, open, '', 0);
  }

  complementarity(one: string, other: string, today: string): Complementarity {
    const key = `${one} ${other} ${today}`;
    const found = this.#pairs.get(key) ?? complementarityOf(this.directory, one, other, { today });
    this.#pairs.set(key, found);
    return found;
  }

  #coverage(key: string, options: CoverageOptions): Coverage {
    const found = this.#coverages.get(key) ?? coverageOf(this.directory, { ...options, clusters: this.#clusters });
    this.#coverages.set(key, found);
    return found;
  }

  #opened(rows: readonly CoverageRow[], open: ReadonlySet<string>, above: string, depth: number): readonly ChainRow[] {
    return rows.flatMap((row) => {
      const path = `${above}/${keyOf(row)}`;
      const canOpen = hasParts(this.directory, row);
      const isOpen = canOpen && open.has(path);
      const parts = isOpen ? this.#coverage(keyOf(row), { within: row }).rows : [];
      return [{ row, depth, path, canOpen, isOpen }, ...this.#opened(parts, open, path, depth + 1)];
    });
  }
}

export const keyOf = ({ kind, id }: CoverageItem): string => `${kind} ${id}`;
