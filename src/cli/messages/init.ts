import type { Sentences } from './say.js';

export const initWords = {
  about: {
    en: 'Make a small example alliance to start from: three feeds, a manifest, a taxonomy, workflows.',
    fr: 'Créer un petit exemple d’alliance pour commencer : trois listes, un manifeste, une taxonomie, des workflows.',
    de: 'Eine kleine Beispielallianz zum Anfangen anlegen: drei Listen, ein Manifest, eine Taxonomie, Workflows.',
    nl: 'Een kleine voorbeeldalliantie maken om mee te beginnen: drie lijsten, een manifest, een taxonomie, workflows.',
    it: 'Creare una piccola alleanza d’esempio da cui partire: tre elenchi, un manifesto, una tassonomia, workflow.',
    es: 'Crear una pequeña alianza de ejemplo para empezar: tres listas, un manifiesto, una taxonomía, flujos de trabajo.',
  },
  made: {
    en: 'Made in {folder}: {files}',
    fr: 'Créé dans {folder} : {files}',
    de: 'Angelegt in {folder}: {files}',
    nl: 'Gemaakt in {folder}: {files}',
    it: 'Creato in {folder}: {files}',
    es: 'Creado en {folder}: {files}',
  },
  next: {
    en: 'Next: read {readme}, then try “alliance-directory validate {feeds}”.',
    fr: 'Ensuite : lisez {readme}, puis essayez « alliance-directory validate {feeds} ».',
    de: 'Weiter: {readme} lesen, dann „alliance-directory validate {feeds}“ versuchen.',
    nl: 'Verder: lees {readme} en probeer ‘alliance-directory validate {feeds}’.',
    it: 'Poi: leggere {readme}, quindi provare «alliance-directory validate {feeds}».',
    es: 'Después: lea {readme} y pruebe «alliance-directory validate {feeds}».',
  },
} as const satisfies Sentences;
