import { importTypeScript } from '../support/typescript.mjs';

export const settings = 'as shipped, reasons for ten members included';

const today = '2026-01-01';

/** @param {object} json a dataset in our shape */
export const prepare = async (json) => {
  const { Directory, NeedMatcher, parseDataset } = await importTypeScript('src/core/index.ts');
  const directory = new Directory(parseDataset(json).dataset);
  return () => {
    const matcher = new NeedMatcher(directory, today);
    return (text) => {
      const ids = matcher.match({ text }, { today }).members.map(({ member }) => member.id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
