import { activity } from '../activity.mjs';

export const digital = [
  activity(
    'digital-technologies',
    `
    fr Numérique / Digital | Nous menons la transformation numérique d’ateliers qui partent du papier.
    de Digital | Wir digitalisieren Werkstätten, die noch mit Papier arbeiten.
    en Digital | We bring workshops that still run on paper into the digital age.
    nl Digital | Wij digitaliseren werkplaatsen die nog op papier werken.
    it Digitale | Portiamo al digitale le officine che lavorano ancora su carta.
    es Digital | Llevamos a lo digital talleres que aún trabajan en papel.`,
  ),
  activity(
    'software-development',
    `
    fr Logiciels / Informatique | Logiciels métier et interfaces machine, maintenus pendant toute la vie du produit.
    de Software / Informatik | Branchensoftware und Maschinenschnittstellen, über die ganze Lebensdauer gepflegt.
    en Software | Trade software and machine interfaces, maintained for the life of the product.
    nl Software | Bedrijfssoftware en machinekoppelingen, onderhouden zolang het product leeft.
    it Software | Software di settore e interfacce macchina, mantenuti per tutta la vita del prodotto.
    es Software | Software sectorial e interfaces de máquina, mantenidos durante toda la vida del producto.`,
  ),
  activity(
    'big-data',
    `
    fr Données / Data | Collecte et analyse des données de production pour trouver les causes des rebuts.
    de Daten / Datenanalyse | Erfassung und Analyse von Produktionsdaten, um Ursachen von Ausschuss zu finden.
    en Data | Collecting and analysing production data to find the causes of scrap.
    nl Data | Verzamelen en analyseren van productiedata om oorzaken van uitval te vinden.
    it Dati | Raccolta e analisi dei dati di produzione per trovare le cause degli scarti.
    es Datos | Recogida y análisis de datos de producción para hallar las causas del desecho.`,
  ),
  activity(
    'artificial-intelligence',
    `
    fr Intelligence artificielle / IA | Modèles d’apprentissage frugaux qui tournent dans la machine, sans réseau.
    de KI | Sparsame Lernmodelle, die ohne Netz in der Maschine laufen.
    en AI | Frugal learning models that run inside the machine, off the network.
    nl AI | Zuinige leermodellen die zonder netwerk in de machine draaien.
    it IA | Modelli di apprendimento frugali che girano nella macchina, senza rete.
    es IA | Modelos de aprendizaje frugales que funcionan dentro de la máquina, sin red.`,
  ),
  activity(
    'internet-of-things',
    `
    fr IoT / Objets connectés | Objets connectés robustes et plateforme de suivi des équipements.
    de IoT | Robuste vernetzte Geräte und eine Plattform zur Überwachung von Anlagen.
    en IoT | Rugged connected devices and a platform to follow equipment.
    nl IoT | Robuuste verbonden apparaten en een platform om installaties te volgen.
    it IoT | Dispositivi connessi robusti e una piattaforma per seguire gli impianti.
    es IoT | Dispositivos conectados robustos y una plataforma de seguimiento de equipos.`,
  ),
  activity(
    'cybersecurity',
    `
    fr Cybersécurité / Sécurité | Audit de réseaux industriels et composants de confiance pour objets connectés.
    de Sicherheit / IT-Sicherheit | Prüfung von Industrienetzen und vertrauenswürdige Komponenten für vernetzte Geräte.
    en Security | Audits of industrial networks and trusted components for connected devices.
    nl Security | Audits van industriële netwerken en betrouwbare componenten voor verbonden apparaten.
    it Sicurezza | Verifica di reti industriali e componenti affidabili per oggetti connessi.
    es Seguridad | Auditoría de redes industriales y componentes de confianza para objetos conectados.`,
  ),
  activity(
    'simulation',
    `
    fr Simulation / Calcul | Calcul par éléments finis et jumeaux numériques de procédés de fabrication.
    de Simulation | Finite-Elemente-Rechnung und digitale Zwillinge von Fertigungsprozessen.
    en Simulation | Finite element analysis and digital twins of manufacturing processes.
    nl Simulatie | Eindige-elementenberekening en digitale tweelingen van productieprocessen.
    it Simulazione | Calcolo a elementi finiti e gemelli digitali dei processi produttivi.
    es Simulación | Cálculo por elementos finitos y gemelos digitales de procesos de fabricación.`,
  ),
  activity(
    'smart-manufacturing',
    `
    fr Usine connectée / Industrie | Suivi d’atelier en temps réel et ateliers pilotes ouverts aux PME.
    de Smart Factory / Industrie | Echtzeit-Fertigungsüberwachung und Pilotwerkstätten, die KMU offenstehen.
    en Smart Factory | Real-time shop-floor monitoring and pilot workshops open to SMEs.
    nl Smart Industry | Realtime werkplaatsmonitoring en pilotwerkplaatsen voor het mkb.
    it Fabbrica intelligente | Monitoraggio di officina in tempo reale e reparti pilota aperti alle PMI.
    es Fábrica inteligente | Seguimiento del taller en tiempo real y talleres piloto abiertos a las pymes.`,
  ),
  activity(
    'industrial-performance',
    `
    fr Efficience / Conseil industriel | Accompagnement d’ateliers : flux, changements de série, indicateurs et formation des équipes.
    de Effizienz | Begleitung von Werkstätten: Materialfluss, Rüstzeiten, Kennzahlen und Schulung der Teams.
    en Operations | Support for workshops: flows, changeovers, indicators and training of teams.
    nl Efficiëntie | Begeleiding van werkplaatsen: stromen, omsteltijden, indicatoren en training van teams.
    it Efficienza | Affiancamento delle officine: flussi, cambi serie, indicatori e formazione dei gruppi.
    es Eficiencia | Acompañamiento de talleres: flujos, cambios de serie, indicadores y formación de equipos.`,
  ),
];
