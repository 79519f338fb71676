import type { Dataset } from '../../../core/model.js';
import { addressOf, pagePath } from '../../prerender/page-path.js';

/** The protocol allows no more addresses in one file. */
export const mostAddresses = 50_000;

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

interface Page {
  readonly address: string;
  readonly updated?: string | undefined;
}

/** Years alone are no dates to a sitemap. */
const lastmod = ({ updated = '' }: Page): string => (updated.length > 4 ? `<lastmod>${updated}</lastmod>` : '');

function* urlset(pages: readonly Page[]): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for (const page of pages) yield `  <url><loc>${escapeXml(page.address)}</loc>${lastmod(page)}</url>\n`;
  yield '</urlset>\n';
}

function* index(addresses: readonly string[]): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for (const address of addresses) yield `  <sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`;
  yield '</sitemapindex>\n';
}

/** The pages that `prerender --pages` makes, for search engines: one file, or several and an index of them. */
export const sitemaps = (
  { members }: Dataset,
  siteUrl: string,
): readonly { readonly path: string; readonly pieces: Iterable<string> }[] => {
  const pages = members.map(({ id, updated }) => ({ address: addressOf(siteUrl, pagePath(id)), updated }));
  if (pages.length <= mostAddresses) return [{ path: 'sitemap.xml', pieces: urlset(pages) }];
  const count = Math.ceil(pages.length / mostAddresses);
  const parts = [...Array(count).keys()].map((at) => ({
    path: `sitemap-${String(at + 1)}.xml`,
    pieces: urlset(pages.slice(at * mostAddresses, (at + 1) * mostAddresses)),
  }));
  return [...parts, { path: 'sitemap.xml', pieces: index(parts.map(({ path }) => addressOf(siteUrl, path))) }];
};
