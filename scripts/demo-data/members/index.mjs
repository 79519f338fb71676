import { seeded } from '../../random.mjs';
import { withExchanges } from './exchanges.mjs';
import { generateMembers, siteIn } from './generate.mjs';
import { real } from './real.mjs';
import { special } from './special.mjs';

const written = ({ places = [], trades = [], ...member }) => ({
  ...member,
  sites: places.map(siteIn),
  competences: trades.map((id) => ({ id })),
});

/** Changing the seed renames every invented member, and with it every link to one: leave it. */
const random = seeded(2015_07_09);

export const members = [
  ...real.map(written),
  ...special.map(written),
  ...withExchanges(random, generateMembers(random)),
].sort((one, other) => (one.id < other.id ? -1 : 1));
