import { localise } from '../../core/localised-text.js';
import type { Dataset, Member } from '../../core/model.js';

/** RFC 6350: commas, semicolons, backslashes and line breaks in a value are escaped. */
const escaped = (value: string): string =>
  value.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

const longestLine = 75;

/** Lines of at most 75 octets, the rest of a line behind a blank on the next; no character is torn apart. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > longestLine) {
      lines.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...lines, part].join('\r\n');
};

const address = ({ sites }: Member): readonly string[] =>
  sites.map(
    ({ city = '', region = '', postcode = '', country = '' }) =>
      `ADR;TYPE=work:;;;${[city, region, postcode, country].map(escaped).join(';')}`,
  );

const position = ({ sites }: Member): readonly string[] => {
  const [site] = sites;
  return site?.lat === undefined || site.lng === undefined ? [] : [`GEO:geo:${String(site.lat)},${String(site.lng)}`];
};

const reach = ({ contacts, website }: Member): readonly string[] => [
  ...contacts.flatMap(({ email, phone }) => [
    ...(email ? [`EMAIL;TYPE=work:${escaped(email)}`] : []),
    ...(phone ? [`TEL;TYPE=work:${escaped(phone)}`] : []),
  ]),
  ...(website ? [`URL:${website.replace(/[\r\n]/g, '')}`] : []),
];

const card = (member: Member, { id, defaultLanguage }: Dataset): string => {
  const note = localise(member.description, [defaultLanguage])?.value;
  const acronyms = member.names.filter(({ type }) => type === 'acronym').map(({ value }) => escaped(value));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${escaped(`${id || 'directory'}/${member.id}`)}`,
    `FN:${escaped(member.name)}`,
    `ORG:${escaped(member.name)}`,
    ...(acronyms.length > 0 ? [`NICKNAME:${acronyms.join(',')}`] : []),
    ...address(member),
    ...position(member),
    ...reach(member),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map(folded).join('\r\n');
};

/** vCard 4.0 (RFC 6350), a card for each organisation. */
export const toVcards = (dataset: Dataset): string =>
  dataset.members.map((member) => `${card(member, dataset)}\r\n`).join('');
