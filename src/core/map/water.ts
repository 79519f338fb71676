import type { Box } from './labels.js';
import type { Line } from './paths.js';
import type { Basemap } from './topology.js';
import { toWorld, type Viewport } from './viewport.js';

/** Where along its middle line a label is probed. */
const probes = [0.1, 0.5, 0.9] as const;

/** Whether most of a box on the stage lies over water. */
export const isOverWater = ({ left, top, width, height }: Box, view: Viewport, { countries }: Basemap): boolean => {
  const wet = probes.filter((share) => {
    const [x, y] = toWorld(view, left + width * share, top + height / 2);
    return !countries.some(({ rings }) => rings.filter((ring) => surrounds(ring, x, y)).length % 2 === 1);
  });
  return wet.length > probes.length / 2;
};

/** Whether a line westwards from the place crosses the ring an odd number of times. */
const surrounds = ({ xy, box: [west, north, east, south] }: Line, x: number, y: number): boolean => {
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  let beforeX = xy.at(-2) ?? 0;
  let beforeY = xy.at(-1) ?? 0;
  for (let i = 0; i < xy.length; i += 2) {
    const [atX, atY] = [xy[i]!, xy[i + 1]!];
    if (atY > y !== beforeY > y && x > atX + ((y - atY) / (beforeY - atY)) * (beforeX - atX)) inside = !inside;
    beforeX = atX;
    beforeY = atY;
  }
  return inside;
};
