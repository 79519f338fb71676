import type { WorldBox } from '../geo.js';
import { toScreen, worldPixels, type Viewport } from './viewport.js';

/** A line in the world square. */
export interface Line {
  /** x and y in turn. */
  readonly xy: Float64Array;
  readonly box: WorldBox;
}

/** A box on the stage in pixels. */
type Clip = readonly [left: number, top: number, right: number, bottom: number];

/** Corners nearer than this to the one before are left out, in pixels. */
const finest = 0.6;
/** Lines end so far inside the stage that their stroke does, too. */
const inset = 1;

export const lineOf = (xy: readonly number[]): Line => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i++) {
    const [at, value] = [i % 2, xy[i] as number];
    if (value < box[at as 0 | 1]) box[at as 0 | 1] = value;
    if (value > box[(at + 2) as 2 | 3]) box[(at + 2) as 2 | 3] = value;
  }
  return { xy: new Float64Array(xy), box };
};

/** A bow from one place to the other, as far off the straight line as `lean` times its length. */
export const bowLine = (from: readonly [number, number], to: readonly [number, number], lean: number): Line => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle = [(from[0] + to[0]) / 2 + dy * lean, (from[1] + to[1]) / 2 - dx * lean] as const;
  const xy: number[] = [];
  for (let i = 0; i <= bowSteps; i++) {
    const t = i / bowSteps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    xy.push(a * from[0] + b * middle[0] + c * to[0], a * from[1] + b * middle[1] + c * to[1]);
  }
  return lineOf(xy);
};

const bowSteps = 40;

/**
 * The lines as one SVG path in pixels of the stage, cut off at its edge. Browsers compute with 24 bits, too few for
 * outlines of the world scaled up to a town; and nothing may reach over the page around the map.
 */
export const strokePath = (lines: readonly Line[], view: Viewport): string => {
  const clip: Clip = [inset, inset, view.width - inset, view.height - inset];
  return visible(lines, view)
    .map(({ xy }) => writeStroke(toPixels(xy, view), clip))
    .join('');
};

/** The same for closed lines that are filled. */
export const fillPath = (rings: readonly Line[], view: Viewport): string => {
  const clip: Clip = [0, 0, view.width, view.height];
  return visible(rings, view)
    .map(({ xy, box }) => {
      const pixels = toPixels(xy, view);
      return writeRing(isWithin(box, view) ? pixels : clipRing(pixels, clip));
    })
    .join('');
};

const visible = (lines: readonly Line[], view: Viewport): readonly Line[] =>
  lines.filter(({ box: [west, north, east, south] }) => {
    const [left, top] = toScreen(view, west, north);
    const [right, bottom] = toScreen(view, east, south);
    return right > 0 && bottom > 0 && left < view.width && top < view.height;
  });

const isWithin = ([west, north, east, south]: WorldBox, view: Viewport): boolean => {
  const [left, top] = toScreen(view, west, north);
  const [right, bottom] = toScreen(view, east, south);
  return left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;
};

/** Corners in pixels, without those that nobody could tell from the one before. */
const toPixels = (xy: Float64Array, view: Viewport): readonly number[] => {
  const scale = worldPixels(view.zoom);
  const [left, top] = toScreen(view, 0, 0);
  const pixels: number[] = [];
  let beforeX = Infinity;
  let beforeY = Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = (xy[i] as number) * scale + left;
    const y = (xy[i + 1] as number) * scale + top;
    const isEnd = i === xy.length - 2;
    if (!isEnd && Math.abs(x - beforeX) < finest && Math.abs(y - beforeY) < finest) continue;
    pixels.push(x, y);
    beforeX = x;
    beforeY = y;
  }
  return pixels;
};

const write = (value: number): string => String(Math.round(value * 10) / 10);

const writeRing = (pixels: readonly number[]): string => {
  if (pixels.length < 6) return '';
  let path = '';
  for (let i = 0; i < pixels.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${write(pixels[i] as number)} ${write(pixels[i + 1] as number)}`;
  return `${path}Z`;
};

const writeStroke = (pixels: readonly number[], clip: Clip): string => {
  let path = '';
  let endX = NaN;
  let endY = NaN;
  for (let i = 2; i < pixels.length; i += 2) {
    const part = clipSegment(pixels[i - 2]!, pixels[i - 1]!, pixels[i]!, pixels[i + 1]!, clip);
    if (!part) continue;
    if (part[0] !== endX || part[1] !== endY) path += `M${write(part[0])} ${write(part[1])}`;
    path += `L${write(part[2])} ${write(part[3])}`;
    endX = part[2];
    endY = part[3];
  }
  return path;
};

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The part of a segment inside the box (Liang and Barsky). */
const clipSegment = (x1: number, y1: number, x2: number, y2: number, clip: Clip): Segment | undefined => {
  const [left, top, right, bottom] = clip;
  if (x1 >= left && x1 <= right && x2 >= left && x2 <= right && y1 >= top && y1 <= bottom && y2 >= top && y2 <= bottom)
    return [x1, y1, x2, y2];
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    else if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave ? [x1 + dx * enter, y1 + dy * enter, x1 + dx * leave, y1 + dy * leave] : undefined;
};

const clipRing = (pixels: readonly number[], [left, top, right, bottom]: Clip): readonly number[] =>
  clipEdge(clipEdge(clipEdge(clipEdge(pixels, 0, left, 1), 1, top, 1), 0, right, -1), 1, bottom, -1);

/** Keeps the part of the ring on the inner side of one edge of a box (Sutherland and Hodgman). */
const clipEdge = (ring: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): readonly number[] => {
  const kept: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const before = i === 0 ? ring.length - 2 : i - 2;
    const [from, to] = [(ring[before + axis]! - limit) * sign, (ring[i + axis]! - limit) * sign];
    if (from >= 0 !== to >= 0) {
      const other = ring[before + 1 - axis]! + ((ring[i + 1 - axis]! - ring[before + 1 - axis]!) * from) / (from - to);
      kept.push(axis === 0 ? limit : other, axis === 0 ? other : limit);
    }
    if (to >= 0) kept.push(ring[i]!, ring[i + 1]!);
  }
  return kept;
};
