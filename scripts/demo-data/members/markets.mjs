const market = (fr, de, en, nl, it, es) => ({ fr, de, en, nl, it, es });

const medical = market('médical', 'Medizintechnik', 'medical', 'medisch', 'medicale', 'sanitario');
const watches = market('horlogerie', 'Uhren', 'watches', 'horloges', 'orologeria', 'relojería');
const cars = market('automobile', 'Automobil', 'automotive', 'automotive', 'automotive', 'automoción');
const aircraft = market('aéronautique', 'Luftfahrt', 'aeronautics', 'luchtvaart', 'aeronautica', 'aeronáutica');
const energy = market('énergie', 'Energie', 'energy', 'energie', 'energia', 'energía');
const rail = market('ferroviaire', 'Bahn', 'rail', 'spoor', 'ferroviario', 'ferrocarril');
const luxury = market('luxe', 'Luxusgüter', 'luxury goods', 'luxegoederen', 'lusso', 'lujo');
const machines = market(
  'biens d’équipement',
  'Maschinenbau',
  'capital goods',
  'machinebouw',
  'beni strumentali',
  'bienes de equipo',
);
const electronics = market('électronique', 'Elektronik', 'electronics', 'elektronica', 'elettronica', 'electrónica');
const telecoms = market(
  'télécommunications',
  'Telekommunikation',
  'telecommunications',
  'telecommunicatie',
  'telecomunicazioni',
  'telecomunicaciones',
);
const towns = market('collectivités', 'Kommunen', 'local authorities', 'gemeenten', 'enti locali', 'ayuntamientos');
const food = market('agroalimentaire', 'Lebensmittel', 'food', 'voeding', 'alimentare', 'alimentación');
const construction = market('bâtiment', 'Bau', 'construction', 'bouw', 'edilizia', 'construcción');
const beauty = market('cosmétique', 'Kosmetik', 'cosmetics', 'cosmetica', 'cosmetica', 'cosmética');

const everyday = [machines, electronics, cars, energy];

/** Markets and certificates that go with a competence; the rest of the trades serve the everyday ones. */
const byCompetence = new Map([
  [
    'precision-turning',
    { markets: [watches, cars, medical, aircraft, electronics], certificates: ['IATF 16949', 'ISO 13485'] },
  ],
  ['machining', { markets: [aircraft, machines, rail, energy], certificates: ['EN 9100'] }],
  ['watchmaking', { markets: [watches, luxury], certificates: [] }],
  ['medical-devices', { markets: [medical], certificates: ['ISO 13485'] }],
  ['implants', { markets: [medical], certificates: ['ISO 13485'] }],
  ['surgical-instruments', { markets: [medical], certificates: ['ISO 13485'] }],
  ['in-vitro-diagnostics', { markets: [medical, food], certificates: ['ISO 13485'] }],
  ['medical-imaging', { markets: [medical], certificates: ['ISO 13485'] }],
  ['digital-health', { markets: [medical], certificates: ['ISO/IEC 27001'] }],
  ['cybersecurity', { markets: [telecoms, energy, medical], certificates: ['ISO/IEC 27001'] }],
  ['wireless-communication', { markets: [telecoms, cars, towns], certificates: [] }],
  ['metrology', { markets: [machines, aircraft, medical], certificates: ['ISO/IEC 17025'] }],
  ['dimensional-metrology', { markets: [machines, aircraft, medical], certificates: ['ISO/IEC 17025'] }],
  ['testing-certification', { markets: [electronics, rail, medical], certificates: ['ISO/IEC 17025'] }],
  ['aerospace', { markets: [aircraft], certificates: ['EN 9100'] }],
  ['drones', { markets: [aircraft, energy, construction], certificates: [] }],
  ['rail', { markets: [rail], certificates: ['ISO 22163'] }],
  ['biotechnology', { markets: [medical, food, beauty], certificates: [] }],
  ['genomics', { markets: [medical], certificates: [] }],
  ['drug-development', { markets: [medical], certificates: [] }],
  ['automotive', { markets: [cars], certificates: ['IATF 16949'] }],
  ['electric-mobility', { markets: [cars, towns], certificates: [] }],
  ['cosmetics', { markets: [beauty, luxury], certificates: ['ISO 22716'] }],
  ['fragrances', { markets: [beauty, food], certificates: ['ISO 22716'] }],
  ['packaging', { markets: [beauty, food, luxury], certificates: ['ISO 14001'] }],
  ['smart-city', { markets: [towns], certificates: [] }],
  ['sustainable-construction', { markets: [construction, towns], certificates: ['ISO 14001'] }],
  ['energy-efficiency', { markets: [energy, towns, machines], certificates: ['ISO 50001'] }],
  ['injection-moulding', { markets: [cars, medical, beauty, electronics], certificates: ['IATF 16949'] }],
]);

const unknown = { markets: everyday, certificates: [] };

export const marketsFor = (random, competence, lang) =>
  random.some((byCompetence.get(competence) ?? unknown).markets, random.between(1, 3)).map((market) => market[lang]);

export const certificationsFor = (random, competence) => {
  const { certificates } = byCompetence.get(competence) ?? unknown;
  return [...(random.chance(0.6) ? ['ISO 9001'] : []), ...certificates.filter(() => random.chance(0.7))];
};
