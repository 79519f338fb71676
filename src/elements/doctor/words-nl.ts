import type { DoctorWords } from './words.js';

export const nl: DoctorWords = {
  lang: 'nl',
  title: 'Ledenlijst: controle van deze pagina',
  looking: 'Bezig met controleren…',
  faults: 'Gevonden fouten: {count}',
  advised: 'Het werkt. Adviezen: {count}',
  well: 'Alles is in orde.',
  fault: 'Fout',
  advice: 'Advies',
  fine: 'In orde',
  again: 'Opnieuw controleren',
  copy: 'Verslag kopiëren',
  copied: 'Verslag gekopieerd',
  close: 'Sluiten',
  without: { row: 'rij weggelaten', field: 'veld weggelaten', file: 'bestand onbruikbaar' },
  expected: {
    object: 'een object { … }',
    list: 'een lijst [ … ]',
    text: 'een tekst die niet leeg is',
    'shorter-text': 'een kortere tekst',
    id: 'een kenmerk (letters, cijfers, . _ ~ -)',
    'unique-id': 'een kenmerk dat geen andere rij heeft',
    'known-word': 'een van de woorden van het schema',
    language: 'een taalcode zoals fr',
    country: 'een landcode zoals FR',
    date: 'een datum zoals 2024, 2024-05 of 2024-05-31',
    day: 'een dag zoals 2024-05-31',
    url: 'een adres dat met https:// begint',
    email: 'een e-mailadres',
    number: 'een getal',
    latitude: 'een breedtegraad van -90 tot 90',
    longitude: 'een lengtegraad van -180 tot 180',
    coordinates: 'lat en lng samen',
    version: 'een schemaVersion zoals "1.0"',
  },
  findings: {
    fine: [
      '{url} is gelezen: {members} leden en {clusters} clusters, {size}, na {ms} ms.',
      'Haal, als u klaar bent, het attribuut doctor of ?alliance-doctor weer weg.',
    ],
    'file-page': [
      'Deze pagina is vanaf een schijf geopend (file://). De browser laat haar geen ander bestand lezen.',
      'Upload haar, of zet de map op een server, en open haar op haar http-adres.',
    ],
    'no-element': [
      'Het script werkt, maar op deze pagina staat geen element van de ledenlijst.',
      'Plak dit waar de ledenlijst moet komen, in een HTML-blok en niet in een tekstblok:',
    ],
    'shown-as-text': [
      'De pagina toont de code als tekst in plaats van die te gebruiken: zij is in een tekstblok geplakt.',
      'Verwijder de tekst, voeg een blok toe dat HTML, Code of Insluiten heet, en plak de code daar.',
    ],
    stripped: [
      'Een blok met data-src is zijn data-alliance kwijt; niemand weet welk element het is. De editor van de pagina verwijdert wat hij niet kent.',
      'Sta data-*-attributen op div toe in de instellingen van de editor, of plak het blok opnieuw in een HTML-blok:',
    ],
    'unknown-name': [
      'data-alliance="{name}" noemt geen element dat bestaat.',
      'Verbeter de naam: bijvoorbeeld member-search, cluster-card of alliance-map.',
    ],
    versions: [
      'Op deze pagina staan meerdere versies van het script: {versions}. De eerste doet alles, de andere niets.',
      'Houd maar één script-tag; zoek in het thema, in plug-ins en in de pagina zelf:',
    ],
    taken: [
      'Een ander script op deze pagina heeft de naam {name} ingenomen.',
      'Verwijder dat script, of toon de ledenlijst met de iframepagina embed.html.',
    ],
    chunk: [
      'Een deel van het script kan niet worden geladen.',
      'Upload de hele map cdn/ met de mappen chunks/ en assets/, alles van dezelfde versie, en leeg de caches.',
    ],
    basemap: [
      'De omtrekken van de kaart kunnen niet worden geladen; de kaart verschijnt zonder land.',
      'Upload de map assets/ naast het script, of verbeter basemap-url. Vanaf een andere site heeft het bestand de header Access-Control-Allow-Origin nodig.',
    ],
    policy: [
      'Het beveiligingsbeleid van deze site ({directive}) verbiedt {url}.',
      'Voeg toe aan de header Content-Security-Policy:',
    ],
    cors: [
      'De server van {url} antwoordt, maar staat deze site niet toe het bestand te lezen.',
      'Laat die server de onderstaande header met het bestand meesturen, of zet een kopie van het bestand op deze site.',
    ],
    mixed: [
      'Deze pagina is beveiligd (https), maar {url} niet: de browser houdt het tegen.',
      'Schrijf https:// in src.',
    ],
    offline: ['Deze computer is offline.', 'Verbind hem en controleer opnieuw.'],
    unreachable: [
      'Niemand antwoordt op {url}.',
      'Open het adres in een nieuw tabblad. Gaat het daar open, dan moet de server deze site toelaten met de header Access-Control-Allow-Origin; zo niet, controleer dan de naam van de server in src. Ook een blokkering in deze browser kan in de weg zitten: probeer een privévenster.',
    ],
    'missing-src': [
      'Een element zegt niet waar de gegevens staan: zijn src ontbreekt. Misschien heeft de editor van de pagina het verwijderd.',
      'Geef het adres van de gegevens; in een HTML-blok laat de editor het met rust:',
    ],
    'invalid-src': [
      '“{url}” is geen webadres.',
      'Schrijf een adres zoals /directory.json of https://…/directory.json.',
    ],
    'not-found': [
      'Er is geen bestand op {url} (404).',
      'Upload de gegevens daar, of verbeter src. Een adres zonder / aan het begin geldt vanaf de map van de pagina.',
    ],
    forbidden: [
      'De server weigert {url} ({status}).',
      'Maak het bestand leesbaar voor iedereen, zonder aanmelding of blokkering per land.',
    ],
    'rate-limited': [
      'De server van {url} vraagt om minder verzoeken (429).',
      'Verhoog zijn grens, of zet het bestand op gewone webruimte.',
    ],
    'server-error': [
      'De server van {url} faalde ({status}).',
      'Kijk in zijn foutenlogboek. Een statisch bestand hoort geen programma nodig te hebben.',
    ],
    'http-error': [
      'De server van {url} stuurde geen bestand ({status}).',
      'Open het adres in de browser om het antwoord te zien.',
    ],
    timeout: [
      '{url} deed er langer dan 15 seconden over.',
      'Comprimeer het bestand (gzip, Brotli), of zet het op een snellere server.',
    ],
    'too-large': [
      '{url} is groter dan deze pagina toestaat.',
      'Maak het bestand kleiner, of verhoog max-bytes op de elementen.',
    ],
    empty: ['{url} is leeg.', 'Exporteer en upload het opnieuw.'],
    'wrong-encoding': [
      '{url} is niet in UTF-8 geschreven.',
      'Sla het op als UTF-8 en upload het opnieuw. De schade zit bij:',
    ],
    'html-instead-of-json': [
      '{url} geeft een webpagina in plaats van de gegevens, vaak een fout- of aanmeldpagina.',
      'Open het adres om haar te zien. Verbeter dan src, of zonder het bestand uit van de aanmelding.',
    ],
    'invalid-json': ['{url} is beschadigd of onvolledig.', 'Exporteer en upload het opnieuw. De lezer zegt:'],
    'wrong-shape': [
      '{url} is JSON, maar bevat geen gegevens van een ledenlijst.',
      'Verbeter deze plaatsen, of controleer src:',
    ],
    'newer-version': [
      '{url} is gemaakt voor een nieuwer script dan dat op deze pagina ({version}).',
      'Vervang de map cdn/ door de nieuwste versie, en leeg de caches.',
    ],
    'unknown-id': [
      '{attribute}="{id}" komt niet in de gegevens voor.',
      'Verbeter het attribuut. In de gegevens staan bijvoorbeeld:',
    ],
    'no-members': ['{url} heeft geen leden.', 'Exporteer de gegevens opnieuw, met de leden.'],
    twice: [
      'Het script staat meer dan eens op deze pagina. Dat kan geen kwaad, maar bezoekers halen het meermaals op.',
      'Houd een van deze:',
    ],
    skipped: [
      '{url} heeft {count} plaatsen die niet te gebruiken zijn; de rest wordt getoond.',
      'Zeg het wie de gegevens beheert. De eerste:',
    ],
    uncompressed: [
      '{url} wordt zonder compressie verstuurd: {size}.',
      'Zet op de server gzip of Brotli aan voor .json-bestanden; het wordt ongeveer vijf keer kleiner.',
    ],
    hidden: [
      '<{name}> is er, maar de pagina verbergt het, misschien in een gesloten tabblad.',
      'Moet het te zien zijn: zoek display: none op de blokken eromheen.',
    ],
    language: [
      'De pagina zegt dat haar taal “{lang}” is, en daarvoor is geen vertaling. De elementen spreken Engels.',
      'Verbeter lang op <html> of op een blok rond het element: de, en, es, fr, it of nl. Of voeg teksten toe met provideMessages().',
    ],
  },
};
