import type { ManifestMessages } from './messages.js';

export const manifestDe: ManifestMessages = {
  'feeds.not-found': 'Die Mitgliederliste wurde nicht gefunden.',
  'feeds.forbidden': 'Die Mitgliederliste darf von hier aus nicht gelesen werden.',
  'feeds.server-error': 'Der Server der Mitgliederliste hat eine Störung.',
  'feeds.unreachable': 'Die Mitgliederliste ist nicht erreichbar.',
  'feeds.timeout': 'Die Mitgliederliste hat zu lange nicht geantwortet.',
  'feeds.unreadable': 'Die Mitgliederliste ist nicht lesbar.',
  'feeds.too-large': 'Die Mitgliederliste ist größer, als diese Seite erlaubt.',
  'feeds.newer-version': 'Die Mitgliederliste ist neuer, als diese Seite sie lesen kann.',
  'feeds.generic': 'Die Mitgliederliste konnte nicht geladen werden.',
  'feeds.kept': 'Gezeigt wird die letzte Fassung.',
  'feeds.waiting': { one: '{count} Cluster ist noch unterwegs.', other: '{count} Cluster sind noch unterwegs.' },
};
