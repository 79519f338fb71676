import { pageWords } from '../messages/prerender.js';
import { markup, type Content, type Markup } from './markup.js';
import { localText, tell, type PageContext } from './page-context.js';
import { addressOf } from './page-path.js';

export interface PageParts {
  readonly title: string;
  readonly description?: string;
  /** Below the folder; where the page is to be found for good. */
  readonly path: string;
  readonly head?: Content;
  readonly body: Content;
}

/** What search engines show. */
const descriptionLength = 160;

/** Relative to the page itself where the site's address is not known. */
const canonicalOf = (path: string, { siteUrl }: PageContext): string =>
  siteUrl === undefined ? (path.split('/').at(-1) ?? '') : addressOf(siteUrl, path);

/** What the licences of the data ask to be shown, and what the publisher wants to be. */
const credits = (context: PageContext): Content => {
  const { notice, attributions, licence } = context.directory.dataset;
  const lines: readonly Content[] = [localText(notice, context), ...attributions, licence].filter(Boolean);
  return lines.length > 0 && markup`<footer>\n${lines.map((line) => markup`<p>${line}</p>\n`)}</footer>\n`;
};

const metaDescription = (text: string): Content =>
  text !== '' && markup`<meta name="description" content="${[...text].slice(0, descriptionLength).join('')}">\n`;

/** A whole document. */
export const page = ({ title, description = '', path, head, body }: PageParts, context: PageContext): string =>
  markup`<!doctype html>
<html lang="${context.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${metaDescription(description)}<link rel="canonical" href="${canonicalOf(path, context)}">
${head}</head>
<body>
${body}${credits(context)}</body>
</html>
`.toString();

/** The ways back from a page in `members/`. */
export const waysBack = (alliance: string, context: PageContext): Markup => markup`<nav>
<a href="../index.html">${alliance || tell(context, pageWords.members)}</a>
<a href="index.html">${tell(context, pageWords.all)}</a>
</nav>
`;
