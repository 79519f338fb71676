import { needs } from './needs.mjs';
import { offers } from './offers.mjs';

/** Some are over, some run for long, most have no end. */
const expiries = ['2024-12-31', '2025-06-30', '2030-12-31', '2035-12-31', undefined, undefined, undefined];

const has = (member, ids) => member.competences.some(({ id }) => ids.includes(id));

/** Deals each text to one member of a fitting trade that has not said anything of the kind yet. */
const deal = (random, members, kind, texts) => {
  const given = new Map();
  for (const { about, by, text } of texts) {
    const takers = members.filter((member) => !given.has(member.id) && has(member, by));
    if (takers.length === 0) continue;
    const { id } = random.pick(takers);
    given.set(id, { id: `${id}-${kind}`, text, competences: about, expires: random.pick(expiries) });
  }
  return given;
};

const listOf = (found) => (found ? [found] : []);

/** The members with their offers and needs. */
export const withExchanges = (random, members) => {
  const offered = deal(random, members, 'offer', offers);
  const needed = deal(random, members, 'need', needs);
  return members.map((member) => ({
    ...member,
    offers: listOf(offered.get(member.id)),
    needs: listOf(needed.get(member.id)),
  }));
};
