import { activity } from '../activity.mjs';

export const materials = [
  activity(
    'advanced-materials',
    `
    fr Matériaux | Mise au point de matériaux fonctionnels et essais de vieillissement accéléré.
    de Werkstoffe / Werkstofftechnik | Entwicklung von Funktionswerkstoffen und beschleunigte Alterungsversuche.
    en Materials | Development of functional materials and accelerated ageing tests.
    nl Materialen | Ontwikkeling van functionele materialen en versnelde verouderingstests.
    it Materiali | Sviluppo di materiali funzionali e prove di invecchiamento accelerato.
    es Materiales | Desarrollo de materiales funcionales y ensayos de envejecimiento acelerado.`,
  ),
  activity(
    'metallurgy',
    `
    fr Métaux / Alliages | Alliages spéciaux élaborés en petites coulées et mis en barres.
    de Metall / Legierungen | Sonderlegierungen in kleinen Chargen, als Stangenmaterial geliefert.
    en Alloys | Special alloys made in small melts and delivered as bar stock.
    nl Legeringen | Speciale legeringen in kleine smelten, geleverd als staf.
    it Leghe | Leghe speciali in piccole colate, fornite in barra.
    es Aleaciones | Aleaciones especiales en coladas pequeñas, suministradas en barra.`,
  ),
  activity(
    'technical-ceramics',
    `
    fr Céramiques | Pièces en zircone et en alumine, injectées puis rectifiées.
    de Keramik | Bauteile aus Zirkonoxid und Aluminiumoxid, spritzgegossen und geschliffen.
    en Ceramics | Parts in zirconia and alumina, injection moulded and ground.
    nl Keramiek | Onderdelen van zirkonium- en aluminiumoxide, gespoten en geslepen.
    it Ceramiche | Componenti in zirconia e allumina, iniettati e rettificati.
    es Cerámicas | Piezas de circona y alúmina, inyectadas y rectificadas.`,
  ),
  activity(
    'composites',
    `
    fr Composites | Structures légères en fibre de carbone et en lin, moulées hors autoclave.
    de Composites / Leichtbau | Leichte Strukturen aus Carbon- und Flachsfaser, ohne Autoklav gefertigt.
    en Composites | Light structures in carbon and flax fibre, moulded out of autoclave.
    nl Composites | Lichte constructies van koolstof- en vlasvezel, buiten de autoclaaf gevormd.
    it Compositi | Strutture leggere in fibra di carbonio e lino, formate fuori autoclave.
    es Composites | Estructuras ligeras de fibra de carbono y lino, moldeadas sin autoclave.`,
  ),
  activity(
    'plastics-processing',
    `
    fr Plasturgie / Plastiques | Transformation de polymères techniques : injection, extrusion et thermoformage.
    de Kunststofftechnik | Verarbeitung technischer Kunststoffe: Spritzguss, Extrusion und Thermoformen.
    en Plastics | Processing of engineering polymers: injection, extrusion and thermoforming.
    nl Kunststoffen | Verwerking van technische kunststoffen: spuitgieten, extrusie en thermovormen.
    it Materie plastiche | Trasformazione di polimeri tecnici: iniezione, estrusione e termoformatura.
    es Plásticos | Transformación de polímeros técnicos: inyección, extrusión y termoformado.`,
  ),
  activity(
    'injection-moulding',
    `
    fr Injection / Injection plastique | Injection de pièces techniques de 0,1 g à 800 g, surmoulage et assemblage.
    de Spritzguss | Technische Spritzgussteile von 0,1 g bis 800 g, Umspritzen und Montage.
    en Moulding | Technical mouldings from 0.1 g to 800 g, overmoulding and assembly.
    nl Spuitgiettechniek | Technisch spuitgietwerk van 0,1 g tot 800 g, omspuiten en assemblage.
    it Stampaggio | Stampaggio di particolari tecnici da 0,1 g a 800 g, sovrastampaggio e assemblaggio.
    es Inyección | Inyección de piezas técnicas de 0,1 g a 800 g, sobreinyección y montaje.`,
  ),
  activity(
    'injection-moulding',
    `
    fr Injection / Plastiques | Pièces d’aspect bi-injectées et marquées, moules entretenus par nos soins.
    de Kunststoffteile | Zweikomponenten-Sichtteile mit Dekor, Werkzeuge im eigenen Haus gewartet.
    en Plastic Parts | Two-component visible parts with decoration, moulds maintained in house.
    nl Kunststofdelen | Tweecomponenten-zichtdelen met decoratie, matrijzen in eigen huis onderhouden.
    it Stampaggio | Particolari estetici bicomponente decorati, stampi mantenuti internamente.
    es Inyección | Piezas vistas de dos componentes con decoración, moldes mantenidos en casa.`,
  ),
  activity(
    'micro-injection-moulding',
    `
    fr Micro-injection | Micropièces plastiques de quelques milligrammes pour le médical et les capteurs.
    de Mikrospritzguss | Kunststoff-Mikroteile von wenigen Milligramm für Medizintechnik und Sensorik.
    en Micro-Moulding | Plastic micro parts of a few milligrams for medical devices and sensors.
    nl Microspuitgieten | Kunststof microdelen van enkele milligrammen voor medische techniek en sensoren.
    it Microstampaggio | Microcomponenti plastici di pochi milligrammi per il medicale e i sensori.
    es Microinyección | Micropiezas de plástico de pocos miligramos para el sector médico y los sensores.`,
  ),
  activity(
    'bioplastics',
    `
    fr Bioplastiques | Granulés biosourcés à base d’amidon et de fibres végétales.
    de Biokunststoffe | Biobasierte Granulate aus Stärke und Pflanzenfasern.
    en Bioplastics | Bio-based pellets from starch and plant fibres.
    nl Bioplastics | Biobased granulaat uit zetmeel en plantenvezels.
    it Bioplastiche | Granuli biobased da amido e fibre vegetali.
    es Bioplásticos | Granza de base biológica a partir de almidón y fibras vegetales.`,
  ),
  activity(
    'recycling',
    `
    fr Recyclage | Tri, broyage et régénération de rebuts plastiques et métalliques.
    de Recycling | Sortieren, Mahlen und Aufbereiten von Kunststoff- und Metallabfällen.
    en Recycling | Sorting, grinding and regeneration of plastic and metal scrap.
    nl Recycling | Sorteren, malen en regenereren van kunststof- en metaalafval.
    it Riciclo | Cernita, macinazione e rigenerazione di scarti plastici e metallici.
    es Reciclaje | Clasificación, molienda y regeneración de residuos plásticos y metálicos.`,
  ),
  activity(
    'packaging',
    `
    fr Emballages / Flaconnage | Flacons et bouchages rechargeables en verre et en bioplastique.
    de Verpackungen | Nachfüllbare Flakons und Verschlüsse aus Glas und Biokunststoff.
    en Packaging | Refillable bottles and closures in glass and bioplastic.
    nl Verpakkingen | Navulbare flacons en sluitingen van glas en bioplastic.
    it Imballaggi | Flaconi e chiusure ricaricabili in vetro e bioplastica.
    es Envases | Frascos y cierres recargables de vidrio y bioplástico.`,
  ),
];
