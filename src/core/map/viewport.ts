import type { WorldBox } from '../geo.js';

/** What the stage shows: the place in its middle (world square, 0..1), how near, and its size in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** The world is 256 · 2^zoom pixels wide, as for map tiles. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Nearer than this the outlines have nothing more to say. */
export const nearestZoom = 9;

/** Space kept free around what a viewport is fitted to, in pixels, for markers and their labels. */
const margin = 40;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const worldPixels = (zoom: number): number => 256 * 2 ** zoom;

export const toScreen = (view: Viewport, x: number, y: number): readonly [x: number, y: number] => {
  const pixels = worldPixels(view.zoom);
  return [(x - view.x) * pixels + view.width / 2, (y - view.y) * pixels + view.height / 2];
};

export const toWorld = (view: Viewport, px: number, py: number): readonly [x: number, y: number] => {
  const pixels = worldPixels(view.zoom);
  return [view.x + (px - view.width / 2) / pixels, view.y + (py - view.height / 2) / pixels];
};

/** The part of the world that the stage shows. */
export const sightOf = ({ x, y, zoom, width, height }: Viewport): WorldBox => {
  const [across, down] = [width / worldPixels(zoom) / 2, height / worldPixels(zoom) / 2];
  return [x - across, y - down, x + across, y + down];
};

/** Moves what is shown by pixels: positive numbers look further east and south. */
export const panned = (view: Viewport, right: number, down: number): Viewport => {
  const pixels = worldPixels(view.zoom);
  return { ...view, x: view.x + right / pixels, y: view.y + down / pixels };
};

/** Zooms so that the place under the pixel stays under it. */
export const zoomed = (view: Viewport, zoom: number, [px, py]: readonly [number, number]): Viewport => {
  const [right, down] = [px - view.width / 2, py - view.height / 2];
  return panned({ ...panned(view, right, down), zoom }, -right, -down);
};

const zoomToFit = ({ width, height }: Viewport, [west, north, east, south]: WorldBox, free: number): number => {
  const fits = Math.min((width - 2 * free) / (east - west), (height - 2 * free) / (south - north));
  return Math.log2(Math.max(fits, 1) / 256);
};

/** The nearest view of the whole box; a box of one place is not zoomed to further than `nearest`. */
export const fitted = (view: Viewport, box: WorldBox, nearest: number = nearestZoom): Viewport => {
  const [west, north, east, south] = box;
  const free = Math.min(margin, view.width / 6, view.height / 6);
  return { ...view, x: (west + east) / 2, y: (north + south) / 2, zoom: Math.min(nearest, zoomToFit(view, box, free)) };
};

/**
 * Keeps the view over the map: not beyond its edges, and no further away than it takes to fill the stage with it or to
 * see the whole of the data, whichever is further.
 */
export const limited = (view: Viewport, map: WorldBox, data: WorldBox, nearest: number = nearestZoom): Viewport => {
  const filled = Math.max(view.width / (map[2] - map[0]), view.height / (map[3] - map[1]));
  const farthest = Math.min(Math.log2(filled / 256), fitted(view, data).zoom);
  const zoom = clamp(view.zoom, farthest, nearest);
  const [west, north, east, south] = sightOf({ ...view, zoom });
  return {
    ...view,
    zoom,
    x: inside(view.x, (east - west) / 2, map[0], map[2]),
    y: inside(view.y, (south - north) / 2, map[1], map[3]),
  };
};

/** Where the middle may be so that `half` on either side stays between the limits; their middle when it cannot. */
const inside = (middle: number, half: number, low: number, high: number): number =>
  2 * half >= high - low ? (low + high) / 2 : clamp(middle, low + half, high - half);

/** Half the side of what can be hit of any marker. */
export const targetRadius = 12;

/** Whether the whole marker is on the stage: half a marker is no target, and none may reach over the page around. */
export const isOnStage = (
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  { width, height }: Viewport,
): boolean => {
  const reach = Math.max(radius, targetRadius);
  return x >= reach && y >= reach && x <= width - reach && y <= height - reach;
};

/** A view on the way from one to the other, `share` from 0 to 1. */
export const between = (from: Viewport, to: Viewport, share: number): Viewport => {
  const mix = (one: number, other: number): number => one + (other - one) * share;
  return { ...to, x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
};

/** The smallest box around the places, or undefined when there are none. */
export const boxAround = (places: Iterable<readonly [x: number, y: number]>): WorldBox | undefined => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
  }
  return west > east ? undefined : [west, north, east, south];
};

export const union = (one: WorldBox, other: WorldBox): WorldBox => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

/** Whether the other box lies in the one. */
export const contains = (one: WorldBox, other: WorldBox): boolean =>
  one[0] <= other[0] && one[1] <= other[1] && one[2] >= other[2] && one[3] >= other[3];
