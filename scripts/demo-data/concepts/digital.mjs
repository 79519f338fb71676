import { concept } from '../concept.mjs';

/** Software, data and the factory that uses them. */
export const digital = [
  concept(
    'digital-technologies',
    {},
    `
    en digital technologies | ICT, information technology, digitalisation
    fr technologies du numérique | TIC, numérique, transformation numérique
    de Digitaltechnik | IKT, Informationstechnik, Digitalisierung
    nl digitale technologie | ICT, informatietechnologie, digitalisering
    it tecnologie digitali | TIC, informatica, digitalizzazione
    es tecnologías digitales | TIC, tecnologías de la información, digitalización`,
  ),
  concept(
    'software-development',
    { broader: ['digital-technologies'], stage: 'design', nace: '62.01' },
    `
    en software development | software engineering, application development
    fr développement logiciel | génie logiciel, édition de logiciels
    de Softwareentwicklung | Softwaretechnik, Anwendungsentwicklung
    nl softwareontwikkeling | software-engineering, maatwerksoftware
    it sviluppo software | ingegneria del software, sviluppo di applicazioni
    es desarrollo de software | ingeniería de software, desarrollo de aplicaciones`,
  ),
  concept(
    'big-data',
    { broader: ['digital-technologies'], stage: 'services' },
    `
    en big data | data analytics, data science, data mining
    fr mégadonnées | big data, analyse de données, science des données
    de Big Data | Datenanalyse, Datenwissenschaft, Massendaten
    nl big data | data-analyse, datawetenschap
    it big data | megadati, analisi dei dati, scienza dei dati
    es macrodatos | big data, análisis de datos, ciencia de datos`,
  ),
  concept(
    'artificial-intelligence',
    { broader: ['digital-technologies'], stage: 'research' },
    `
    en artificial intelligence | AI, machine learning, deep learning
    fr intelligence artificielle | IA, apprentissage automatique, apprentissage profond
    de künstliche Intelligenz | KI, maschinelles Lernen, Deep Learning
    nl kunstmatige intelligentie | AI, machinaal leren, deep learning
    it intelligenza artificiale | IA, apprendimento automatico, apprendimento profondo
    es inteligencia artificial | IA, aprendizaje automático, aprendizaje profundo`,
  ),
  concept(
    'internet-of-things',
    { broader: ['digital-technologies'], stage: 'integration' },
    `
    en Internet of Things | IoT, connected objects, connected devices
    fr Internet des objets | IoT, objets connectés
    de Internet der Dinge | IoT, vernetzte Geräte
    nl internet der dingen | IoT, internet of things, verbonden apparaten
    it Internet delle cose | IoT, oggetti connessi
    es Internet de las cosas | IoT, objetos conectados`,
  ),
  concept(
    'cybersecurity',
    { broader: ['digital-technologies'], stage: 'services' },
    `
    en cybersecurity | IT security, cryptography, secure components
    fr cybersécurité | sécurité informatique, cryptographie, composants sécurisés
    de Cybersicherheit | IT-Sicherheit, Kryptografie
    nl cyberbeveiliging | IT-beveiliging, cryptografie, cybersecurity
    it cibersicurezza | sicurezza informatica, crittografia, cybersecurity
    es ciberseguridad | seguridad informática, criptografía`,
  ),
  concept(
    'simulation',
    { broader: ['digital-technologies'], stage: 'design' },
    `
    en simulation and digital twin | numerical simulation, finite element analysis, digital twin
    fr simulation et jumeau numérique | simulation numérique, calcul par éléments finis, jumeau numérique
    de Simulation und digitaler Zwilling | numerische Simulation, Finite-Elemente-Methode, digitaler Zwilling
    nl simulatie en digitale tweeling | numerieke simulatie, eindige-elementenmethode, digital twin
    it simulazione e gemello digitale | simulazione numerica, calcolo a elementi finiti, gemello digitale
    es simulación y gemelo digital | simulación numérica, cálculo por elementos finitos, gemelo digital`,
  ),
  concept(
    'smart-manufacturing',
    { broader: ['digital-technologies'], stage: 'integration' },
    `
    en smart manufacturing | Industry 4.0, factory of the future, smart factory
    fr industrie du futur | industrie 4.0, usine du futur, usine connectée
    de Industrie 4.0 | Fabrik der Zukunft, intelligente Fabrik, vernetzte Produktion
    nl slimme industrie | Industrie 4.0, fabriek van de toekomst, smart industry
    it industria 4.0 | fabbrica del futuro, fabbrica intelligente
    es industria 4.0 | fábrica del futuro, fábrica inteligente`,
  ),
  concept(
    'industrial-performance',
    { stage: 'services' },
    `
    en industrial performance | operational excellence, lean manufacturing, performance assessment, continuous improvement
    fr performance industrielle | efficience industrielle, excellence opérationnelle, amélioration continue, diagnostic de performance
    de Produktionseffizienz | operative Exzellenz, Lean Production, Leistungsdiagnose, kontinuierliche Verbesserung
    nl productie-efficiëntie | operationele excellentie, lean manufacturing, prestatiemeting, continu verbeteren
    it efficienza produttiva | eccellenza operativa, produzione snella, diagnosi delle prestazioni, miglioramento continuo
    es eficiencia industrial | excelencia operativa, producción ajustada, diagnóstico de rendimiento, mejora continua`,
  ),
];
