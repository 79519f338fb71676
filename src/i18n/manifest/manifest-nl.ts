import type { ManifestMessages } from './messages.js';

export const manifestNl: ManifestMessages = {
  'feeds.not-found': 'De ledenlijst is niet gevonden.',
  'feeds.forbidden': 'De ledenlijst mag van hieruit niet worden gelezen.',
  'feeds.server-error': 'De server van de ledenlijst heeft een storing.',
  'feeds.unreachable': 'De ledenlijst is niet bereikbaar.',
  'feeds.timeout': 'De ledenlijst deed er te lang over om te antwoorden.',
  'feeds.unreadable': 'De ledenlijst is onleesbaar.',
  'feeds.too-large': 'De ledenlijst is groter dan deze pagina toestaat.',
  'feeds.newer-version': 'De ledenlijst is nieuwer dan deze pagina kan lezen.',
  'feeds.generic': 'De ledenlijst kon niet worden geladen.',
  'feeds.kept': 'U ziet de laatste versie.',
  'feeds.waiting': { one: '{count} cluster is nog onderweg.', other: '{count} clusters zijn nog onderweg.' },
};
