/** What the bench of the meeting planner uses of the core, bundled as one module (see typescript.mjs). */
export { pairKey } from '../../src/core/matching/meetings/meeting-day.js';
export { fairnessOf, WishWeights } from '../../src/core/matching/meetings/meeting-score.js';
export { planMeetings, planMeetingsNow } from '../../src/core/matching/meetings/plan-meetings.js';
export { inSlices } from '../../src/core/search/slices.js';
