import { convexHull } from '../hull.js';
import { lineOf, type Line } from './paths.js';

/** The outline around the places; none when they are fewer than three. */
export const hullLine = (places: Iterable<readonly [x: number, y: number]>): Line | undefined => {
  const corners = convexHull([...places]);
  return corners.length < 3 ? undefined : lineOf(corners.flat());
};
