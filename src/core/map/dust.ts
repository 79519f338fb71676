import { sightOf, toScreen, worldPixels, type Viewport } from './viewport.js';
import type { MemberPoints } from './member-points.js';

/** Members nearer to each other than this many pixels are one grain. */
const grain = 9;

/**
 * The members that are on the map but not found, as an SVG path of dots: they step back rather than vanish. One dot
 * per cell of a fine grid, at the place of its first member: no more than the stage has room for, and no grid to be seen.
 *
 * @param all the members in scope, `found` those that the search lets through
 */
export const dustPath = (points: MemberPoints, all: Uint8Array, found: Uint8Array, view: Viewport): string => {
  const scale = worldPixels(view.zoom) / grain;
  const [west, north, east, south] = sightOf(view);
  // A grid of the world, not of the stage: the grains travel with the map.
  const [left, top] = [Math.floor(west * scale), Math.floor(north * scale)];
  const columns = Math.ceil(east * scale) - left;
  /** Per cell its first member, counted from 1. */
  const first = new Uint32Array(columns * (Math.ceil(south * scale) - top));
  for (let i = 0; i < all.length; i++) {
    if (!all[i] || found[i]) continue;
    const [x, y] = [points.x[i]!, points.y[i]!];
    if (x < west || x >= east || y < north || y >= south) continue;
    const at = (Math.floor(y * scale) - top) * columns + Math.floor(x * scale) - left;
    first[at] ||= i + 1;
  }
  let path = '';
  for (const number of first) {
    if (number === 0) continue;
    const [x, y] = toScreen(view, points.x[number - 1]!, points.y[number - 1]!);
    if (x > 2 && y > 2 && x < view.width - 2 && y < view.height - 2) path += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return path;
};
