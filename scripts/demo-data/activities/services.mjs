import { activity } from '../activity.mjs';

export const services = [
  activity(
    'engineering-design',
    `
    fr Ingénierie / Études | Bureau d’études pluridisciplinaire, du concept au plan de fabrication.
    de Engineering / Konstruktion | Interdisziplinäres Konstruktionsbüro, vom Konzept bis zur Fertigungszeichnung.
    en Engineering | A design office of several disciplines, from concept to production drawing.
    nl Engineering | Multidisciplinair ontwerpbureau, van concept tot productietekening.
    it Ingegneria | Ufficio tecnico multidisciplinare, dal concetto al disegno costruttivo.
    es Ingeniería | Oficina técnica multidisciplinar, del concepto al plano de fabricación.`,
  ),
  activity(
    'prototyping',
    `
    fr Prototypes / Prototypage | Prototypes fonctionnels en dix jours, du boîtier à la carte.
    de Prototypen | Funktionsmuster in zehn Tagen, vom Gehäuse bis zur Platine.
    en Prototypes | Working prototypes in ten days, from the housing to the board.
    nl Prototypes | Werkende prototypes in tien dagen, van behuizing tot print.
    it Prototipi | Prototipi funzionanti in dieci giorni, dalla custodia alla scheda.
    es Prototipos | Prototipos funcionales en diez días, de la carcasa a la placa.`,
  ),
  activity(
    'testing-certification',
    `
    fr Essais / Laboratoire d’essais | Essais climatiques, vibratoires et CEM, jusqu’au dossier de marquage CE.
    de Prüfzentrum / Prüftechnik | Klima-, Vibrations- und EMV-Prüfungen bis zur CE-Kennzeichnung.
    en Test Laboratory | Climatic, vibration and EMC tests up to the CE marking file.
    nl Testcentrum | Klimaat-, tril- en EMC-tests tot en met het CE-dossier.
    it Laboratorio prove | Prove climatiche, vibrazionali ed EMC fino al fascicolo di marcatura CE.
    es Ensayos | Ensayos climáticos, de vibración y CEM hasta el expediente de marcado CE.`,
  ),
  activity(
    'cleanroom',
    `
    fr Salles blanches / Ultrapropreté | Assemblage et conditionnement en salle blanche ISO 7.
    de Reinraum / Reinraumtechnik | Montage und Verpackung im Reinraum der ISO-Klasse 7.
    en Cleanroom | Assembly and packing in an ISO 7 cleanroom.
    nl Cleanroom | Assemblage en verpakking in een cleanroom van ISO-klasse 7.
    it Camere bianche | Assemblaggio e confezionamento in camera bianca ISO 7.
    es Sala blanca | Montaje y envasado en sala blanca ISO 7.`,
  ),
  activity(
    'technology-transfer',
    `
    fr Transfert / Valorisation | Recherche partenariale et plateformes technologiques ouvertes aux PME.
    de Transfer | Verbundforschung und Technologieplattformen, die KMU offenstehen.
    en Transfer | Collaborative research and technology platforms open to SMEs.
    nl Transfer | Gezamenlijk onderzoek en technologieplatforms voor het mkb.
    it Trasferimento | Ricerca collaborativa e piattaforme tecnologiche aperte alle PMI.
    es Transferencia | Investigación colaborativa y plataformas tecnológicas abiertas a las pymes.`,
  ),
  activity(
    'vocational-training',
    `
    fr Formation | Formations d’opérateurs et de techniciens, en alternance et en continu.
    de Bildung | Aus- und Weiterbildung für Fachkräfte und Techniker.
    en Training | Training of operators and technicians, as apprentices and on the job.
    nl Opleidingen | Opleiding van operatoren en technici, duaal en als bijscholing.
    it Formazione | Formazione di operatori e tecnici, in apprendistato e continua.
    es Formación | Formación de operarios y técnicos, dual y continua.`,
  ),
  activity(
    'innovation-funding',
    `
    fr Capital / Participations | Premiers tours de financement pour des entreprises industrielles jeunes.
    de Beteiligungen | Erste Finanzierungsrunden für junge Industrieunternehmen.
    en Ventures | First funding rounds for young industrial companies.
    nl Participaties | Eerste financieringsrondes voor jonge industriële bedrijven.
    it Partecipazioni | Primi round di finanziamento per giovani imprese industriali.
    es Inversiones | Primeras rondas de financiación para jóvenes empresas industriales.`,
  ),
];
