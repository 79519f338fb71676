import { concept } from '../concept.mjs';

/** Machines that move, see and measure. */
export const mechatronics = [
  concept(
    'mechatronics',
    { stage: 'integration' },
    `
    en mechatronics | mechatronic systems
    fr mécatronique | systèmes mécatroniques | mechatronique, mecatronic
    de Mechatronik | mechatronische Systeme | Mechatronic
    nl mechatronica | mechatronische systemen
    it meccatronica | sistemi meccatronici | mecatronica
    es mecatrónica | sistemas mecatrónicos`,
  ),
  concept(
    'automation',
    { broader: ['mechatronics'], stage: 'integration' },
    `
    en industrial automation | automation, control engineering, PLC programming
    fr automatisation industrielle | automatisation, automatismes, contrôle-commande
    de Automatisierungstechnik | Automatisierung, Steuerungstechnik, Regelungstechnik
    nl industriële automatisering | automatisering, besturingstechniek, regeltechniek
    it automazione industriale | automazione, sistemi di controllo
    es automatización industrial | automatización, automatismos, control industrial`,
  ),
  concept(
    'robotics',
    { broader: ['mechatronics'], stage: 'integration' },
    `
    en robotics | industrial robots, mobile robots
    fr robotique | robots industriels, robotique mobile
    de Robotik | Robotertechnik, Industrieroboter, mobile Roboter
    nl robotica | robottechniek, industriële robots, mobiele robots
    it robotica | robot industriali, robotica mobile
    es robótica | robots industriales, robótica móvil`,
  ),
  concept(
    'collaborative-robots',
    { broader: ['robotics'], stage: 'integration' },
    `
    en collaborative robots | cobots, human-robot collaboration
    fr robots collaboratifs | cobots, cobotique, robotique collaborative
    de kollaborative Roboter | Cobots, Mensch-Roboter-Kollaboration
    nl collaboratieve robots | cobots, mens-robotsamenwerking
    it robot collaborativi | cobot, robotica collaborativa
    es robots colaborativos | cobots, robótica colaborativa`,
  ),
  concept(
    'drives-actuators',
    { broader: ['mechatronics'], stage: 'materials' },
    `
    en drives and actuators | actuators, electric motors, micromotors, motion control
    fr actionneurs et motorisation | actionneurs, moteurs électriques, micromoteurs, entraînements
    de Antriebstechnik | Aktorik, Aktoren, Elektromotoren, Kleinantriebe
    nl aandrijftechniek | actuatoren, elektromotoren, aandrijvingen
    it azionamenti e attuatori | attuatori, motori elettrici, micromotori
    es accionamientos y actuadores | actuadores, motores eléctricos, micromotores`,
  ),
  concept(
    'special-machines',
    { broader: ['mechatronics'], stage: 'integration' },
    `
    en special-purpose machinery | custom machinery, machine building, assembly machines
    fr machines spéciales | construction de machines, machines d’assemblage, équipements de production
    de Sondermaschinenbau | Sondermaschinen, Maschinenbau, Montageanlagen
    nl speciaalmachinebouw | speciaalmachines, machinebouw, assemblagemachines
    it macchine speciali | costruzione di macchine, macchine di assemblaggio
    es maquinaria especial | máquinas especiales, construcción de maquinaria, máquinas de montaje`,
  ),
  concept(
    'sensors',
    { stage: 'materials' },
    `
    en sensors | sensor technology, smart sensors, transducers
    fr capteurs | capteurs intelligents, technologies de capteurs
    de Sensorik | Sensoren, Sensortechnik, intelligente Sensoren
    nl sensoren | sensortechnologie, slimme sensoren
    it sensori | sensoristica, sensori intelligenti
    es sensores | sensórica, sensores inteligentes`,
  ),
  concept(
    'machine-vision',
    { stage: 'testing' },
    `
    en machine vision | industrial vision, image processing, optical inspection
    fr vision industrielle | traitement d’images, contrôle par vision, inspection optique
    de industrielle Bildverarbeitung | Bildverarbeitung, maschinelles Sehen, optische Inspektion
    nl industriële beeldverwerking | machinevisie, beeldverwerking, optische inspectie
    it visione artificiale | visione industriale, elaborazione di immagini, ispezione ottica
    es visión artificial | visión industrial, procesamiento de imágenes, inspección óptica`,
  ),
  concept(
    'metrology',
    { stage: 'testing', nace: '26.51' },
    `
    en metrology | measurement technology, measuring instruments, calibration
    fr métrologie | mesure, instruments de mesure, étalonnage, instrumentation
    de Messtechnik | Metrologie, Messgeräte, Kalibrierung, Messen und Prüfen
    nl metrologie | meettechniek, meetinstrumenten, kalibratie
    it metrologia | strumenti di misura, misure, taratura
    es metrología | instrumentos de medida, medición, calibración`,
  ),
  concept(
    'dimensional-metrology',
    { broader: ['metrology'], stage: 'testing' },
    `
    en dimensional metrology | coordinate metrology, 3D measurement, CMM inspection
    fr métrologie dimensionnelle | contrôle dimensionnel, mesure tridimensionnelle, métrologie 3D
    de dimensionelle Messtechnik | Koordinatenmesstechnik, 3D-Messtechnik, Fertigungsmesstechnik
    nl dimensionele metrologie | coördinatenmeettechniek, 3D-meten, maatcontrole
    it metrologia dimensionale | controllo dimensionale, misure tridimensionali
    es metrología dimensional | control dimensional, medición tridimensional, medición por coordenadas`,
  ),
  concept(
    'tolerancing',
    { broader: ['metrology'], stage: 'design' },
    `
    en tolerancing | geometrical tolerancing, GD&T, tolerance analysis, geometrical product specification
    fr tolérancement | tolérancement géométrique, cotation fonctionnelle, chaînes de cotes
    de Tolerierung | Toleranzmanagement, Form- und Lagetoleranzen, Toleranzanalyse
    nl tolerantieanalyse | toleranties, vorm- en plaatstoleranties, maattoleranties
    it tolleranze geometriche | analisi delle tolleranze, tolleranze dimensionali, quotatura funzionale
    es tolerancias geométricas | análisis de tolerancias, tolerancias dimensionales, acotación funcional`,
  ),
  concept(
    'non-destructive-testing',
    { broader: ['testing-certification'], stage: 'testing', nace: '71.20' },
    `
    en non-destructive testing | NDT, ultrasonic testing, X-ray inspection
    fr contrôle non destructif | CND, essais non destructifs, contrôle par ultrasons
    de zerstörungsfreie Prüfung | ZfP, Ultraschallprüfung, Röntgenprüfung
    nl niet-destructief onderzoek | NDO, ultrasoon onderzoek, röntgeninspectie
    it controlli non distruttivi | CND, prove non distruttive, controllo a ultrasuoni
    es ensayos no destructivos | END, inspección por ultrasonidos, radiografía industrial`,
  ),
  concept(
    'industrial-maintenance',
    { stage: 'services', nace: '33.12' },
    `
    en industrial maintenance | machine maintenance, machinery repair, retrofitting
    fr maintenance industrielle | entretien de machines, réparation de machines, rétrofit
    de Instandhaltung | Maschinenwartung, Maschinenreparatur, Retrofit
    nl industrieel onderhoud | machineonderhoud, reparatie van machines
    it manutenzione industriale | manutenzione di macchine, riparazione di macchine
    es mantenimiento industrial | mantenimiento de máquinas, reparación de maquinaria`,
  ),
  concept(
    'predictive-maintenance',
    { broader: ['industrial-maintenance'], stage: 'services' },
    `
    en predictive maintenance | condition monitoring
    fr maintenance prédictive | surveillance d’état, maintenance conditionnelle
    de vorausschauende Wartung | Predictive Maintenance, Zustandsüberwachung
    nl voorspellend onderhoud | conditiebewaking, predictive maintenance
    it manutenzione predittiva | monitoraggio delle condizioni
    es mantenimiento predictivo | monitorización de estado`,
  ),
];
