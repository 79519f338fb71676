import type { Member } from '../../core/model.js';
import type { OutputFile } from '../build/outputs/output-folder.js';
import { pageWords } from '../messages/prerender.js';
import { clusterBody, clusterList } from './cluster-html.js';
import { jsonLdScript, markup, type Markup } from './markup.js';
import { memberBody, memberItem, memberJsonLd } from './member-html.js';
import { page, waysBack } from './page.js';
import { localText, plainText, tell, type PageContext } from './page-context.js';
import { pagePath } from './page-path.js';

export interface SiteOptions {
  /** Addresses as the example page sees them. */
  readonly src: string;
  readonly script: string;
  /** Members in the list of the fragment. */
  readonly limit: number;
  /** Ids of records that are part of another by now: old id to the present one. */
  readonly formerIds: ReadonlyMap<string, string>;
}

const byName = ({ directory, lang }: PageContext): readonly Member[] => {
  const { compare } = new Intl.Collator(lang);
  return [...directory.dataset.members].sort((one, other) => compare(one.name, other.name));
};

/** A list that says how many members it leaves out, and where they are. */
const memberList = (members: readonly Member[], limit: number, context: PageContext): Markup => {
  const left = members.length - limit;
  const more = tell(context, pageWords.more, { count: left });
  const link = context.pages ? markup`<a href="members/index.html">${more}</a>` : more;
  return markup`<ul>
${members.slice(0, limit).map((member) => memberItem(member, context))}</ul>
${left > 0 && markup`<p>${link}</p>\n`}`;
};

const fragments = (list: Markup, context: PageContext): readonly OutputFile[] => [
  { path: 'fragments/member-search.html', pieces: [list.toString()] },
  { path: 'fragments/alliance-map.html', pieces: [clusterList(context).toString()] },
  ...context.directory.dataset.clusters.map((cluster) => ({
    path: pagePath(cluster.id).replace('members/', 'fragments/cluster-'),
    pieces: [clusterBody(cluster, context).toString()],
  })),
];

/** The example: elements with their light DOM in place, which stays until the script has something better. */
const examplePage = (list: Markup, { src, script }: SiteOptions, context: PageContext): OutputFile => {
  const { name, description, clusters } = context.directory.dataset;
  const cards = clusters
    .filter(({ status }) => status === 'active')
    .map((cluster) => {
      const body = clusterBody(cluster, context);
      return markup`<cluster-card src="${src}" cluster="${cluster.id}">\n${body}</cluster-card>\n`;
    });
  const about = localText(description, context);
  const body = markup`<main>
<h1>${localText(name, context)}</h1>
${about && markup`<p>${about}</p>\n`}<alliance-map src="${src}">
${clusterList(context)}</alliance-map>
<h2>${tell(context, pageWords.members)}</h2>
<member-search src="${src}" sync-url>
${list}</member-search>
<h2>${tell(context, pageWords.clusters)}</h2>
${cards}</main>
`;
  const head = markup`<script type="module" src="${script}"></script>\n`;
  const texts = { title: plainText(name, context), description: plainText(description, context) };
  return { path: 'index.html', pieces: [page({ ...texts, path: 'index.html', head, body }, context)] };
};

const memberPage = (member: Member, context: PageContext): string => {
  const alliance = plainText(context.directory.dataset.name, context);
  const body = markup`${waysBack(alliance, context)}<main>\n${memberBody(member, context)}</main>\n`;
  const head = markup`${jsonLdScript(memberJsonLd(member, context))}\n`;
  const title = [member.name, alliance].filter(Boolean).join(' – ');
  const description = plainText(member.description, context);
  return page({ title, description, path: pagePath(member.id), head, body }, context);
};

const allMembersPage = (members: readonly Member[], context: PageContext): OutputFile => {
  const path = 'members/index.html';
  const title = tell(context, pageWords.all);
  const links = members.map(({ id, name }) => markup`<li><a href="../${pagePath(id)}"><bdi>${name}</bdi></a></li>\n`);
  const back = waysBack(plainText(context.directory.dataset.name, context), context);
  const body = markup`${back}<main>\n<h1>${title}</h1>\n<ul>\n${links}</ul>\n</main>\n`;
  return { path, pieces: [page({ title, path, body }, context)] };
};

/** An address that was published once leads on. */
const movedPage = (old: string, member: Member, context: PageContext): OutputFile => {
  const path = pagePath(member.id);
  const head = markup`<meta http-equiv="refresh" content="0; url=../${path}">\n`;
  const link = markup`<a href="../${path}"><bdi>${member.name}</bdi></a>`;
  const body = markup`<main><p>${tell(context, pageWords.movedTo)} ${link}</p></main>\n`;
  return { path: pagePath(old), pieces: [page({ title: member.name, path, head, body }, context)] };
};

/** Pages are made one by one as they are written: those of a large directory would fill the memory. */
function* lazily(make: () => string): Generator<string> {
  yield make();
}

const memberPages = (
  members: readonly Member[],
  { formerIds }: SiteOptions,
  context: PageContext,
): readonly OutputFile[] => [
  allMembersPage(members, context),
  ...members.map((member) => ({ path: pagePath(member.id), pieces: lazily(() => memberPage(member, context)) })),
  ...[...formerIds].flatMap(([old, id]) => {
    const member = context.directory.member(id);
    return member ? [movedPage(old, member, context)] : [];
  }),
];

/** All files of a run: the example page, the fragments to paste, and a page per member where they are wanted. */
export const siteFiles = (options: SiteOptions, context: PageContext): readonly OutputFile[] => {
  const members = byName(context);
  const list = memberList(members, options.limit, context);
  return [
    examplePage(list, options, context),
    ...fragments(list, context),
    ...(context.pages ? memberPages(members, options, context) : []),
  ];
};
