import { prepare as prepareSearch } from '../engines/ours.mjs';

export const settings = 'our plain search, as shipped';

export const prepare = prepareSearch;
