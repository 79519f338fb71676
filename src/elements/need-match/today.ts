/** The day, `YYYY-MM-DD`, on which needs and offers must stand. */
export const today = (): string => new Date().toISOString().slice(0, 10);
