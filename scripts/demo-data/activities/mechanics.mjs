import { activity } from '../activity.mjs';

export const mechanics = [
  activity(
    'microtechnics',
    `
    fr Microtechniques / Microtechnologies | Nous développons et produisons des composants miniatures, du croquis à la petite série.
    de Mikrotechnik | Wir entwickeln und fertigen Kleinstbauteile, von der Skizze bis zur Kleinserie.
    en Microtechnics | We develop and produce miniature components, from the sketch to small series.
    nl Microtechniek | Wij ontwikkelen en produceren miniatuuronderdelen, van schets tot kleine serie.
    it Microtecnica | Sviluppiamo e produciamo componenti miniaturizzati, dallo schizzo alla piccola serie.
    es Microtecnología | Desarrollamos y producimos componentes en miniatura, del boceto a la serie corta.`,
  ),
  activity(
    'precision-mechanics',
    `
    fr Mécanique de précision / Micromécanique | Sous-ensembles mécaniques de précision, de l’usinage au montage et au contrôle.
    de Feinmechanik / Präzisionstechnik | Präzise mechanische Baugruppen, von der Bearbeitung bis zu Montage und Prüfung.
    en Precision Mechanics | Precision mechanical assemblies, from machining to assembly and inspection.
    nl Fijnmechanica | Fijnmechanische samenstellingen, van bewerking tot montage en controle.
    it Meccanica di precisione | Gruppi meccanici di precisione, dalla lavorazione al montaggio e al controllo.
    es Mecánica de precisión | Conjuntos mecánicos de precisión, del mecanizado al montaje y al control.`,
  ),
  activity(
    'machining',
    `
    fr Usinage / Usinage de précision | Fraisage et tournage cinq axes d’aluminium, d’acier et de titane, du prototype à la série.
    de Zerspanung / CNC-Technik | Fünfachsiges Fräsen und Drehen von Aluminium, Stahl und Titan, vom Prototyp bis zur Serie.
    en Machining | Five-axis milling and turning of aluminium, steel and titanium, from prototype to series.
    nl Verspaning | Vijfassig frezen en draaien van aluminium, staal en titaan, van prototype tot serie.
    it Lavorazioni meccaniche | Fresatura e tornitura a cinque assi di alluminio, acciaio e titanio, dal prototipo alla serie.
    es Mecanizados | Fresado y torneado de cinco ejes de aluminio, acero y titanio, del prototipo a la serie.`,
  ),
  activity(
    'precision-turning',
    `
    fr Décolletage / Décolletage de précision | Pièces décolletées jusqu’à {mm} mm de diamètre en laiton, inox et titane, contrôlées à 100 %.
    de Drehteile / Drehtechnik | Drehteile bis {mm} mm Durchmesser aus Messing, Edelstahl und Titan, zu 100 % geprüft.
    en Turned Parts / Precision Turning | Turned parts up to {mm} mm in diameter in brass, stainless steel and titanium, fully inspected.
    nl Draaitechniek | Draaidelen tot {mm} mm diameter in messing, roestvast staal en titaan, volledig gecontroleerd.
    it Torneria | Particolari torniti fino a {mm} mm di diametro in ottone, acciaio inox e titanio, controllati al 100 %.
    es Decoletaje | Piezas torneadas de hasta {mm} mm de diámetro en latón, acero inoxidable y titanio, controladas al 100 %.`,
  ),
  activity(
    'precision-turning',
    `
    fr Décolletage / Tournage | Axes, vis et connecteurs tournés en barre, en séries de mille à plusieurs millions de pièces.
    de Präzisionsteile / Drehteile | Achsen, Schrauben und Steckverbinder, von der Stange gedreht, in Serien von tausend bis zu mehreren Millionen Stück.
    en Turned Components | Shafts, screws and connectors turned from bar, in runs of a thousand to several million pieces.
    nl Precisiedelen | Assen, schroeven en connectoren, uit staf gedraaid, in series van duizend tot enkele miljoenen stuks.
    it Minuterie | Perni, viti e connettori torniti da barra, in serie da mille a diversi milioni di pezzi.
    es Torneados | Ejes, tornillos y conectores torneados de barra, en series de mil a varios millones de piezas.`,
  ),
  activity(
    'precision-turning',
    `
    fr Décolletage / Décolletage de précision | Micro-décolletage de pivots, de tiges et de raccords dès 0,3 mm, sur machines à poupée mobile.
    de Drehtechnik / Mikrodrehteile | Kleinste Achsen, Stifte und Anschlüsse ab 0,3 mm, auf Langdrehautomaten gefertigt.
    en Micro Turning / Turned Parts | The smallest pivots, pins and fittings from 0.3 mm, made on sliding-head lathes.
    nl Draaitechniek | De kleinste assen, pennen en koppelingen vanaf 0,3 mm, gemaakt op langdraaiautomaten.
    it Torneria / Microtornitura | I più piccoli perni, spine e raccordi da 0,3 mm, prodotti su torni a fantina mobile.
    es Decoletaje | Los ejes, pasadores y racores más pequeños desde 0,3 mm, hechos en tornos de cabezal móvil.`,
  ),
  activity(
    'precision-turning',
    `
    fr Décolletage / Décolletage de précision | Parc de tours multibroches et à commande numérique, barres de 3 à {mm} mm, lavage et tri automatiques.
    de Drehteile / Präzisionsdrehteile | Mehrspindler und CNC-Drehautomaten für Stangen von 3 bis {mm} mm, Waschen und Sortieren automatisch.
    en Precision Turning / Turned Parts | Multi-spindle and CNC lathes for bars of 3 to {mm} mm, with automatic washing and sorting.
    nl Draaitechniek | Meerspillige en CNC-draaiautomaten voor staf van 3 tot {mm} mm, automatisch wassen en sorteren.
    it Torneria | Torni plurimandrino e CNC per barre da 3 a {mm} mm, lavaggio e selezione automatici.
    es Decoletaje | Tornos multihusillo y CNC para barras de 3 a {mm} mm, con lavado y selección automáticos.`,
  ),
  activity(
    'precision-turning',
    `
    fr Décolletage / Mécanique | Du décolletage à la pièce finie : taillage, rectification et traitement réunis sous un seul toit.
    de Drehtechnik / Präzisionsteile | Vom Drehen bis zum fertigen Teil: Verzahnen, Schleifen und Behandeln unter einem Dach.
    en Turned Components / Precision Parts | From turning to the finished part: gear cutting, grinding and treatment under one roof.
    nl Precisiedelen | Van draaien tot afgewerkt onderdeel: vertanden, slijpen en behandelen onder één dak.
    it Minuterie | Dalla tornitura al pezzo finito: dentatura, rettifica e trattamento sotto lo stesso tetto.
    es Torneados | Del torneado a la pieza acabada: tallado de engranajes, rectificado y tratamiento bajo un mismo techo.`,
  ),
  activity(
    'micromachining',
    `
    fr Micro-usinage | Micro-perçage et micro-fraisage au {micron} µm près, sur métaux et céramiques.
    de Mikrobearbeitung / Mikropräzision | Mikrobohren und Mikrofräsen auf {micron} µm genau, in Metall und Keramik.
    en Micromachining | Micro-drilling and micro-milling to within {micron} µm, in metal and ceramics.
    nl Microbewerking | Microboren en microfrezen tot op {micron} µm nauwkeurig, in metaal en keramiek.
    it Microlavorazioni | Microforatura e microfresatura con precisione di {micron} µm, su metalli e ceramiche.
    es Micromecanizado | Microtaladrado y microfresado con precisión de {micron} µm, en metal y cerámica.`,
  ),
  activity(
    'edm',
    `
    fr Électroérosion | Découpe au fil et enfonçage d’aciers trempés et de carbure pour outillages et pièces médicales.
    de Erodiertechnik | Draht- und Senkerodieren von gehärtetem Stahl und Hartmetall für Werkzeuge und Medizinteile.
    en EDM | Wire and die-sinking erosion of hardened steel and carbide for tools and medical parts.
    nl Vonktechniek | Draad- en zinkvonken van gehard staal en hardmetaal voor gereedschap en medische delen.
    it Elettroerosione | Erosione a filo e a tuffo di acciai temprati e metallo duro per utensili e parti medicali.
    es Electroerosión | Erosión por hilo y por penetración de aceros templados y metal duro para útiles y piezas médicas.`,
  ),
  activity(
    'laser-processing',
    `
    fr Laser / Procédés laser | Soudage, découpe fine et marquage au laser de pièces métalliques et plastiques.
    de Lasertechnik | Laserschweißen, Feinschneiden und Beschriften von Metall- und Kunststoffteilen.
    en Laser Processing | Laser welding, fine cutting and marking of metal and plastic parts.
    nl Lasertechniek | Laserlassen, fijnsnijden en markeren van metalen en kunststof onderdelen.
    it Lavorazioni laser | Saldatura, taglio fine e marcatura laser di parti metalliche e plastiche.
    es Láser | Soldadura, corte fino y marcado por láser de piezas metálicas y plásticas.`,
  ),
  activity(
    'grinding-polishing',
    `
    fr Rectification / Polissage | Rectification cylindrique et polissage miroir de pièces dures.
    de Schleiftechnik | Rundschleifen und Hochglanzpolieren harter Werkstücke.
    en Grinding | Cylindrical grinding and mirror polishing of hard parts.
    nl Slijptechniek | Rondslijpen en hoogglanspolijsten van harde onderdelen.
    it Rettifiche | Rettifica cilindrica e lucidatura a specchio di pezzi duri.
    es Rectificados | Rectificado cilíndrico y pulido espejo de piezas duras.`,
  ),
  activity(
    'stamping',
    `
    fr Découpage / Emboutissage | Contacts, ressorts et capots découpés en bande, outillages conçus dans nos murs.
    de Stanztechnik | Kontakte, Federn und Gehäuse aus Bandmaterial gestanzt, Werkzeuge aus eigenem Haus.
    en Stampings | Contacts, springs and housings stamped from strip, with tools made in house.
    nl Stanstechniek | Contacten, veren en behuizingen uit band gestanst, met eigen gereedschappen.
    it Tranciati | Contatti, molle e gusci tranciati da nastro, con stampi costruiti internamente.
    es Estampaciones | Contactos, muelles y carcasas estampados de banda, con útiles propios.`,
  ),
  activity(
    'forging',
    `
    fr Forge | Pièces matricées en acier et en titane, de 100 g à 40 kg, livrées usinées.
    de Schmiedetechnik | Gesenkschmiedeteile aus Stahl und Titan, von 100 g bis 40 kg, fertig bearbeitet.
    en Forgings | Drop-forged parts in steel and titanium, from 100 g to 40 kg, delivered machined.
    nl Smeedwerk | Matrijsgesmede delen in staal en titaan, van 100 g tot 40 kg, bewerkt geleverd.
    it Forgiati | Pezzi stampati a caldo in acciaio e titanio, da 100 g a 40 kg, forniti lavorati.
    es Forja | Piezas forjadas en estampa de acero y titanio, de 100 g a 40 kg, entregadas mecanizadas.`,
  ),
  activity(
    'toolmaking',
    `
    fr Moules / Outillage | Moules d’injection multi-empreintes et outils à suivre, avec mise au point sur presse.
    de Formenbau / Werkzeugbau | Mehrfach-Spritzgießformen und Folgeverbundwerkzeuge, auf der Presse abgestimmt.
    en Tooling | Multi-cavity injection moulds and progressive tools, tuned on our own presses.
    nl Matrijzenbouw | Meervoudige spuitgietmatrijzen en volgstempels, afgesteld op eigen persen.
    it Stampi | Stampi a iniezione multicavità e stampi progressivi, messi a punto in pressa.
    es Matricería | Moldes de inyección multicavidad y matrices progresivas, puestos a punto en prensa.`,
  ),
  activity(
    'additive-manufacturing',
    `
    fr Fabrication additive | Impression 3D métal sur lit de poudre, usinage de finition et contrôle par tomographie.
    de Additive Technik | Metall-3D-Druck im Pulverbett, Nachbearbeitung und Prüfung im Computertomografen.
    en Additive | Metal 3D printing in the powder bed, finishing and inspection by tomography.
    nl Additive | Metaal-3D-printen in poederbed, nabewerking en controle met tomografie.
    it Additive | Stampa 3D in metallo a letto di polvere, finitura e controllo tomografico.
    es Aditiva | Impresión 3D en metal sobre lecho de polvo, acabado y control por tomografía.`,
  ),
  activity(
    'surface-treatment',
    `
    fr Traitements de surface / Galvanoplastie | Anodisation, nickel chimique et dorure de petites pièces, au panier et au tonneau.
    de Oberflächentechnik / Galvanik | Eloxieren, chemisch Nickel und Vergolden von Kleinteilen, als Gestell- und Trommelware.
    en Surface Finishing | Anodising, electroless nickel and gold plating of small parts, rack and barrel.
    nl Oppervlaktetechniek | Anodiseren, chemisch nikkel en vergulden van kleine delen, in rek en trommel.
    it Trattamenti | Anodizzazione, nichel chimico e doratura di piccole parti, a telaio e a rotobarile.
    es Recubrimientos | Anodizado, níquel químico y dorado de piezas pequeñas, en bastidor y en tambor.`,
  ),
  activity(
    'heat-treatment',
    `
    fr Traitement thermique | Trempe sous vide, cémentation et nitruration de pièces de précision.
    de Härtetechnik | Vakuumhärten, Einsatzhärten und Nitrieren von Präzisionsteilen.
    en Heat Treatment | Vacuum hardening, case hardening and nitriding of precision parts.
    nl Hardingstechniek | Vacuümharden, carboneren en nitreren van precisiedelen.
    it Trattamenti termici | Tempra in vuoto, cementazione e nitrurazione di pezzi di precisione.
    es Tratamientos térmicos | Temple al vacío, cementación y nitruración de piezas de precisión.`,
  ),
  activity(
    'thin-films',
    `
    fr Couches minces / Revêtements | Dépôts sous vide durs, décoratifs ou biocompatibles, de quelques nanomètres à {micron} µm.
    de Dünnschichttechnik | Harte, dekorative oder biokompatible Vakuumschichten, von wenigen Nanometern bis {micron} µm.
    en Thin Films | Hard, decorative or biocompatible vacuum coatings, from a few nanometres to {micron} µm.
    nl Dunnefilm | Harde, decoratieve of biocompatibele vacuümlagen, van enkele nanometers tot {micron} µm.
    it Film sottili | Rivestimenti sotto vuoto duri, decorativi o biocompatibili, da pochi nanometri a {micron} µm.
    es Capas finas | Recubrimientos al vacío duros, decorativos o biocompatibles, de unos nanómetros a {micron} µm.`,
  ),
  activity(
    'micro-assembly',
    `
    fr Micro-assemblage | Montage de mécanismes miniatures sous binoculaire ou en cellule automatique.
    de Mikromontage | Montage von Miniaturmechanismen unter dem Stereomikroskop oder in der automatischen Zelle.
    en Micro-Assembly | Assembly of miniature mechanisms under the microscope or in an automatic cell.
    nl Microassemblage | Montage van miniatuurmechanismen onder de microscoop of in een automatische cel.
    it Microassemblaggio | Montaggio di meccanismi miniaturizzati al microscopio o in cella automatica.
    es Microensamblaje | Montaje de mecanismos en miniatura con microscopio o en célula automática.`,
  ),
  activity(
    'watchmaking',
    `
    fr Horlogerie / Composants horlogers | Composants de mouvement et d’habillage pour la haute horlogerie.
    de Uhrentechnik | Werk- und Gehäuseteile für die Uhrenindustrie.
    en Watch Components | Movement and case components for fine watchmaking.
    nl Uurwerktechniek | Onderdelen voor uurwerken en kasten in de horlogerie.
    it Orologeria | Componenti per movimenti e casse dell’alta orologeria.
    es Relojería | Componentes de mecanismo y caja para la alta relojería.`,
  ),
];
