/** What the bench times of the core. */
export { groupPoints } from '../../src/core/clustering.js';
export { worldX, worldY } from '../../src/core/geo.js';
export { dustPath } from '../../src/core/map/dust.js';
export { countriesOf, gravityOf } from '../../src/core/map/gravity.js';
