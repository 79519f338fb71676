import type { Sentences } from './say.js';

export const geocodeWords = {
  about: {
    en: 'find coordinates for places, offline',
    fr: 'trouver les coordonnées des lieux, hors ligne',
    de: 'Koordinaten zu Orten finden, ohne Netz',
    nl: 'coördinaten bij plaatsen zoeken, zonder internet',
    it: 'trovare le coordinate dei luoghi, senza rete',
    es: 'encontrar las coordenadas de los lugares, sin conexión',
  },
  optionOutput: {
    en: 'where to write the completed file (default: FILE itself, with --force)',
    fr: 'où écrire le fichier complété (par défaut FILE lui-même, avec --force)',
    de: 'wohin die ergänzte Datei geschrieben wird (sonst in FILE selbst, mit --force)',
    nl: 'waar het aangevulde bestand komt (standaard FILE zelf, met --force)',
    it: 'dove scrivere il file completato (altrimenti FILE stesso, con --force)',
    es: 'dónde escribir el archivo completado (por defecto, el propio FILE, con --force)',
  },
  noGazetteer: {
    en: 'The list of places is not installed; it is 32 MB, so it comes separately. Run: {command}',
    fr: 'La liste des lieux n’est pas installée ; elle pèse 32 Mo et s’installe à part. Lancez : {command}',
    de: 'Die Ortsliste ist nicht installiert; sie ist 32 MB groß und kommt getrennt. Bitte ausführen: {command}',
    nl: 'De plaatsenlijst is niet geïnstalleerd; ze is 32 MB groot en komt apart. Voer uit: {command}',
    it: 'L’elenco dei luoghi non è installato; pesa 32 MB e si installa a parte. Eseguire: {command}',
    es: 'La lista de lugares no está instalada; ocupa 32 MB y se instala aparte. Ejecute: {command}',
  },
  outputNeeded: {
    en: '{file} cannot be written to. Name a file with -o.',
    fr: 'On ne peut pas écrire dans {file}. Indiquez un fichier avec -o.',
    de: 'In {file} kann nicht geschrieben werden. Bitte mit -o eine Datei nennen.',
    nl: 'Naar {file} kan niet worden geschreven. Noem een bestand met -o.',
    it: 'Non si può scrivere in {file}. Indicare un file con -o.',
    es: 'No se puede escribir en {file}. Indique un archivo con -o.',
  },
  placed: {
    en: { one: '{count} place found.', other: '{count} places found.' },
    fr: { one: '{count} lieu trouvé.', other: '{count} lieux trouvés.' },
    de: { one: '{count} Ort gefunden.', other: '{count} Orte gefunden.' },
    nl: { one: '{count} plaats gevonden.', other: '{count} plaatsen gevonden.' },
    it: { one: '{count} luogo trovato.', other: '{count} luoghi trovati.' },
    es: { one: '{count} lugar encontrado.', other: '{count} lugares encontrados.' },
  },
  kept: {
    en: {
      one: '{count} had coordinates already and stays as it is.',
      other: '{count} had coordinates already and stay as they are.',
    },
    fr: {
      one: '{count} avait déjà des coordonnées et reste tel quel.',
      other: '{count} avaient déjà des coordonnées et restent tels quels.',
    },
    de: {
      one: '{count} hatte schon Koordinaten und bleibt, wie er ist.',
      other: '{count} hatten schon Koordinaten und bleiben, wie sie sind.',
    },
    nl: {
      one: '{count} had al coördinaten en blijft zoals ze is.',
      other: '{count} hadden al coördinaten en blijven zoals ze zijn.',
    },
    it: {
      one: '{count} aveva già le coordinate e resta com’è.',
      other: '{count} avevano già le coordinate e restano come sono.',
    },
    es: {
      one: '{count} ya tenía coordenadas y queda como está.',
      other: '{count} ya tenían coordenadas y quedan como están.',
    },
  },
  ambiguous: {
    en: '{pointer} {owner}: several places are called “{city}” ({country}). Give the postcode or region, or set lat and lng:',
    fr: '{pointer} {owner} : plusieurs lieux s’appellent « {city} » ({country}). Indiquez le code postal ou la région, ou fixez lat et lng :',
    de: '{pointer} {owner}: Mehrere Orte heißen „{city}“ ({country}). Bitte Postleitzahl oder Region angeben oder lat und lng setzen:',
    nl: '{pointer} {owner}: meerdere plaatsen heten ‘{city}’ ({country}). Geef de postcode of regio, of vul lat en lng in:',
    it: '{pointer} {owner}: più luoghi si chiamano «{city}» ({country}). Indicare il CAP o la regione, oppure lat e lng:',
    es: '{pointer} {owner}: varios lugares se llaman «{city}» ({country}). Indique el código postal o la región, o ponga lat y lng:',
  },
  candidate: {
    en: '  {name}, region of {region}, {population} inhabitants: lat {lat}, lng {lng}',
    fr: '  {name}, région de {region}, {population} habitants : lat {lat}, lng {lng}',
    de: '  {name}, Region um {region}, {population} Einwohner: lat {lat}, lng {lng}',
    nl: '  {name}, regio {region}, {population} inwoners: lat {lat}, lng {lng}',
    it: '  {name}, regione di {region}, {population} abitanti: lat {lat}, lng {lng}',
    es: '  {name}, región de {region}, {population} habitantes: lat {lat}, lng {lng}',
  },
  unknown: {
    en: '{pointer} {owner}: no place called “{city}” is known in {country}. Is it spelt right? You can set lat and lng by hand.',
    fr: '{pointer} {owner} : aucun lieu « {city} » connu en {country}. L’orthographe est-elle juste ? Vous pouvez fixer lat et lng à la main.',
    de: '{pointer} {owner}: In {country} ist kein Ort „{city}“ bekannt. Stimmt die Schreibweise? lat und lng lassen sich auch von Hand setzen.',
    nl: '{pointer} {owner}: in {country} is geen plaats ‘{city}’ bekend. Klopt de spelling? U kunt lat en lng ook zelf invullen.',
    it: '{pointer} {owner}: in {country} non si conosce alcun luogo «{city}». È scritto bene? Si possono indicare lat e lng a mano.',
    es: '{pointer} {owner}: no se conoce ningún lugar «{city}» en {country}. ¿Está bien escrito? También puede poner lat y lng a mano.',
  },
  noCountry: {
    en: '{pointer} {owner}: “{city}” has no country; the same name means different places in different countries.',
    fr: '{pointer} {owner} : « {city} » n’a pas de pays ; le même nom désigne d’autres lieux dans d’autres pays.',
    de: '{pointer} {owner}: „{city}“ hat kein Land; derselbe Name meint in anderen Ländern andere Orte.',
    nl: '{pointer} {owner}: ‘{city}’ heeft geen land; dezelfde naam is elders een andere plaats.',
    it: '{pointer} {owner}: «{city}» non ha il paese; lo stesso nome indica altri luoghi in altri paesi.',
    es: '{pointer} {owner}: «{city}» no tiene país; el mismo nombre designa otros lugares en otros países.',
  },
} as const satisfies Sentences;
