import { fold } from '../../core/text.js';

/** The languages in which the names of countries and languages are understood. */
const understood =
  'en fr de nl it es pt ca gl eu pl cs sk sl hr sr bs hu ro bg el mk sq fi sv da nb nn is et lv lt ga cy mt lb rm ru uk be tr ar he fa hi ja ko zh vi id'.split(
    ' ',
  );

/** What people call countries beside the names that Unicode keeps. */
const otherNames: readonly (readonly [name: string, code: string])[] = [
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['Great Britain', 'GB'],
  ['Grande-Bretagne', 'GB'],
  ['Großbritannien', 'GB'],
  ['England', 'GB'],
  ['Angleterre', 'GB'],
  ['Scotland', 'GB'],
  ['Wales', 'GB'],
  ['Holland', 'NL'],
  ['Hollande', 'NL'],
  ['The Netherlands', 'NL'],
  ['Czech Republic', 'CZ'],
  ['République tchèque', 'CZ'],
  ['Tschechische Republik', 'CZ'],
  ['Republic of Ireland', 'IE'],
  ['USA', 'US'],
  ['Russian Federation', 'RU'],
  ['Slovak Republic', 'SK'],
  ['Turkey', 'TR'],
  ['Macedonia', 'MK'],
  ['Confoederatio Helvetica', 'CH'],
];

/** ISO 3166-1 alpha-3 codes of the countries whose lists we meet. */
const threeLetters =
  'AUT:AT BEL:BE BGR:BG CHE:CH CYP:CY CZE:CZ DEU:DE DNK:DK ESP:ES EST:EE FIN:FI FRA:FR GBR:GB GRC:GR HRV:HR HUN:HU IRL:IE ISL:IS ITA:IT LIE:LI LTU:LT LUX:LU LVA:LV MLT:MT NLD:NL NOR:NO POL:PL PRT:PT ROU:RO SRB:RS SVK:SK SVN:SI SWE:SE TUR:TR UKR:UA USA:US CAN:CA JPN:JP ISR:IL';

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const regionCodes = letters.flatMap((first) => letters.map((second) => first + second));
/** Unicode names these, but ISO 3166-1 does not: unions, exceptional reservations, unknown. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB', 'UK', 'FX', 'SU', 'DD', 'YU', 'CS', 'TP', 'AN']);

/** Letters and digits only, without accents. */
const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

const reverse = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const lang of understood) {
    const namer = new Intl.DisplayNames([lang], { type, fallback: 'none' });
    for (const code of codes) {
      const name = namer.of(code);
      if (name && !found.has(key(name))) found.set(key(name), code);
    }
  }
  return found;
};

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

const countriesByName = (): Map<string, string> => {
  const codes = regionCodes.filter((code) => !noCountries.has(code));
  const names = reverse('region', codes);
  const namer = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const code of codes) if (namer.of(code)) names.set(key(code), code);
  for (const pair of threeLetters.split(' ')) names.set(pair.slice(0, 3).toLowerCase(), pair.slice(4));
  for (const [name, code] of otherNames) names.set(key(name), code);
  return names;
};

/** The ISO code of a country by its code or its name in any usual language; undefined for anything else. */
export const countryCode = (name: string): string | undefined => (countries ??= countriesByName()).get(key(name));

/** The tag of a language by its tag or its name in any usual language. */
export const languageTag = (name: string): string | undefined => {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(name)) return name;
  return (languages ??= reverse('language', understood)).get(key(name));
};
