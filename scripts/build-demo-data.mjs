/**
 * Writes demo/directory.json: real clusters, alliances and events with their sources, and invented members.
 * The same bytes on each run. With --print, writes to the standard output instead.
 */
import { writeFileSync } from 'node:fs';
import { clusters } from './demo-data/clusters.mjs';
import { events } from './demo-data/events.mjs';
import { format } from './demo-data/format.mjs';
import { heading } from './demo-data/heading.mjs';
import { members } from './demo-data/members/index.mjs';
import { relations } from './demo-data/relations.mjs';
import { competences, stages } from './demo-data/taxonomy.mjs';

const text = format({ ...heading, stages, competences, clusters, relations, events, members });

if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('../demo/directory.json', import.meta.url), text);
