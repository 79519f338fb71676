type Place = readonly [x: number, y: number];

/** The smallest convex outline around the places, anticlockwise (Andrew's monotone chain); all of them when few. */
export const convexHull = (places: readonly Place[]): readonly Place[] => {
  const sorted = [...places].sort(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Place[]): Place[] => {
    const chain: Place[] = [];
    for (const place of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, place) <= 0) chain.pop();
      chain.push(place);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
};

const turn = ([x1, y1]: Place, [x2, y2]: Place, [x3, y3]: Place): number =>
  (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
