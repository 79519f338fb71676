import { concept } from '../concept.mjs';

/** What surrounds a product: its idea, its proof, its people and its money. */
export const services = [
  concept(
    'engineering-design',
    { stage: 'design', nace: '71.12' },
    `
    en engineering design | product design, design office, mechanical design
    fr bureau d’études | conception de produits, conception mécanique, ingénierie
    de Konstruktion und Entwicklung | Produktentwicklung, Konstruktionsbüro, Ingenieurdienstleistungen
    nl engineering en ontwerp | productontwikkeling, ontwerpbureau, werktuigkundig ontwerp
    it progettazione e ingegneria | sviluppo prodotto, ufficio tecnico, progettazione meccanica
    es ingeniería y diseño | oficina técnica, desarrollo de producto, diseño mecánico`,
  ),
  concept(
    'prototyping',
    { stage: 'design' },
    `
    en prototyping | rapid prototyping, pilot series
    fr prototypage | prototypage rapide, préséries, maquettage
    de Prototypenbau | Rapid Prototyping, Nullserien, Musterbau
    nl prototypebouw | snelle prototypes, nulseries
    it prototipazione | prototipazione rapida, preserie
    es prototipado | prototipado rápido, preseries`,
  ),
  concept(
    'testing-certification',
    { stage: 'testing', nace: '71.20' },
    `
    en testing and certification | test laboratory, conformity assessment, CE marking
    fr essais et certification | laboratoire d’essais, évaluation de conformité, marquage CE
    de Prüfung und Zertifizierung | Prüflabor, Konformitätsbewertung, CE-Kennzeichnung
    nl keuring en certificering | testlaboratorium, conformiteitsbeoordeling, CE-markering
    it prove e certificazione | laboratorio di prova, valutazione di conformità, marcatura CE
    es ensayos y certificación | laboratorio de ensayos, evaluación de la conformidad, marcado CE`,
  ),
  concept(
    'cleanroom',
    { stage: 'integration' },
    `
    en cleanroom technology | cleanroom production, cleanroom assembly, clean rooms
    fr salles blanches | production en salle blanche, assemblage en salle propre
    de Reinraumtechnik | Reinraumfertigung, Reinraummontage
    nl cleanroomtechniek | cleanrooms, productie in cleanroom
    it camere bianche | produzione in camera bianca, assemblaggio in camera bianca
    es salas blancas | producción en sala blanca, montaje en sala limpia`,
  ),
  concept(
    'technology-transfer',
    { stage: 'research' },
    `
    en technology transfer | collaborative research, contract research, innovation transfer
    fr transfert de technologie | recherche collaborative, recherche partenariale, valorisation de la recherche
    de Technologietransfer | Verbundforschung, Auftragsforschung
    nl technologietransfer | kennisoverdracht, contractonderzoek, valorisatie
    it trasferimento tecnologico | ricerca collaborativa, ricerca su commessa
    es transferencia de tecnología | investigación colaborativa, investigación por contrato`,
  ),
  concept(
    'vocational-training',
    { stage: 'services' },
    `
    en vocational training | apprenticeships, continuing education, technical training
    fr formation professionnelle | apprentissage en alternance, formation continue, formation technique
    de berufliche Bildung | Berufsausbildung, Weiterbildung, technische Ausbildung
    nl beroepsopleiding | leerlingwezen, bijscholing, technische opleiding
    it formazione professionale | apprendistato, formazione continua, formazione tecnica
    es formación profesional | formación dual, formación continua, formación técnica`,
  ),
  concept(
    'innovation-funding',
    { stage: 'services' },
    `
    en innovation funding | venture capital, seed funding, grants
    fr financement de l’innovation | capital-risque, capital d’amorçage, subventions
    de Innovationsfinanzierung | Wagniskapital, Risikokapital, Fördermittel
    nl innovatiefinanciering | durfkapitaal, startkapitaal, subsidies
    it finanziamento dell’innovazione | capitale di rischio, capitale d’avviamento, contributi
    es financiación de la innovación | capital riesgo, capital semilla, subvenciones`,
  ),
];
