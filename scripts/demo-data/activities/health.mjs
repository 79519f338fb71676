import { activity } from '../activity.mjs';

export const health = [
  activity(
    'medical-devices',
    `
    fr Dispositifs médicaux / Medical | Dispositifs médicaux de classe II, de la conception au dossier technique.
    de Medizintechnik / Medical | Medizinprodukte der Klasse II, von der Entwicklung bis zur technischen Dokumentation.
    en Medical Devices | Class II medical devices, from design to the technical file.
    nl Medische techniek | Medische hulpmiddelen van klasse II, van ontwerp tot technisch dossier.
    it Dispositivi medici | Dispositivi medici di classe II, dalla progettazione al fascicolo tecnico.
    es Tecnología médica | Productos sanitarios de clase II, del diseño al expediente técnico.`,
  ),
  activity(
    'implants',
    `
    fr Implants | Implants du rachis et implants dentaires en titane, usinés, nettoyés et conditionnés.
    de Implantate | Wirbelsäulen- und Zahnimplantate aus Titan, bearbeitet, gereinigt und verpackt.
    en Implants | Spinal and dental implants in titanium, machined, cleaned and packed.
    nl Implantaten | Wervelkolom- en tandimplantaten in titaan, bewerkt, gereinigd en verpakt.
    it Protesi | Impianti spinali e dentali in titanio, lavorati, puliti e confezionati.
    es Implantes | Implantes de columna y dentales de titanio, mecanizados, limpiados y envasados.`,
  ),
  activity(
    'surgical-instruments',
    `
    fr Instruments / Instrumentation chirurgicale | Instruments réutilisables pour la chirurgie mini-invasive.
    de Chirurgietechnik / Instrumente | Wiederverwendbare Instrumente für die minimalinvasive Chirurgie.
    en Surgical Instruments | Reusable instruments for minimally invasive surgery.
    nl Instrumenten | Herbruikbare instrumenten voor minimaal invasieve chirurgie.
    it Strumentario | Strumenti riutilizzabili per la chirurgia mininvasiva.
    es Instrumental | Instrumentos reutilizables para cirugía mínimamente invasiva.`,
  ),
  activity(
    'in-vitro-diagnostics',
    `
    fr Diagnostics / Microfluidique | Tests rapides sur puce microfluidique, lus en moins de dix minutes.
    de Diagnostik | Schnelltests auf dem Mikrofluidik-Chip, in unter zehn Minuten abgelesen.
    en Diagnostics | Rapid tests on a microfluidic chip, read in under ten minutes.
    nl Diagnostiek | Sneltests op een microfluïdische chip, afgelezen binnen tien minuten.
    it Diagnostica | Test rapidi su chip microfluidico, letti in meno di dieci minuti.
    es Diagnóstico | Pruebas rápidas en chip microfluídico, leídas en menos de diez minutos.`,
  ),
  activity(
    'medical-imaging',
    `
    fr Imagerie / Imagerie médicale | Sondes d’échographie et traitement d’images pour le bloc opératoire.
    de Bildgebung | Ultraschallsonden und Bildaufbereitung für den Operationssaal.
    en Imaging | Ultrasound probes and image processing for the operating theatre.
    nl Beeldvorming | Echografiesondes en beeldbewerking voor de operatiekamer.
    it Imaging | Sonde ecografiche ed elaborazione di immagini per la sala operatoria.
    es Imagen médica | Sondas de ecografía y tratamiento de imagen para el quirófano.`,
  ),
  activity(
    'biotechnology',
    `
    fr Biotech / Biotechnologies | Bioprocédés à façon, de la souche au lot pilote de 500 litres.
    de Biotech | Bioprozesse im Auftrag, vom Stamm bis zur Pilotcharge von 500 Litern.
    en Biotech | Contract bioprocesses, from the strain to the 500-litre pilot batch.
    nl Biotech | Bioprocessen in opdracht, van stam tot proefpartij van 500 liter.
    it Biotech | Bioprocessi per conto terzi, dal ceppo al lotto pilota da 500 litri.
    es Biotech | Bioprocesos por encargo, de la cepa al lote piloto de 500 litros.`,
  ),
  activity(
    'biotechnology',
    `
    fr Biotech / Bioproduction | Enzymes et anticorps produits en cellules végétales, purifiés sur place.
    de Biotech / Bioproduktion | Enzyme und Antikörper aus Pflanzenzellen, vor Ort gereinigt.
    en Bioproduction | Enzymes and antibodies produced in plant cells and purified on site.
    nl Bioproductie | Enzymen en antilichamen uit plantencellen, ter plaatse gezuiverd.
    it Bioproduzione | Enzimi e anticorpi prodotti in cellule vegetali e purificati in loco.
    es Bioproducción | Enzimas y anticuerpos producidos en células vegetales y purificados in situ.`,
  ),
  activity(
    'genomics',
    `
    fr Génomique | Séquençage et interprétation de panels pour les maladies rares.
    de Genomik | Sequenzierung und Auswertung von Panels für seltene Krankheiten.
    en Genomics | Sequencing and interpretation of panels for rare diseases.
    nl Genomica | Sequencing en interpretatie van panels voor zeldzame ziekten.
    it Genomica | Sequenziamento e interpretazione di pannelli per malattie rare.
    es Genómica | Secuenciación e interpretación de paneles para enfermedades raras.`,
  ),
  activity(
    'drug-development',
    `
    fr Thérapeutique / Pharma | Candidats-médicaments peptidiques, de la preuve de concept à l’essai clinique.
    de Pharma | Peptidwirkstoffe vom Konzeptnachweis bis zur klinischen Studie.
    en Therapeutics | Peptide drug candidates, from proof of concept to clinical trial.
    nl Therapeutics | Peptidegeneesmiddelen, van concept tot klinische studie.
    it Terapeutica | Farmaci peptidici, dalla prova di principio allo studio clinico.
    es Terapéutica | Fármacos peptídicos, de la prueba de concepto al ensayo clínico.`,
  ),
  activity(
    'digital-health',
    `
    fr e-Santé / Santé numérique | Télésurveillance de patients chroniques, hébergée en Europe.
    de E-Health | Fernüberwachung chronisch Kranker, in Europa gehostet.
    en e-Health | Remote monitoring of chronic patients, hosted in Europe.
    nl e-Health | Telemonitoring van chronische patiënten, gehost in Europa.
    it e-Health | Telemonitoraggio di pazienti cronici, ospitato in Europa.
    es e-Salud | Telemonitorización de pacientes crónicos, alojada en Europa.`,
  ),
  activity(
    'cosmetics',
    `
    fr Cosmétiques / Laboratoires | Formulation et fabrication à façon de soins certifiés biologiques.
    de Kosmetik | Rezeptur und Lohnherstellung zertifizierter Naturpflege.
    en Cosmetics | Formulation and contract manufacturing of certified organic care.
    nl Cosmetica | Formulering en loonproductie van gecertificeerde biologische verzorging.
    it Cosmetici | Formulazione e produzione conto terzi di cosmetici biologici certificati.
    es Cosmética | Formulación y fabricación a terceros de cuidados ecológicos certificados.`,
  ),
  activity(
    'cosmetics',
    `
    fr Cosmétiques / Beauté | Émulsions, poudres et soins solides, avec tests d’usage et stabilité.
    de Kosmetik / Pflege | Emulsionen, Puder und feste Pflege, mit Anwendungs- und Stabilitätstests.
    en Beauty | Emulsions, powders and solid care, with user and stability tests.
    nl Verzorging | Emulsies, poeders en vaste verzorging, met gebruiks- en stabiliteitstests.
    it Bellezza | Emulsioni, polveri e cosmetici solidi, con test d’uso e di stabilità.
    es Belleza | Emulsiones, polvos y cuidados sólidos, con pruebas de uso y estabilidad.`,
  ),
  activity(
    'fragrances',
    `
    fr Parfums / Arômes et parfums | Extraits naturels de fleurs et compositions parfumées sur mesure.
    de Duftstoffe | Natürliche Blütenextrakte und Duftkompositionen nach Maß.
    en Fragrances | Natural flower extracts and bespoke fragrance compositions.
    nl Geurstoffen | Natuurlijke bloemextracten en geurcomposities op maat.
    it Essenze | Estratti naturali di fiori e composizioni profumate su misura.
    es Fragancias | Extractos naturales de flores y composiciones perfumadas a medida.`,
  ),
];
