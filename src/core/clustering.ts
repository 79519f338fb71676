import type { WorldBox } from './geo.js';

/**
 * Groups the points of a map that lie near each other, among those that a mask lets through.
 *
 * Points fall into the cells of a grid, then each cell that outranks its neighbours takes in those whose centre is
 * near; a second pass does the same with the groups, so that no grid shows. What becomes of a cell depends only on the
 * cells around it. So it is enough to look at the cells in sight and a rim around them, which costs one read of the
 * points however many there are, and a group stays the same group while the map is panned.
 */

/** Points in the world square. The points of one owner (the sites of one member) stand next to each other. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly owner: Uint32Array;
}

export interface Group {
  /** The same while the map is panned; that of a lone owner is the same for every cell size, too. */
  readonly id: string;
  /** The mean of its points. */
  readonly x: number;
  readonly y: number;
  /** Owners in the group, each counted once. */
  readonly count: number;
  /** Index of its first point. */
  readonly first: number;
  /** The smallest box around its points; no larger than a point when all are at the same place. */
  readonly box: WorldBox;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Per point the index of its group in `groups`, or -1 when it is masked or out of sight. */
  readonly groupOf: Int32Array;
}

/** How far, in cells, the fate of a cell can depend on others: 3 in the first pass, 6 more in the second. */
const rim = 9;

/** Cells in rows, of which each that holds points carries their number and the sums of their coordinates. */
interface Grid {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly count: Float64Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/**
 * @param mask one byte per point, 0 hides it
 * @param sight the part of the world in view; groups around it are found too, up to one cell outside
 * @param cell the size of a cell in world units; groups end up about so far from each other
 */
export const groupPoints = (points: Points, mask: Uint8Array, sight: WorldBox, cell: number): Grouping => {
  const grid = emptyGrid(sight, cell);
  const cellOf = fill(grid, points, mask);
  const first = merge(grid, 1);
  const second = merge(grid, 2);
  const homes = first.map((home) => second[home] as number);
  return collect(grid, points, cellOf, homes);
};

const emptyGrid = ([west, north, east, south]: WorldBox, cell: number): Grid => {
  const left = Math.floor(west / cell) - rim - 1;
  const top = Math.floor(north / cell) - rim - 1;
  const columns = Math.floor(east / cell) + rim + 2 - left;
  const rows = Math.floor(south / cell) + rim + 2 - top;
  const size = columns * rows;
  const [count, sumX, sumY] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return { cell, left, top, columns, rows, count, sumX, sumY };
};

/** Counts the points into the grid. @returns per point its cell, or -1 */
const fill = (grid: Grid, { x, y }: Points, mask: Uint8Array): Int32Array => {
  const { cell, left, top, columns, rows, count, sumX, sumY } = grid;
  const cellOf = new Int32Array(x.length).fill(-1);
  for (let i = 0; i < x.length; i++) {
    if (!mask[i]) continue;
    const px = x[i] as number;
    const py = y[i] as number;
    const column = Math.floor(px / cell) - left;
    const row = Math.floor(py / cell) - top;
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    const at = row * columns + column;
    cellOf[i] = at;
    count[at] = (count[at] as number) + 1;
    sumX[at] = (sumX[at] as number) + px;
    sumY[at] = (sumY[at] as number) + py;
  }
  return cellOf;
};

/**
 * Lets each cell that outranks all cells near it take in those of them that no other such cell outbids.
 *
 * @param ring how many cells away a near one can be
 * @returns per cell the cell it now belongs to
 */
const merge = (grid: Grid, ring: number): Int32Array => {
  const outranking = new Int32Array(grid.count.length).fill(-1);
  eachCell(grid, (at) => {
    outranking[at] = bestNear(grid, at, ring, (other) => outranks(grid, other, at));
  });
  const homes = outranking.map((_, at) => at);
  eachCell(grid, (at) => {
    if (outranking[at] === -1) return;
    const home = bestNear(grid, at, ring, (other) => outranking[other] === -1);
    if (home !== -1) homes[at] = home;
  });
  move(grid, homes);
  return homes;
};

const eachCell = ({ count }: Grid, visit: (at: number) => void): void => {
  for (let at = 0; at < count.length; at++) if (count[at]) visit(at);
};

/** More points first; among equals the one further south-east, which is the same wherever the grid begins. */
const outranks = ({ count }: Grid, one: number, other: number): boolean => {
  const difference = (count[one] as number) - (count[other] as number);
  return difference > 0 || (difference === 0 && one > other);
};

/** The highest ranking of the allowed cells near this one, or -1. */
const bestNear = (grid: Grid, at: number, ring: number, allowed: (other: number) => boolean): number => {
  const { columns, rows, count } = grid;
  const [column, row] = [at % columns, Math.floor(at / columns)];
  let best = -1;
  for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++)
    for (let c = Math.max(0, column - ring); c <= Math.min(columns - 1, column + ring); c++) {
      const other = r * columns + c;
      if (other === at || !count[other] || !allowed(other) || !near(grid, at, other)) continue;
      if (best === -1 || outranks(grid, other, best)) best = other;
    }
  return best;
};

/** Whether the centres of the two cells' points are less than a cell apart. */
const near = ({ cell, count, sumX, sumY }: Grid, one: number, other: number): boolean => {
  const [n, m] = [count[one] as number, count[other] as number];
  const dx = (sumX[one] as number) / n - (sumX[other] as number) / m;
  const dy = (sumY[one] as number) / n - (sumY[other] as number) / m;
  return dx * dx + dy * dy < cell * cell;
};

const move = (grid: Grid, homes: Int32Array): void => {
  const { count, sumX, sumY } = grid;
  eachCell(grid, (at) => {
    const home = homes[at] as number;
    if (home === at) return;
    for (const sums of [count, sumX, sumY]) {
      sums[home] = (sums[home] as number) + (sums[at] as number);
      sums[at] = 0;
    }
  });
};

/** The groups at home in the cells in sight, and their points. */
const collect = (grid: Grid, points: Points, cellOf: Int32Array, homes: Int32Array): Grouping => {
  const { numbers, homesInSight } = numberGroups(grid);
  const groupOf = cellOf.map((at) => (at === -1 ? -1 : (numbers[homes[at] as number] as number)));
  const tally = tallyGroups(points, groupOf, homesInSight.length);
  const groups = homesInSight.map((home, number) => describe(grid, home, tally, number));
  return { groups, groupOf };
};

const numberGroups = (grid: Grid): { numbers: Int32Array; homesInSight: number[] } => {
  const { columns, rows, count } = grid;
  const numbers = new Int32Array(count.length).fill(-1);
  const homesInSight: number[] = [];
  eachCell(grid, (at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    if (column < rim || row < rim || column >= columns - rim || row >= rows - rim) return;
    numbers[at] = homesInSight.push(at) - 1;
  });
  return { numbers, homesInSight };
};

interface Tally {
  readonly owners: Uint32Array;
  readonly first: Int32Array;
  /** Four numbers per group. */
  readonly boxes: Float64Array;
}

const tallyGroups = ({ x, y, owner }: Points, groupOf: Int32Array, size: number): Tally => {
  const owners = new Uint32Array(size);
  const first = new Int32Array(size).fill(-1);
  const boxes = new Float64Array(size * 4);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] as number;
    if (group === -1) continue;
    if (owner[i - 1] !== owner[i] || !countedBefore(owner, groupOf, i)) owners[group] = (owners[group] as number) + 1;
    widen(boxes, group * 4, x[i] as number, y[i] as number, first[group] === -1);
    if (first[group] === -1) first[group] = i;
  }
  return { owners, first, boxes };
};

/** Whether an earlier point of the same owner is in the same group. */
const countedBefore = (owner: Uint32Array, groupOf: Int32Array, point: number): boolean => {
  for (let other = point - 1; other >= 0 && owner[other] === owner[point]; other--)
    if (groupOf[other] === groupOf[point]) return true;
  return false;
};

const widen = (boxes: Float64Array, at: number, x: number, y: number, isFirst: boolean): void => {
  if (isFirst || x < (boxes[at] as number)) boxes[at] = x;
  if (isFirst || y < (boxes[at + 1] as number)) boxes[at + 1] = y;
  if (isFirst || x > (boxes[at + 2] as number)) boxes[at + 2] = x;
  if (isFirst || y > (boxes[at + 3] as number)) boxes[at + 3] = y;
};

const describe = (grid: Grid, home: number, { owners, first, boxes }: Tally, number: number): Group => {
  const { cell, left, top, columns, count, sumX, sumY } = grid;
  const [owned, start] = [owners[number] as number, first[number] as number];
  const [west, north, east, south] = boxes.subarray(number * 4, number * 4 + 4) as unknown as WorldBox;
  return {
    id: owned === 1 ? `lone/${start}` : `${cell}/${left + (home % columns)}/${top + Math.floor(home / columns)}`,
    x: (sumX[home] as number) / (count[home] as number),
    y: (sumY[home] as number) / (count[home] as number),
    count: owned,
    first: start,
    box: [west, north, east, south],
  };
};
