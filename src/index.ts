/**
 * Classes, functions and types; importing this registers nothing. Import `alliance-directory/define` to register the
 * elements.
 */
export * from './core/index.js';
export type * from './core/search/search-client.js';
export { fromSearchClient } from './core/search/search-client-source.js';
export { forgetDirectory, loadDirectory, refreshDirectory, type LoadedDirectory } from './data/load-directory.js';
export { LoadError, type LoadErrorCode } from './data/load-error.js';
export { AllianceMap } from './elements/alliance-map.js';
export { ClusterCard } from './elements/cluster-card.js';
export { ConsortiumBuilder } from './elements/consortium-builder.js';
export { AllianceErrorEvent, AllianceLoadEvent, AllianceSearchEvent, AllianceSelectEvent } from './elements/events.js';
export { MeetingPlanner } from './elements/meeting-planner.js';
export { MemberSearch } from './elements/member-search.js';
export { NeedMatch } from './elements/need-match.js';
export { ValueChain } from './elements/value-chain.js';
export { provideMessages, type Messages } from './i18n/messages.js';
export { SearchSession, sessionFor, useSource, type SearchState, type SessionChange } from './state/search-session.js';
export { loadInWorker } from './state/worker/load-in-worker.js';
