import type { ManifestMessages } from './messages.js';

export const manifestEs: ManifestMessages = {
  'feeds.not-found': 'No se ha encontrado la lista de miembros.',
  'feeds.forbidden': 'La lista de miembros no se puede leer desde aquí.',
  'feeds.server-error': 'El servidor de la lista de miembros tiene un problema.',
  'feeds.unreachable': 'No se puede acceder a la lista de miembros.',
  'feeds.timeout': 'La lista de miembros ha tardado demasiado en responder.',
  'feeds.unreadable': 'La lista de miembros es ilegible.',
  'feeds.too-large': 'La lista de miembros es mayor de lo que permite esta página.',
  'feeds.newer-version': 'La lista de miembros es más reciente de lo que esta página sabe leer.',
  'feeds.generic': 'No se ha podido cargar la lista de miembros.',
  'feeds.kept': 'Se muestra la última copia.',
  'feeds.waiting': {
    one: '{count} clúster aún está en camino.',
    many: '{count} de clústeres aún están en camino.',
    other: '{count} clústeres aún están en camino.',
  },
};
