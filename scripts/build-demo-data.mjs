/**
 * Writes demo/directory.json: real clusters, alliances and events with their sources, and invented members. Beside it,
 * demo/federated*.json: some of it once more, as clusters publish it themselves. The same bytes on each run.
 * With --print, writes the directory to the standard output instead, and nothing else.
 */
import { writeFileSync } from 'node:fs';
import { clusters } from './demo-data/clusters.mjs';
import { events } from './demo-data/events.mjs';
import { federation } from './demo-data/federation.mjs';
import { format } from './demo-data/format.mjs';
import { heading } from './demo-data/heading.mjs';
import { members } from './demo-data/members/index.mjs';
import { relations } from './demo-data/relations.mjs';
import { competences, stages } from './demo-data/taxonomy.mjs';

const text = format({ ...heading, stages, competences, clusters, relations, events, members });

if (process.argv.includes('--print')) process.stdout.write(text);
else {
  const write = (file, content) => writeFileSync(new URL(`../demo/${file}`, import.meta.url), content);
  write('directory.json', text);
  for (const [file, content] of federation({ heading, stages, competences, clusters, members }))
    write(file, format(content));
}
