export { countryName } from './display-names.js';
export { DatasetError, type DatasetErrorCode, type DatasetProblem, type Expected } from './dataset-error.js';
export { Directory } from './directory.js';
export { localise, type LocalisedText } from './localised-text.js';
export { clustersToCompare, coverageOf, membersIn, type Coverage, type CoverageOptions } from './matching/coverage.js';
export { claimOf, type CoverageClaim } from './matching/coverage-claim.js';
export { complementarityOf, type Complementarity } from './matching/complementarity.js';
export {
  consortiumSteps,
  findConsortium,
  oneCountryMore,
  reviewTeam,
  swapSeat,
  type ConsortiumAnswer,
  type ConsortiumCall,
  type ConsortiumOptions,
} from './matching/consortium.js';
export type * from './matching/meetings/meeting-day.js';
export {
  planMeetings,
  planMeetingsNow,
  type MeetingPlan,
  type PlanOptions,
} from './matching/meetings/plan-meetings.js';
export {
  NeedMatcher,
  type MatchedCluster,
  type MatchedMember,
  type MatchOptions,
  type Need,
  type NeedAnswer,
  type NeedReason,
  type UnderstoodConcept,
} from './matching/need-matcher.js';
export { withReason } from './matching/need-answer.js';
export { publishedNeeds, questionOf, type PublishedNeed } from './matching/need-published.js';
export type * from './model.js';
export { parseDataset, type ParsedDataset, type ParseOptions } from './parse-dataset.js';
export type * from './search/source.js';
export { StaticSource } from './search/static-source.js';
export { version } from './version.js';
