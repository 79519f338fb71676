import { concept } from '../concept.mjs';

/** Chips, light and the boards between them. */
export const electronics = [
  concept(
    'microelectronics',
    { nace: '26.11' },
    `
    en microelectronics | micro and nanoelectronics, semiconductors, electronic components
    fr microélectronique | micro et nanoélectronique, semi-conducteurs, composants électroniques
    de Mikroelektronik | Nanoelektronik, Halbleiter, elektronische Bauelemente
    nl micro-elektronica | nano-elektronica, halfgeleiders, elektronische componenten
    it microelettronica | nanoelettronica, semiconduttori, componenti elettronici
    es microelectrónica | nanoelectrónica, semiconductores, componentes electrónicos`,
  ),
  concept(
    'semiconductor-manufacturing',
    { broader: ['microelectronics'], stage: 'manufacturing', nace: '26.11' },
    `
    en semiconductor manufacturing | wafer processing, wafer fabrication, chip manufacturing
    fr fabrication de semi-conducteurs | procédés sur plaquettes, fabrication de puces
    de Halbleiterfertigung | Waferbearbeitung, Waferfertigung, Chipfertigung
    nl halfgeleiderproductie | waferbewerking, chipproductie
    it fabbricazione di semiconduttori | lavorazione di wafer, produzione di chip
    es fabricación de semiconductores | procesado de obleas, fabricación de chips`,
  ),
  concept(
    'chip-design',
    { broader: ['microelectronics'], stage: 'design' },
    `
    en chip design | integrated circuit design, IC design, ASIC design
    fr conception de circuits intégrés | conception de puces, conception d’ASIC
    de Chipdesign | Chipentwurf, Schaltungsentwurf, ASIC-Entwicklung
    nl chipontwerp | IC-ontwerp, ASIC-ontwerp, ontwerp van geïntegreerde schakelingen
    it progettazione di circuiti integrati | progettazione di chip, progettazione ASIC
    es diseño de circuitos integrados | diseño de chips, diseño de ASIC`,
  ),
  concept(
    'mems',
    { broader: ['microtechnics', 'microelectronics'], stage: 'materials' },
    `
    en MEMS | microsystems, microelectromechanical systems, micro sensors
    fr MEMS | microsystèmes, microsystèmes électromécaniques
    de MEMS | Mikrosystemtechnik, Mikrosysteme, MST
    nl MEMS | microsystemen, microsysteemtechnologie
    it MEMS | microsistemi, sistemi microelettromeccanici
    es MEMS | microsistemas, sistemas microelectromecánicos`,
  ),
  concept(
    'microelectronic-packaging',
    { broader: ['microelectronics'], stage: 'integration' },
    `
    en microelectronic packaging | chip packaging, wire bonding, advanced packaging
    fr packaging microélectronique | mise en boîtier, encapsulation de puces, câblage filaire
    de Aufbau- und Verbindungstechnik | AVT, Chipmontage, Drahtbonden
    nl chipverpakking | packaging van chips, draadbonden
    it packaging microelettronico | incapsulamento di chip, wire bonding
    es encapsulado microelectrónico | encapsulado de chips, microsoldadura de hilos`,
  ),
  concept(
    'power-electronics',
    { stage: 'materials' },
    `
    en power electronics | power converters, inverters, silicon carbide
    fr électronique de puissance | convertisseurs de puissance, onduleurs, carbure de silicium
    de Leistungselektronik | Stromrichter, Wechselrichter, Siliziumkarbid
    nl vermogenselektronica | vermogensomvormers, omvormers, siliciumcarbide
    it elettronica di potenza | convertitori di potenza, inverter, carburo di silicio
    es electrónica de potencia | convertidores de potencia, inversores, carburo de silicio`,
  ),
  concept(
    'electronics-manufacturing',
    { stage: 'integration', nace: '26.12' },
    `
    en electronics manufacturing | EMS, PCB assembly, electronic boards
    fr fabrication électronique | sous-traitance électronique, cartes électroniques, assemblage de cartes
    de Elektronikfertigung | EMS, Leiterplattenbestückung, Elektronikbaugruppen
    nl elektronicaproductie | EMS, printplaatassemblage, elektronische modules
    it produzione elettronica | assemblaggio di schede elettroniche, schede elettroniche
    es fabricación electrónica | montaje de placas electrónicas, tarjetas electrónicas`,
  ),
  concept(
    'embedded-systems',
    { stage: 'design' },
    `
    en embedded systems | embedded software, embedded electronics, firmware
    fr systèmes embarqués | logiciel embarqué, électronique embarquée, micrologiciel
    de eingebettete Systeme | Embedded Systems, eingebettete Software, Firmware
    nl ingebedde systemen | embedded systemen, embedded software, firmware
    it sistemi embedded | software embedded, elettronica embedded, firmware
    es sistemas embebidos | software embebido, sistemas empotrados, firmware`,
  ),
  concept(
    'wireless-communication',
    { stage: 'materials' },
    `
    en wireless communication | radio frequency, antennas, 5G, mobile networks
    fr communications sans fil | radiofréquences, antennes, 5G, réseaux mobiles
    de drahtlose Kommunikation | Hochfrequenztechnik, Antennen, 5G, Mobilfunk, Funktechnik
    nl draadloze communicatie | hoogfrequenttechniek, antennes, 5G, mobiele netwerken
    it comunicazioni wireless | radiofrequenza, antenne, 5G, reti mobili
    es comunicaciones inalámbricas | radiofrecuencia, antenas, 5G, redes móviles`,
  ),
  concept(
    'nanotechnology',
    { stage: 'research' },
    `
    en nanotechnology | nanomaterials, nanoscience
    fr nanotechnologies | nanomatériaux, nanosciences
    de Nanotechnologie | Nanomaterialien, Nanotechnik
    nl nanotechnologie | nanomaterialen
    it nanotecnologie | nanomateriali, nanoscienze
    es nanotecnología | nanomateriales, nanociencia`,
  ),
  concept(
    'photonics',
    { stage: 'materials' },
    `
    en photonics | lasers, optoelectronics, integrated photonics
    fr photonique | lasers, optoélectronique, photonique intégrée
    de Photonik | Laser, Optoelektronik, integrierte Photonik
    nl fotonica | lasers, opto-elektronica, geïntegreerde fotonica
    it fotonica | laser, optoelettronica, fotonica integrata
    es fotónica | láseres, optoelectrónica, fotónica integrada`,
  ),
  concept(
    'optics',
    { broader: ['photonics'], stage: 'materials', nace: '26.70' },
    `
    en optics | optical components, precision optics, lenses
    fr optique | composants optiques, optique de précision, lentilles
    de Optik | optische Komponenten, Präzisionsoptik, Linsen
    nl optica | optische componenten, precisieoptiek, lenzen
    it ottica | componenti ottici, ottica di precisione, lenti
    es óptica | componentes ópticos, óptica de precisión, lentes`,
  ),
];
