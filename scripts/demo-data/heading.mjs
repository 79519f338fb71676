/** What stands at the head of the demo directory. */
export const heading = {
  $schema: '../src/core/schema/alliance-dataset-1.schema.json',
  schemaVersion: '1.0',
  id: 'european-clusters-demo',
  name: {
    en: 'European clusters: demonstration directory',
    fr: 'Clusters européens : annuaire de démonstration',
    de: 'Europäische Cluster: Demonstrationsverzeichnis',
    nl: 'Europese clusters: demonstratiegids',
    it: 'Cluster europei: repertorio dimostrativo',
    es: 'Clústeres europeos: directorio de demostración',
  },
  description: {
    en: 'Real industrial clusters, alliances and events with their published facts, and invented members to try the directory with. Figures published as “about” or “more than” stand here as the bare number.',
    fr: 'De vrais clusters industriels, alliances et événements avec leurs données publiées, et des membres inventés pour essayer l’annuaire. Les chiffres publiés avec « environ » ou « plus de » figurent ici sans cette nuance.',
    de: 'Wirkliche Industriecluster, Allianzen und Veranstaltungen mit veröffentlichten Angaben, dazu erfundene Mitglieder zum Ausprobieren. Mit „rund“ oder „über“ veröffentlichte Zahlen stehen hier ohne diesen Zusatz.',
    nl: 'Echte industriële clusters, allianties en evenementen met hun gepubliceerde gegevens, en verzonnen leden om de gids mee uit te proberen. Cijfers die met “ongeveer” of “meer dan” zijn gepubliceerd, staan hier zonder die toevoeging.',
    it: 'Veri cluster industriali, alleanze ed eventi con i dati pubblicati, e membri inventati per provare il repertorio. Le cifre pubblicate con “circa” o “oltre” figurano qui senza questa precisazione.',
    es: 'Clústeres industriales, alianzas y actos reales con sus datos publicados, y miembros inventados para probar el directorio. Las cifras publicadas con «unos» o «más de» figuran aquí sin ese matiz.',
  },
  defaultLanguage: 'en',
  updated: '2026-11-01',
  licence: 'CC-BY-4.0',
  attributions: ['Place data © GeoNames.org, CC BY 4.0', 'NACE Rev. 2 codes © European Union'],
  notice: {
    en: 'Demonstration: the members are fictional, Mont-Blanc Industries excepted. What is said of the clusters is real and carries its source.',
    fr: 'Démonstration : les membres sont fictifs, sauf Mont-Blanc Industries. Les données sur les clusters sont réelles et portent leur source.',
    de: 'Demonstration: Die Mitglieder sind fiktiv, ausgenommen Mont-Blanc Industries. Die Angaben zu den Clustern sind echt und nennen ihre Quelle.',
    nl: 'Demonstratie: de leden zijn fictief, behalve Mont-Blanc Industries. De gegevens over de clusters zijn echt en vermelden hun bron.',
    it: 'Dimostrazione: i membri sono fittizi, tranne Mont-Blanc Industries. I dati sui cluster sono reali e riportano la fonte.',
    es: 'Demostración: los miembros son ficticios, salvo Mont-Blanc Industries. Los datos sobre los clústeres son reales e indican su fuente.',
  },
};
