import { activity } from '../activity.mjs';

export const electronics = [
  activity(
    'microelectronics',
    `
    fr Microélectronique | Composants microélectroniques sobres pour l’instrumentation et les objets connectés.
    de Mikroelektronik | Sparsame mikroelektronische Bauelemente für Messgeräte und vernetzte Produkte.
    en Microelectronics | Low-power microelectronic components for instruments and connected products.
    nl Micro-elektronica | Zuinige micro-elektronische componenten voor instrumenten en slimme producten.
    it Microelettronica | Componenti microelettronici a basso consumo per strumenti e oggetti connessi.
    es Microelectrónica | Componentes microelectrónicos de bajo consumo para instrumentos y objetos conectados.`,
  ),
  activity(
    'microelectronics',
    `
    fr Microélectronique / Composants | Composants durcis et modules hybrides, qualifiés de −55 à 175 °C.
    de Mikroelektronik / Bauelemente | Robuste Bauelemente und Hybridmodule, qualifiziert von −55 bis 175 °C.
    en Microelectronics | Hardened components and hybrid modules, qualified from −55 to 175 °C.
    nl Micro-elektronica | Robuuste componenten en hybride modules, gekwalificeerd van −55 tot 175 °C.
    it Microelettronica | Componenti robusti e moduli ibridi, qualificati da −55 a 175 °C.
    es Microelectrónica | Componentes robustos y módulos híbridos, cualificados de −55 a 175 °C.`,
  ),
  activity(
    'semiconductor-manufacturing',
    `
    fr Semi-conducteurs / Wafers | Amincissement, gravure et test de plaquettes jusqu’à 300 mm.
    de Halbleiter / Wafertechnik | Dünnen, Ätzen und Testen von Wafern bis 300 mm.
    en Semiconductors | Thinning, etching and testing of wafers up to 300 mm.
    nl Halfgeleiders | Dunnen, etsen en testen van wafers tot 300 mm.
    it Semiconduttori | Assottigliamento, incisione e test di wafer fino a 300 mm.
    es Semiconductores | Adelgazado, grabado y test de obleas de hasta 300 mm.`,
  ),
  activity(
    'chip-design',
    `
    fr Circuits intégrés / Design | Conception de circuits mixtes analogiques et numériques, jusqu’au dessin des masques.
    de Chipdesign / Schaltungsentwurf | Entwurf von Mixed-Signal-Schaltungen bis zum fertigen Layout.
    en Chip Design / IC Design | Design of mixed-signal circuits down to the finished layout.
    nl Chipontwerp | Ontwerp van mixed-signalschakelingen tot en met de layout.
    it Progetto circuiti | Progettazione di circuiti misti analogici e digitali fino al layout.
    es Diseño de chips | Diseño de circuitos mixtos analógicos y digitales hasta el layout.`,
  ),
  activity(
    'chip-design',
    `
    fr Circuits intégrés / Puces | Circuits de traitement du signal à très basse tension, avec leurs bancs de vérification.
    de Chipdesign / Mikrochips | Schaltungen zur Signalverarbeitung bei sehr kleiner Spannung, samt Verifikationsumgebung.
    en Silicon / IC Design | Signal processing circuits at very low voltage, with their verification environment.
    nl Chipontwerp | Schakelingen voor signaalverwerking bij zeer lage spanning, met verificatieomgeving.
    it Progetto chip | Circuiti di elaborazione del segnale a bassissima tensione, con ambiente di verifica.
    es Diseño de chips | Circuitos de tratamiento de señal a muy baja tensión, con su entorno de verificación.`,
  ),
  activity(
    'mems',
    `
    fr Microsystèmes / MEMS | Accéléromètres, micromiroirs et micropompes fabriqués sur silicium.
    de Mikrosysteme / MEMS | Beschleunigungssensoren, Mikrospiegel und Mikropumpen auf Silizium.
    en Microsystems / MEMS | Accelerometers, micromirrors and micropumps made on silicon.
    nl Microsystemen | Versnellingssensoren, microspiegels en micropompen op silicium.
    it Microsistemi | Accelerometri, microspecchi e micropompe su silicio.
    es Microsistemas | Acelerómetros, microespejos y microbombas sobre silicio.`,
  ),
  activity(
    'microelectronic-packaging',
    `
    fr Packaging / Microassemblage | Report de puces, câblage filaire et encapsulation en petites séries.
    de Aufbautechnik | Chipmontage, Drahtbonden und Verguss in kleinen Serien.
    en Packaging | Die attach, wire bonding and encapsulation in small series.
    nl Packaging | Chipmontage, draadbonden en inkapseling in kleine series.
    it Packaging | Montaggio di chip, wire bonding e incapsulamento in piccole serie.
    es Encapsulado | Montaje de chips, microsoldadura y encapsulado en series cortas.`,
  ),
  activity(
    'power-electronics',
    `
    fr Électronique de puissance / Convertisseurs | Convertisseurs compacts au carbure de silicium pour la traction et le réseau.
    de Leistungselektronik | Kompakte Stromrichter mit Siliziumkarbid für Antrieb und Netz.
    en Power Electronics | Compact silicon carbide converters for traction and the grid.
    nl Vermogenselektronica | Compacte omvormers met siliciumcarbide voor tractie en net.
    it Elettronica di potenza | Convertitori compatti in carburo di silicio per trazione e rete.
    es Electrónica de potencia | Convertidores compactos de carburo de silicio para tracción y red.`,
  ),
  activity(
    'electronics-manufacturing',
    `
    fr Électronique / Cartes électroniques | Pose de composants, assemblage et test de cartes, du prototype à 50 000 pièces par an.
    de Elektronik / Elektronikfertigung | Bestückung, Montage und Test von Leiterplatten, vom Prototyp bis 50.000 Stück im Jahr.
    en Electronics | Placement, assembly and test of boards, from prototypes to 50,000 pieces a year.
    nl Elektronica | Bestukken, assembleren en testen van printplaten, van prototype tot 50.000 stuks per jaar.
    it Elettronica | Montaggio, assemblaggio e collaudo di schede, dal prototipo a 50.000 pezzi l’anno.
    es Electrónica | Montaje, ensamblaje y test de placas, del prototipo a 50.000 piezas al año.`,
  ),
  activity(
    'embedded-systems',
    `
    fr Systèmes embarqués / Électronique embarquée | Électronique embarquée et logiciel temps réel sûr de fonctionnement.
    de Embedded Systems | Eingebettete Elektronik und funktional sichere Echtzeitsoftware.
    en Embedded Systems | Embedded electronics and functionally safe real-time software.
    nl Embedded | Embedded elektronica en functioneel veilige realtime-software.
    it Embedded | Elettronica embedded e software in tempo reale funzionalmente sicuro.
    es Sistemas embebidos | Electrónica embebida y software de tiempo real con seguridad funcional.`,
  ),
  activity(
    'wireless-communication',
    `
    fr Radio / Antennes | Antennes miniatures et modules radio longue portée à faible consommation.
    de Funktechnik | Miniaturantennen und sparsame Funkmodule großer Reichweite.
    en Wireless | Miniature antennas and low-power long-range radio modules.
    nl Radiotechniek | Miniatuurantennes en zuinige radiomodules met groot bereik.
    it Wireless | Antenne miniaturizzate e moduli radio a lungo raggio e basso consumo.
    es Radio | Antenas en miniatura y módulos de radio de largo alcance y bajo consumo.`,
  ),
  activity(
    'nanotechnology',
    `
    fr Nanotechnologies / Nanomatériaux | Nanopoudres et surfaces nanostructurées, caractérisées et prêtes pour l’industrie.
    de Nanotechnik | Nanopulver und nanostrukturierte Oberflächen, charakterisiert und industrietauglich.
    en Nanotech | Nanopowders and nanostructured surfaces, characterised and ready for industry.
    nl Nanotechniek | Nanopoeders en nanogestructureerde oppervlakken, gekarakteriseerd en klaar voor de industrie.
    it Nanotecnologie | Nanopolveri e superfici nanostrutturate, caratterizzate e pronte per l’industria.
    es Nanotecnología | Nanopolvos y superficies nanoestructuradas, caracterizados y listos para la industria.`,
  ),
  activity(
    'photonics',
    `
    fr Photonique / Lasers | Sources laser, modules optoélectroniques et circuits photoniques intégrés.
    de Photonik | Laserquellen, optoelektronische Module und integrierte photonische Schaltungen.
    en Photonics | Laser sources, optoelectronic modules and integrated photonic circuits.
    nl Fotonica | Laserbronnen, opto-elektronische modules en geïntegreerde fotonische circuits.
    it Fotonica | Sorgenti laser, moduli optoelettronici e circuiti fotonici integrati.
    es Fotónica | Fuentes láser, módulos optoelectrónicos y circuitos fotónicos integrados.`,
  ),
  activity(
    'optics',
    `
    fr Optique / Optique de précision | Lentilles, prismes et filtres polis au dixième de longueur d’onde.
    de Optik / Präzisionsoptik | Linsen, Prismen und Filter, auf ein Zehntel der Wellenlänge poliert.
    en Optics | Lenses, prisms and filters polished to a tenth of a wavelength.
    nl Optiek | Lenzen, prisma’s en filters, gepolijst tot een tiende van de golflengte.
    it Ottica | Lenti, prismi e filtri lucidati a un decimo di lunghezza d’onda.
    es Óptica | Lentes, prismas y filtros pulidos a la décima parte de la longitud de onda.`,
  ),
];
