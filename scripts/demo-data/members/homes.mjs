const weighted = (list) =>
  list.split(',').flatMap((entry) => {
    const [, id, weight] = /^\s*([\w-]+)(?: (\d+))?\s*$/.exec(entry);
    return Array.from({ length: Number(weight ?? 1) }, () => id);
  });

const names = (list) => list.split(',').map((name) => name.trim());

/**
 * Where invented members live: how many, which language they write in, in which towns, in which trades (with weights),
 * which cluster they belong to, which one it grew out of (`former`, with the date of the change) and which are `near`.
 * With a `type`, all of them are of that type.
 */
const home = ({ fields, towns, near = '', ...rest }) => ({
  ...rest,
  fields: weighted(fields),
  towns: names(towns),
  near: near ? names(near) : [],
});

const alps = [
  home({
    cluster: 'mont-blanc-industries',
    until: '2021-11-17',
    count: 25,
    lang: 'fr',
    towns:
      'Cluses, Cluses, Scionzier, Marnaz, Thyez, Bonneville, Magland, Sallanches, La Roche-sur-Foron, Annemasse, Annecy',
    fields:
      'precision-turning 14, machining 2, mechatronics 3, surface-treatment 2, dimensional-metrology 2, tolerancing 2, toolmaking, grinding-polishing, special-machines 2, heat-treatment, automotive, medical-devices, drives-actuators',
    near: 'cimes, cimes, cimes, minalogic, polymeris',
  }),
  home({
    cluster: 'minalogic',
    type: 'sme',
    count: 12,
    lang: 'fr',
    towns: 'Grenoble, Grenoble, Grenoble, Meylan, Grenoble, Échirolles, Grenoble, Moirans, Crolles',
    fields:
      'mechatronics 16, robotics, sensors 2, drives-actuators 2, embedded-systems 2, automation 2, prototyping 2, special-machines',
    near: 'mont-blanc-industries, cluster-eco-energies',
  }),
  home({
    cluster: 'minalogic',
    count: 26,
    lang: 'fr',
    towns:
      'Grenoble, Grenoble, Meylan, Saint-Martin-d’Hères, Crolles, Voiron, Lyon, Villeurbanne, Saint-Étienne, Valence, Annecy, Clermont-Ferrand',
    fields:
      'microelectronics 3, chip-design 3, mems 3, semiconductor-manufacturing 2, photonics 2, embedded-systems 3, software-development 2, artificial-intelligence 2, internet-of-things 2, cybersecurity 2, sensors 2, power-electronics, electronics-manufacturing, digital-health, machine-vision, simulation, big-data',
    near: 'pole-des-microtechniques, cluster-eco-energies, cimes',
  }),
  home({
    cluster: 'cluster-eco-energies',
    count: 11,
    lang: 'fr',
    towns: 'Lyon, Villeurbanne, Chambéry, Grenoble, Annecy, Valence',
    fields:
      'renewable-energy 2, solar-energy 3, energy-efficiency 3, sustainable-construction 3, batteries, hydrogen 2, smart-city, recycling',
    near: 'minalogic, polymeris',
  }),
  home({
    cluster: 'polymeris',
    former: ['plastipolis', '2020'],
    count: 14,
    lang: 'fr',
    towns: 'Oyonnax, Oyonnax, Oyonnax, Bourg-en-Bresse, Saint-Claude, Lyon',
    fields:
      'injection-moulding 5, plastics-processing 3, toolmaking 3, micro-injection-moulding 2, bioplastics 2, composites 2, recycling 2, packaging 2, surface-treatment, prototyping',
    near: 'pole-des-microtechniques, cosmetic-valley, cimes',
  }),
  home({
    cluster: 'mecaloire',
    count: 10,
    lang: 'fr',
    towns: 'Saint-Étienne, Saint-Étienne, Saint-Chamond, Firminy, Roanne',
    fields:
      'machining 4, forging 2, metallurgy 4, special-machines 2, toolmaking, heat-treatment, non-destructive-testing, industrial-maintenance, additive-manufacturing, industrial-performance',
    near: 'cimes, alliance-for-air',
  }),
  home({
    cluster: 'auvergne-efficience-industrielle',
    count: 11,
    lang: 'fr',
    towns: 'Clermont-Ferrand, Clermont-Ferrand, Thiers, Vichy, Montluçon, Issoire',
    fields:
      'big-data 3, metrology 3, tolerancing 2, industrial-performance 3, smart-manufacturing 2, simulation, automation, predictive-maintenance 2, digital-technologies, collaborative-robots',
    near: 'cimes, minalogic',
  }),
  home({
    cluster: 'alliance-for-air',
    former: ['avia', '2016'],
    count: 6,
    lang: 'fr',
    towns: 'Issoire, Clermont-Ferrand, Thiers',
    fields:
      'aerospace 4, machining 2, composites 2, surface-treatment, non-destructive-testing, additive-manufacturing',
    near: 'cimes',
  }),
  home({
    cluster: 'alliance-for-air',
    former: ['aerospace-cluster-rhone-alpes', '2016'],
    count: 6,
    lang: 'fr',
    towns: 'Lyon, Roanne, Valence, Annecy',
    fields: 'aerospace 4, drones 2, composites, embedded-systems, engineering-design, forging, testing-certification',
    near: 'mecaloire, minalogic',
  }),
];

const jura = [
  home({
    cluster: 'pole-des-microtechniques',
    count: 22,
    lang: 'fr',
    towns: 'Besançon, Besançon, Besançon, Montbéliard, Belfort, Morteau, Pontarlier, Dole',
    fields:
      'microtechnics 2, precision-turning 3, micromachining 3, watchmaking 3, surface-treatment 2, stamping 2, micro-injection-moulding 2, mems, medical-devices 2, implants 2, laser-processing 2, edm 2, micro-assembly 2, toolmaking, thin-films, optics',
    near: 'polymeris, micronarc, biovalley-france, minalogic',
  }),
  home({
    cluster: 'micronarc',
    count: 19,
    lang: 'fr',
    towns:
      'Neuchâtel, La Chaux-de-Fonds, La Chaux-de-Fonds, Le Locle, Saint-Imier, Moutier, Moutier, Delémont, Porrentruy, Lausanne, Yverdon-les-Bains, Genève, Fribourg',
    fields:
      'precision-turning 6, watchmaking 4, micromachining 2, mems 2, thin-films 2, micro-assembly 2, technical-ceramics 3, nanotechnology 2, dimensional-metrology, medical-devices, implants, optics, grinding-polishing, edm, machine-vision',
    near: 'pole-des-microtechniques, microtec-suedwest',
  }),
  home({
    cluster: 'micronarc',
    count: 4,
    lang: 'de',
    towns: 'Biel/Bienne, Biel/Bienne, Grenchen',
    fields: 'precision-turning 3, watchmaking 2, grinding-polishing, precision-mechanics, special-machines',
    near: 'microtec-suedwest',
  }),
];

const germany = [
  home({
    cluster: 'microtec-suedwest',
    count: 22,
    lang: 'de',
    towns:
      'Freiburg im Breisgau, Freiburg im Breisgau, Stuttgart, Karlsruhe, Villingen-Schwenningen, Tuttlingen, Tuttlingen, Furtwangen, Konstanz, Ulm, Offenburg, Lörrach, Reutlingen',
    fields:
      'mems 3, sensors 3, precision-mechanics 3, precision-turning 2, surgical-instruments 3, edm 2, medical-devices 2, micro-assembly 2, drives-actuators 2, microelectronic-packaging, in-vitro-diagnostics, mechatronics 2, micro-injection-moulding, photonics, toolmaking',
    near: 'micronarc, biovalley-france, silicon-saxony',
  }),
  home({
    cluster: 'silicon-saxony',
    count: 20,
    lang: 'de',
    towns: 'Dresden, Dresden, Dresden, Dresden, Chemnitz, Leipzig, Freiberg, Radeberg, Zwickau, Berlin',
    fields:
      'microelectronics 3, semiconductor-manufacturing 4, chip-design 3, software-development 2, internet-of-things 2, cleanroom 2, sensors 2, thin-films, photonics, automation 2, power-electronics 2, wireless-communication, machine-vision, microelectronic-packaging',
    near: 'microtec-suedwest, silicon-alps',
  }),
  home({
    cluster: 'silicon-alps',
    count: 7,
    lang: 'de',
    towns: 'Villach, Villach, Graz, Klagenfurt, Leoben',
    fields: 'microelectronics 2, power-electronics 2, chip-design 2, sensors, advanced-materials, embedded-systems',
    near: 'silicon-saxony',
  }),
];

const lowCountries = [
  home({
    cluster: 'dsp-valley',
    count: 12,
    lang: 'nl',
    towns: 'Leuven, Leuven, Mechelen, Hasselt, Gent, Kortrijk',
    fields:
      'embedded-systems 3, chip-design 3, microelectronics 2, wireless-communication 2, artificial-intelligence, digital-health, internet-of-things, electronics-manufacturing, precision-turning',
    near: 'high-tech-nl, bcs',
  }),
  home({
    cluster: 'bcs',
    count: 7,
    lang: 'nl',
    towns: 'Nijmegen, Nijmegen, Arnhem, Enschede',
    fields: 'semiconductor-manufacturing 3, chip-design 2, power-electronics, microelectronic-packaging, photonics 2',
    near: 'high-tech-nl',
  }),
  home({
    cluster: 'high-tech-nl',
    count: 9,
    lang: 'nl',
    towns: 'Eindhoven, Eindhoven, Helmond, Delft, Enschede',
    fields:
      'mechatronics 3, robotics 2, photonics, special-machines 2, machining, precision-turning, additive-manufacturing',
    near: 'bcs, dsp-valley',
  }),
  home({
    cluster: 'bio-clusters',
    count: 5,
    lang: 'fr',
    towns: 'Liège, Namur',
    fields: 'biotechnology 3, drug-development 2, in-vitro-diagnostics, genomics',
    near: 'biovalley-france',
  }),
];

const paris = [
  home({
    cluster: 'cosmetic-valley',
    count: 12,
    lang: 'fr',
    towns: 'Chartres, Chartres, Orléans, Blois, Tours, Dreux',
    fields: 'cosmetics 5, packaging 3, fragrances 2, biotechnology, testing-certification, recycling, automation',
    near: 'polymeris',
  }),
  home({
    cluster: 'cosmetic-valley',
    former: ['pole-grasse', '2016-07-01'],
    count: 6,
    lang: 'fr',
    towns: 'Grasse, Grasse, Antibes, Nice',
    fields: 'fragrances 5, cosmetics, biotechnology, engineering-design',
    near: 'aktantis',
  }),
  home({
    cluster: 'reseau-mesure',
    count: 9,
    lang: 'fr',
    towns: 'Cergy, Pontoise, Versailles, Paris',
    fields:
      'metrology 5, sensors 2, dimensional-metrology 2, machine-vision, non-destructive-testing 2, testing-certification',
    near: 'opticsvalley, nextmove',
  }),
  home({
    cluster: 'opticsvalley',
    count: 8,
    lang: 'fr',
    towns: 'Palaiseau, Orsay, Massy',
    fields: 'optics 4, photonics 4, laser-processing, machine-vision, thin-films, medical-imaging',
    near: 'reseau-mesure, minalogic',
  }),
  home({
    cluster: 'medicen',
    count: 9,
    lang: 'fr',
    towns: 'Paris, Paris, Paris, Villejuif',
    fields:
      'drug-development 3, digital-health 3, medical-imaging 2, medical-devices 2, in-vitro-diagnostics 2, artificial-intelligence',
    near: 'genopole, biovalley-france',
  }),
  home({
    cluster: 'genopole',
    count: 8,
    lang: 'fr',
    towns: 'Évry, Évry, Corbeil-Essonnes',
    fields: 'biotechnology 4, genomics 4, drug-development, bioplastics, big-data',
    near: 'medicen, bio-clusters',
  }),
  home({
    cluster: 'cluster-descartes',
    count: 8,
    lang: 'fr',
    towns: 'Champs-sur-Marne, Noisy-le-Grand',
    fields: 'smart-city 4, sustainable-construction 3, energy-efficiency 2, intelligent-transport-systems, recycling',
    near: 'nextmove',
  }),
  home({
    cluster: 'nextmove',
    former: ['moveo', '2021-01-07'],
    count: 11,
    lang: 'fr',
    towns: 'Rouen, Le Havre, Caen, Versailles, Paris',
    fields:
      'automotive 3, electric-mobility 3, connected-vehicles 2, batteries 2, hydrogen, power-electronics, simulation, intelligent-transport-systems',
    near: 'totem, reseau-mesure',
  }),
];

const south = [
  home({
    cluster: 'totem',
    former: ['mipyrail', '2020'],
    count: 8,
    lang: 'fr',
    towns: 'Toulouse, Tarbes, Tarbes, Montauban',
    fields: 'rail 6, industrial-maintenance, predictive-maintenance, intelligent-transport-systems, composites',
    near: 'nextmove',
  }),
  home({
    cluster: 'totem',
    former: ['automotech', '2020'],
    count: 8,
    lang: 'fr',
    towns: 'Toulouse, Albi, Montpellier, Figeac',
    fields:
      'automotive 4, connected-vehicles 3, electric-mobility 2, electronics-manufacturing, precision-turning, stamping',
    near: 'nextmove',
  }),
  home({
    cluster: 'totem',
    former: ['robotics-place', '2020'],
    count: 9,
    lang: 'fr',
    towns: 'Toulouse, Toulouse, Albi, Nîmes, Montpellier',
    fields:
      'robotics 5, drones 2, collaborative-robots 2, machine-vision, automation, mechatronics 2, artificial-intelligence',
    near: 'alliance-for-air',
  }),
  home({
    cluster: 'aktantis',
    count: 7,
    lang: 'fr',
    towns: 'Aix-en-Provence, Nice, Antibes, Marseille',
    fields:
      'cybersecurity 3, wireless-communication 2, microelectronics, internet-of-things, artificial-intelligence, smart-city',
    near: 'minalogic',
  }),
  home({
    cluster: 'biovalley-france',
    former: ['alsace-biovalley', '2019'],
    count: 12,
    lang: 'fr',
    towns: 'Illkirch-Graffenstaden, Strasbourg, Strasbourg, Mulhouse, Colmar',
    fields:
      'biotechnology 3, drug-development 2, medical-devices 3, implants, surgical-instruments, in-vitro-diagnostics 2, medical-imaging, digital-health, robotics',
    near: 'microtec-suedwest, medicen',
  }),
  home({
    cluster: 'mesap',
    count: 7,
    lang: 'it',
    towns: 'Torino, Torino, Ivrea, Novara, Cuneo',
    fields: 'mechatronics 5, robotics, sensors, automotive, machining, precision-turning 2',
    near: 'green-high-tech-monza-brianza',
  }),
  home({
    cluster: 'green-high-tech-monza-brianza',
    count: 6,
    lang: 'it',
    towns: 'Monza, Milano, Bergamo, Lecco',
    fields:
      'microelectronics 2, energy-efficiency, precision-turning, electronics-manufacturing, solar-energy, injection-moulding',
    near: 'mesap',
  }),
  home({
    cluster: 'micronarc',
    count: 2,
    lang: 'it',
    towns: 'Lugano',
    fields: 'watchmaking, micromachining, precision-turning, machine-vision',
    near: 'mesap',
  }),
  home({
    cluster: 'gaia',
    count: 8,
    lang: 'es',
    towns: 'Bilbao, Donostia / San Sebastián, Vitoria-Gasteiz, Eibar, Eibar',
    fields:
      'mechatronics 2, automation 2, precision-turning 2, cybersecurity, power-electronics, electronics-manufacturing, machining',
    near: 'minalogic',
  }),
];

const north = [
  home({
    cluster: 'smart-eco-hub',
    count: 6,
    lang: 'en',
    towns: 'Newry, Dundalk, Drogheda, Belfast',
    fields: 'energy-efficiency 3, renewable-energy 2, sustainable-construction, solar-energy, recycling',
    near: 'midas',
  }),
  home({
    cluster: 'nmi',
    count: 5,
    lang: 'en',
    towns: 'Cambridge, Bristol, Edinburgh',
    fields: 'chip-design 3, microelectronics, embedded-systems, wireless-communication, photonics, precision-turning',
    near: 'midas',
  }),
  home({
    cluster: 'midas',
    count: 5,
    lang: 'en',
    towns: 'Cork, Dublin, Limerick',
    fields: 'chip-design 2, power-electronics, microelectronics, medical-devices, embedded-systems',
    near: 'nmi',
  }),
];

export const homes = [...alps, ...jura, ...germany, ...lowCountries, ...paris, ...south, ...north];
