import { importTypeScript } from '../support/typescript.mjs';
import { membersOf } from './members.mjs';

const keystrokes = 60;

/** What a key in the search box costs the map, beside drawing: p50 and p95 over masks of every density. */
export const reclusterFigures = async (sizes) => {
  const { groupPoints, gravityOf, countriesOf, dustPath, worldX, worldY } = await importTypeScript('bench/map/core.ts');
  const view = { x: worldX(8), y: worldY(48), zoom: 4, width: 1000, height: 600 };
  const figures = {};
  for (const size of sizes) {
    const members = membersOf(size);
    const points = {
      members,
      sites: members.map(({ sites }) => sites[0]),
      firstOf: new Map(),
      owner: Uint32Array.from(members, (_, index) => index),
      x: Float64Array.from(members, ({ sites }) => worldX(sites[0].lng)),
      y: Float64Array.from(members, ({ sites }) => worldY(sites[0].lat)),
    };
    const all = new Uint8Array(size).fill(1);
    const times = { group: [], gravity: [], countries: [], dust: [] };
    for (let key = 0; key < keystrokes; key++) {
      const mask = all.map((_, index) => (index % ((key % 12) + 1) === 0 ? 1 : 0));
      const time = (name, act) => {
        const start = performance.now();
        act();
        times[name].push(performance.now() - start);
      };
      time('group', () => groupPoints(points, mask, [0.4, 0.2, 0.7, 0.45], 60 / (256 * 2 ** 4)));
      time('gravity', () => gravityOf(points, mask));
      time('countries', () => countriesOf(points, mask));
      time('dust', () => dustPath(points, all, mask, view));
    }
    figures[size] = Object.fromEntries(Object.entries(times).flatMap(([name, list]) => quantiles(name, list)));
  }
  return figures;
};

const quantiles = (name, times) => {
  const sorted = times.slice(3).sort((one, other) => one - other);
  const at = (share) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
  return [
    [`${name}_p50`, at(0.5)],
    [`${name}_p95`, at(0.95)],
  ];
};
