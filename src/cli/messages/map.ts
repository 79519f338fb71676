import type { Sentences } from './say.js';

export const mapWords = {
  about: {
    en: 'draw the map as an SVG picture, for print and for pages without script',
    fr: 'dessiner la carte en image SVG, pour l’impression et les pages sans script',
    de: 'die Karte als SVG-Bild zeichnen, für Druck und Seiten ohne Skript',
    nl: 'de kaart als SVG-afbeelding tekenen, voor druk en pagina’s zonder script',
    it: 'disegnare la mappa come immagine SVG, per la stampa e le pagine senza script',
    es: 'dibujar el mapa como imagen SVG, para imprimir y para páginas sin script',
  },
  optionOutput: {
    en: 'where to write the picture (default: standard output)',
    fr: 'où écrire l’image (par défaut la sortie standard)',
    de: 'wohin das Bild geschrieben wird (sonst auf die Standardausgabe)',
    nl: 'waar de afbeelding komt (standaard de standaarduitvoer)',
    it: 'dove scrivere l’immagine (altrimenti sull’uscita standard)',
    es: 'dónde escribir la imagen (por defecto, la salida estándar)',
  },
  optionWidth: {
    en: 'width in pixels',
    fr: 'largeur en pixels',
    de: 'Breite in Pixeln',
    nl: 'breedte in pixels',
    it: 'larghezza in pixel',
    es: 'anchura en píxeles',
  },
  optionHeight: {
    en: 'height in pixels',
    fr: 'hauteur en pixels',
    de: 'Höhe in Pixeln',
    nl: 'hoogte in pixels',
    it: 'altezza in pixel',
    es: 'altura en píxeles',
  },
  optionCountries: {
    en: 'shade countries by their number of members',
    fr: 'teinter les pays selon leur nombre de membres',
    de: 'Länder nach Zahl der Mitglieder tönen',
    nl: 'landen kleuren naar aantal leden',
    it: 'colorare i paesi secondo il numero di membri',
    es: 'sombrear los países según su número de miembros',
  },
  noSize: {
    en: '“{value}” is no size. A side has 200 to 10000 pixels.',
    fr: '« {value} » n’est pas une taille. Un côté compte de 200 à 10000 pixels.',
    de: '„{value}“ ist keine Größe. Eine Seite hat 200 bis 10000 Pixel.',
    nl: '‘{value}’ is geen maat. Een zijde heeft 200 tot 10000 pixels.',
    it: '«{value}» non è una misura. Un lato ha da 200 a 10000 pixel.',
    es: '«{value}» no es un tamaño. Un lado tiene de 200 a 10000 píxeles.',
  },
} as const satisfies Sentences;
