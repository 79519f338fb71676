/**
 * Turns the simple shape of research-organisation lists (members with labels, aliases and acronyms, taken from the
 * Research Organization Registry) into the shape of our own dataset, so that elements and benchmarks run on real names.
 *
 *   node scripts/convert-organisations.mjs IN [OUT]     IN may end in .gz; without OUT, the dataset goes to stdout
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} Organisation
 * @property {string} id Identifier in the Research Organization Registry.
 * @property {string} name
 * @property {string} [lang] Language of `name`.
 * @property {Record<string, string>} [labels] Names by language.
 * @property {string[]} [aliases]
 * @property {string[]} [acronyms]
 * @property {string[]} types
 * @property {string} [city]
 * @property {string} [region]
 * @property {string} [country]
 * @property {number} [lat]
 * @property {number} [lng]
 * @property {string} [website]
 * @property {number} [established] Year.
 * @property {string} [wikidata]
 * @property {string[]} [clusters]
 * @property {string[]} [competences]
 */

/**
 * @typedef {object} Organisations
 * @property {string} note
 * @property {Record<string, string>} licence What each part of the file may be used under.
 * @property {{ id: string, name: string, lat?: number, lng?: number }[]} clusters
 * @property {{ id: string, labels: Record<string, string>, broader?: string }[]} competences
 * @property {Organisation[]} members
 */

const notice =
  'These are real records of the Research Organization Registry (ROR). The groups are circles on the map or countries, ' +
  'not memberships, and the competences are words found in names, not statements by the organisations.';

/**
 * The types of the registry, the most telling first. It does not say how large a company is, nor who runs a hospital or
 * an archive, so these stay `other`; most funders are something else too.
 */
const memberTypes = new Map([
  ['education', 'education'],
  ['facility', 'research'],
  ['government', 'public'],
  ['nonprofit', 'association'],
  ['company', 'other'],
  ['healthcare', 'other'],
  ['funder', 'investor'],
]);

/** @param {readonly string[]} types */
const memberType = (types) => {
  for (const [theirs, ours] of memberTypes) if (types.includes(theirs)) return ours;
  return 'other';
};

/** @param {Organisation} organisation */
const names = ({ name, lang, labels = {}, aliases = [], acronyms = [] }) => [
  ...(lang ? [{ value: name, lang, type: 'label' }] : []),
  ...Object.entries(labels).map(([language, value]) => ({ value, lang: language, type: 'label' })),
  ...aliases.map((value) => ({ value, type: 'alias' })),
  ...acronyms.map((value) => ({ value, type: 'acronym' })),
];

/** @param {Organisation} organisation */
const member = (organisation) => {
  const { id, name, types, city, region, country, lat, lng, website, established, wikidata } = organisation;
  return {
    id,
    name,
    names: names(organisation),
    type: memberType(types),
    founded: established,
    sites: [{ city, region, country, lat, lng, precision: 'city' }],
    website,
    competences: (organisation.competences ?? []).map((competence) => ({ id: competence })),
    memberships: (organisation.clusters ?? []).map((cluster) => ({ cluster })),
    identifiers: { ror: id, wikidata },
    source: `https://ror.org/${id}`,
  };
};

/** @param {Organisations['competences'][number]} concept */
const competence = ({ id, labels, broader }) => ({
  id,
  broader: broader ? [broader] : [],
  labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
  mappings: { euroscivoc: id },
});

/** @param {Organisations['clusters'][number]} group */
const cluster = ({ id, name, lat, lng }) => ({ id, name, kind: 'group on the map', lat, lng });

/** @param {Organisations} organisations */
export const convertOrganisations = ({ licence, clusters, competences, members }) => ({
  schemaVersion: '1.0',
  id: 'research-organisations',
  name: 'Research organisations',
  defaultLanguage: 'en',
  notice,
  attributions: Object.entries(licence).map(([part, terms]) => `${part}: ${terms}`),
  competences: competences.map(competence),
  clusters: clusters.map(cluster),
  members: members.map(member),
});

/** @param {string | URL} path */
export const readJson = (path) => {
  const bytes = readFileSync(path);
  return JSON.parse((String(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
};

/**
 * A file in our shape as it is, a list of organisations converted.
 *
 * @param {string | URL} path JSON, plain or .gz
 */
export const readDataset = (path) => {
  const json = readJson(path);
  return json.schemaVersion === undefined && json.licence ? convertOrganisations(json) : json;
};

const run = ([input, output]) => {
  if (!input) {
    console.error('Usage: node scripts/convert-organisations.mjs IN [OUT]');
    return 2;
  }
  const dataset = JSON.stringify(convertOrganisations(readJson(input)));
  if (output) writeFileSync(output, dataset);
  else process.stdout.write(dataset);
  return 0;
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = run(process.argv.slice(2));
