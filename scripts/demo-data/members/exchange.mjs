const ids = (list) => list.split(',').map((id) => id.trim());

const line = (text) => {
  const [, lang, value] = /^(\w+) (.+)$/.exec(text.trim());
  return [lang, value];
};

/**
 * An offer or a need from a small table, a line per language. The head names the competences it is about and, after a
 * colon, the competences of those who may publish it; without a colon they are the same.
 */
export const exchange = (head, table) => {
  const [about, by = about] = head.split(':');
  return { about: ids(about), by: ids(by), text: Object.fromEntries(table.trim().split('\n').map(line)) };
};
