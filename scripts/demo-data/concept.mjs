const words = (list = '') =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const label = (line) => {
  const [, lang, rest] = /^(\w+) (.+)$/.exec(line.trim());
  const [pref, alt, hidden] = rest.split('|');
  return [lang, { pref: pref.trim(), alt: words(alt), hidden: words(hidden) }];
};

/**
 * One SKOS concept from a small table: a line per language, `language preferred | alternatives | hidden spellings`,
 * the alternatives and hidden spellings separated by commas.
 */
export const concept = (id, { broader = [], stage, nace }, table) => ({
  id,
  broader,
  stage,
  labels: Object.fromEntries(table.trim().split('\n').map(label)),
  mappings: nace && { nace },
});
