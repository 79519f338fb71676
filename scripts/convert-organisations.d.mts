/** Turns a list of research organisations into the JSON of a dataset, ready for `parseDataset`. */
export function convertOrganisations(organisations: unknown): Readonly<Record<string, unknown>>;

/** The JSON of a file, plain or .gz. */
export function readJson(path: string | URL): unknown;

/** The JSON of a dataset: a file in our shape as it is, a list of research organisations converted. */
export function readDataset(path: string | URL): unknown;
