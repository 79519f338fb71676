import type { Offer } from './model.js';

/** Whether an offer or a need still stands on a day, `YYYY-MM-DD`. */
export const isCurrent = ({ expires }: Offer, today: string): boolean =>
  expires === undefined || expires >= today.slice(0, expires.length);
