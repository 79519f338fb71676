import { concept } from '../concept.mjs';

/** Vehicles, the power that drives them and the town they cross. */
export const mobilityAndEnergy = [
  concept(
    'mobility',
    {},
    `
    en mobility | transport, land transport
    fr mobilité | mobilités, transport, transport terrestre
    de Mobilität | Verkehr, Verkehrstechnik, Landverkehr
    nl mobiliteit | vervoer, transport over land
    it mobilità | trasporti, trasporto terrestre
    es movilidad | transporte, transporte terrestre`,
  ),
  concept(
    'automotive',
    { broader: ['mobility'], stage: 'integration', nace: '29.3' },
    `
    en automotive | car industry, vehicle components
    fr automobile | industrie automobile, équipements automobiles
    de Automobilindustrie | Fahrzeugtechnik, Fahrzeugkomponenten, Automotive
    nl automobielindustrie | voertuigtechniek, auto-onderdelen, automotive
    it automotive | industria automobilistica, componenti per autoveicoli
    es automoción | industria del automóvil, componentes de automoción`,
  ),
  concept(
    'connected-vehicles',
    { broader: ['automotive', 'intelligent-transport-systems'], stage: 'integration' },
    `
    en connected and autonomous vehicles | connected cars, automated driving, driver assistance
    fr véhicules connectés et autonomes | voiture connectée, véhicule autonome, aide à la conduite
    de vernetzte und autonome Fahrzeuge | vernetztes Fahren, autonomes Fahren, Fahrerassistenz
    nl verbonden en autonome voertuigen | zelfrijdende voertuigen, geconnecteerde auto, rijhulpsystemen
    it veicoli connessi e autonomi | auto connessa, guida autonoma, assistenza alla guida
    es vehículos conectados y autónomos | coche conectado, conducción autónoma, ayuda a la conducción`,
  ),
  concept(
    'electric-mobility',
    { broader: ['mobility'], stage: 'integration' },
    `
    en electric mobility | e-mobility, electric vehicles, charging stations
    fr mobilité électrique | électromobilité, véhicules électriques, bornes de recharge
    de Elektromobilität | E-Mobilität, Elektrofahrzeuge, Ladestationen
    nl elektrische mobiliteit | e-mobiliteit, elektrische voertuigen, laadpalen
    it mobilità elettrica | veicoli elettrici, stazioni di ricarica
    es movilidad eléctrica | vehículos eléctricos, puntos de recarga, electromovilidad`,
  ),
  concept(
    'intelligent-transport-systems',
    { broader: ['mobility'], stage: 'services' },
    `
    en intelligent transport systems | ITS, traffic management, mobility data
    fr systèmes de transport intelligents | transport intelligent, gestion du trafic, transport terrestre intelligent
    de intelligente Verkehrssysteme | Verkehrstelematik, Verkehrssteuerung
    nl intelligente transportsystemen | ITS, verkeersmanagement
    it sistemi di trasporto intelligenti | gestione del traffico, infomobilità
    es sistemas inteligentes de transporte | gestión del tráfico, transporte inteligente`,
  ),
  concept(
    'rail',
    { broader: ['mobility'], stage: 'integration', nace: '30.20' },
    `
    en rail industry | railway engineering, rolling stock, railway signalling
    fr ferroviaire | industrie ferroviaire, matériel roulant, signalisation ferroviaire
    de Bahntechnik | Bahnindustrie, Schienenfahrzeuge, Leit- und Sicherungstechnik
    nl spoorwegtechniek | spoorindustrie, rollend materieel, spoorbeveiliging
    it industria ferroviaria | materiale rotabile, segnalamento ferroviario
    es industria ferroviaria | ferrocarril, material rodante, señalización ferroviaria`,
  ),
  concept(
    'aerospace',
    { stage: 'integration', nace: '30.30' },
    `
    en aerospace | aeronautics, aircraft parts, space
    fr aéronautique et spatial | aéronautique, pièces pour l’aéronautique, spatial
    de Luft- und Raumfahrt | Luftfahrtindustrie, Flugzeugteile, Raumfahrt
    nl lucht- en ruimtevaart | luchtvaart, vliegtuigonderdelen, ruimtevaart
    it aerospazio | aeronautica, componenti aeronautici, spazio
    es aeroespacial | aeronáutica, componentes aeronáuticos, espacio`,
  ),
  concept(
    'drones',
    { broader: ['aerospace', 'robotics'], stage: 'integration' },
    `
    en drones | unmanned aircraft, UAV
    fr drones | aéronefs sans pilote, systèmes de drones
    de Drohnen | unbemannte Luftfahrzeuge, UAV
    nl drones | onbemande luchtvaartuigen
    it droni | velivoli senza pilota
    es drones | aeronaves no tripuladas`,
  ),
  concept(
    'batteries',
    { stage: 'materials', nace: '27.20' },
    `
    en batteries | energy storage, lithium-ion batteries, battery packs
    fr batteries | stockage d’énergie, batteries lithium-ion, packs de batteries
    de Batterien | Energiespeicher, Lithium-Ionen-Batterien, Batteriesysteme
    nl batterijen | energieopslag, lithium-ionbatterijen, batterijpakketten
    it batterie | accumulo di energia, batterie agli ioni di litio
    es baterías | almacenamiento de energía, baterías de ion-litio`,
  ),
  concept(
    'hydrogen',
    { stage: 'materials' },
    `
    en hydrogen | fuel cells, electrolysis, hydrogen storage
    fr hydrogène | piles à combustible, électrolyse, stockage d’hydrogène
    de Wasserstoff | Brennstoffzellen, Elektrolyse, Wasserstoffspeicher
    nl waterstof | brandstofcellen, elektrolyse, waterstofopslag
    it idrogeno | celle a combustibile, elettrolisi, stoccaggio di idrogeno
    es hidrógeno | pilas de combustible, electrólisis, almacenamiento de hidrógeno`,
  ),
  concept(
    'renewable-energy',
    { stage: 'services' },
    `
    en renewable energy | clean energy, eco-energies, biomass, wind power
    fr énergies renouvelables | éco-énergies, biomasse, éolien
    de erneuerbare Energien | Ökoenergie, Biomasse, Windkraft
    nl hernieuwbare energie | duurzame energie, biomassa, windenergie
    it energie rinnovabili | energie pulite, biomassa, eolico
    es energías renovables | energías limpias, biomasa, energía eólica`,
  ),
  concept(
    'solar-energy',
    { broader: ['renewable-energy'], stage: 'integration' },
    `
    en solar energy | photovoltaics, solar modules, solar thermal
    fr énergie solaire | photovoltaïque, panneaux solaires, solaire thermique
    de Solarenergie | Photovoltaik, Solarmodule, Solarthermie
    nl zonne-energie | fotovoltaïsche systemen, zonnepanelen, zonnewarmte
    it energia solare | fotovoltaico, pannelli solari, solare termico
    es energía solar | fotovoltaica, paneles solares, solar térmica`,
  ),
  concept(
    'energy-efficiency',
    { stage: 'services' },
    `
    en energy efficiency | energy audits, low carbon, heat recovery
    fr efficacité énergétique | audit énergétique, bas carbone, récupération de chaleur
    de Energieeffizienz | Energieaudit, CO2-Minderung, Wärmerückgewinnung
    nl energie-efficiëntie | energieaudit, energiebesparing, warmteterugwinning
    it efficienza energetica | diagnosi energetica, risparmio energetico, recupero di calore
    es eficiencia energética | auditoría energética, ahorro energético, recuperación de calor`,
  ),
  concept(
    'smart-city',
    { stage: 'services' },
    `
    en smart city | sustainable city, urban services, urban data
    fr ville intelligente | ville durable, smart city, services urbains
    de intelligente Stadt | Smart City, nachhaltige Stadt, Stadttechnik
    nl slimme stad | smart city, duurzame stad, stedelijke diensten
    it città intelligente | smart city, città sostenibile, servizi urbani
    es ciudad inteligente | smart city, ciudad sostenible, servicios urbanos`,
  ),
  concept(
    'sustainable-construction',
    { broader: ['smart-city'], stage: 'services' },
    `
    en sustainable construction | green building, timber construction, building renovation
    fr construction durable | bâtiment durable, construction bois, rénovation énergétique
    de nachhaltiges Bauen | Holzbau, energetische Sanierung, ökologisches Bauen
    nl duurzaam bouwen | houtbouw, energetische renovatie
    it edilizia sostenibile | bioedilizia, costruzioni in legno, riqualificazione energetica
    es construcción sostenible | edificación sostenible, construcción en madera, rehabilitación energética`,
  ),
];
