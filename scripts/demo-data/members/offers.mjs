import { exchange } from './exchange.mjs';

/** What invented members offer. The first competence decides who offers it. */
export const offers = [
  exchange(
    'precision-turning',
    `
    fr Deux tours à poupée mobile disponibles pour des pièces de 2 à 20 mm, délai trois semaines.
    de Zwei freie Langdrehautomaten für Teile von 2 bis 20 mm, Lieferzeit drei Wochen.
    en Two sliding-head lathes free for parts of 2 to 20 mm, three weeks’ lead time.`,
  ),
  exchange(
    'precision-turning',
    `
    fr Capacité de nuit pour séries de plus de 500 000 pièces en laiton sans plomb.
    de Nachtkapazität für Serien ab 500.000 Stück aus bleifreiem Messing.
    en Night capacity for series above 500,000 pieces in lead-free brass.
    it Capacità notturna per serie oltre 500.000 pezzi in ottone senza piombo.`,
  ),
  exchange(
    'precision-turning',
    `
    fr Prototypes tournés en titane livrés en cinq jours.
    de Gedrehte Prototypen aus Titan in fünf Tagen.
    en Turned titanium prototypes in five days.
    nl Gedraaide prototypes van titaan in vijf dagen.`,
  ),
  exchange(
    'mechatronics',
    `
    fr Banc d’essai mécatronique partagé : couple, vibration et température en un seul montage.
    de Gemeinsam nutzbarer Mechatronik-Prüfstand: Drehmoment, Vibration und Temperatur in einem Aufbau.
    en Shared mechatronic test bench: torque, vibration and temperature in one set-up.
    it Banco prova meccatronico condiviso: coppia, vibrazione e temperatura in un solo allestimento.`,
  ),
  exchange(
    'mechatronics',
    `
    fr Équipe de conception conjointe mécanique et électronique pour un produit à industrialiser en un an.
    de Gemeinsames Entwicklungsteam für Mechanik und Elektronik, um ein Produkt in einem Jahr serienreif zu machen.
    en A joint mechanical and electronic design team to industrialise a product within a year.`,
  ),
  exchange(
    'mechatronics',
    `
    fr Servocommande miniature prête à évaluer, kit prêté deux mois.
    en Miniature servo drive ready for evaluation, kit on loan for two months.
    it Servocomando miniaturizzato pronto per la valutazione, kit in prestito per due mesi.
    es Servomando en miniatura listo para evaluar, kit prestado dos meses.`,
  ),
  exchange(
    'mems',
    `
    fr Accès à une ligne pilote de microsystèmes sur plaquettes de 200 mm.
    de Zugang zu einer Pilotlinie für Mikrosysteme auf 200-mm-Wafern.
    en Access to a pilot line for microsystems on 200 mm wafers.`,
  ),
  exchange(
    'sensors',
    `
    fr Capteur de force étanche à intégrer, interface numérique documentée.
    de Wasserdichter Kraftsensor zum Einbau, mit dokumentierter digitaler Schnittstelle.
    en Waterproof force sensor for integration, with a documented digital interface.`,
  ),
  exchange(
    'chip-design',
    `
    fr Bloc de conversion analogique-numérique éprouvé, sous licence.
    de Erprobter Analog-Digital-Wandler als lizenzierbarer Schaltungsblock.
    en Silicon-proven analogue-to-digital converter block under licence.
    nl Beproefd analoog-digitaalomzetterblok onder licentie.`,
  ),
  exchange(
    'semiconductor-manufacturing',
    `
    de Freie Kapazität für Dünnschleifen und Sägen von Wafern bis 300 mm.
    en Free capacity for grinding and dicing of wafers up to 300 mm.
    fr Capacité libre pour l’amincissement et la découpe de plaquettes jusqu’à 300 mm.`,
  ),
  exchange(
    'microelectronic-packaging',
    `
    de Muster in Keramikgehäusen binnen zwei Wochen.
    en Samples in ceramic packages within two weeks.
    fr Échantillons en boîtier céramique sous deux semaines.`,
  ),
  exchange(
    'power-electronics',
    `
    fr Étage de puissance SiC de 50 kW à évaluer sur votre banc.
    de SiC-Leistungsstufe mit 50 kW zur Erprobung auf Ihrem Prüfstand.
    en 50 kW SiC power stage to evaluate on your own bench.
    nl SiC-vermogenstrap van 50 kW om op uw testbank te evalueren.`,
  ),
  exchange(
    'photonics',
    `
    fr Source laser à fibre pour micro-usinage, essais gratuits sur vos échantillons.
    de Faserlaserquelle für die Mikrobearbeitung, kostenlose Versuche an Ihren Mustern.
    en Fibre laser source for micromachining, free trials on your samples.`,
  ),
  exchange(
    'optics',
    `
    fr Polissage de lentilles asphériques en petites séries.
    de Polieren asphärischer Linsen in Kleinserien.
    en Polishing of aspheric lenses in small series.`,
  ),
  exchange(
    'embedded-systems',
    `
    en Audit of firmware before certification, two weeks, fixed price.
    fr Audit de micrologiciel avant certification, deux semaines, prix fixe.
    nl Firmware-audit vóór certificering, twee weken, vaste prijs.`,
  ),
  exchange(
    'artificial-intelligence',
    `
    fr Détection d’anomalies par apprentissage avec moins de cent pièces exemples.
    de Anomalieerkennung durch Lernen aus weniger als hundert Beispielteilen.
    en Anomaly detection learnt from fewer than a hundred sample parts.`,
  ),
  exchange(
    'internet-of-things',
    `
    de Nachrüstsatz, der alte Maschinen binnen eines Tages vernetzt.
    en Retrofit kit that connects old machines within a day.
    fr Kit qui connecte d’anciennes machines en une journée.`,
  ),
  exchange(
    'cybersecurity',
    `
    fr Test d’intrusion de lignes de production, sans arrêt des machines.
    en Penetration test of production lines, without stopping the machines.
    es Prueba de intrusión en líneas de producción, sin parar las máquinas.`,
  ),
  exchange(
    'big-data',
    `
    fr Analyse d’un an de données d’atelier, rapport en un mois.
    de Auswertung von einem Jahr Werkstattdaten, Bericht in einem Monat.
    en Analysis of a year of shop-floor data, report within a month.`,
  ),
  exchange(
    'metrology',
    `
    fr Étalonnage sur site de capteurs de pression et de température.
    de Kalibrierung von Druck- und Temperatursensoren vor Ort.
    en On-site calibration of pressure and temperature sensors.`,
  ),
  exchange(
    'dimensional-metrology',
    `
    fr Heures libres sur tomographe à rayons X, pièces jusqu’à 300 mm.
    de Freie Stunden am Röntgentomografen, Bauteile bis 300 mm.
    en Free hours on an X-ray tomograph, parts up to 300 mm.`,
  ),
  exchange(
    'tolerancing',
    `
    fr Relecture de plans et simplification de tolérances pour réduire les coûts d’usinage.
    de Zeichnungsprüfung und Vereinfachung von Toleranzen, um Zerspanungskosten zu senken.
    en Drawing review and simpler tolerances to lower machining costs.`,
  ),
  exchange(
    'injection-moulding',
    `
    fr Presse de 50 à 250 tonnes disponible dès ce mois, reprise de moules acceptée.
    de Spritzgießmaschinen von 50 bis 250 Tonnen ab diesem Monat frei, Werkzeugübernahme möglich.
    en Presses of 50 to 250 tonnes free from this month, transfer of moulds accepted.`,
  ),
  exchange(
    'micro-injection-moulding',
    `
    fr Étude de faisabilité de micropièces de moins de 10 mg.
    de Machbarkeitsstudie für Mikroteile unter 10 mg.
    en Feasibility study for micro parts below 10 mg.`,
  ),
  exchange(
    'surface-treatment',
    `
    fr Ligne d’anodisation ouverte aux petites séries, retour sous 72 heures.
    de Eloxallinie offen für Kleinserien, Rücklieferung binnen 72 Stunden.
    en Anodising line open to small series, back within 72 hours.`,
  ),
  exchange(
    'thin-films',
    `
    fr Revêtement biocompatible noir, sans reflets, pour instruments.
    de Schwarze, reflexfreie, biokompatible Beschichtung für Instrumente.
    en Black, glare-free, biocompatible coating for instruments.`,
  ),
  exchange(
    'medical-devices',
    `
    de Übernahme der technischen Dokumentation für Medizinprodukte der Klasse IIa.
    en Technical documentation for class IIa medical devices.
    fr Dossier technique de dispositifs médicaux de classe IIa.`,
  ),
  exchange(
    'surgical-instruments',
    `
    de Musterbau von Instrumenten binnen vier Wochen, gemeinsam mit Kliniken.
    en Sample instruments within four weeks, together with hospitals.
    fr Instruments prototypes en quatre semaines, avec des hôpitaux.`,
  ),
  exchange(
    'biotechnology',
    `
    fr Fermenteur de 500 litres disponible pour un lot pilote.
    en 500-litre fermenter free for a pilot batch.
    de Fermenter mit 500 Litern frei für eine Pilotcharge.`,
  ),
  exchange(
    'cosmetics',
    `
    fr Formulation sans eau, prête à personnaliser, minimum 300 unités.
    en Waterless formula ready to personalise, minimum 300 units.
    it Formula senz’acqua pronta da personalizzare, minimo 300 unità.
    es Fórmula sin agua lista para personalizar, mínimo 300 unidades.`,
  ),
  exchange(
    'fragrances',
    `
    fr Extrait de rose de Grasse certifié, petites quantités.
    en Certified rose extract from Grasse, small quantities.
    it Estratto di rosa certificato di Grasse, piccole quantità.`,
  ),
  exchange(
    'rail',
    `
    fr Voie d’essai de 800 m pour équipements embarqués.
    de Teststrecke von 800 m für Bordausrüstung.
    en 800 m test track for on-board equipment.`,
  ),
  exchange(
    'connected-vehicles',
    `
    fr Navette instrumentée à louer avec son équipe pour vos essais de perception.
    de Instrumentiertes Shuttle samt Team zu mieten für Ihre Wahrnehmungsversuche.
    en Instrumented shuttle for hire with its crew for your perception trials.`,
  ),
  exchange(
    'robotics',
    `
    fr Cellule robotisée de démonstration : une semaine d’essai avec vos pièces.
    de Roboterzelle zur Vorführung: eine Woche Versuch mit Ihren Teilen.
    en Demonstration robot cell: a week of trials with your parts.
    es Célula robotizada de demostración: una semana de pruebas con sus piezas.`,
  ),
  exchange(
    'solar-energy',
    `
    fr Étude gratuite d’ombrières pour parkings d’usine.
    en Free study of solar canopies for factory car parks.
    de Kostenlose Studie zu Solardächern auf Werksparkplätzen.`,
  ),
  exchange(
    'energy-efficiency',
    `
    en Compressed-air audit in one day, with savings in figures.
    fr Audit d’air comprimé en un jour, économies chiffrées.
    it Audit dell’aria compressa in un giorno, con risparmi quantificati.`,
  ),
  exchange(
    'aerospace',
    `
    fr Lignes d’assemblage pour sous-ensembles de moins de 3 m.
    de Montagelinien für Baugruppen unter 3 m.
    en Assembly lines for units below 3 m.`,
  ),
  exchange(
    'smart-city',
    `
    fr Quartier pilote pour essayer capteurs et services pendant un an.
    en Pilot district to try sensors and services for a year.
    nl Proefwijk om sensoren en diensten een jaar te testen.`,
  ),
  exchange(
    'watchmaking',
    `
    fr Atelier d’assemblage horloger disponible pour 2 000 mouvements par mois.
    de Montageatelier mit Kapazität für 2.000 Uhrwerke im Monat.
    en Assembly workshop with room for 2,000 movements a month.`,
  ),
  exchange(
    'innovation-funding',
    `
    fr Tickets de 200 000 à 800 000 euros pour la microtechnique et la santé.
    de Beteiligungen von 200.000 bis 800.000 Euro für Mikrotechnik und Gesundheit.
    en Tickets of 200,000 to 800,000 euros for microtechnology and health.`,
  ),
];
