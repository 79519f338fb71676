import { baseLanguage } from '../../../core/localised-text.js';
import type { Dataset, Text } from '../../../core/model.js';
import { isJsonObject } from '../../fields/json.js';
import type { Check } from '../context.js';
import type { Finding } from '../finding.js';

interface Row {
  readonly description?: Text;
}

const languagesIn = (text: Text, defaultLanguage: string): readonly string[] =>
  typeof text === 'string' ? [baseLanguage(defaultLanguage)] : [...text.keys()].map(baseLanguage);

/** Languages in which at least a tenth of the texts and labels are: those the alliance means to speak. */
const spoken = ({ members, clusters, competences, defaultLanguage }: Dataset): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const texts = [...members, ...clusters].flatMap(({ description }) => description ?? []);
  const sets = [
    ...texts.map((text) => languagesIn(text, defaultLanguage)),
    ...competences.map(({ labels }) => [...labels.keys()].map(baseLanguage)),
  ];
  for (const set of sets) for (const lang of new Set(set)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return new Set([...counts].flatMap(([lang, count]) => (count >= sets.length / 10 ? [lang] : [])));
};

/** Texts that visitors of other languages cannot read: one finding per list, since they are many. */
export const oneLanguage: Check = ({ dataset, pointer }) => {
  const languages = spoken(dataset);
  if (languages.size < 2) return [];
  const within = (list: 'members' | 'clusters', rows: readonly Row[]): readonly Finding[] => {
    const texts = rows.flatMap(({ description }, at) => (description === undefined ? [] : [{ description, at }]));
    const single = texts.filter(({ description }) => languagesIn(description, dataset.defaultLanguage).length < 2);
    const [first] = single;
    if (!first) return [];
    const values = { count: single.length, total: texts.length, list, languages: [...languages].join(' ') };
    const at = `${pointer(list, first.at)}/description`;
    return [{ code: 'one-language', severity: 'hint', pointer: at, values }];
  };
  return [...within('members', dataset.members), ...within('clusters', dataset.clusters)];
};

/** Competences without a name in a language that nearly all others have. */
export const missingLabels: Check = ({ dataset, pointer }) => {
  const { competences } = dataset;
  const counts = new Map<string, number>();
  for (const { labels } of competences) for (const lang of labels.keys()) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const usual = [...counts].flatMap(([lang, count]) => (count > competences.length / 2 ? [lang] : []));
  return competences.flatMap(({ id, labels }, position) => {
    const missing = usual.filter((lang) => !labels.has(lang));
    if (missing.length === 0) return [];
    const at = `${pointer('competences', position)}/labels`;
    return [
      { code: 'missing-label', severity: 'hint' as const, pointer: at, values: { id, languages: missing.join(' ') } },
    ];
  });
};

/** What UTF-8 looks like when it was read as Windows-1252, and what could not be read at all. */
const garbled = /[ÃÂ][\u0080-\u00bf\u0192\u0152\u0160\u0161\u0178\u2013-\u203a\u20ac\u2122]|â€|\ufffd/;
const markup = /<\/?(?:p|br|b|i|strong|em|a|ul|li|div|span|h\d)\b[^<>]*>|&(?:amp|nbsp|quot|eacute|egrave|#\d+);/i;

/** Texts that show as rubbish on a page. */
export const brokenTexts: Check = ({ json }) => {
  const found: Finding[] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') {
      const text = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      if (garbled.test(value)) found.push({ code: 'garbled', severity: 'warning', pointer, values: { text } });
      else if (markup.test(value)) found.push({ code: 'markup', severity: 'warning', pointer, values: { text } });
    } else if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, `${pointer}/${String(at)}`);
    else if (isJsonObject(value))
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  walk(json, '');
  return found;
};
