// @ts-check
// Writes what is made from custom-elements.json for readers: llms.txt, the elements and how to use them in one text for
// programs that write pages, and docs/reference.md for people. `npm run analyze` runs it.
import { writeFileSync } from 'node:fs';
import { llmsText } from './llms-text.mjs';
import { elementsOf, readManifest } from './manifest.mjs';
import { referenceText } from './reference-text.mjs';

const elements = elementsOf(readManifest());
writeFileSync(new URL('../llms.txt', import.meta.url), llmsText(elements));
writeFileSync(new URL('../docs/reference.md', import.meta.url), await referenceText(elements));
