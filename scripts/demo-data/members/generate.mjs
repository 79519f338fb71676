import { digital } from '../concepts/digital.mjs';
import { mechanics } from '../concepts/mechanics.mjs';
import { competences } from '../taxonomy.mjs';
import { towns } from '../towns.mjs';
import { activities } from '../activities/index.mjs';
import { brandWell } from './brands.mjs';
import { describe, plotOf } from './descriptions.mjs';
import { homes } from './homes.mjs';
import { certificationsFor, marketsFor } from './markets.mjs';
import { acronymOf, isFirm, memberName, translatedName } from './names.mjs';

const written = ['fr', 'de', 'en', 'nl', 'it', 'es'];
const labelsById = new Map(competences.map(({ id, labels }) => [id, labels]));

/** Shares of a hundred members. */
const types = Object.entries({
  sme: 76,
  large: 6,
  research: 7,
  education: 3,
  public: 1,
  association: 2,
  investor: 2,
  other: 3,
}).flatMap(([type, share]) => Array.from({ length: share }, () => type));

/** Nobody wrote software or sold connected objects in 1950, and shared workshops are younger still. */
const firstYears = new Map([...mechanics.map(({ id }) => [id, 1919]), ...digital.map(({ id }) => [id, 1996])]);
const firstYearsOfTypes = new Map([
  ['investor', 2000],
  ['other', 2009],
]);

/** Nobody joins a cluster before being founded, nor after its end. */
const foundingYear = (random, type, trade, last = '2025') => {
  const first = firstYearsOfTypes.get(type) ?? firstYears.get(trade) ?? 1978;
  return random.between(first, Number(last.slice(0, 4)) - 3);
};

const sizeBands = { sme: ['1-9', '10-49', '10-49', '50-249'], large: ['250+'] };
const otherSizes = ['1-9', '10-49', '50-249'];

/** Towns in which a firm of another country may have its branch. */
const branches = [
  'Stuttgart',
  'Lyon',
  'Torino',
  'Barcelona',
  'Wrocław',
  'Praha',
  'Zürich',
  'Eindhoven',
  'Bristol',
  'München',
  'Milano',
];

export const slug = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const siteIn = (name) => {
  const { city, region, country, lat, lng } = towns.get(name);
  return { city, region, country, lat, lng, precision: 'city' };
};

const tradesOf = (random, type, fields) => {
  if (type === 'investor') return ['innovation-funding'];
  const own = new Set([random.pick(fields)]);
  const wanted = random.pick([1, 2, 2, 3, 3, 4]);
  for (let tries = 0; own.size < wanted && tries < 12; tries++) own.add(random.pick(fields));
  if (type === 'research' && random.chance(0.5)) own.add('technology-transfer');
  if (type === 'education') own.add('vocational-training');
  return [...own];
};

const sitesOf = (random, type, home, town) => {
  const elsewhere = branches.filter((name) => towns.get(name).country !== towns.get(town).country);
  const other = type === 'large' || random.chance(0.05) ? random.some(elsewhere, random.between(1, 2)) : [];
  return [town, ...other].map(siteIn);
};

const since = (random, from, founded) => String(Math.max(founded, random.between(from, 2024)));

/** A member of a cluster that has since become another keeps its old membership, with its end. */
const atHome = (random, { cluster, until, former }, founded) => {
  if (until) return [{ cluster, since: String(Math.max(founded, random.between(2006, 2018))), until }];
  const changed = former && Number(former[1].slice(0, 4));
  if (!changed || founded >= changed || random.chance(0.4))
    return [{ cluster, since: since(random, changed ?? 2008, founded) }];
  const joined = String(Math.max(founded, changed - random.between(2, 10)));
  return [
    { cluster: former[0], since: joined, until: former[1] },
    { cluster, since: former[1].slice(0, 4) },
  ];
};

const membershipsOf = (random, home, founded) => {
  const own = atHome(random, home, founded);
  const neighbours = [...new Set(home.near)];
  const chance = home.until ? 0.4 : 0.1;
  if (neighbours.length === 0 || !random.chance(chance)) return own;
  const others = random.some(neighbours, random.chance(0.25) ? 2 : 1);
  return [...own, ...others.map((cluster) => ({ cluster, since: since(random, 2012, founded) }))];
};

/** Half of the members are also described in English, one in eight in more languages still. */
const languagesOf = (random, lang) => {
  const others = written.filter((other) => other !== lang && other !== 'en');
  const english = lang === 'en' || random.chance(0.56);
  const more = english && random.chance(0.25) ? random.some(others, random.between(1, 4)) : [];
  return [...new Set([lang, ...(english ? ['en'] : []), ...more])];
};

const otherNames = (random, { type, lang, words, name, country, wordsIn, brand, formerBrand }) => {
  const names = [];
  const acronym = acronymOf(name.plain);
  if (isFirm(type)) {
    if (name.plain !== brand && random.chance(0.3)) names.push({ value: brand, type: 'alias' });
    if (formerBrand) names.push({ value: `${words.trade} ${formerBrand}`, lang, type: 'former' });
    if (name.plain.includes(words.trade) && random.chance(0.15)) names.push(label(type, random.pick(written), wordsIn));
  } else {
    if (acronym.length > 2) names.push({ value: acronym, type: 'acronym' });
    if (lang !== 'en') names.push(label(type, 'en', wordsIn));
    if (country === 'CH' && lang === 'fr') names.push(label(type, 'de', wordsIn));
  }
  return names.filter(({ value, lang: of }) => of !== lang || value !== name.plain);
};

const label = (type, lang, wordsIn) => ({ value: translatedName(type, lang, wordsIn(lang)), lang, type: 'label' });

const wordsFor = (brand, trades, tradeIndex) => (lang) => {
  const trade = activities.get(trades[0])?.[0].texts.get(lang)?.names ?? [];
  return { brand, trade: trade[tradeIndex % trade.length], field: labelsById.get(trades[0])[lang].pref };
};

const contactsOf = (random, domain, languages) => {
  if (!domain || !random.chance(0.55)) return [];
  const [role, mailbox] = random.pick([
    ['info', 'info'],
    ['sales', 'sales'],
    ['partnerships', 'projects'],
  ]);
  return [{ role, email: `${mailbox}@${domain}`, languages }];
};

const descriptionOf = (random, subject, languages) => {
  const plot = plotOf(random, subject);
  const texts = languages.map((lang) => [lang, describe(subject, plot, lang)]);
  return languages.length === 1 && languages[0] === 'en' ? texts[0][1] : Object.fromEntries(texts);
};

const member = (random, home, nextBrand, town) => {
  const { lang } = home;
  const brand = nextBrand(lang);
  const { country } = towns.get(town);
  const type = home.type ?? random.pick(types);
  const trades = tradesOf(random, type, home.fields);
  const founded = foundingYear(random, type, trades[0], home.until);
  const wordsIn = wordsFor(brand, trades, random.below(2));
  const words = wordsIn(lang);
  const name = memberName(random, { type, lang, country, words });
  const languages = languagesOf(random, lang);
  const formerBrand = random.chance(0.12) ? nextBrand(lang) : undefined;
  const domain = random.chance(0.96) ? `${slug(brand)}.example` : undefined;
  const labels = (of) => trades.map((id) => labelsById.get(id)[of].pref);
  const subject = { type, city: town, founded, competences: trades, labels };
  return {
    id: slug(brand),
    name: name.full,
    names: otherNames(random, { type, lang, words, name, country, wordsIn, brand, formerBrand }),
    type,
    sizeBand: random.pick(sizeBands[type] ?? otherSizes),
    founded: String(founded),
    sites: random.chance(0.98) ? sitesOf(random, type, home, town) : [],
    website: domain && `https://www.${domain}/`,
    description: random.chance(0.97) ? descriptionOf(random, subject, languages) : undefined,
    competences: random.chance(0.98) ? trades.map((id) => ({ id })) : [],
    markets: isFirm(type) && random.chance(0.7) ? marketsFor(random, trades[0], lang) : [],
    certifications: isFirm(type) ? certificationsFor(random, trades[0]) : [],
    languages: languages.length > 1 || random.chance(0.7) ? languages : [],
    contacts: contactsOf(random, domain, languages),
    memberships: membershipsOf(random, home, founded),
    source: 'Invented for the demonstration',
    updated: `${random.between(2024, 2025)}-${String(random.between(1, 12)).padStart(2, '0')}`,
  };
};

/** The invented members of every home, in the order of homes. */
export const generateMembers = (random) => {
  const nextBrand = brandWell(random);
  return homes.flatMap((home) =>
    Array.from({ length: home.count }, (_, index) =>
      member(random, home, nextBrand, home.towns[index % home.towns.length]),
    ),
  );
};
