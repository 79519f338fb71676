// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, default?: string, fieldName?: string }} Named
 * @typedef {Named & { kind: string, static?: boolean, readonly?: boolean, attribute?: string,
 *   return?: { type: { text: string } } }} ManifestMember
 * @typedef {object} ElementEntry an element as custom-elements.json describes it
 * @property {string} tagName
 * @property {string} name of its class
 * @property {string} summary
 * @property {string} description
 * @property {ManifestMember[]} members
 * @property {Named[]} attributes
 * @property {Named[]} events
 * @property {Named[]} slots
 * @property {Named[]} cssParts
 * @property {Named[]} cssProperties
 * @property {Named[]} cssStates
 */

/** @param {URL} [file] @returns {{ modules: { path: string, declarations?: object[] }[] }} custom-elements.json */
export const readManifest = (file = new URL('../custom-elements.json', import.meta.url)) =>
  JSON.parse(readFileSync(file, 'utf8'));

/** @param {ReturnType<typeof readManifest>} manifest @returns {ElementEntry[]} with an empty list where there is none */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => /** @type {Partial<ElementEntry>[]} */ (declarations))
    .filter(({ tagName }) => tagName)
    .map((entry) => ({
      ...{ tagName: '', name: '', summary: '', description: '', members: [], attributes: [], events: [], slots: [] },
      ...{ cssParts: [], cssProperties: [], cssStates: [] },
      ...entry,
    }));

/** @param {ElementEntry} element @returns {ManifestMember[]} what can be set on it */
export const propertiesOf = ({ members }) =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
