import type { Sentences } from './say.js';

export const exportWords = {
  about: {
    en: 'Write the members of a dataset as a table, for maps, address books or search engines.',
    fr: 'Écrire les membres d’un annuaire en tableau, pour cartes, carnets d’adresses ou moteurs de recherche.',
    de: 'Die Mitglieder eines Verzeichnisses als Tabelle, für Karten, Adressbücher oder Suchmaschinen schreiben.',
    nl: 'De leden van een gids schrijven als tabel, voor kaarten, adresboeken of zoekmachines.',
    it: 'Scrivere i membri di una directory come tabella, per mappe, rubriche o motori di ricerca.',
    es: 'Escribir los miembros de un directorio como tabla, para mapas, agendas o buscadores.',
  },
  optionFormat: {
    en: 'csv, xlsx, geojson, vcf or jsonld (default: by the name of -o, else csv)',
    fr: 'csv, xlsx, geojson, vcf ou jsonld (par défaut selon le nom de -o, sinon csv)',
    de: 'csv, xlsx, geojson, vcf oder jsonld (sonst nach dem Namen von -o, sonst csv)',
    nl: 'csv, xlsx, geojson, vcf of jsonld (anders naar de naam van -o, anders csv)',
    it: 'csv, xlsx, geojson, vcf o jsonld (altrimenti dal nome di -o, altrimenti csv)',
    es: 'csv, xlsx, geojson, vcf o jsonld (por defecto según el nombre de -o; si no, csv)',
  },
  optionOutput: {
    en: 'the file to write; csv and xlsx also write FILE.map.yml, with which import reads them back',
    fr: 'le fichier à écrire ; csv et xlsx écrivent aussi FICHIER.map.yml, avec lequel import les relit',
    de: 'die zu schreibende Datei; bei csv und xlsx entsteht auch DATEI.map.yml, womit import sie wieder liest',
    nl: 'het te schrijven bestand; csv en xlsx schrijven ook BESTAND.map.yml, waarmee import ze terugleest',
    it: 'il file da scrivere; csv e xlsx scrivono anche FILE.map.yml, con cui import li rilegge',
    es: 'el archivo que se escribe; csv y xlsx escriben también ARCHIVO.map.yml, con el que import los relee',
  },
  optionCluster: {
    en: 'only the members of this cluster',
    fr: 'seulement les membres de ce cluster',
    de: 'nur die Mitglieder dieses Clusters',
    nl: 'alleen de leden van deze cluster',
    it: 'solo i membri di questo cluster',
    es: 'solo los miembros de este clúster',
  },
  needsOutput: {
    en: 'A workbook needs a file: name it with -o.',
    fr: 'Un classeur demande un fichier : nommez-le avec -o.',
    de: 'Eine Arbeitsmappe braucht eine Datei: bitte mit -o nennen.',
    nl: 'Een werkmap heeft een bestand nodig: noem het met -o.',
    it: 'Una cartella di lavoro richiede un file: indicarlo con -o.',
    es: 'Un libro necesita un archivo: indíquelo con -o.',
  },
  skipped: {
    en: {
      one: '{count} place of the dataset was not usable and is not exported: see validate.',
      other: '{count} places of the dataset were not usable and are not exported: see validate.',
    },
    fr: {
      one: '{count} endroit de l’annuaire, inutilisable, n’est pas exporté : voyez validate.',
      other: '{count} endroits de l’annuaire, inutilisables, ne sont pas exportés : voyez validate.',
    },
    de: {
      one: '{count} Stelle des Verzeichnisses ist unbrauchbar und fehlt im Ergebnis: siehe validate.',
      other: '{count} Stellen des Verzeichnisses sind unbrauchbar und fehlen im Ergebnis: siehe validate.',
    },
    nl: {
      one: '{count} plaats in de gids was onbruikbaar en ontbreekt: zie validate.',
      other: '{count} plaatsen in de gids waren onbruikbaar en ontbreken: zie validate.',
    },
    it: {
      one: '{count} punto della directory, inutilizzabile, non è esportato: vedere validate.',
      other: '{count} punti della directory, inutilizzabili, non sono esportati: vedere validate.',
    },
    es: {
      one: '{count} punto del directorio, inservible, no se exporta: véase validate.',
      other: '{count} puntos del directorio, inservibles, no se exportan: véase validate.',
    },
  },
  done: {
    en: { one: '{count} member exported', other: '{count} members exported' },
    fr: { one: '{count} membre exporté', other: '{count} membres exportés' },
    de: { one: '{count} Mitglied exportiert', other: '{count} Mitglieder exportiert' },
    nl: { one: '{count} lid geëxporteerd', other: '{count} leden geëxporteerd' },
    it: { one: '{count} membro esportato', other: '{count} membri esportati' },
    es: { one: '{count} miembro exportado', other: '{count} miembros exportados' },
  },
} as const satisfies Sentences;
