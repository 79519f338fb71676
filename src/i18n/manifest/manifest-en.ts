/** English: the source of every key. */
export const manifestEn = {
  'feeds.not-found': 'The list of members was not found.',
  'feeds.forbidden': 'The list of members may not be read from here.',
  'feeds.server-error': 'The server that holds the list of members has a problem.',
  'feeds.unreachable': 'The list of members cannot be reached.',
  'feeds.timeout': 'The list of members took too long to answer.',
  'feeds.unreadable': 'The list of members cannot be read.',
  'feeds.too-large': 'The list of members is larger than this page allows.',
  'feeds.newer-version': 'The list of members is newer than this page can read.',
  'feeds.generic': 'The list of members could not be loaded.',
  'feeds.kept': 'The last copy is shown instead.',
  'feeds.waiting': { one: '{count} cluster is still on its way.', other: '{count} clusters are still on their way.' },
} as const;
