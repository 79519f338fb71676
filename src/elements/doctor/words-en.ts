import type { DoctorWords } from './words.js';

export const en: DoctorWords = {
  lang: 'en',
  title: 'Directory: check of this page',
  looking: 'Looking…',
  faults: 'Faults found: {count}',
  advised: 'It works. Advice: {count}',
  well: 'Everything is fine.',
  fault: 'Fault',
  advice: 'Advice',
  fine: 'Fine',
  again: 'Check again',
  copy: 'Copy the report',
  copied: 'Report copied',
  close: 'Close',
  without: { row: 'row left out', field: 'field left out', file: 'file unusable' },
  expected: {
    object: 'an object { … }',
    list: 'a list [ … ]',
    text: 'a text that is not empty',
    'shorter-text': 'a shorter text',
    id: 'an id (letters, digits, . _ ~ -)',
    'unique-id': 'an id that no other row has',
    'known-word': 'one of the words of the schema',
    language: 'a language code such as fr',
    country: 'a country code such as FR',
    date: 'a date such as 2024, 2024-05 or 2024-05-31',
    day: 'a day such as 2024-05-31',
    url: 'an address that begins with https://',
    email: 'an e-mail address',
    number: 'a number',
    latitude: 'a latitude, from -90 to 90',
    longitude: 'a longitude, from -180 to 180',
    coordinates: 'both lat and lng',
    version: 'a schemaVersion such as "1.0"',
  },
  findings: {
    fine: [
      '{url} is read: {members} members and {clusters} clusters, {size}, after {ms} ms.',
      'When you are done, take the doctor attribute, or ?alliance-doctor, away again.',
    ],
    'file-page': [
      'This page was opened from a disk (file://). Browsers let such a page read no other file.',
      'Upload it, or serve the folder, and open it by its http address.',
    ],
    'no-element': [
      'The script runs, but this page has no element of the directory.',
      'Paste this where the directory is to be, in an HTML block and not in a text block:',
    ],
    'shown-as-text': [
      'The page shows the snippet as text instead of using it: it was pasted into a text block.',
      'Remove the text, insert a block named HTML, Code or Embed, and paste the snippet there.',
    ],
    stripped: [
      'A block with data-src has lost its data-alliance, so nobody knows which element it is. The page’s editor removes what it does not know.',
      'Allow data-* attributes on div in the editor’s settings, or paste the block again in an HTML block:',
    ],
    'unknown-name': [
      'data-alliance="{name}" names no element that there is.',
      'Correct the name: for example member-search, cluster-card or alliance-map.',
    ],
    versions: [
      'Several versions of the script are on this page: {versions}. The first one does everything, the others nothing.',
      'Keep one script tag only; look in the theme, in plugins and in the page itself:',
    ],
    taken: [
      'Another script on this page has taken the name {name}.',
      'Remove that script, or show the directory with the iframe page embed.html.',
    ],
    chunk: [
      'A part of the script cannot be loaded.',
      'Upload the whole folder cdn/ with its folders chunks/ and assets/, all of the same version, and empty the caches.',
    ],
    basemap: [
      'The outlines of the map cannot be loaded; the map is shown without land.',
      'Upload the folder assets/ beside the script, or correct basemap-url. From another site, the file needs the header Access-Control-Allow-Origin.',
    ],
    policy: [
      'This site’s content security policy ({directive}) forbids {url}.',
      'Add to the header Content-Security-Policy:',
    ],
    cors: [
      'The server of {url} answers, but does not allow this site to read the file.',
      'Have that server send the header below with the file, or put a copy of the file on this site.',
    ],
    mixed: ['This page is secure (https), but {url} is not: browsers block it.', 'Write https:// in src.'],
    offline: ['This computer is offline.', 'Connect it, and check again.'],
    unreachable: [
      'Nobody answers at {url}.',
      'Open the address in a new tab. If it opens there, its server must allow this site by the header Access-Control-Allow-Origin; if not, check the server’s name in src. A content blocker of this browser may be in the way too: try a private window.',
    ],
    'missing-src': [
      'An element does not say where the dataset is: its src is missing. Perhaps the page’s editor removed it.',
      'Give it the address of the dataset; in an HTML block, editors leave it alone:',
    ],
    'invalid-src': [
      '“{url}” is no address of a web page.',
      'Write an address such as /directory.json or https://…/directory.json.',
    ],
    'not-found': [
      'There is no file at {url} (404).',
      'Upload the dataset there, or correct src. An address without / at its beginning is taken from the page’s own folder.',
    ],
    forbidden: [
      'The server refuses {url} ({status}).',
      'Make the file readable for everyone, without a login or a block by country.',
    ],
    'rate-limited': [
      'The server of {url} asks for fewer requests (429).',
      'Raise its limit, or put the file on a plain web host.',
    ],
    'server-error': [
      'The server of {url} failed ({status}).',
      'Look into its error log. A static file should need no program.',
    ],
    'http-error': [
      'The server of {url} sent no file ({status}).',
      'Open the address in the browser to see its answer.',
    ],
    timeout: ['{url} took longer than 15 seconds.', 'Compress the file (gzip, Brotli), or put it on a faster host.'],
    'too-large': ['{url} is larger than this page allows.', 'Shorten the file, or raise max-bytes on the elements.'],
    empty: ['{url} is empty.', 'Export and upload it again.'],
    'wrong-encoding': ['{url} is not written in UTF-8.', 'Save it as UTF-8 and upload it again. The damage is near:'],
    'html-instead-of-json': [
      '{url} gives a web page instead of the dataset, often an error or a login page.',
      'Open the address to see it. Then correct src, or exclude the file from the login.',
    ],
    'invalid-json': ['{url} is damaged or cut short.', 'Export and upload it again. The reader says:'],
    'wrong-shape': ['{url} is JSON, but no dataset of a directory.', 'Correct these places, or check src:'],
    'newer-version': [
      '{url} is made for a newer script than the one on this page ({version}).',
      'Replace the folder cdn/ by the newest version, and empty the caches.',
    ],
    'unknown-id': [
      '{attribute}="{id}" is not in the dataset.',
      'Correct the attribute. What the dataset has, for example:',
    ],
    'no-members': ['{url} has no members.', 'Export the dataset again, with its members.'],
    twice: [
      'The script is on this page more than once. It does no harm, but visitors download it more than once.',
      'Keep one of these:',
    ],
    skipped: [
      '{url} has {count} places that cannot be used; the rest is shown.',
      'Tell the people who keep the data. The first ones:',
    ],
    uncompressed: [
      '{url} is sent without compression: {size}.',
      'Switch gzip or Brotli on for .json files on the server; it becomes about five times smaller.',
    ],
    hidden: [
      '<{name}> is there, but the page hides it, perhaps in a closed tab.',
      'If it should be seen: look for display: none on the blocks around it.',
    ],
    language: [
      'The page says that its language is “{lang}”, which has no translation. The elements speak English.',
      'Correct lang on <html> or on a block around the element: de, en, es, fr, it or nl. Or add words by provideMessages().',
    ],
  },
};
