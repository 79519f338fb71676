// @ts-check
// Writes llms.txt: the elements and how to use them, in one text for programs that write pages. `npm run analyze` runs it.
import { writeFileSync } from 'node:fs';
import { llmsText } from './llms-text.mjs';
import { elementsOf, readManifest } from './manifest.mjs';

writeFileSync(new URL('../llms.txt', import.meta.url), llmsText(elementsOf(readManifest())));
