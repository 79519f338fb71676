import type { ManifestMessages } from './messages.js';

export const manifestIt: ManifestMessages = {
  'feeds.not-found': 'L’elenco dei membri non è stato trovato.',
  'feeds.forbidden': 'L’elenco dei membri non può essere letto da qui.',
  'feeds.server-error': 'Il server dell’elenco dei membri ha un problema.',
  'feeds.unreachable': 'L’elenco dei membri non è raggiungibile.',
  'feeds.timeout': 'L’elenco dei membri ha impiegato troppo tempo a rispondere.',
  'feeds.unreadable': 'L’elenco dei membri è illeggibile.',
  'feeds.too-large': 'L’elenco dei membri è più grande di quanto questa pagina consenta.',
  'feeds.newer-version': 'L’elenco dei membri è più recente di quanto questa pagina sappia leggere.',
  'feeds.generic': 'Non è stato possibile caricare l’elenco dei membri.',
  'feeds.kept': 'Ecco l’ultima copia.',
  'feeds.waiting': {
    one: '{count} cluster è ancora in arrivo.',
    many: '{count} di cluster sono ancora in arrivo.',
    other: '{count} cluster sono ancora in arrivo.',
  },
};
