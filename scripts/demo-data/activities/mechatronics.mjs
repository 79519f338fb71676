import { activity } from '../activity.mjs';

export const mechatronics = [
  activity(
    'mechatronics',
    `
    fr Mécatronique / Systèmes mécatroniques | Sous-ensembles mécatroniques où mécanique, électronique et logiciel sont conçus ensemble.
    de Mechatronik | Mechatronische Baugruppen, bei denen Mechanik, Elektronik und Software zusammen entwickelt werden.
    en Mechatronics | Mechatronic assemblies whose mechanics, electronics and software are designed together.
    nl Mechatronica | Mechatronische modules waarin mechanica, elektronica en software samen worden ontworpen.
    it Meccatronica | Gruppi meccatronici in cui meccanica, elettronica e software nascono insieme.
    es Mecatrónica | Conjuntos mecatrónicos en los que mecánica, electrónica y software se diseñan a la vez.`,
  ),
  activity(
    'mechatronics',
    `
    fr Mécatronique | Du cahier des charges à la présérie : bancs d’essai, servocommandes et boîtiers instrumentés.
    de Mechatronik / Systemtechnik | Vom Lastenheft bis zur Vorserie: Prüfstände, Servoantriebe und instrumentierte Gehäuse.
    en Mechatronic Systems | From specification to pilot series: test benches, servo drives and instrumented housings.
    nl Mechatronica / Systemen | Van specificatie tot nulserie: testbanken, servoaandrijvingen en behuizingen met sensoren.
    it Meccatronica / Sistemi | Dalle specifiche alla preserie: banchi di prova, servocomandi e custodie strumentate.
    es Mecatrónica / Sistemas | De la especificación a la preserie: bancos de ensayo, servomandos y cajas instrumentadas.`,
  ),
  activity(
    'mechatronics',
    `
    fr Mécatronique / Systèmes mécatroniques | Pompes, vannes et pinces motorisées, avec leur carte de commande et leur logiciel.
    de Mechatronik / Aktorsysteme | Motorisierte Pumpen, Ventile und Greifer samt Steuerplatine und Software.
    en Mechatronics | Motorised pumps, valves and grippers with their control board and software.
    nl Mechatronica | Gemotoriseerde pompen, kleppen en grijpers met besturingskaart en software.
    it Meccatronica | Pompe, valvole e pinze motorizzate con scheda di comando e software.
    es Mecatrónica | Bombas, válvulas y pinzas motorizadas con su placa de control y su software.`,
  ),
  activity(
    'mechatronics',
    `
    fr Mécatronique | Instruments portables et appareils connectés, de la maquette à mille pièces par an.
    de Mechatronik / Gerätebau | Tragbare Instrumente und vernetzte Geräte, vom Funktionsmuster bis tausend Stück im Jahr.
    en Mechatronic Devices | Portable instruments and connected devices, from the mock-up to a thousand pieces a year.
    nl Mechatronica / Apparatenbouw | Draagbare instrumenten en verbonden apparaten, van proefmodel tot duizend stuks per jaar.
    it Meccatronica | Strumenti portatili e apparecchi connessi, dal modello a mille pezzi l’anno.
    es Mecatrónica | Instrumentos portátiles y aparatos conectados, de la maqueta a mil unidades al año.`,
  ),
  activity(
    'automation',
    `
    fr Automatismes / Automation | Automatisation de postes et de lignes, de l’automate à la supervision.
    de Automation / Automatisierung | Automatisierung von Arbeitsplätzen und Linien, von der SPS bis zur Leittechnik.
    en Automation | Automation of stations and lines, from the PLC to supervision.
    nl Automatisering | Automatisering van werkplekken en lijnen, van PLC tot besturingssysteem.
    it Automazione | Automazione di postazioni e linee, dal PLC alla supervisione.
    es Automatización | Automatización de puestos y líneas, del autómata a la supervisión.`,
  ),
  activity(
    'robotics',
    `
    fr Robotique | Cellules robotisées et robots mobiles pour l’atelier et la logistique interne.
    de Robotik | Roboterzellen und mobile Roboter für Werkstatt und Intralogistik.
    en Robotics | Robot cells and mobile robots for the workshop and internal logistics.
    nl Robotica | Robotcellen en mobiele robots voor werkplaats en interne logistiek.
    it Robotica | Celle robotizzate e robot mobili per l’officina e la logistica interna.
    es Robótica | Células robotizadas y robots móviles para el taller y la logística interna.`,
  ),
  activity(
    'robotics',
    `
    fr Robotique / Robots | Robots d’inspection et bras légers pour les lieux où l’on ne va pas volontiers.
    de Robotik / Roboter | Inspektionsroboter und leichte Arme für Orte, an die niemand gern geht.
    en Robotics | Inspection robots and light arms for places where nobody likes to go.
    nl Robotica / Robots | Inspectierobots en lichte armen voor plekken waar niemand graag komt.
    it Robotica | Robot d’ispezione e bracci leggeri per i luoghi dove nessuno va volentieri.
    es Robótica | Robots de inspección y brazos ligeros para lugares a los que nadie quiere ir.`,
  ),
  activity(
    'collaborative-robots',
    `
    fr Cobotique | Postes cobotiques prêts à l’emploi pour le vissage, le chargement et le contrôle.
    de Cobots | Einsatzfertige Cobot-Arbeitsplätze zum Schrauben, Beladen und Prüfen.
    en Cobots | Ready-to-run cobot stations for screwing, loading and inspection.
    nl Cobots | Gebruiksklare cobotwerkplekken voor schroeven, beladen en controleren.
    it Cobot | Postazioni con cobot pronte all’uso per avvitatura, carico e controllo.
    es Cobots | Puestos con cobots listos para atornillar, cargar e inspeccionar.`,
  ),
  activity(
    'drives-actuators',
    `
    fr Actionneurs / Micromoteurs | Micromoteurs et actionneurs linéaires pour appareils portables et vannes.
    de Antriebe / Antriebstechnik | Kleinmotoren und Linearaktoren für tragbare Geräte und Ventile.
    en Drives | Micromotors and linear actuators for portable devices and valves.
    nl Aandrijvingen | Micromotoren en lineaire actuatoren voor draagbare apparaten en kleppen.
    it Attuatori | Micromotori e attuatori lineari per apparecchi portatili e valvole.
    es Actuadores | Micromotores y actuadores lineales para equipos portátiles y válvulas.`,
  ),
  activity(
    'special-machines',
    `
    fr Machines spéciales / Équipements | Machines d’assemblage et de contrôle conçues pour un seul produit et livrées clés en main.
    de Sondermaschinen / Maschinenbau | Montage- und Prüfmaschinen, für ein einziges Produkt gebaut und schlüsselfertig geliefert.
    en Machines | Assembly and inspection machines built for one product and delivered turnkey.
    nl Machinebouw | Assemblage- en testmachines, gebouwd voor één product en sleutelklaar geleverd.
    it Macchine | Macchine di montaggio e controllo costruite per un solo prodotto e fornite chiavi in mano.
    es Maquinaria | Máquinas de montaje y control construidas para un solo producto y entregadas llave en mano.`,
  ),
  activity(
    'sensors',
    `
    fr Capteurs | Capteurs de pression, de force et de position, avec leur électronique de mesure.
    de Sensorik / Sensoren | Druck-, Kraft- und Wegsensoren mit passender Messelektronik.
    en Sensors | Pressure, force and position sensors with their measuring electronics.
    nl Sensoren | Druk-, kracht- en positiesensoren met bijbehorende meetelektronica.
    it Sensori | Sensori di pressione, forza e posizione con la relativa elettronica di misura.
    es Sensores | Sensores de presión, fuerza y posición con su electrónica de medida.`,
  ),
  activity(
    'machine-vision',
    `
    fr Vision | Contrôle d’aspect et lecture de codes par caméra, à la cadence de la ligne.
    de Bildverarbeitung | Oberflächenprüfung und Codelesen mit Kameras im Takt der Linie.
    en Vision | Surface inspection and code reading by camera, at the pace of the line.
    nl Vision | Oppervlaktecontrole en codelezen met camera’s, op lijnsnelheid.
    it Visione | Controllo dell’aspetto e lettura di codici con telecamere, al ritmo della linea.
    es Visión | Inspección de aspecto y lectura de códigos con cámaras, al ritmo de la línea.`,
  ),
  activity(
    'metrology',
    `
    fr Métrologie / Mesure | Étalonnage d’instruments et bancs de mesure sur mesure, avec calcul d’incertitudes.
    de Messtechnik | Kalibrierung von Messmitteln und maßgeschneiderte Messplätze mit Unsicherheitsbudget.
    en Metrology | Calibration of instruments and custom measuring benches, uncertainty budget included.
    nl Meettechniek | Kalibratie van instrumenten en meetopstellingen op maat, met onzekerheidsberekening.
    it Metrologia / Misure | Taratura di strumenti e banchi di misura su richiesta, con calcolo delle incertezze.
    es Metrología | Calibración de instrumentos y bancos de medida a medida, con cálculo de incertidumbres.`,
  ),
  activity(
    'metrology',
    `
    fr Instruments / Instrumentation | Débitmètres, hygromètres et chaînes d’acquisition, étalonnés et suivis pendant dix ans.
    de Messgeräte | Durchflussmesser, Hygrometer und Messketten, kalibriert und zehn Jahre lang betreut.
    en Instruments | Flow meters, hygrometers and acquisition chains, calibrated and looked after for ten years.
    nl Meetinstrumenten | Debietmeters, hygrometers en meetketens, gekalibreerd en tien jaar opgevolgd.
    it Strumenti | Flussimetri, igrometri e catene di acquisizione, tarati e seguiti per dieci anni.
    es Instrumentos | Caudalímetros, higrómetros y cadenas de adquisición, calibrados y atendidos durante diez años.`,
  ),
  activity(
    'dimensional-metrology',
    `
    fr Métrologie 3D / Contrôle dimensionnel | Mesure tridimensionnelle et tomographie de pièces jusqu’au {micron} µm, rapport sous 48 heures.
    de 3D-Messtechnik / Koordinatenmesstechnik | Koordinatenmessung und Tomografie von Bauteilen auf {micron} µm, Bericht binnen 48 Stunden.
    en 3D Measurement | Coordinate measurement and tomography of parts to {micron} µm, report within 48 hours.
    nl 3D-meting | Coördinatenmeting en tomografie van onderdelen tot {micron} µm, rapport binnen 48 uur.
    it Misure 3D | Misure a coordinate e tomografia di pezzi fino a {micron} µm, rapporto entro 48 ore.
    es Medición 3D | Medición por coordenadas y tomografía de piezas hasta {micron} µm, informe en 48 horas.`,
  ),
  activity(
    'tolerancing',
    `
    fr Tolérancement / Cotation | Audit de plans, chaînes de cotes et formation au langage ISO GPS.
    de Toleranzmanagement | Zeichnungsprüfung, Maßketten und Schulung in der ISO-GPS-Sprache.
    en Tolerancing | Drawing audits, dimension chains and training in the ISO GPS language.
    nl Tolerantiebeheer | Tekeningcontrole, maatketens en training in de ISO-GPS-taal.
    it Tolleranze | Revisione di disegni, catene di quote e formazione sul linguaggio ISO GPS.
    es Tolerancias | Auditoría de planos, cadenas de cotas y formación en el lenguaje ISO GPS.`,
  ),
  activity(
    'non-destructive-testing',
    `
    fr Contrôle non destructif | Ultrasons, ressuage et radiographie de soudures et de pièces critiques.
    de Prüftechnik | Ultraschall, Eindringprüfung und Durchstrahlung von Schweißnähten und kritischen Bauteilen.
    en Inspection | Ultrasonic, dye-penetrant and X-ray testing of welds and critical parts.
    nl Inspectie | Ultrasoon, penetrant- en röntgenonderzoek van lassen en kritische onderdelen.
    it Controlli | Ultrasuoni, liquidi penetranti e radiografia di saldature e pezzi critici.
    es Inspección | Ultrasonidos, líquidos penetrantes y radiografía de soldaduras y piezas críticas.`,
  ),
  activity(
    'predictive-maintenance',
    `
    fr Maintenance prédictive | Surveillance vibratoire des machines et alerte avant la panne.
    de Zustandsüberwachung | Schwingungsüberwachung von Maschinen und Warnung vor dem Ausfall.
    en Condition Monitoring | Vibration monitoring of machines and a warning before they fail.
    nl Conditiebewaking | Trillingsbewaking van machines en een waarschuwing vóór de storing.
    it Manutenzione predittiva | Monitoraggio vibrazionale delle macchine e avviso prima del guasto.
    es Mantenimiento predictivo | Vigilancia de vibraciones de las máquinas y aviso antes de la avería.`,
  ),
  activity(
    'industrial-maintenance',
    `
    fr Maintenance | Remise à niveau de machines-outils et contrats d’entretien sur site.
    de Instandhaltung | Überholung von Werkzeugmaschinen und Wartungsverträge vor Ort.
    en Maintenance | Overhaul of machine tools and maintenance contracts on site.
    nl Onderhoud | Revisie van gereedschapsmachines en onderhoudscontracten ter plaatse.
    it Manutenzioni | Revisione di macchine utensili e contratti di manutenzione in loco.
    es Mantenimiento | Puesta a punto de máquinas herramienta y contratos de mantenimiento in situ.`,
  ),
];
