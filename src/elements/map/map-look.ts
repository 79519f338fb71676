import { adoptStyles } from 'lit';
import { baseOf } from '../../i18n/messages.js';
import { mapLanguages, type MapLanguages } from '../../i18n/map/messages.js';
import { mapStyles } from './map-styles.js';
import { panelStyles } from './panel-styles.js';

/**
 * Gives the element the look of a map, and sends for its words in the language of the page. This file comes beside the
 * map's code and needs no other, so that it runs first: the words are under way before a large directory is read.
 *
 * @returns the languages of the map
 */
export const dress = ({ shadowRoot }: Element, lang: string): MapLanguages => {
  const worn = shadowRoot?.adoptedStyleSheets ?? [];
  if (shadowRoot && !(mapStyles.styleSheet && worn.includes(mapStyles.styleSheet)))
    adoptStyles(shadowRoot, [...worn, mapStyles, panelStyles]);
  mapLanguages[baseOf(lang)]?.().catch(() => undefined); // who needs them asks again
  return mapLanguages;
};
