import { concept } from '../concept.mjs';

/** Life sciences, and what is put on the skin. */
export const health = [
  concept(
    'life-sciences',
    {},
    `
    en life sciences | health technologies, healthcare
    fr sciences du vivant | sciences de la vie, technologies pour la santé, santé
    de Lebenswissenschaften | Life Sciences, Gesundheitswirtschaft, Medizintechnik und Biotechnologie
    nl levenswetenschappen | life sciences, gezondheidstechnologie
    it scienze della vita | tecnologie per la salute, salute
    es ciencias de la vida | tecnologías de la salud, salud`,
  ),
  concept(
    'medical-devices',
    { broader: ['life-sciences'], stage: 'integration', nace: '32.50' },
    `
    en medical devices | medical technology, medtech
    fr dispositifs médicaux | technologies médicales, medtech
    de Medizinprodukte | Medizintechnik, Medtech
    nl medische hulpmiddelen | medische technologie, medtech
    it dispositivi medici | tecnologie medicali, medtech, elettromedicali
    es productos sanitarios | dispositivos médicos, tecnología médica, tecnología sanitaria`,
  ),
  concept(
    'implants',
    { broader: ['medical-devices'], stage: 'materials', nace: '32.50' },
    `
    en implants | orthopaedic implants, dental implants, prostheses
    fr implants | implants orthopédiques, implants dentaires, prothèses
    de Implantate | orthopädische Implantate, Zahnimplantate, Prothesen
    nl implantaten | orthopedische implantaten, tandheelkundige implantaten, protheses
    it impianti protesici | impianti ortopedici, impianti dentali, protesi
    es implantes | implantes ortopédicos, implantes dentales, prótesis`,
  ),
  concept(
    'surgical-instruments',
    { broader: ['medical-devices'], stage: 'manufacturing', nace: '32.50' },
    `
    en surgical instruments | surgical tools, minimally invasive instruments, endoscopy
    fr instruments chirurgicaux | instrumentation chirurgicale, endoscopie
    de chirurgische Instrumente | Chirurgieinstrumente, minimalinvasive Instrumente, Endoskopie
    nl chirurgische instrumenten | minimaal invasieve instrumenten, endoscopie
    it strumenti chirurgici | strumentario chirurgico, endoscopia
    es instrumental quirúrgico | instrumentos quirúrgicos, endoscopia`,
  ),
  concept(
    'in-vitro-diagnostics',
    { broader: ['life-sciences'], stage: 'testing' },
    `
    en in vitro diagnostics | IVD, laboratory tests, lab-on-a-chip, microfluidics
    fr diagnostic in vitro | DIV, tests de laboratoire, laboratoire sur puce, microfluidique
    de In-vitro-Diagnostik | IVD, Labordiagnostik, Lab-on-a-Chip, Mikrofluidik
    nl in-vitrodiagnostiek | IVD, laboratoriumdiagnostiek, lab-on-a-chip, microfluïdica
    it diagnostica in vitro | IVD, test di laboratorio, lab-on-a-chip, microfluidica
    es diagnóstico in vitro | DIV, pruebas de laboratorio, microfluídica`,
  ),
  concept(
    'medical-imaging',
    { broader: ['medical-devices'], stage: 'integration', nace: '26.60' },
    `
    en medical imaging | ultrasound imaging, radiology equipment
    fr imagerie médicale | échographie, équipements de radiologie
    de medizinische Bildgebung | Ultraschall, Röntgengeräte
    nl medische beeldvorming | echografie, radiologieapparatuur
    it imaging medico | diagnostica per immagini, ecografia
    es imagen médica | diagnóstico por imagen, ecografía`,
  ),
  concept(
    'biotechnology',
    { broader: ['life-sciences'], stage: 'research', nace: '72.11' },
    `
    en biotechnology | biotech, bioprocesses, cell culture
    fr biotechnologies | biotechnologie, bioprocédés, culture cellulaire
    de Biotechnologie | Bioverfahrenstechnik, Zellkultur
    nl biotechnologie | bioprocessen, celkweek
    it biotecnologie | biotecnologia, bioprocessi, colture cellulari
    es biotecnología | bioprocesos, cultivo celular`,
  ),
  concept(
    'genomics',
    { broader: ['biotechnology'], stage: 'research' },
    `
    en genomics | DNA sequencing, genetics, gene therapy
    fr génomique | séquençage d’ADN, génétique, thérapie génique
    de Genomik | DNA-Sequenzierung, Genetik, Gentherapie
    nl genomica | DNA-sequencing, genetica, gentherapie
    it genomica | sequenziamento del DNA, genetica, terapia genica
    es genómica | secuenciación de ADN, genética, terapia génica`,
  ),
  concept(
    'drug-development',
    { broader: ['life-sciences'], stage: 'research' },
    `
    en drug development | pharmaceutical research, clinical trials
    fr développement de médicaments | recherche pharmaceutique, essais cliniques
    de Arzneimittelentwicklung | Pharmaforschung, klinische Studien
    nl geneesmiddelenontwikkeling | farmaceutisch onderzoek, klinische studies
    it sviluppo di farmaci | ricerca farmaceutica, studi clinici
    es desarrollo de medicamentos | investigación farmacéutica, ensayos clínicos`,
  ),
  concept(
    'digital-health',
    { broader: ['life-sciences', 'digital-technologies'], stage: 'services' },
    `
    en digital health | e-health, telemedicine, remote patient monitoring
    fr santé numérique | e-santé, télémédecine, télésurveillance
    de digitale Gesundheit | E-Health, Telemedizin
    nl digitale gezondheidszorg | e-health, telegeneeskunde
    it sanità digitale | e-health, telemedicina
    es salud digital | e-salud, telemedicina`,
  ),
  concept(
    'cosmetics',
    { stage: 'manufacturing', nace: '20.42' },
    `
    en cosmetics | skin care, beauty products, cosmetic formulation
    fr cosmétique | cosmétiques, soins de la peau, formulation cosmétique
    de Kosmetik | Hautpflege, Kosmetikprodukte, kosmetische Rezepturen
    nl cosmetica | huidverzorging, cosmetische formulering
    it cosmetica | cosmetici, cura della pelle, formulazione cosmetica
    es cosmética | cosméticos, cuidado de la piel, formulación cosmética`,
  ),
  concept(
    'fragrances',
    { broader: ['cosmetics'], stage: 'materials' },
    `
    en perfumery and flavours | fragrances, perfumes, natural extracts, essential oils
    fr parfumerie et arômes | parfums, arômes, extraits naturels, huiles essentielles
    de Duftstoffe und Aromen | Parfümerie, Parfüm, Naturextrakte, ätherische Öle
    nl geur- en smaakstoffen | parfumerie, parfum, natuurlijke extracten, etherische oliën
    it profumeria e aromi | profumi, fragranze, estratti naturali, oli essenziali
    es perfumería y aromas | perfumes, fragancias, extractos naturales, aceites esenciales`,
  ),
];
