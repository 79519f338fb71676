// @ts-check
// What the dataset has to choose from.

/** @typedef {import('../../src/core/directory.js').Directory} Directory */
/** @typedef {{ readonly value: string, readonly label: string }} Choice */

/** @param {string | ReadonlyMap<string, string>} text @param {string} lang @returns {string} */
const textIn = (text, lang) =>
  typeof text === 'string' ? text : (text.get(lang) ?? text.get('en') ?? [...text.values()][0] ?? '');

/** @param {Choice} one @param {Choice} other */
const byLabel = (one, other) => one.label.localeCompare(other.label);

/** @param {Directory} directory @param {string} lang @returns {ReadonlyMap<string, readonly Choice[]>} by attribute */
export function choicesOf({ dataset }, lang) {
  const codes = new Set(dataset.members.flatMap(({ sites }) => sites.flatMap(({ country }) => country ?? [])));
  const countryNames = new Intl.DisplayNames([lang], { type: 'region' });
  const lists = {
    cluster: dataset.clusters.map(({ id, name }) => ({ value: id, label: textIn(name, lang) })),
    country: [...codes].map((code) => ({ value: code, label: countryNames.of(code) ?? code })),
    competence: dataset.competences.map(({ id, labels }) => ({
      value: id,
      label: (labels.get(lang) ?? labels.get('en') ?? [...labels.values()][0])?.pref ?? id,
    })),
  };
  return new Map(Object.entries(lists).map(([attribute, list]) => [attribute, list.sort(byLabel)]));
}
