import { addStyles } from './add-styles.js';
import { mapStyles } from './map-styles.js';
import { panelStyles } from './panel-styles.js';

/** Gives the element the look of a map. */
export const dress = (host: Element): void => {
  addStyles(host, mapStyles, panelStyles);
};
