import type { DoctorWords } from './words.js';

export const it: DoctorWords = {
  lang: 'it',
  title: 'Elenco: esame di questa pagina',
  looking: 'Esame in corso…',
  faults: 'Errori trovati: {count}',
  advised: 'Funziona. Consigli: {count}',
  well: 'Tutto a posto.',
  fault: 'Errore',
  advice: 'Consiglio',
  fine: 'Bene',
  again: 'Esamina di nuovo',
  copy: 'Copia il rapporto',
  copied: 'Rapporto copiato',
  close: 'Chiudi',
  without: { row: 'riga tralasciata', field: 'campo tralasciato', file: 'file inutilizzabile' },
  expected: {
    object: 'un oggetto { … }',
    list: 'una lista [ … ]',
    text: 'un testo non vuoto',
    'shorter-text': 'un testo più breve',
    id: 'un identificativo (lettere, cifre, . _ ~ -)',
    'unique-id': 'un identificativo che nessun’altra riga ha',
    'known-word': 'una delle parole dello schema',
    language: 'un codice di lingua come fr',
    country: 'un codice di paese come FR',
    date: 'una data come 2024, 2024-05 o 2024-05-31',
    day: 'un giorno come 2024-05-31',
    url: 'un indirizzo che comincia con https://',
    email: 'un indirizzo di posta elettronica',
    number: 'un numero',
    latitude: 'una latitudine, da -90 a 90',
    longitude: 'una longitudine, da -180 a 180',
    coordinates: 'lat e lng insieme',
    version: 'una schemaVersion come "1.0"',
  },
  findings: {
    fine: [
      '{url} è letto: {members} membri e {clusters} cluster, {size}, dopo {ms} ms.',
      'Quando avete finito, togliete l’attributo doctor o ?alliance-doctor.',
    ],
    'file-page': [
      'Questa pagina è stata aperta da un disco (file://). Il browser non le lascia leggere altri file.',
      'Caricatela in rete, o servite la cartella, e apritela dal suo indirizzo http.',
    ],
    'no-element': [
      'Lo script funziona, ma in questa pagina non c’è alcun elemento dell’elenco.',
      'Incollate questo dove volete l’elenco, in un blocco HTML e non in un blocco di testo:',
    ],
    'shown-as-text': [
      'La pagina mostra il codice come testo invece di usarlo: è stato incollato in un blocco di testo.',
      'Cancellate il testo, inserite un blocco di nome HTML, Codice o Incorpora, e incollate lì il codice.',
    ],
    stripped: [
      'Un blocco con data-src ha perso il suo data-alliance, e nessuno sa quale elemento sia. L’editor della pagina toglie ciò che non conosce.',
      'Consentite gli attributi data-* su div nelle impostazioni dell’editor, o incollate di nuovo il blocco in un blocco HTML:',
    ],
    'unknown-name': [
      'data-alliance="{name}" non indica alcun elemento esistente.',
      'Correggete il nome: per esempio member-search, cluster-card o alliance-map.',
    ],
    versions: [
      'In questa pagina ci sono più versioni dello script: {versions}. La prima fa tutto, le altre nulla.',
      'Tenete un solo tag script; cercate nel tema, nei plugin e nella pagina stessa:',
    ],
    taken: [
      'Un altro script di questa pagina ha occupato il nome {name}.',
      'Togliete quello script, o mostrate l’elenco con la pagina embed.html in un iframe.',
    ],
    chunk: [
      'Una parte dello script non si può caricare.',
      'Caricate tutta la cartella cdn/ con le sue cartelle chunks/ e assets/, tutto della stessa versione, e svuotate le cache.',
    ],
    basemap: [
      'I contorni della mappa non si possono caricare; la mappa appare senza terre.',
      'Caricate la cartella assets/ accanto allo script, o correggete basemap-url. Da un altro sito, il file richiede l’intestazione Access-Control-Allow-Origin.',
    ],
    policy: [
      'La politica di sicurezza di questo sito ({directive}) vieta {url}.',
      'Aggiungete all’intestazione Content-Security-Policy:',
    ],
    cors: [
      'Il server di {url} risponde, ma non permette a questo sito di leggere il file.',
      'Fate inviare da quel server l’intestazione seguente con il file, o mettete una copia del file su questo sito.',
    ],
    mixed: ['Questa pagina è sicura (https), ma {url} non lo è: il browser lo blocca.', 'Scrivete https:// in src.'],
    offline: ['Questo computer non è in linea.', 'Collegatelo ed esaminate di nuovo.'],
    unreachable: [
      'Nessuno risponde a {url}.',
      'Aprite l’indirizzo in una nuova scheda. Se si apre, il suo server deve ammettere questo sito con l’intestazione Access-Control-Allow-Origin; altrimenti controllate il nome del server in src. Può essere d’intralcio anche un blocco di questo browser: provate una finestra privata.',
    ],
    'missing-src': [
      'Un elemento non dice dove sono i dati: manca il suo src. Forse l’ha tolto l’editor della pagina.',
      'Dategli l’indirizzo dei dati; in un blocco HTML l’editor non lo tocca:',
    ],
    'invalid-src': [
      '«{url}» non è un indirizzo web.',
      'Scrivete un indirizzo come /directory.json o https://…/directory.json.',
    ],
    'not-found': [
      'Non c’è alcun file a {url} (404).',
      'Caricatevi i dati, o correggete src. Un indirizzo senza / all’inizio parte dalla cartella della pagina.',
    ],
    forbidden: [
      'Il server rifiuta {url} ({status}).',
      'Rendete il file leggibile a tutti, senza accesso riservato né blocco per paese.',
    ],
    'rate-limited': [
      'Il server di {url} chiede meno richieste (429).',
      'Alzate il suo limite, o mettete il file su un semplice spazio web.',
    ],
    'server-error': [
      'Il server di {url} ha fallito ({status}).',
      'Guardate il suo registro degli errori. Un file statico non dovrebbe richiedere alcun programma.',
    ],
    'http-error': [
      'Il server di {url} non ha inviato alcun file ({status}).',
      'Aprite l’indirizzo nel browser per vedere la risposta.',
    ],
    timeout: [
      '{url} ha impiegato più di 15 secondi.',
      'Comprimete il file (gzip, Brotli), o mettetelo su un server più veloce.',
    ],
    'too-large': [
      '{url} è più grande di quanto questa pagina consenta.',
      'Accorciate il file, o alzate max-bytes sugli elementi.',
    ],
    empty: ['{url} è vuoto.', 'Esportatelo e caricatelo di nuovo.'],
    'wrong-encoding': [
      '{url} non è scritto in UTF-8.',
      'Salvatelo in UTF-8 e caricatelo di nuovo. Il danno è vicino a:',
    ],
    'html-instead-of-json': [
      '{url} dà una pagina web al posto dei dati, spesso una pagina di errore o di accesso.',
      'Aprite l’indirizzo per vederla. Poi correggete src, o escludete il file dall’accesso riservato.',
    ],
    'invalid-json': ['{url} è danneggiato o incompleto.', 'Esportatelo e caricatelo di nuovo. Il lettore dice:'],
    'wrong-shape': ['{url} è JSON, ma non sono i dati di un elenco.', 'Correggete questi punti, o controllate src:'],
    'newer-version': [
      '{url} è fatto per uno script più recente di quello di questa pagina ({version}).',
      'Sostituite la cartella cdn/ con l’ultima versione, e svuotate le cache.',
    ],
    'unknown-id': ['{attribute}="{id}" non è nei dati.', 'Correggete l’attributo. Nei dati ci sono, per esempio:'],
    'no-members': ['{url} non ha membri.', 'Esportate di nuovo i dati, con i membri.'],
    twice: [
      'Lo script è più di una volta in questa pagina. Non fa danno, ma i visitatori lo scaricano più volte.',
      'Tenete uno di questi:',
    ],
    skipped: [
      '{url} ha {count} punti che non si possono usare; il resto è mostrato.',
      'Avvisate chi cura i dati. I primi:',
    ],
    uncompressed: [
      '{url} è inviato senza compressione: {size}.',
      'Attivate gzip o Brotli per i file .json sul server; diventa circa cinque volte più piccolo.',
    ],
    hidden: [
      '<{name}> c’è, ma la pagina lo nasconde, forse in una scheda chiusa.',
      'Se si deve vedere: cercate display: none sui blocchi che lo circondano.',
    ],
    language: [
      'La pagina dice che la sua lingua è «{lang}», che non ha traduzione. Gli elementi parlano inglese.',
      'Correggete lang su <html> o su un blocco attorno all’elemento: de, en, es, fr, it o nl. Oppure aggiungete testi con provideMessages().',
    ],
  },
};
