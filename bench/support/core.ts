/** What the benches use of the core, bundled as one module (see typescript.mjs). */
export { contentHash } from '../../src/core/content-hash.js';
export { Directory } from '../../src/core/directory.js';
export { parseDataset } from '../../src/core/parse-dataset.js';
export { readIndex } from '../../src/core/search/index-file.js';
export { inSlices } from '../../src/core/search/slices.js';
export { StaticSource } from '../../src/core/search/static-source.js';
export { buildSearch, writeIndex } from '../../src/core/search/write-index.js';
