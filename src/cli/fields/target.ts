import { nameTypes, type NameType } from '../../core/model.js';

/** How the text of a cell becomes a value. */
export type Kind =
  | 'text'
  | 'prose'
  | 'list'
  | 'prose-list'
  | 'type'
  | 'employees'
  | 'date'
  | 'day'
  | 'country'
  | 'number'
  | 'coordinates'
  | 'precision'
  | 'url'
  | 'email'
  | 'siren'
  | 'ror'
  | 'wikidata'
  | 'domain'
  | 'language'
  | 'languages'
  | 'competences'
  | 'competence'
  | 'clusters'
  | 'cluster'
  | 'names';

/**
 * Where the value of a column goes within a member: `path` as in the file, list positions as numbers. Cells with no
 * place of their own (`coordinates`, `names`) say what they fill by `kind`.
 */
export interface Target {
  readonly text: string;
  readonly kind: Kind;
  readonly path: readonly (string | number)[];
  readonly name?: { readonly type: NameType; readonly lang?: string };
}

const plain: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['id', 'text'],
  ['name', 'text'],
  ['type', 'type'],
  ['sizeBand', 'text'],
  ['employees', 'employees'],
  ['founded', 'date'],
  ['website', 'url'],
  ['logo', 'url'],
  ['description', 'prose'],
  ['competences', 'competences'],
  ['offers', 'prose-list'],
  ['needs', 'prose-list'],
  ['markets', 'list'],
  ['certifications', 'list'],
  ['languages', 'languages'],
  ['memberships', 'clusters'],
  ['source', 'text'],
  ['updated', 'date'],
  ['identifiers.lei', 'text'],
  ['identifiers.vat', 'text'],
  ['identifiers.siren', 'siren'],
  ['identifiers.ror', 'ror'],
  ['identifiers.wikidata', 'wikidata'],
  ['identifiers.domain', 'domain'],
]);

/** Of one item of a list: written `site.city` for the first, `sites.1.city` for the second. */
const items: ReadonlyMap<string, ReadonlyMap<string, Kind>> = new Map([
  [
    'sites',
    new Map<string, Kind>([
      ['city', 'text'],
      ['region', 'text'],
      ['postcode', 'text'],
      ['country', 'country'],
      ['lat', 'number'],
      ['lng', 'number'],
      ['coordinates', 'coordinates'],
      ['precision', 'precision'],
    ]),
  ],
  [
    'contacts',
    new Map<string, Kind>([
      ['role', 'text'],
      ['email', 'email'],
      ['phone', 'text'],
      ['url', 'url'],
      ['languages', 'languages'],
    ]),
  ],
  [
    'memberships',
    new Map<string, Kind>([
      ['cluster', 'cluster'],
      ['since', 'date'],
      ['until', 'date'],
      ['role', 'text'],
    ]),
  ],
  [
    'competences',
    new Map<string, Kind>([
      ['id', 'competence'],
      ['level', 'text'],
      ['evidence', 'prose'],
    ]),
  ],
  ['offers', offerFields()],
  ['needs', offerFields()],
]);

function offerFields(): ReadonlyMap<string, Kind> {
  return new Map<string, Kind>([
    ['id', 'text'],
    ['text', 'prose'],
    ['competences', 'list'],
    ['expires', 'day'],
  ]);
}

/** `site.city` is what people write who know of one site only. */
const singular: ReadonlyMap<string, string> = new Map([
  ['site', 'sites'],
  ['contact', 'contacts'],
  ['membership', 'memberships'],
]);

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** Every target that a keeper may write, without positions and languages. */
export const targetNames: readonly string[] = [
  ...plain.keys(),
  ...nameTypes.map((type) => `names.${type}`),
  ...[...singular].flatMap(([one, many]) => [...(items.get(many)?.keys() ?? [])].map((field) => `${one}.${field}`)),
];

const named = (text: string, [, type, lang]: readonly string[]): Target | undefined => {
  const known = nameTypes.find((name) => name === type);
  if (!known || (lang !== undefined && !languageTag.test(lang))) return undefined;
  return { text, kind: 'names', path: ['names'], name: lang ? { type: known, lang } : { type: known } };
};

const inItem = (text: string, parts: readonly string[]): Target | undefined => {
  const [list = '', second = '', third, fourth] = parts;
  const many = singular.get(list);
  const [position, field, lang] = many ? ['0', second, third] : [second, third ?? '', fourth];
  const kind = items.get(many ?? list)?.get(field);
  if (!kind || !/^\d{1,3}$/.test(position)) return undefined;
  if (lang !== undefined && (field !== 'text' || !languageTag.test(lang))) return undefined;
  return { text, kind, path: [many ?? list, Number(position), field, ...(lang ? [lang] : [])] };
};

/** Reads `site.city`, `names.former.fr`, `description.de`, `needs.0.text`; undefined for what is no target. */
export const parseTarget = (text: string): Target | undefined => {
  const kind = plain.get(text);
  const parts = text.split('.');
  if (kind) return { text, kind, path: parts };
  const [first = '', lang = ''] = parts;
  if (first === 'names') return named(text, parts);
  if (first === 'description' && parts.length === 2 && languageTag.test(lang))
    return { text, kind: 'prose', path: parts };
  return inItem(text, parts);
};

/** Whether several columns may go there: their values are put one after the other. */
export const takesSeveral = ({ kind }: Target): boolean =>
  ['list', 'prose-list', 'languages', 'competences', 'clusters', 'names'].includes(kind);
