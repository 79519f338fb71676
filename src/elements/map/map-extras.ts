/** What a map shows once it stands: it need not wait for this. */
export { dustPath } from '../../core/map/dust.js';
export { countriesOf, gravityOf } from '../../core/map/gravity.js';
export { hullLine } from '../../core/map/hull-line.js';
export { mapLabels } from '../../core/map/map-labels.js';
export { isOverWater } from '../../core/map/water.js';
export { widthOf } from './text-width.js';

export type Extras = typeof import('./map-extras.js');
