import { activity } from '../activity.mjs';

export const mobilityAndEnergy = [
  activity(
    'automotive',
    `
    fr Automobile / Équipements | Vannes, pignons et actionneurs pour constructeurs et équipementiers.
    de Automotive / Fahrzeugtechnik | Ventile, Ritzel und Aktoren für Hersteller und Zulieferer.
    en Automotive | Valves, pinions and actuators for car makers and their suppliers.
    nl Automotive | Kleppen, tandwielen en actuatoren voor autobouwers en toeleveranciers.
    it Automotive | Valvole, pignoni e attuatori per costruttori e fornitori.
    es Automoción | Válvulas, piñones y actuadores para fabricantes y proveedores.`,
  ),
  activity(
    'connected-vehicles',
    `
    fr Véhicules autonomes / Mobilités | Perception et localisation pour navettes autonomes et engins de chantier.
    de Autonome Systeme | Umfelderfassung und Ortung für autonome Shuttles und Baumaschinen.
    en Autonomous Systems | Perception and positioning for autonomous shuttles and site vehicles.
    nl Autonome systemen | Waarneming en plaatsbepaling voor autonome shuttles en bouwmachines.
    it Guida autonoma | Percezione e localizzazione per navette autonome e macchine da cantiere.
    es Sistemas autónomos | Percepción y localización para lanzaderas autónomas y máquinas de obra.`,
  ),
  activity(
    'electric-mobility',
    `
    fr Électromobilité / Recharge | Bornes de recharge réparables et chaînes de traction électriques.
    de E-Mobility | Reparierbare Ladestationen und elektrische Antriebsstränge.
    en e-Mobility | Repairable charging stations and electric drivetrains.
    nl e-Mobility | Repareerbare laadpalen en elektrische aandrijflijnen.
    it e-Mobility | Colonnine di ricarica riparabili e trazioni elettriche.
    es Movilidad eléctrica | Puntos de recarga reparables y cadenas de tracción eléctricas.`,
  ),
  activity(
    'intelligent-transport-systems',
    `
    fr Transport intelligent / Mobilités | Information voyageurs, priorité aux feux et données de trafic ouvertes.
    de Verkehrstechnik | Fahrgastinformation, Ampelvorrang und offene Verkehrsdaten.
    en Transport Systems | Passenger information, signal priority and open traffic data.
    nl Verkeerstechniek | Reizigersinformatie, prioriteit bij verkeerslichten en open verkeersdata.
    it Trasporti intelligenti | Informazioni ai passeggeri, priorità semaforica e dati aperti sul traffico.
    es Transporte inteligente | Información al viajero, prioridad semafórica y datos de tráfico abiertos.`,
  ),
  activity(
    'rail',
    `
    fr Ferroviaire | Équipements de bord et maintenance de matériel roulant régional.
    de Bahntechnik | Bordausrüstung und Instandhaltung regionaler Schienenfahrzeuge.
    en Rail | On-board equipment and maintenance of regional rolling stock.
    nl Spoortechniek | Boordapparatuur en onderhoud van regionaal rollend materieel.
    it Ferroviaria | Apparati di bordo e manutenzione di materiale rotabile regionale.
    es Ferroviaria | Equipos embarcados y mantenimiento de material rodante regional.`,
  ),
  activity(
    'rail',
    `
    fr Ferroviaire / Signalisation | Détection de trains, portes et capteurs de voie pour lignes de desserte fine.
    de Bahntechnik / Signaltechnik | Zugortung, Türen und Gleissensoren für Nebenbahnen.
    en Rail Systems | Train detection, doors and track sensors for secondary lines.
    nl Spoortechniek | Treindetectie, deuren en spoorsensoren voor nevenlijnen.
    it Ferroviaria | Rilevamento treni, porte e sensori di linea per ferrovie secondarie.
    es Ferroviaria | Detección de trenes, puertas y sensores de vía para líneas secundarias.`,
  ),
  activity(
    'aerospace',
    `
    fr Aéronautique / Aéro | Pièces de structure et sous-ensembles pour l’aéronautique et les petits satellites.
    de Luftfahrttechnik | Strukturteile und Baugruppen für Luftfahrt und Kleinsatelliten.
    en Aerospace | Structural parts and assemblies for aircraft and small satellites.
    nl Luchtvaarttechniek | Structuurdelen en samenstellingen voor luchtvaart en kleine satellieten.
    it Aeronautica | Parti strutturali e sottoassiemi per l’aeronautica e i piccoli satelliti.
    es Aeronáutica | Piezas estructurales y subconjuntos para aeronáutica y pequeños satélites.`,
  ),
  activity(
    'aerospace',
    `
    fr Aéronautique / Aérostructures | Tôlerie fine, câblage et essais d’équipements de cabine.
    de Luftfahrt | Feinblech, Verkabelung und Prüfung von Kabinenausrüstung.
    en Aerostructures | Fine sheet metal, wiring and tests of cabin equipment.
    nl Luchtvaart | Fijn plaatwerk, bekabeling en tests van cabine-uitrusting.
    it Aerostrutture | Lamiera sottile, cablaggi e prove di apparecchiature di cabina.
    es Aeroestructuras | Chapa fina, cableado y ensayos de equipos de cabina.`,
  ),
  activity(
    'drones',
    `
    fr Drones | Drones d’inspection de lignes, de ponts et de toitures.
    de Drohnen | Drohnen zur Inspektion von Leitungen, Brücken und Dächern.
    en Drones | Drones that inspect lines, bridges and roofs.
    nl Drones | Drones die leidingen, bruggen en daken inspecteren.
    it Droni | Droni per l’ispezione di linee, ponti e tetti.
    es Drones | Drones para inspeccionar líneas, puentes y cubiertas.`,
  ),
  activity(
    'batteries',
    `
    fr Batteries | Packs de batteries démontables et seconde vie des cellules.
    de Batterien | Zerlegbare Batteriesysteme und zweites Leben für Zellen.
    en Batteries | Battery packs that come apart and a second life for cells.
    nl Batterijen | Demonteerbare batterijpakketten en een tweede leven voor cellen.
    it Batterie | Pacchi batteria smontabili e seconda vita delle celle.
    es Baterías | Baterías desmontables y segunda vida de las celdas.`,
  ),
  activity(
    'hydrogen',
    `
    fr Hydrogène | Électrolyseurs compacts et vannes haute pression pour stations.
    de Wasserstoff | Kompakte Elektrolyseure und Hochdruckventile für Tankstellen.
    en Hydrogen | Compact electrolysers and high-pressure valves for filling stations.
    nl Waterstof | Compacte elektrolysers en hogedrukkleppen voor tankstations.
    it Idrogeno | Elettrolizzatori compatti e valvole ad alta pressione per stazioni.
    es Hidrógeno | Electrolizadores compactos y válvulas de alta presión para estaciones.`,
  ),
  activity(
    'renewable-energy',
    `
    fr Énergies / Éco-énergies | Chaufferies biomasse et réseaux de chaleur de village.
    de Energie | Biomasse-Heizwerke und dörfliche Wärmenetze.
    en Energy | Biomass boilers and village heat networks.
    nl Energie | Biomassaketels en dorpswarmtenetten.
    it Energie | Centrali a biomassa e reti di teleriscaldamento di paese.
    es Energías | Calderas de biomasa y redes de calor de pueblo.`,
  ),
  activity(
    'solar-energy',
    `
    fr Solaire | Ombrières photovoltaïques et panneaux pour façades.
    de Solar | Photovoltaik-Überdachungen und Fassadenmodule.
    en Solar | Photovoltaic canopies and façade modules.
    nl Zonne-energie | Fotovoltaïsche overkappingen en gevelpanelen.
    it Solare | Pensiline fotovoltaiche e pannelli per facciate.
    es Solar | Marquesinas fotovoltaicas y paneles de fachada.`,
  ),
  activity(
    'energy-efficiency',
    `
    fr Efficacité énergétique / Énergie | Audit énergétique d’ateliers et récupération de chaleur sur compresseurs et fours.
    de Energieeffizienz | Energieaudits in Werkstätten und Wärmerückgewinnung an Kompressoren und Öfen.
    en Energy Efficiency | Energy audits of workshops and heat recovery from compressors and furnaces.
    nl Energie-efficiëntie | Energieaudits van werkplaatsen en warmteterugwinning uit compressoren en ovens.
    it Efficienza energetica | Diagnosi energetica di officine e recupero di calore da compressori e forni.
    es Eficiencia energética | Auditoría energética de talleres y recuperación de calor de compresores y hornos.`,
  ),
  activity(
    'smart-city',
    `
    fr Ville durable / Services urbains | Capteurs urbains et tableaux de bord pour l’éclairage, l’eau et les déchets.
    de Stadttechnik | Stadtsensoren und Leitstände für Beleuchtung, Wasser und Abfall.
    en Urban Systems | Urban sensors and dashboards for lighting, water and waste.
    nl Stadstechniek | Stadssensoren en dashboards voor verlichting, water en afval.
    it Servizi urbani | Sensori urbani e cruscotti per illuminazione, acqua e rifiuti.
    es Servicios urbanos | Sensores urbanos y cuadros de mando para alumbrado, agua y residuos.`,
  ),
  activity(
    'sustainable-construction',
    `
    fr Construction bois / Bâtiment | Façades bois préfabriquées et rénovation sans déloger les habitants.
    de Holzbau | Vorgefertigte Holzfassaden und Sanierung im bewohnten Zustand.
    en Timber Construction | Prefabricated timber façades and renovation with the residents in place.
    nl Houtbouw | Geprefabriceerde houten gevels en renovatie in bewoonde staat.
    it Bioedilizia | Facciate prefabbricate in legno e ristrutturazione senza sgomberare gli abitanti.
    es Construcción en madera | Fachadas de madera prefabricadas y rehabilitación sin desalojar a los vecinos.`,
  ),
];
