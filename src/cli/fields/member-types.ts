import { memberTypes, type MemberType } from '../../core/model.js';
import { fold } from '../../core/text.js';

/** How lists call the kinds of organisations, folded; the first that occurs in the text decides. */
const words: readonly (readonly [type: MemberType, pattern: RegExp])[] = [
  [
    'education',
    /universit|hochschul|hogeschool|\bcollege|\becole|school|schule|\bscuola|\bescuela|education|enseignement|bildung|onderwijs|istruzione|educacion|academi|\bformation|\bopleiding|\bedu\b/,
  ],
  [
    'research',
    /recherche|research|forschung|onderzoek|ricerca|investigacion|laborato|institut|\brto\b|\bcrt\b|technology cent|centre technique|centro tec/,
  ],
  [
    'investor',
    /invest|venture|\bfonds\b|\bbank|banque|\bbanca|capital|financ|beteiligung|business angel|\bfunder|kreditinstitut/,
  ],
  [
    'association',
    /associat|verein|verband|vereniging|stichting|fondation|foundation|fondazione|fundacion|stiftung|\bngo\b|\bong\b|\basbl\b|\bvzw\b|federat|\bsyndicat|kammer|chambre|chamber|cluster|network|netzwerk|netwerk|reseau|nonprofit|non profit|non-profit/,
  ],
  [
    'public',
    /public|etat\b|collectiv|commune|gemeinde|gemeente|comune\b|ayuntamiento|government|regierung|overheid|ministe|behorde|collectivite|agence|agency|municipal|region\b|stadt|\bville/,
  ],
  [
    'sme',
    /\bpme\b|\bsme\b|\bkmu\b|\bmkb\b|\bpmi\b|\bpyme|\btpe\b|start-?up|\bsmall|mittel|micro|\bklein|petite|pequen|piccol/,
  ],
  [
    'large',
    /\beti\b|\bge\b|grande?s? (groupe|entreprise|compte)|grande? impres|gran empresa|grandi|large|gross|\bgroot|multinational|konzern|corporate|\boem\b|\bgroup|midcap|mid-cap/,
  ],
];

const exact: ReadonlyMap<string, MemberType> = new Map(memberTypes.map((type) => [type, type]));

/** The kind of organisation that a word or phrase of a list means; undefined when it says nothing we know. */
export const memberType = (text: string): MemberType | undefined => {
  const folded = fold(text).trim();
  return exact.get(folded) ?? words.find(([, pattern]) => pattern.test(folded))?.[0];
};

/** The size band of a number of employees. */
export const sizeBand = (employees: number): string | undefined => {
  if (!(employees >= 0)) return undefined;
  if (employees < 10) return '1-9';
  if (employees < 50) return '10-49';
  return employees < 250 ? '50-249' : '250+';
};
