const parse = (line) => {
  const [, lang, names, sentence] = /^(\w+) ([^|]+)\| (.+)$/.exec(line.trim());
  return [lang, { names: names.split('/').map((name) => name.trim()), sentence }];
};

/**
 * What an organisation with the competence says of itself, a line per language: `language trade / other trade | sentence`.
 * The trades go into names of firms. The sentences of one table say the same; `{mm}` and `{micron}` stand for figures.
 */
export const activity = (competence, table) => ({ competence, texts: new Map(table.trim().split('\n').map(parse)) });
