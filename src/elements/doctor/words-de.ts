import type { DoctorWords } from './words.js';

export const de: DoctorWords = {
  lang: 'de',
  title: 'Verzeichnis: Prüfung dieser Seite',
  looking: 'Wird geprüft …',
  faults: 'Gefundene Fehler: {count}',
  advised: 'Es funktioniert. Hinweise: {count}',
  well: 'Alles in Ordnung.',
  fault: 'Fehler',
  advice: 'Hinweis',
  fine: 'In Ordnung',
  again: 'Erneut prüfen',
  copy: 'Bericht kopieren',
  copied: 'Bericht kopiert',
  close: 'Schließen',
  without: { row: 'Zeile ausgelassen', field: 'Feld ausgelassen', file: 'Datei unbrauchbar' },
  expected: {
    object: 'ein Objekt { … }',
    list: 'eine Liste [ … ]',
    text: 'ein Text, der nicht leer ist',
    'shorter-text': 'ein kürzerer Text',
    id: 'eine Kennung (Buchstaben, Ziffern, . _ ~ -)',
    'unique-id': 'eine Kennung, die keine andere Zeile hat',
    'known-word': 'eines der Wörter des Schemas',
    language: 'ein Sprachkürzel wie fr',
    country: 'ein Länderkürzel wie FR',
    date: 'ein Datum wie 2024, 2024-05 oder 2024-05-31',
    day: 'ein Tag wie 2024-05-31',
    url: 'eine Adresse, die mit https:// beginnt',
    email: 'eine E-Mail-Adresse',
    number: 'eine Zahl',
    latitude: 'eine Breite von -90 bis 90',
    longitude: 'eine Länge von -180 bis 180',
    coordinates: 'lat und lng zusammen',
    version: 'eine schemaVersion wie "1.0"',
  },
  findings: {
    fine: [
      '{url} ist gelesen: {members} Mitglieder und {clusters} Cluster, {size}, nach {ms} ms.',
      'Wenn Sie fertig sind, nehmen Sie das Attribut doctor oder ?alliance-doctor wieder weg.',
    ],
    'file-page': [
      'Diese Seite wurde von einem Datenträger geöffnet (file://). Der Browser lässt sie keine andere Datei lesen.',
      'Laden Sie sie hoch, oder stellen Sie den Ordner auf einen Server, und öffnen Sie die http-Adresse.',
    ],
    'no-element': [
      'Das Skript läuft, aber auf dieser Seite steht kein Element des Verzeichnisses.',
      'Fügen Sie dies an der gewünschten Stelle ein, in einen HTML-Block und nicht in einen Textblock:',
    ],
    'shown-as-text': [
      'Die Seite zeigt den Code als Text, statt ihn auszuführen: Er wurde in einen Textblock eingefügt.',
      'Löschen Sie den Text, legen Sie einen Block namens HTML, Code oder Einbetten an, und fügen Sie den Code dort ein.',
    ],
    stripped: [
      'Ein Block mit data-src hat sein data-alliance verloren; niemand weiß, welches Element er ist. Der Editor der Seite entfernt, was er nicht kennt.',
      'Erlauben Sie data-*-Attribute an div in den Einstellungen des Editors, oder fügen Sie den Block in einem HTML-Block neu ein:',
    ],
    'unknown-name': [
      'data-alliance="{name}" nennt kein Element, das es gibt.',
      'Berichtigen Sie den Namen: zum Beispiel member-search, cluster-card oder alliance-map.',
    ],
    versions: [
      'Auf dieser Seite sind mehrere Versionen des Skripts: {versions}. Die erste macht alles, die anderen nichts.',
      'Behalten Sie nur ein script-Tag; suchen Sie im Theme, in Plug-ins und in der Seite selbst:',
    ],
    taken: [
      'Ein anderes Skript auf dieser Seite hat den Namen {name} belegt.',
      'Entfernen Sie jenes Skript, oder zeigen Sie das Verzeichnis über die iframe-Seite embed.html.',
    ],
    chunk: [
      'Ein Teil des Skripts lässt sich nicht laden.',
      'Laden Sie den ganzen Ordner cdn/ mit seinen Ordnern chunks/ und assets/ in derselben Version hoch, und leeren Sie die Caches.',
    ],
    basemap: [
      'Die Umrisse der Karte lassen sich nicht laden; die Karte erscheint ohne Land.',
      'Laden Sie den Ordner assets/ neben das Skript, oder berichtigen Sie basemap-url. Von einer anderen Website braucht die Datei den Header Access-Control-Allow-Origin.',
    ],
    policy: [
      'Die Sicherheitsrichtlinie dieser Website ({directive}) verbietet {url}.',
      'Ergänzen Sie den Header Content-Security-Policy:',
    ],
    cors: [
      'Der Server von {url} antwortet, erlaubt dieser Website aber nicht, die Datei zu lesen.',
      'Lassen Sie jenen Server den folgenden Header mit der Datei senden, oder legen Sie eine Kopie der Datei auf diese Website.',
    ],
    mixed: [
      'Diese Seite ist gesichert (https), {url} aber nicht: Der Browser sperrt es.',
      'Schreiben Sie https:// in src.',
    ],
    offline: ['Dieser Rechner ist offline.', 'Verbinden Sie ihn, und prüfen Sie erneut.'],
    unreachable: [
      'Unter {url} antwortet niemand.',
      'Öffnen Sie die Adresse in einem neuen Tab. Wenn sie sich dort öffnet, muss ihr Server diese Website mit dem Header Access-Control-Allow-Origin zulassen; sonst prüfen Sie den Servernamen in src. Auch ein Werbeblocker dieses Browsers kann im Weg sein: Versuchen Sie es in einem privaten Fenster.',
    ],
    'missing-src': [
      'Ein Element sagt nicht, wo die Daten liegen: Sein src fehlt. Vielleicht hat der Editor der Seite es entfernt.',
      'Geben Sie ihm die Adresse der Daten; in einem HTML-Block rührt der Editor sie nicht an:',
    ],
    'invalid-src': [
      '„{url}“ ist keine Webadresse.',
      'Schreiben Sie eine Adresse wie /directory.json oder https://…/directory.json.',
    ],
    'not-found': [
      'Unter {url} liegt keine Datei (404).',
      'Laden Sie die Daten dorthin, oder berichtigen Sie src. Eine Adresse ohne / am Anfang gilt vom Ordner der Seite aus.',
    ],
    forbidden: [
      'Der Server verweigert {url} ({status}).',
      'Machen Sie die Datei für alle lesbar, ohne Anmeldung und ohne Ländersperre.',
    ],
    'rate-limited': [
      'Der Server von {url} wünscht weniger Anfragen (429).',
      'Heben Sie seine Grenze an, oder legen Sie die Datei auf einen einfachen Webspace.',
    ],
    'server-error': [
      'Der Server von {url} hat versagt ({status}).',
      'Sehen Sie in sein Fehlerprotokoll. Eine statische Datei sollte kein Programm brauchen.',
    ],
    'http-error': [
      'Der Server von {url} hat keine Datei gesendet ({status}).',
      'Öffnen Sie die Adresse im Browser, um die Antwort zu sehen.',
    ],
    timeout: [
      '{url} hat länger als 15 Sekunden gebraucht.',
      'Komprimieren Sie die Datei (gzip, Brotli), oder legen Sie sie auf einen schnelleren Server.',
    ],
    'too-large': [
      '{url} ist größer, als diese Seite erlaubt.',
      'Kürzen Sie die Datei, oder heben Sie max-bytes an den Elementen an.',
    ],
    empty: ['{url} ist leer.', 'Exportieren Sie die Datei und laden Sie sie erneut hoch.'],
    'wrong-encoding': [
      '{url} ist nicht in UTF-8 geschrieben.',
      'Speichern Sie die Datei als UTF-8 und laden Sie sie erneut hoch. Der Schaden ist nahe:',
    ],
    'html-instead-of-json': [
      '{url} liefert eine Webseite statt der Daten, oft eine Fehler- oder Anmeldeseite.',
      'Öffnen Sie die Adresse, um sie zu sehen. Berichtigen Sie dann src, oder nehmen Sie die Datei von der Anmeldung aus.',
    ],
    'invalid-json': [
      '{url} ist beschädigt oder unvollständig.',
      'Exportieren Sie die Datei und laden Sie sie erneut hoch. Die Fehlermeldung:',
    ],
    'wrong-shape': [
      '{url} ist JSON, aber kein Datensatz eines Verzeichnisses.',
      'Berichtigen Sie diese Stellen, oder prüfen Sie src:',
    ],
    'newer-version': [
      '{url} ist für ein neueres Skript gemacht als das auf dieser Seite ({version}).',
      'Ersetzen Sie den Ordner cdn/ durch die neueste Version, und leeren Sie die Caches.',
    ],
    'unknown-id': [
      '{attribute}="{id}" kommt in den Daten nicht vor.',
      'Berichtigen Sie das Attribut. In den Daten stehen zum Beispiel:',
    ],
    'no-members': ['{url} hat keine Mitglieder.', 'Exportieren Sie die Daten erneut, mit den Mitgliedern.'],
    twice: [
      'Das Skript steht mehrfach auf dieser Seite. Das schadet nicht, aber Besucher laden es mehrfach.',
      'Behalten Sie eines davon:',
    ],
    skipped: [
      '{url} hat {count} unbrauchbare Stellen; der Rest wird gezeigt.',
      'Sagen Sie es denen, die die Daten pflegen. Die ersten:',
    ],
    uncompressed: [
      '{url} wird ohne Komprimierung gesendet: {size}.',
      'Schalten Sie auf dem Server gzip oder Brotli für .json-Dateien ein; die Datei wird etwa fünfmal kleiner.',
    ],
    hidden: [
      '<{name}> ist da, aber die Seite verbirgt es, vielleicht in einem geschlossenen Reiter.',
      'Wenn man es sehen soll: Suchen Sie display: none an den Blöcken ringsum.',
    ],
    language: [
      'Die Seite nennt als Sprache „{lang}“, wofür es keine Übersetzung gibt. Die Elemente sprechen Englisch.',
      'Berichtigen Sie lang an <html> oder an einem Block um das Element: de, en, es, fr, it oder nl. Oder ergänzen Sie Texte mit provideMessages().',
    ],
  },
};
