import { press } from '../sources.mjs';

/**
 * The one real organisation among the members. In July 2015 it turned out to have the very system of diagnosis that
 * another cluster was looking for; the offer says so in other words, so that a match has to understand and not to compare.
 */
export const real = [
  {
    id: 'mont-blanc-industries',
    name: 'Mont-Blanc Industries',
    names: [
      { value: 'Pôle Mont-Blanc Industries', lang: 'fr', type: 'alias' },
      { value: 'MBI', type: 'acronym' },
    ],
    type: 'association',
    places: ['Cluses'],
    description: {
      fr: 'Le bureau du pôle de compétitivité Mont-Blanc Industries (décolletage, mécanique de précision, mécatronique), dissous en 2021. Organisation réelle.',
      en: 'The office of the Mont-Blanc Industries competitiveness cluster (bar turning, precision mechanics, mechatronics), dissolved in 2021. Real organisation.',
      de: 'Die Geschäftsstelle des Kompetenzclusters Mont-Blanc Industries (Präzisionsdrehteile, Feinmechanik, Mechatronik), 2021 aufgelöst. Wirkliche Organisation.',
    },
    trades: ['industrial-performance', 'precision-turning', 'mechatronics', 'metrology', 'tolerancing'],
    offers: [
      {
        id: 'mont-blanc-industries-offer',
        text: {
          fr: 'Méthode d’évaluation des PME industrielles, déjà en service : elle dresse le bilan de leur efficience et peut servir de base à une marque de qualité.',
          en: 'Assessment method for industrial SMEs, already in use: it takes stock of how well they work and can be the basis of a quality mark.',
          de: 'Bewertungsverfahren für Industriebetriebe, bereits im Einsatz: Es zieht Bilanz über ihre Effizienz und kann Grundlage eines Gütezeichens sein.',
          nl: 'Beoordelingsmethode voor industriële kmo’s, al in gebruik: ze maakt de balans op van hun efficiëntie en kan de basis vormen van een keurmerk.',
          it: 'Metodo di valutazione delle PMI industriali, già in uso: fa il bilancio della loro efficienza e può essere la base di un marchio di qualità.',
          es: 'Método de evaluación de pymes industriales, ya en uso: hace balance de su eficiencia y puede ser la base de un sello de calidad.',
        },
        competences: ['industrial-performance'],
      },
    ],
    memberships: [{ cluster: 'mont-blanc-industries', until: '2021-11-17' }],
    source: press.interclustering,
    updated: '2015-09-10',
  },
];
