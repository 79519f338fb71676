import { exchange } from './exchange.mjs';

/** What invented members look for: first the competence that answers the need, after the colon those who ask. */
export const needs = [
  exchange(
    'precision-turning : medical-devices, surgical-instruments',
    `
    fr Cherche un décolleteur certifié ISO 13485 pour des vis osseuses en titane, 20 000 pièces par an.
    de Gesucht: nach ISO 13485 zertifizierter Hersteller von Knochenschrauben aus Titan, 20.000 Stück im Jahr.
    en Looking for an ISO 13485 supplier of turned titanium bone screws, 20,000 pieces a year.`,
  ),
  exchange(
    'precision-turning : sensors',
    `
    de Gesucht: Drehteile aus Edelstahl für Sensorgehäuse, Durchmesser 6 mm, dicht verschweißbar.
    en Looking for stainless turned housings for sensors, 6 mm in diameter, suitable for tight welding.
    fr Cherche des corps de capteurs tournés en inox de 6 mm, soudables étanches.`,
  ),
  exchange(
    'mechatronics : injection-moulding, plastics-processing',
    `
    fr Cherche un partenaire pour motoriser un doseur en plastique : moteur, carte et capteur.
    de Partner gesucht, um einen Kunststoffdosierer zu motorisieren: Motor, Platine und Sensor.
    en Partner wanted to motorise a plastic dispenser: motor, board and sensor.`,
  ),
  exchange(
    'mechatronics, sensors : precision-turning',
    `
    fr Décolleteur cherche mécatronicien pour passer de la pièce au sous-ensemble instrumenté.
    de Hersteller von Drehteilen sucht Mechatronikpartner, um vom Teil zur instrumentierten Baugruppe zu kommen.
    en Maker of turned parts seeks a mechatronics partner to move from part to instrumented assembly.
    it Torneria cerca partner meccatronico per passare dal pezzo al gruppo strumentato.`,
  ),
  exchange(
    'micro-assembly : mems',
    `
    fr Cherche un atelier de micro-assemblage pour 5 000 modules par mois.
    de Gesucht: Mikromontage für 5.000 Module im Monat.
    en Looking for micro-assembly of 5,000 modules a month.`,
  ),
  exchange(
    'thin-films : watchmaking',
    `
    fr Cherche un dépôt décoratif bleu stable aux UV sur laiton.
    de Gesucht: UV-beständige blaue Dekorschicht auf Messing.
    en Looking for a UV-stable blue decorative coating on brass.`,
  ),
  exchange(
    'machine-vision, artificial-intelligence : precision-turning',
    `
    fr Besoin : trier automatiquement les défauts d’aspect de petites pièces brillantes.
    de Bedarf: Oberflächenfehler kleiner glänzender Teile automatisch aussortieren.
    en Need: sort surface defects of small shiny parts automatically.`,
  ),
  exchange(
    'big-data, predictive-maintenance : machining',
    `
    fr Besoin : prévoir la casse d’outil à partir des courants de broche.
    de Bedarf: Werkzeugbruch aus den Spindelströmen vorhersagen.
    en Need: predict tool breakage from spindle currents.`,
  ),
  exchange(
    'cybersecurity : internet-of-things',
    `
    en Need: certify the security of a gateway before the end of the year.
    fr Besoin : faire certifier la sécurité d’une passerelle avant la fin de l’année.
    de Bedarf: Sicherheit eines Gateways vor Jahresende zertifizieren lassen.`,
  ),
  exchange(
    'chip-design : sensors',
    `
    fr Cherche un concepteur de circuit de lecture faible bruit pour capteur capacitif.
    de Gesucht: Entwickler einer rauscharmen Ausleseschaltung für kapazitive Sensoren.
    en Looking for a designer of a low-noise readout circuit for capacitive sensors.
    nl Gezocht: ontwerper van een ruisarme uitleesschakeling voor capacitieve sensoren.`,
  ),
  exchange(
    'power-electronics : electric-mobility',
    `
    fr Cherche un onduleur compact de 30 kW pour véhicule utilitaire léger.
    de Gesucht: kompakter Wechselrichter mit 30 kW für leichte Nutzfahrzeuge.
    en Looking for a compact 30 kW inverter for light commercial vehicles.`,
  ),
  exchange(
    'wireless-communication : smart-city',
    `
    fr Besoin : liaison radio pour capteurs enterrés, autonomie dix ans.
    en Need: radio link for buried sensors, ten years of autonomy.
    nl Behoefte: radioverbinding voor ondergrondse sensoren, tien jaar autonomie.`,
  ),
  exchange(
    'injection-moulding, bioplastics : cosmetics',
    `
    fr Cherche un pot rechargeable injecté en matière biosourcée, 100 000 pièces.
    en Looking for a refillable jar moulded in bio-based material, 100,000 pieces.
    it Si cerca vasetto ricaricabile stampato in materiale biobased, 100.000 pezzi.`,
  ),
  exchange(
    'packaging : fragrances',
    `
    fr Cherche un flacon léger en verre recyclé avec pompe démontable.
    en Looking for a light bottle in recycled glass with a detachable pump.
    es Se busca frasco ligero de vidrio reciclado con bomba desmontable.`,
  ),
  exchange(
    'recycling : injection-moulding',
    `
    fr Besoin : débouché pour 12 tonnes par an de carottes de polyamide chargé verre.
    de Bedarf: Abnehmer für 12 Tonnen Angüsse aus glasfaserverstärktem Polyamid im Jahr.
    en Need: an outlet for 12 tonnes a year of glass-filled polyamide sprues.`,
  ),
  exchange(
    'toolmaking : plastics-processing',
    `
    fr Cherche un mouliste pour un moule 16 empreintes, essais inclus.
    de Gesucht: Formenbauer für eine 16-fach-Form, Bemusterung inklusive.
    en Looking for a mould maker for a 16-cavity mould, trials included.`,
  ),
  exchange(
    'dimensional-metrology : injection-moulding',
    `
    fr Besoin : mesurer sans contact des joints souples de 3 mm.
    de Bedarf: weiche Dichtungen von 3 mm berührungslos messen.
    en Need: measure soft 3 mm seals without contact.`,
  ),
  exchange(
    'tolerancing : mechatronics',
    `
    fr Cherche une formation de deux jours sur la cotation d’assemblages motorisés.
    en Looking for a two-day course on dimensioning motorised assemblies.
    it Si cerca un corso di due giorni sulla quotatura di gruppi motorizzati.`,
  ),
  exchange(
    'non-destructive-testing : rail',
    `
    fr Besoin : contrôler des essieux creux sans démontage.
    de Bedarf: Hohlachsen ohne Demontage prüfen.
    en Need: inspect hollow axles without dismantling.`,
  ),
  exchange(
    'additive-manufacturing : aerospace',
    `
    fr Cherche l’impression métal d’un support allégé, qualification EN 9100.
    en Looking for metal printing of a lightened bracket, EN 9100 qualified.
    de Gesucht: Metalldruck eines leichteren Halters, nach EN 9100 qualifiziert.`,
  ),
  exchange(
    'composites : drones',
    `
    fr Cherche un fuselage composite de 2 kg, 200 exemplaires par an.
    en Looking for a 2 kg composite airframe, 200 pieces a year.
    es Se busca fuselaje de material compuesto de 2 kg, 200 unidades al año.`,
  ),
  exchange(
    'collaborative-robots, automation : electronics-manufacturing',
    `
    de Bedarf: Cobot zum Bestücken von Prüfadaptern in kleinen Serien.
    en Need: a cobot to load test fixtures in small series.
    nl Behoefte: cobot om testadapters te laden in kleine series.`,
  ),
  exchange(
    'cleanroom : implants',
    `
    fr Cherche un conditionnement en salle blanche ISO 7 près de la frontière suisse.
    de Gesucht: Verpackung im Reinraum ISO 7 nahe der Schweizer Grenze.
    en Looking for ISO 7 cleanroom packing near the Swiss border.`,
  ),
  exchange(
    'cleanroom : semiconductor-manufacturing',
    `
    de Gesucht: 80 m² Reinraum der ISO-Klasse 5 für sechs Monate.
    en Looking for 80 m² of ISO 5 cleanroom for six months.
    nl Gezocht: 80 m² cleanroom van ISO-klasse 5 voor zes maanden.`,
  ),
  exchange(
    'in-vitro-diagnostics : biotechnology',
    `
    fr Cherche un format de test rapide pour un nouvel anticorps.
    en Looking for a rapid test format for a new antibody.
    de Gesucht: Schnelltestformat für einen neuen Antikörper.`,
  ),
  exchange(
    'genomics, big-data : drug-development',
    `
    fr Besoin : analyse de cohortes séquencées, données hébergées en Europe.
    en Need: analysis of sequenced cohorts, with data hosted in Europe.
    de Bedarf: Auswertung sequenzierter Kohorten, Daten in Europa gehostet.`,
  ),
  exchange(
    'digital-health : medical-imaging',
    `
    fr Cherche une plateforme de téléexpertise compatible avec nos sondes.
    en Looking for a remote-expertise platform that works with our probes.
    it Si cerca piattaforma di teleconsulto compatibile con le nostre sonde.`,
  ),
  exchange(
    'medical-devices : micro-injection-moulding',
    `
    fr Fabricant de micropièces cherche projets de cathéters à industrialiser.
    de Hersteller von Mikroteilen sucht Katheterprojekte zur Serienreife.
    en Maker of micro parts seeks catheter projects to industrialise.`,
  ),
  exchange(
    'optics : machine-vision',
    `
    fr Cherche un objectif télécentrique compact pour caméra de ligne.
    de Gesucht: kompaktes telezentrisches Objektiv für Zeilenkamera.
    en Looking for a compact telecentric lens for a line camera.`,
  ),
  exchange(
    'connected-vehicles, robotics : rail',
    `
    fr Cherche un système de détection d’obstacles pour trains de desserte fine.
    en Looking for obstacle detection for light regional trains.
    de Gesucht: Hinderniserkennung für leichte Regionalzüge.`,
  ),
  exchange(
    'intelligent-transport-systems : electric-mobility',
    `
    fr Besoin : prévoir l’occupation des bornes de recharge à partir du trafic.
    en Need: forecast the use of charging stations from traffic data.
    es Necesidad: prever el uso de los puntos de recarga a partir del tráfico.`,
  ),
  exchange(
    'batteries : drones',
    `
    fr Cherche un pack de 800 Wh certifié pour le froid.
    en Looking for an 800 Wh pack certified for cold weather.
    de Gesucht: Akkupack mit 800 Wh, für Kälte zertifiziert.`,
  ),
  exchange(
    'hydrogen : rail',
    `
    fr Cherche un module pile à combustible pour autorail d’essai.
    de Gesucht: Brennstoffzellenmodul für einen Versuchstriebwagen.
    en Looking for a fuel cell module for a test railcar.`,
  ),
  exchange(
    'energy-efficiency : forging, heat-treatment',
    `
    fr Besoin : valoriser la chaleur de quatre fours de 300 kW.
    de Bedarf: Abwärme von vier Öfen mit je 300 kW nutzen.
    en Need: make use of the heat of four 300 kW furnaces.`,
  ),
  exchange(
    'sustainable-construction : smart-city',
    `
    fr Cherche des façades bois pour une école de douze classes.
    en Looking for timber façades for a school of twelve classes.
    nl Gezocht: houten gevels voor een school met twaalf klassen.`,
  ),
  exchange(
    'surface-treatment : precision-turning',
    `
    fr Cherche un zingage-nickelage sans chrome VI à moins de 50 km de Cluses.
    de Gesucht: Zink-Nickel ohne Chrom VI im Umkreis von 50 km um Cluses.
    en Looking for chromium-VI-free zinc-nickel plating within 50 km of Cluses.`,
  ),
  exchange(
    'drives-actuators : surgical-instruments',
    `
    de Gesucht: sterilisierbarer Kleinmotor mit 8 mm Durchmesser.
    en Looking for a sterilisable micromotor, 8 mm in diameter.
    fr Cherche un micromoteur stérilisable de 8 mm de diamètre.`,
  ),
  exchange(
    'innovation-funding : mems, photonics',
    `
    fr Cherche 500 000 euros pour passer du prototype à la présérie.
    de Gesucht: 500.000 Euro für den Weg vom Prototyp zur Vorserie.
    en Looking for 500,000 euros to go from prototype to pilot series.`,
  ),
  exchange(
    'vocational-training : machining',
    `
    fr Besoin : former dix régleurs sur machines multibroches en un an.
    de Bedarf: zehn Einrichter an Mehrspindlern in einem Jahr ausbilden.
    en Need: train ten setters on multi-spindle machines within a year.`,
  ),
  exchange(
    'testing-certification : embedded-systems',
    `
    en Need: EMC tests and CE file for a connected controller.
    fr Besoin : essais CEM et dossier CE pour un automate connecté.
    nl Behoefte: EMC-tests en CE-dossier voor een verbonden regelaar.`,
  ),
];
