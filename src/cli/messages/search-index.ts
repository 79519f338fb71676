import type { Sentences } from './say.js';

export const indexWords = {
  about: {
    en: 'build the search index of a large directory beforehand',
    fr: 'construire à l’avance l’index de recherche d’un grand annuaire',
    de: 'den Suchindex eines großen Verzeichnisses im Voraus bauen',
    nl: 'de zoekindex van een grote gids vooraf opbouwen',
    it: 'costruire in anticipo l’indice di ricerca di un grande elenco',
    es: 'construir de antemano el índice de búsqueda de un directorio grande',
  },
  optionOutput: {
    en: 'where to write the index (default: FILE.index)',
    fr: 'où écrire l’index (par défaut FILE.index)',
    de: 'wohin der Index geschrieben wird (sonst FILE.index)',
    nl: 'waar de index komt (standaard FILE.index)',
    it: 'dove scrivere l’indice (altrimenti FILE.index)',
    es: 'dónde escribir el índice (por defecto, FILE.index)',
  },
  localOnly: {
    en: '{file} is not a file on this computer. Download it first: it has to name its index.',
    fr: '{file} n’est pas un fichier de cet ordinateur. Téléchargez-le d’abord : il doit nommer son index.',
    de: '{file} ist keine Datei auf diesem Rechner. Bitte zuerst herunterladen: Sie muss ihren Index nennen.',
    nl: '{file} is geen bestand op deze computer. Download het eerst: het moet zijn index noemen.',
    it: '{file} non è un file di questo computer. Scaricarlo prima: deve nominare il suo indice.',
    es: '{file} no es un archivo de este equipo. Descárguelo antes: debe nombrar su índice.',
  },
  named: {
    en: '{file} now says "index": "{index}". Upload both files together.',
    fr: '{file} indique maintenant "index": "{index}". Mettez les deux fichiers en ligne ensemble.',
    de: 'In {file} steht nun "index": "{index}". Bitte beide Dateien zusammen hochladen.',
    nl: 'In {file} staat nu "index": "{index}". Zet beide bestanden samen online.',
    it: '{file} ora indica "index": "{index}". Caricare i due file insieme.',
    es: '{file} indica ahora "index": "{index}". Suba los dos archivos a la vez.',
  },
  written: {
    en: '{file}: {members} members, {words} words, {kilobytes} kB',
    fr: '{file} : {members} membres, {words} mots, {kilobytes} ko',
    de: '{file}: {members} Mitglieder, {words} Wörter, {kilobytes} kB',
    nl: '{file}: {members} leden, {words} woorden, {kilobytes} kB',
    it: '{file}: {members} membri, {words} parole, {kilobytes} kB',
    es: '{file}: {members} miembros, {words} palabras, {kilobytes} kB',
  },
} as const satisfies Sentences;
