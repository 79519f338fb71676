/** Today, `YYYY-MM-DD`, in UTC: the same day for all who look at one time. */
export const today = (): string => new Date().toISOString().slice(0, 10);
