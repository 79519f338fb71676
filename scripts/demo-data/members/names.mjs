/**
 * Patterns of names by type and language: `{brand}` an invented proper name, `{trade}` what a firm does,
 * `{field}` the label of its first competence.
 */
const patterns = {
  firm: {
    fr: ['{brand} {trade}', '{brand} {trade}', '{trade} {brand}', '{brand}', '{brand} Industries', 'Ateliers {brand}'],
    de: ['{brand} {trade}', '{brand} {trade}', '{brand}', '{brand} {trade}', '{brand}-Werke'],
    nl: ['{brand} {trade}', '{brand} {trade}', '{brand}', '{brand} Techniek'],
    it: ['{brand} {trade}', '{trade} {brand}', 'Officine {brand}', '{brand}'],
    es: ['{brand} {trade}', '{trade} {brand}', 'Talleres {brand}', '{brand}'],
    en: ['{brand} {trade}', '{brand} {trade}', '{brand}', '{brand} Technologies'],
  },
  research: {
    fr: [
      'Institut {brand} de recherche en {field}',
      'Laboratoire {brand} de recherche en {field}',
      'Centre technique {brand} – {field}',
    ],
    de: ['{brand}-Institut für {field}', 'Forschungszentrum {brand} für {field}'],
    nl: ['{brand} Instituut voor {field}'],
    it: ['Istituto {brand} per la ricerca in {field}'],
    es: ['Instituto {brand} de investigación en {field}'],
    en: ['{brand} Research Institute: {field}', '{brand} Research Centre: {field}'],
  },
  education: {
    fr: ['École d’ingénieurs {brand}', 'Lycée technique {brand}', 'Haute école {brand}'],
    de: ['Hochschule {brand}', 'Technische Schule {brand}'],
    nl: ['Hogeschool {brand}'],
    it: ['Istituto tecnico superiore {brand}'],
    es: ['Escuela politécnica {brand}'],
    en: ['{brand} Institute of Technology', '{brand} Technical College'],
  },
  public: {
    fr: ['Agence de développement {brand}', 'Agence économique du pays de {brand}'],
    de: ['Wirtschaftsförderung {brand}'],
    nl: ['Ontwikkelingsmaatschappij {brand}'],
    it: ['Agenzia di sviluppo {brand}'],
    es: ['Agencia de desarrollo {brand}'],
    en: ['{brand} Development Agency'],
  },
  association: {
    fr: ['Association {brand} des industriels', 'Groupement {brand}'],
    de: ['Industrieverband {brand}'],
    nl: ['Industrievereniging {brand}'],
    it: ['Consorzio {brand}'],
    es: ['Asociación industrial {brand}'],
    en: ['{brand} Industry Association'],
  },
  investor: {
    fr: ['{brand} Capital', '{brand} Participations'],
    de: ['{brand} Beteiligungen'],
    nl: ['{brand} Participaties'],
    it: ['{brand} Partecipazioni'],
    es: ['{brand} Inversiones'],
    en: ['{brand} Ventures'],
  },
  other: {
    fr: ['Atelier partagé {brand}', 'Pépinière {brand}'],
    de: ['Gründerzentrum {brand}'],
    nl: ['Maakplaats {brand}'],
    it: ['Incubatore {brand}'],
    es: ['Vivero de empresas {brand}'],
    en: ['{brand} Makerspace'],
  },
};

/** Legal forms by country; the empty one is for firms that go without in a directory. */
const legalForms = {
  FR: ['SAS', 'SAS', 'SA', 'SARL', '', '', ''],
  BE: ['BV', 'NV', 'BV', ''],
  NL: ['B.V.', 'BV', ''],
  DE: ['GmbH', 'GmbH', 'GmbH', 'GmbH & Co. KG', 'AG', ''],
  AT: ['GmbH', 'GmbH', 'AG'],
  IT: ['S.r.l.', 'S.r.l.', 'S.p.A.', ''],
  ES: ['S.L.', 'S.A.', 'S.Coop.', ''],
  GB: ['Ltd', 'Ltd', ''],
  IE: ['Ltd', 'DAC'],
};

const swissForms = { de: ['AG', 'GmbH', ''], it: ['SA', 'Sagl', ''], fr: ['SA', 'SA', 'Sàrl', ''] };

const formsFor = (lang, country) => (country === 'CH' ? swissForms[lang] : legalForms[country]);

export const isFirm = (type) => type === 'sme' || type === 'large';

const patternsFor = (type, lang) => patterns[isFirm(type) ? 'firm' : type][lang];

const fill = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (_, key) => words[key]);

/** The same kind of name in another language, by the first pattern of that language. */
export const translatedName = (type, lang, words) => fill(patternsFor(type, lang)[0], words);

/** An organisation's name, without and with its legal form. */
export const memberName = (random, { type, lang, country, words }) => {
  const plain = fill(random.pick(patternsFor(type, lang)), words);
  const hasForm = isFirm(type) || type === 'investor';
  const legal = hasForm ? random.pick(formsFor(lang, country)) : '';
  return { plain, full: `${plain} ${legal}`.trim() };
};

const small = new Set(['pays', 'voor', 'para']);

/** `IAM` for `Institut Almondel de micromécanique`; `E` for `École`, as acronyms lose their accents. */
export const acronymOf = (name) =>
  name
    .normalize('NFD')
    .split(/[\s–:’-]+/)
    .filter((word) => word.length > 3 && !small.has(word))
    .map((word) => word[0].toUpperCase())
    .join('');
