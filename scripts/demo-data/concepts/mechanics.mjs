import { concept } from '../concept.mjs';

/** Microtechnics and what is done with chips, dies and beams. */
export const mechanics = [
  concept(
    'microtechnics',
    {},
    `
    en microtechnology | microtechnics, microengineering
    fr microtechniques | microtechnique, microtechnologies
    de Mikrotechnik | Mikrotechnologie
    nl microtechniek | microtechnologie
    it microtecnica | microtecnologie, microingegneria
    es microtecnología | microtécnica, microingeniería`,
  ),
  concept(
    'precision-mechanics',
    { broader: ['microtechnics'], stage: 'manufacturing' },
    `
    en precision mechanics | precision engineering, fine mechanics
    fr mécanique de précision | micromécanique, mécanique fine | mecanique de precison
    de Feinmechanik | Präzisionsmechanik, Feinwerktechnik, Präzisionstechnik
    nl fijnmechanica | precisiemechanica, fijnmechanische techniek
    it meccanica di precisione | micromeccanica, meccanica fine
    es mecánica de precisión | micromecánica, mecánica fina`,
  ),
  concept(
    'machining',
    { stage: 'manufacturing', nace: '25.62' },
    `
    en machining | CNC machining, milling, metal cutting
    fr usinage | usinage CNC, fraisage, usinage à commande numérique, enlèvement de copeaux
    de Zerspanung | spanende Fertigung, CNC-Bearbeitung, Fräsen, Frästeile
    nl verspaning | verspanende bewerking, CNC-bewerking, frezen, freesdelen
    it lavorazioni meccaniche | lavorazioni CNC, fresatura, asportazione di truciolo
    es mecanizado | mecanizado CNC, fresado, arranque de viruta`,
  ),
  concept(
    'precision-turning',
    { broader: ['machining', 'precision-mechanics'], stage: 'manufacturing', nace: '25.62' },
    `
    en precision turning | turned parts, precision turned parts, bar turning, screw machining, Swiss-type turning
    fr décolletage | pièces décolletées, tournage de précision, tournage automatique, décolletage de précision | decoltage, décoltage
    de Präzisionsdrehteile | Drehteile, Präzisionsdrehen, Langdrehen, Langdrehteile, Automatendrehteile, Décolletage | Drehteil
    nl fijndraaiwerk | draaidelen, precisiedraaidelen, draaiwerk, langdraaien
    it tornitura di precisione | particolari torniti, tornitura automatica, minuterie tornite, torneria
    es decoletaje | torneado de precisión, piezas torneadas, piezas decoletadas, torneado automático`,
  ),
  concept(
    'micromachining',
    { broader: ['machining', 'microtechnics'], stage: 'manufacturing' },
    `
    en micromachining | micro-milling, micro-drilling
    fr micro-usinage | micro-fraisage, micro-perçage
    de Mikrobearbeitung | Mikrozerspanung, Mikrofräsen, Mikrobohren
    nl microbewerking | microverspaning, microfrezen, microboren
    it microlavorazioni | microfresatura, microforatura
    es micromecanizado | microfresado, microtaladrado`,
  ),
  concept(
    'edm',
    { broader: ['machining'], stage: 'manufacturing' },
    `
    en electrical discharge machining | EDM, wire EDM, spark erosion
    fr électroérosion | électroérosion à fil, enfonçage, découpe au fil
    de Funkenerosion | Drahterosion, Senkerosion, Drahterodieren
    nl vonkerosie | draadvonken, zinkvonken
    it elettroerosione | elettroerosione a filo, elettroerosione a tuffo
    es electroerosión | electroerosión por hilo, electroerosión por penetración`,
  ),
  concept(
    'laser-processing',
    { broader: ['machining'], stage: 'manufacturing' },
    `
    en laser processing | laser cutting, laser welding, laser marking, laser micromachining
    fr usinage laser | découpe laser, soudage laser, marquage laser, gravure laser
    de Laserbearbeitung | Laserschneiden, Laserschweißen, Lasermarkieren, Lasermaterialbearbeitung
    nl laserbewerking | lasersnijden, laserlassen, lasermarkeren
    it lavorazioni laser | taglio laser, saldatura laser, marcatura laser
    es procesado láser | corte por láser, soldadura láser, marcado láser`,
  ),
  concept(
    'grinding-polishing',
    { broader: ['machining'], stage: 'manufacturing' },
    `
    en grinding and polishing | precision grinding, centreless grinding, polishing, lapping
    fr rectification et polissage | rectification, rectification centerless, polissage, rodage
    de Schleifen und Polieren | Präzisionsschleifen, Rundschleifen, Polieren, Läppen
    nl slijpen en polijsten | precisieslijpen, rondslijpen, polijsten, lappen
    it rettifica e lucidatura | rettifica, rettifica senza centri, lucidatura, lappatura
    es rectificado y pulido | rectificado, rectificado sin centros, pulido, lapeado`,
  ),
  concept(
    'stamping',
    { stage: 'manufacturing', nace: '25.50' },
    `
    en stamping and deep drawing | metal stamping, precision stamping, deep drawing, fine blanking
    fr découpage-emboutissage | découpage, emboutissage, découpage fin
    de Stanzen und Tiefziehen | Stanztechnik, Stanzteile, Tiefziehteile, Feinschneiden
    nl stansen en dieptrekken | stanswerk, stansdelen, dieptrekken
    it tranciatura e imbutitura | stampaggio lamiera, tranciatura fine, imbutitura
    es estampación y embutición | estampación metálica, embutición, troquelado, corte fino`,
  ),
  concept(
    'forging',
    { stage: 'manufacturing', nace: '25.50' },
    `
    en forging | drop forging, hot forging, forged parts
    fr forge | forgeage, matriçage, pièces forgées
    de Schmieden | Gesenkschmieden, Schmiedeteile, Schmiedetechnik
    nl smeden | smeedwerk, smeedstukken, matrijssmeden
    it forgiatura | stampaggio a caldo, fucinatura, pezzi forgiati
    es forja | forjado, estampación en caliente, piezas forjadas`,
  ),
  concept(
    'toolmaking',
    { stage: 'manufacturing', nace: '25.73' },
    `
    en tool and mould making | toolmaking, mould making, injection moulds, dies | mold making
    fr moules et outillages | fabrication de moules, outillage de précision, mouliste
    de Werkzeug- und Formenbau | Werkzeugbau, Formenbau, Spritzgießwerkzeuge, Stanzwerkzeuge
    nl matrijzen- en gereedschapsbouw | matrijzenbouw, gereedschapmakerij, spuitgietmatrijzen
    it costruzione stampi | stampi e attrezzature, stampi per iniezione, attrezzeria
    es moldes y matrices | matricería, utillaje, moldes de inyección`,
  ),
  concept(
    'additive-manufacturing',
    { stage: 'manufacturing' },
    `
    en additive manufacturing | 3D printing, metal 3D printing, powder bed fusion
    fr fabrication additive | impression 3D, impression 3D métal, fusion sur lit de poudre
    de additive Fertigung | 3D-Druck, Metall-3D-Druck, generative Fertigung
    nl additieve productie | 3D-printen, metaalprinten, additive manufacturing
    it produzione additiva | stampa 3D, manifattura additiva, stampa 3D in metallo
    es fabricación aditiva | impresión 3D, impresión 3D en metal`,
  ),
  concept(
    'surface-treatment',
    { stage: 'manufacturing', nace: '25.61' },
    `
    en surface treatment | surface finishing, electroplating, anodising, coating
    fr traitement de surface | traitements de surface, galvanoplastie, anodisation, revêtement
    de Oberflächenbehandlung | Oberflächentechnik, Galvanik, Eloxieren, Beschichtung
    nl oppervlaktebehandeling | galvanotechniek, anodiseren, coaten
    it trattamenti superficiali | galvanica, anodizzazione, rivestimenti
    es tratamiento de superficies | tratamientos superficiales, galvanotecnia, anodizado, recubrimientos`,
  ),
  concept(
    'heat-treatment',
    { stage: 'manufacturing', nace: '25.61' },
    `
    en heat treatment | hardening, vacuum hardening, case hardening
    fr traitement thermique | traitements thermiques, trempe, trempe sous vide, cémentation
    de Wärmebehandlung | Härten, Härterei, Vakuumhärten, Einsatzhärten
    nl warmtebehandeling | harden, vacuümharden, harderij
    it trattamenti termici | tempra, tempra in vuoto, cementazione
    es tratamiento térmico | tratamientos térmicos, temple, temple al vacío, cementación`,
  ),
  concept(
    'thin-films',
    { broader: ['surface-treatment'], stage: 'manufacturing' },
    `
    en thin films | vacuum coating, PVD coating, thin-film deposition
    fr couches minces | dépôt sous vide, dépôt PVD, revêtements PVD
    de Dünnschichttechnik | dünne Schichten, Vakuumbeschichtung, PVD-Beschichtung
    nl dunnefilmtechnologie | dunne films, vacuümcoating, PVD-coating
    it film sottili | deposizione sotto vuoto, rivestimenti PVD
    es capas finas | películas delgadas, deposición en vacío, recubrimientos PVD`,
  ),
  concept(
    'micro-assembly',
    { broader: ['microtechnics'], stage: 'integration' },
    `
    en micro-assembly | precision assembly, assembly of small parts
    fr micro-assemblage | assemblage de précision, assemblage de petits composants
    de Mikromontage | Präzisionsmontage, Baugruppenmontage, Kleinteilemontage
    nl microassemblage | precisieassemblage, samenbouw
    it microassemblaggio | assemblaggio di precisione, montaggio di precisione
    es microensamblaje | ensamblaje de precisión, montaje de precisión`,
  ),
  concept(
    'watchmaking',
    { broader: ['microtechnics'], stage: 'integration', nace: '26.52' },
    `
    en watchmaking | horology, watch components, watch movements
    fr horlogerie | composants horlogers, mouvements de montres, habillage horloger
    de Uhrenindustrie | Uhrmacherei, Uhrenkomponenten, Uhrwerke, Uhrentechnik
    nl horlogerie | uurwerkindustrie, uurwerken, horlogeonderdelen
    it orologeria | industria orologiera, componenti per orologi, movimenti per orologi
    es relojería | industria relojera, componentes de relojería, mecanismos de reloj`,
  ),
];
