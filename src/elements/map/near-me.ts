import { worldX, worldY } from '../../core/geo.js';

/** About 25 km around, in the world square at the equator. */
const around = 0.0012;

/** The visitor's place in the world square. The browser asks for leave; nothing is kept or sent. */
export const whereAmI = (): Promise<readonly [x: number, y: number]> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve([worldX(coords.longitude), worldY(coords.latitude)]);
      },
      reject,
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });

export const boxAbout = ([x, y]: readonly [x: number, y: number]): readonly [number, number, number, number] => [
  x - around,
  y - around,
  x + around,
  y + around,
];
