// @ts-check
// Writes into dist/ what editors and frameworks complete and check the elements with, from custom-elements.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './framework-types.mjs';
import { elementsOf, readManifest } from './manifest.mjs';

const outdir = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = readManifest();

const options = { outdir, hideLogs: true, hideCssPropertiesDocs: true };
generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });

mkdirSync(`${outdir}/types`, { recursive: true });
for (const [name, types] of frameworkTypes(elementsOf(manifest))) {
  writeFileSync(`${outdir}/types/${name}.d.ts`, types);
  writeFileSync(`${outdir}/types/${name}.js`, 'export {};\n'); // so that importing the types is harmless at run time
}
writeFileSync(`${outdir}/alliance.css.d.ts`, 'export {};\n'); // TypeScript 6 wants a type even of a style sheet
