import { importTypeScript } from '../support/typescript.mjs';

export const settings =
  'as shipped; why a hit is there is worked out when it is read, as a page does for those it shows';

/** @param {object} json a dataset in our shape */
export const prepare = async (json) => {
  const { Directory, parseDataset, StaticSource } = await importTypeScript('src/core/index.ts');
  const directory = new Directory(parseDataset(json).dataset);
  const { signal } = new AbortController();
  const build = async () => {
    const source = new StaticSource(directory);
    await source.ready;
    return async (text) => {
      const request = { text, locale: 'en', filters: {}, offset: 0, limit: 10 };
      const { hits, quality } = await source.search(request, { signal });
      return { ids: hits.map(({ member }) => member.id), claims: quality === 'exact' };
    };
  };
  return build;
};
