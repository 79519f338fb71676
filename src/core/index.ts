export { countryName } from './display-names.js';
export { DatasetError, type DatasetErrorCode, type DatasetProblem, type Expected } from './dataset-error.js';
export { Directory } from './directory.js';
export { localise, type LocalisedText } from './localised-text.js';
export {
  NeedMatcher,
  type ClusterMatch,
  type MatchOptions,
  type Need,
  type NeedAnswer,
  type NeedMatch,
  type NeedReason,
} from './matching/need-matcher.js';
export type * from './model.js';
export { parseDataset, type ParsedDataset, type ParseOptions } from './parse-dataset.js';
export type * from './search/source.js';
export { StaticSource } from './search/static-source.js';
export { version } from './version.js';
