import { concept } from '../concept.mjs';

/** What parts are made of, and what becomes of them. */
export const materials = [
  concept(
    'advanced-materials',
    { stage: 'materials' },
    `
    en advanced materials | new materials, functional materials, materials science
    fr matériaux avancés | nouveaux matériaux, matériaux fonctionnels, science des matériaux
    de neue Werkstoffe | Werkstofftechnik, Funktionswerkstoffe, Materialwissenschaft
    nl geavanceerde materialen | nieuwe materialen, materiaalkunde
    it materiali avanzati | nuovi materiali, materiali funzionali, scienza dei materiali
    es materiales avanzados | nuevos materiales, materiales funcionales, ciencia de los materiales`,
  ),
  concept(
    'metallurgy',
    { broader: ['advanced-materials'], stage: 'materials' },
    `
    en metallurgy | special alloys, steel, powder metallurgy
    fr métallurgie | alliages spéciaux, acier, métallurgie des poudres
    de Metallurgie | Sonderlegierungen, Stahl, Pulvermetallurgie
    nl metallurgie | speciale legeringen, staal, poedermetallurgie
    it metallurgia | leghe speciali, acciaio, metallurgia delle polveri
    es metalurgia | aleaciones especiales, acero, pulvimetalurgia`,
  ),
  concept(
    'technical-ceramics',
    { broader: ['advanced-materials'], stage: 'materials', nace: '23.44' },
    `
    en technical ceramics | advanced ceramics, zirconia, ceramic components
    fr céramiques techniques | zircone, composants céramiques
    de technische Keramik | Hochleistungskeramik, Zirkonoxid, Keramikbauteile
    nl technische keramiek | zirkoniumoxide, keramische componenten
    it ceramica tecnica | ceramiche avanzate, zirconia, componenti ceramici
    es cerámica técnica | cerámicas avanzadas, circona, componentes cerámicos`,
  ),
  concept(
    'composites',
    { broader: ['advanced-materials'], stage: 'materials' },
    `
    en composites | composite materials, carbon fibre, lightweight construction
    fr composites | matériaux composites, fibre de carbone, allègement des structures
    de Verbundwerkstoffe | Faserverbundwerkstoffe, Carbonfaser, Leichtbau
    nl composieten | composietmaterialen, koolstofvezel, lichtgewicht constructies
    it materiali compositi | compositi, fibra di carbonio, alleggerimento
    es materiales compuestos | composites, fibra de carbono, aligeramiento`,
  ),
  concept(
    'plastics-processing',
    { stage: 'manufacturing', nace: '22.2' },
    `
    en plastics processing | plastics engineering, polymer processing, plastic parts
    fr plasturgie | transformation des matières plastiques, pièces plastiques
    de Kunststoffverarbeitung | Kunststofftechnik, Kunststoffteile
    nl kunststofverwerking | kunststoftechniek, kunststof onderdelen
    it lavorazione delle materie plastiche | trasformazione della plastica, materie plastiche
    es transformación de plásticos | plásticos técnicos, piezas de plástico`,
  ),
  concept(
    'injection-moulding',
    { broader: ['plastics-processing'], stage: 'manufacturing' },
    `
    en injection moulding | plastic injection, overmoulding | injection molding
    fr injection plastique | moulage par injection, surmoulage, injection de thermoplastiques
    de Kunststoffspritzguss | Spritzguss, Spritzgießen, Umspritzen | Spritzguß
    nl kunststof spuitgieten | spuitgieten, spuitgietwerk, omspuiten
    it stampaggio a iniezione | stampaggio di materie plastiche, sovrastampaggio
    es inyección de plásticos | moldeo por inyección, sobreinyección`,
  ),
  concept(
    'micro-injection-moulding',
    { broader: ['injection-moulding', 'microtechnics'], stage: 'manufacturing' },
    `
    en micro injection moulding | micro-moulding, micro plastic parts
    fr micro-injection | micro-injection plastique, micromoulage, micropièces plastiques
    de Mikrospritzguss | Mikrospritzgießen, Kunststoff-Mikroteile
    nl microspuitgieten | microspuitgietwerk, kunststof microdelen
    it microstampaggio a iniezione | microstampaggio, microcomponenti plastici
    es microinyección de plásticos | microinyección, micropiezas de plástico`,
  ),
  concept(
    'bioplastics',
    { broader: ['plastics-processing'], stage: 'materials' },
    `
    en bioplastics | bio-based polymers, biodegradable plastics
    fr bioplastiques | polymères biosourcés, plastiques biodégradables
    de Biokunststoffe | biobasierte Polymere, biologisch abbaubare Kunststoffe
    nl bioplastics | biobased polymeren, biologisch afbreekbare kunststoffen
    it bioplastiche | polimeri biobased, plastiche biodegradabili
    es bioplásticos | polímeros de base biológica, plásticos biodegradables`,
  ),
  concept(
    'recycling',
    { stage: 'services', nace: '38.32' },
    `
    en recycling | circular economy, materials recovery, plastics recycling
    fr recyclage | économie circulaire, valorisation des matières, recyclage des plastiques
    de Recycling | Kreislaufwirtschaft, Rohstoffrückgewinnung, Kunststoffrecycling
    nl recycling | circulaire economie, materiaalterugwinning, kunststofrecycling
    it riciclaggio | economia circolare, recupero di materiali, riciclo della plastica
    es reciclaje | economía circular, valorización de materiales, reciclaje de plásticos`,
  ),
  concept(
    'packaging',
    { stage: 'services' },
    `
    en packaging | bottles and caps, cosmetic packaging, eco-designed packaging
    fr emballage et conditionnement | flaconnage, conditionnement, emballages écoconçus
    de Verpackungstechnik | Verpackungen, Flakons und Verschlüsse, nachhaltige Verpackungen
    nl verpakkingen | verpakkingstechniek, flacons en doppen, duurzame verpakkingen
    it imballaggio e confezionamento | confezionamento, flaconi e tappi, packaging sostenibile
    es envases y embalajes | frascos y tapones, envases ecodiseñados, acondicionamiento`,
  ),
];
