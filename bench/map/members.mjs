import { seeded } from '../../scripts/random.mjs';

/** Towns around which members gather: longitude, latitude, country. */
const towns = [
  [5.72, 45.19, 'FR'],
  [6.93, 46.99, 'CH'],
  [13.74, 51.05, 'DE'],
  [11.58, 48.14, 'DE'],
  [2.35, 48.85, 'FR'],
  [4.35, 50.85, 'BE'],
  [5.47, 51.44, 'NL'],
  [9.19, 45.46, 'IT'],
  [2.17, 41.39, 'ES'],
  [18.07, 59.33, 'SE'],
  [21.01, 52.23, 'PL'],
  [-6.26, 53.35, 'IE'],
];

/** Members around the towns, some far off; the same every time. */
export const membersOf = (size) => {
  const chance = seeded(7);
  const off = () => (chance.next() + chance.next() + chance.next() - 1.5) * 2;
  return [...Array(size).keys()].map((number) => {
    const [lng, lat, country] = chance.pick(towns);
    const site = { country, lat: round(lat + off()), lng: round(lng + off()) };
    return {
      id: `m${number}`,
      name: `Member ${number}`,
      type: 'sme',
      sites: [site],
      memberships: [{ cluster: 'one' }],
    };
  });
};

const round = (degrees) => Math.round(degrees * 1e4) / 1e4;

export const datasetOf = (size) =>
  JSON.stringify({
    schemaVersion: '1.0',
    id: 'bench',
    name: 'Bench',
    defaultLanguage: 'en',
    clusters: [{ id: 'one', name: 'One', city: 'Grenoble', country: 'FR', lat: 45.19, lng: 5.72, status: 'active' }],
    members: membersOf(size),
    relations: [],
  });
