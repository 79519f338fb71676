import type { ManifestMessages } from './messages.js';

export const manifestFr: ManifestMessages = {
  'feeds.not-found': 'La liste des membres est introuvable.',
  'feeds.forbidden': 'La liste des membres ne peut pas être lue depuis cette page.',
  'feeds.server-error': 'Le serveur de la liste des membres rencontre un problème.',
  'feeds.unreachable': 'La liste des membres est injoignable.',
  'feeds.timeout': 'La liste des membres a mis trop de temps à répondre.',
  'feeds.unreadable': 'La liste des membres est illisible.',
  'feeds.too-large': 'La liste des membres est plus grande que cette page ne le permet.',
  'feeds.newer-version': 'La liste des membres est plus récente que ce que cette page sait lire.',
  'feeds.generic': 'La liste des membres n’a pas pu être chargée.',
  'feeds.kept': 'Voici sa dernière copie.',
  'feeds.waiting': {
    one: '{count} cluster est encore en chemin.',
    many: '{count} de clusters sont encore en chemin.',
    other: '{count} clusters sont encore en chemin.',
  },
};
