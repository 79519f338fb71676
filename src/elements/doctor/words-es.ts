import type { DoctorWords } from './words.js';

export const es: DoctorWords = {
  lang: 'es',
  title: 'Directorio: examen de esta página',
  looking: 'Examinando…',
  faults: 'Fallos encontrados: {count}',
  advised: 'Funciona. Consejos: {count}',
  well: 'Todo está bien.',
  fault: 'Fallo',
  advice: 'Consejo',
  fine: 'Bien',
  again: 'Examinar de nuevo',
  copy: 'Copiar el informe',
  copied: 'Informe copiado',
  close: 'Cerrar',
  without: { row: 'fila omitida', field: 'campo omitido', file: 'archivo inservible' },
  expected: {
    object: 'un objeto { … }',
    list: 'una lista [ … ]',
    text: 'un texto que no esté vacío',
    'shorter-text': 'un texto más corto',
    id: 'un identificador (letras, cifras, . _ ~ -)',
    'unique-id': 'un identificador que ninguna otra fila tenga',
    'known-word': 'una de las palabras del esquema',
    language: 'un código de idioma como fr',
    country: 'un código de país como FR',
    date: 'una fecha como 2024, 2024-05 o 2024-05-31',
    day: 'un día como 2024-05-31',
    url: 'una dirección que empiece por https://',
    email: 'una dirección de correo',
    number: 'un número',
    latitude: 'una latitud, de -90 a 90',
    longitude: 'una longitud, de -180 a 180',
    coordinates: 'lat y lng juntos',
    version: 'una schemaVersion como "1.0"',
  },
  findings: {
    fine: [
      '{url} está leído: {members} miembros y {clusters} clústeres, {size}, a los {ms} ms.',
      'Cuando termine, quite el atributo doctor o ?alliance-doctor.',
    ],
    'file-page': [
      'Esta página se abrió desde un disco (file://). El navegador no le deja leer ningún otro archivo.',
      'Súbala, o sirva la carpeta, y ábrala por su dirección http.',
    ],
    'no-element': [
      'El script funciona, pero en esta página no hay ningún elemento del directorio.',
      'Pegue esto donde quiera el directorio, en un bloque HTML y no en un bloque de texto:',
    ],
    'shown-as-text': [
      'La página muestra el código como texto en lugar de usarlo: se pegó en un bloque de texto.',
      'Borre el texto, inserte un bloque llamado HTML, Código o Incrustar, y pegue allí el código.',
    ],
    stripped: [
      'Un bloque con data-src ha perdido su data-alliance, y nadie sabe qué elemento es. El editor de la página quita lo que no conoce.',
      'Permita los atributos data-* en div en los ajustes del editor, o pegue el bloque de nuevo en un bloque HTML:',
    ],
    'unknown-name': [
      'data-alliance="{name}" no nombra ningún elemento que exista.',
      'Corrija el nombre: por ejemplo member-search, cluster-card o alliance-map.',
    ],
    versions: [
      'En esta página hay varias versiones del script: {versions}. La primera lo hace todo; las otras, nada.',
      'Deje una sola etiqueta script; busque en el tema, en las extensiones y en la propia página:',
    ],
    taken: [
      'Otro script de esta página ha ocupado el nombre {name}.',
      'Quite ese script, o muestre el directorio con la página embed.html en un iframe.',
    ],
    chunk: [
      'Una parte del script no se puede cargar.',
      'Suba toda la carpeta cdn/ con sus carpetas chunks/ y assets/, todo de la misma versión, y vacíe las cachés.',
    ],
    basemap: [
      'El fondo del mapa no se puede cargar; el mapa se muestra sin tierra.',
      'Suba la carpeta assets/ junto al script, o corrija basemap-url. Desde otro sitio, el archivo necesita la cabecera Access-Control-Allow-Origin.',
    ],
    policy: [
      'La política de seguridad de este sitio ({directive}) prohíbe {url}.',
      'Añada a la cabecera Content-Security-Policy:',
    ],
    cors: [
      'El servidor de {url} responde, pero no permite que este sitio lea el archivo.',
      'Haga que ese servidor envíe la cabecera siguiente con el archivo, o ponga una copia del archivo en este sitio.',
    ],
    mixed: ['Esta página es segura (https), pero {url} no lo es: el navegador lo bloquea.', 'Escriba https:// en src.'],
    offline: ['Este ordenador no tiene conexión.', 'Conéctelo y examine de nuevo.'],
    unreachable: [
      'Nadie responde en {url}.',
      'Abra la dirección en una pestaña nueva. Si se abre, su servidor debe permitir este sitio con la cabecera Access-Control-Allow-Origin; si no, compruebe el nombre del servidor en src. También puede estorbar un bloqueador de este navegador: pruebe una ventana privada.',
    ],
    'missing-src': [
      'Un elemento no dice dónde están los datos: falta su src. Quizá lo quitó el editor de la página.',
      'Dele la dirección de los datos; en un bloque HTML el editor no la toca:',
    ],
    'invalid-src': [
      '«{url}» no es una dirección web.',
      'Escriba una dirección como /directory.json o https://…/directory.json.',
    ],
    'not-found': [
      'No hay ningún archivo en {url} (404).',
      'Suba allí los datos, o corrija src. Una dirección que no empieza por / parte de la carpeta de la página.',
    ],
    forbidden: [
      'El servidor rechaza {url} ({status}).',
      'Haga que todos puedan leer el archivo, sin contraseña ni bloqueo por país.',
    ],
    'rate-limited': [
      'El servidor de {url} pide menos peticiones (429).',
      'Suba su límite, o ponga el archivo en un alojamiento sencillo.',
    ],
    'server-error': [
      'El servidor de {url} ha fallado ({status}).',
      'Mire su registro de errores. Un archivo estático no debería necesitar ningún programa.',
    ],
    'http-error': [
      'El servidor de {url} no envió ningún archivo ({status}).',
      'Abra la dirección en el navegador para ver la respuesta.',
    ],
    timeout: [
      '{url} tardó más de 15 segundos.',
      'Comprima el archivo (gzip, Brotli), o póngalo en un servidor más rápido.',
    ],
    'too-large': [
      '{url} es más grande de lo que permite esta página.',
      'Acorte el archivo, o suba max-bytes en los elementos.',
    ],
    empty: ['{url} está vacío.', 'Expórtelo y súbalo de nuevo.'],
    'wrong-encoding': [
      '{url} no está escrito en UTF-8.',
      'Guárdelo como UTF-8 y súbalo de nuevo. El daño está cerca de:',
    ],
    'html-instead-of-json': [
      '{url} da una página web en lugar de los datos, a menudo una de error o de acceso.',
      'Abra la dirección para verla. Después corrija src, o excluya el archivo de la contraseña.',
    ],
    'invalid-json': ['{url} está dañado o incompleto.', 'Expórtelo y súbalo de nuevo. El lector dice:'],
    'wrong-shape': [
      '{url} es JSON, pero no son los datos de un directorio.',
      'Corrija estos lugares, o compruebe src:',
    ],
    'newer-version': [
      '{url} está hecho para un script más nuevo que el de esta página ({version}).',
      'Sustituya la carpeta cdn/ por la última versión y vacíe las cachés.',
    ],
    'unknown-id': ['{attribute}="{id}" no está en los datos.', 'Corrija el atributo. Los datos tienen, por ejemplo:'],
    'no-members': ['{url} no tiene miembros.', 'Exporte de nuevo los datos, con los miembros.'],
    twice: [
      'El script está más de una vez en esta página. No hace daño, pero los visitantes lo descargan varias veces.',
      'Deje uno de estos:',
    ],
    skipped: [
      '{url} tiene {count} lugares que no se pueden usar; el resto se muestra.',
      'Avise a quienes llevan los datos. Los primeros:',
    ],
    uncompressed: [
      '{url} se envía sin compresión: {size}.',
      'Active gzip o Brotli para los archivos .json en el servidor; será unas cinco veces más pequeño.',
    ],
    hidden: [
      '<{name}> está, pero la página lo oculta, quizá en una pestaña cerrada.',
      'Si se debe ver: busque display: none en los bloques que lo rodean.',
    ],
    language: [
      'La página dice que su idioma es «{lang}», que no tiene traducción. Los elementos hablan inglés.',
      'Corrija lang en <html> o en un bloque alrededor del elemento: de, en, es, fr, it o nl. O añada textos con provideMessages().',
    ],
  },
};
