/** Walking from marker to marker by arrow keys. */

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The unit step of each arrow key on the stage. */
export const arrowSteps: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/**
 * The nearest place in the direction, within 45° of it or else somewhere on that side. What lies off the line counts
 * double, so that walking right does not stray upwards.
 */
export const nearestTowards = <P extends Place>(
  places: readonly P[],
  from: Place,
  [stepX, stepY]: readonly [x: number, y: number],
): P | undefined => {
  let best: { place: P; cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const [along, across] = [dx * stepX + dy * stepY, Math.abs(dx * stepY) + Math.abs(dy * stepX)];
    if (place.id === from.id || along <= 0.5) continue;
    const cost = along + 2 * across + (across > along ? 1e4 : 0);
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
};

/** The place that is nearest as the crow flies. */
export const nearestTo = <P extends Pick<Place, 'x' | 'y'>>(
  places: readonly P[],
  x: number,
  y: number,
): P | undefined => {
  let best: P | undefined;
  let least = Infinity;
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
};
