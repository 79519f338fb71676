/** Two trades with a word between them, or with a comma when one of them has the word already. */
const conjunction = (word) => (list) =>
  list.some((item) => item.includes(` ${word} `)) ? list.join(', ') : list.join(` ${word} `);

/** Spanish `y` gives way to `e` before the sound of i. */
const spanish = (list) => conjunction(/^(i|hi)(?!e)/i.test(list.at(-1) ?? '') ? 'e' : 'y')(list);

/** French contracts `à Le Locle` to `au Locle`. */
const french = (city) => (city.startsWith('Le ') ? `au ${city.slice(3)}` : `à ${city}`);

const inEnglish = new Map([
  ['Genève', 'Geneva'],
  ['Αθήνα', 'Athens'],
  ['Μαρούσι', 'Maroussi'],
  ['Πάτρα', 'Patras'],
  ['Torino', 'Turin'],
  ['Milano', 'Milan'],
  ['Donostia / San Sebastián', 'San Sebastián'],
  ['Biel/Bienne', 'Biel'],
]);

/** How an organisation speaks, per language. `{c}` its trades, `{city}` its town with the preposition, `{year}`, `{n}`. */
export const phrases = {
  fr: {
    mark: 'Organisation fictive.',
    join: conjunction('et'),
    at: french,
    firm: [
      'Spécialiste en {c}, {city}.',
      'PME active en {c}, {city}, depuis {year}.',
      'Depuis {year}, {city}, nous travaillons en {c}.',
      'Votre partenaire en {c}, {city}.',
      'Atelier familial fondé en {year}, {city} : {c}.',
      'Nos métiers, {city} : {c}.',
    ],
    large: ['Groupe international actif en {c}, dont le siège est {city}.'],
    research: ['Recherche appliquée en {c}, {city}, avec des plateformes ouvertes aux industriels.'],
    education: ['Formations d’ingénieurs et de techniciens en {c}, {city}.'],
    public: ['Accompagne l’implantation et la croissance des industriels, {city}, notamment en {c}.'],
    association: ['Réunit les industriels du territoire, {city}, autour de projets communs en {c}.'],
    investor: ['Investit dans de jeunes sociétés industrielles, {city}.'],
    other: ['Atelier partagé et lieu d’essai pour les créateurs, {city} : {c}.'],
    closings: [
      '{n} personnes, deux équipes.',
      'Nous livrons dans {n} pays.',
      'Petites séries bienvenues.',
      'Devis sous trois jours.',
    ],
  },
  de: {
    mark: 'Fiktive Organisation.',
    join: conjunction('und'),
    at: (city) => `in ${city}`,
    firm: [
      'Spezialist für {c} {city}.',
      'Seit {year} {city}: {c}.',
      'Ihr Partner für {c}, zu Hause {city}.',
      'Mittelständischer Betrieb {city}, Schwerpunkte {c}.',
      'Familienbetrieb {city}, gegründet {year}: {c}.',
      'Unsere Fachgebiete {city}: {c}.',
    ],
    large: ['Internationale Gruppe mit Sitz {city}: {c}.'],
    research: ['Angewandte Forschung zu den Themen {c} {city}, mit Plattformen, die der Industrie offenstehen.'],
    education: ['Studiengänge und Ausbildung {city}, Schwerpunkte {c}.'],
    public: ['Begleitet Ansiedlung und Wachstum von Industriebetrieben {city}.'],
    association: ['Vereint Industriebetriebe {city} und Umgebung in gemeinsamen Vorhaben: {c}.'],
    investor: ['Beteiligt sich an jungen Industrieunternehmen, Sitz {city}.'],
    other: ['Offene Werkstatt und Erprobungsort für Gründer {city}: {c}.'],
    closings: [
      '{n} Mitarbeitende in zwei Schichten.',
      'Wir liefern in {n} Länder.',
      'Kleinserien willkommen.',
      'Angebot binnen drei Tagen.',
    ],
  },
  en: {
    mark: 'Fictional organisation.',
    join: conjunction('and'),
    at: (city) => `in ${inEnglish.get(city) ?? city}`,
    firm: [
      'Specialist in {c}, based {city}.',
      'Active in {c} {city} since {year}.',
      'Since {year} we have worked {city} in {c}.',
      'Your partner for {c}, based {city}.',
      'Family firm founded {city} in {year}: {c}.',
      'Our trades {city}: {c}.',
    ],
    large: ['International group active in {c}, with its head office {city}.'],
    research: ['Applied research {city} in {c}, with platforms open to industry.'],
    education: ['Courses for engineers and technicians {city} in {c}.'],
    public: ['Helps industrial companies to settle and grow {city}, in {c} above all.'],
    association: ['Brings industrial companies {city} together in joint projects: {c}.'],
    investor: ['Invests in young industrial companies from its office {city}.'],
    other: ['Shared workshop and test site for founders {city}: {c}.'],
    closings: [
      '{n} people in two shifts.',
      'We deliver to {n} countries.',
      'Small series welcome.',
      'Quotation within three days.',
    ],
  },
  nl: {
    mark: 'Fictieve organisatie.',
    join: conjunction('en'),
    at: (city) => `in ${city}`,
    firm: [
      'Specialist in {c}, gevestigd {city}.',
      'Sinds {year} {city} actief in {c}.',
      'Uw partner voor {c}, gevestigd {city}.',
      'Familiebedrijf {city}, opgericht in {year}: {c}.',
    ],
    large: ['Internationale groep actief in {c}, met hoofdkantoor {city}.'],
    research: ['Toegepast onderzoek {city} op het gebied van {c}, met platforms die openstaan voor de industrie.'],
    education: ['Opleidingen voor ingenieurs en technici {city}: {c}.'],
    public: ['Helpt industriële bedrijven zich te vestigen en te groeien {city}.'],
    association: ['Brengt industriële bedrijven {city} samen in gezamenlijke projecten: {c}.'],
    investor: ['Investeert in jonge industriële bedrijven, kantoor {city}.'],
    other: ['Gedeelde werkplaats en testlocatie voor starters {city}: {c}.'],
    closings: [
      '{n} medewerkers in twee ploegen.',
      'Wij leveren in {n} landen.',
      'Kleine series welkom.',
      'Offerte binnen drie dagen.',
    ],
  },
  it: {
    mark: 'Organizzazione fittizia.',
    join: conjunction('e'),
    at: (city) => `a ${city}`,
    firm: [
      'Specialisti in {c}, con sede {city}.',
      'Dal {year} attivi {city} in {c}.',
      'Il vostro partner {city}: {c}.',
      'Impresa familiare fondata {city} nel {year}: {c}.',
    ],
    large: ['Gruppo internazionale con sede {city}, attivo in {c}.'],
    research: ['Ricerca applicata {city} in {c}, con piattaforme aperte all’industria.'],
    education: ['Corsi per ingegneri e tecnici {city} in {c}.'],
    public: ['Accompagna l’insediamento e la crescita delle imprese industriali {city}.'],
    association: ['Riunisce le industrie {city} e dintorni in progetti comuni: {c}.'],
    investor: ['Investe in giovani imprese industriali, con sede {city}.'],
    other: ['Officina condivisa e luogo di prova per nuove imprese {city}: {c}.'],
    closings: [
      '{n} persone su due turni.',
      'Forniamo {n} Paesi.',
      'Piccole serie benvenute.',
      'Preventivo in tre giorni.',
    ],
  },
  es: {
    mark: 'Organización ficticia.',
    join: spanish,
    at: (city) => `en ${city.replace('Donostia / ', '')}`,
    firm: [
      'Especialistas en {c}, con sede {city}.',
      'Desde {year} trabajamos {city} en {c}.',
      'Su socio {city}: {c}.',
      'Empresa familiar fundada {city} en {year}: {c}.',
    ],
    large: ['Grupo internacional con sede {city}, activo en {c}.'],
    research: ['Investigación aplicada {city} en {c}, con plataformas abiertas a la industria.'],
    education: ['Formación de ingenieros y técnicos {city} en {c}.'],
    public: ['Acompaña la implantación y el crecimiento de empresas industriales {city}.'],
    association: ['Reúne a las empresas industriales {city} y alrededores en proyectos comunes: {c}.'],
    investor: ['Invierte en jóvenes empresas industriales, con sede {city}.'],
    other: ['Taller compartido y lugar de pruebas para emprendedores {city}: {c}.'],
    closings: [
      '{n} personas en dos turnos.',
      'Servimos a {n} países.',
      'Series cortas bienvenidas.',
      'Presupuesto en tres días.',
    ],
  },
};
