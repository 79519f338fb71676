const languages = ['en', 'fr', 'de', 'nl', 'it', 'es'];
const namers = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** What other engines are given of each member: the same words that our index leads from. */
export const recordsOf = ({ members, competences = [] }) => {
  const labels = new Map(
    competences.map(({ id, labels }) => [
      id,
      Object.values(labels).flatMap(({ pref, alt = [], hidden = [] }) => [pref, ...alt, ...hidden]),
    ]),
  );
  return members.map(({ id, name, names = [], sites = [], competences: has = [] }) => ({
    id,
    name,
    names: names.map(({ value }) => value),
    city: sites.flatMap(({ city }) => city ?? []),
    country: sites.flatMap(({ country }) => (country ? namers.map((namer) => namer.of(country)) : [])),
    competences: has.flatMap((competence) => labels.get(competence.id) ?? []),
  }));
};

/** The dataset with more competences: concepts as `competences_industrial.json` has them. */
export const withConcepts = (dataset, concepts) => {
  const known = new Set((dataset.competences ?? []).map(({ id }) => id));
  const more = concepts
    .filter(({ id }) => !known.has(id))
    .map(({ id, broader, labels }) => ({
      id,
      broader: broader ? [broader] : [],
      labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
    }));
  return { ...dataset, competences: [...(dataset.competences ?? []), ...more] };
};
