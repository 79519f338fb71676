/** What a text lists, separated by commas or white space: ids in an attribute or on a command line. */
export const idList = (value: string | undefined): readonly string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [];
