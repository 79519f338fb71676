// A page that outgrew one file: clusters and competences from the file, members from a search server. What a page of
// yours would write is the same, with `fromSearchClient(client, index, mapping)` in the place of GroongaSource.
import { Directory, parseDataset, useSource } from '../src/index.ts';
import { GroongaSource } from '../test/support/groonga/groonga-source.ts';

const all = { text: '', locale: 'en', filters: {}, offset: 0, limit: 0 };

const file = await fetch('directory.json').then((response) => response.json());
const notice = 'These members are invented, after the patterns of the demonstration directory.';
const { dataset } = parseDataset({ ...file, members: [], notice });
const directory = new Directory(dataset, new URL('directory.json', location.href).href);
const source = new GroongaSource('/groonga', directory);
useSource(directory, source);

try {
  const { total } = await source.search(all, { signal: AbortSignal.timeout(5000) });
  document.querySelector('#total').textContent = total.toLocaleString('en');
  for (const element of document.querySelectorAll('member-search, alliance-map')) element.directory = directory;
  await import('../src/define.ts');
} catch (error) {
  document.querySelector('#missing').hidden = false;
  console.error(error);
}
