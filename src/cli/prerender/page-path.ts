import { createHash } from 'node:crypto';
import { fold } from '../../core/text.js';

/** File names stay well below the limits of file systems and web servers. */
const longestSlug = 80;

/**
 * The path of a member's page below the published folder, `members/acme-optics.html`. It depends on the id alone, so
 * that the address stays; ids that are no file names as they are get a few letters more, so that no two share one.
 */
export const pagePath = (id: string): string => {
  const slug = fold(id)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `members/${slug === id && id !== 'index' ? id : [slug, digest].filter(Boolean).join('-')}.html`;
};

/** The address of a path below the site's own, which may or may not end with a slash. */
export const addressOf = (siteUrl: string, path: string): string =>
  new URL(path, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
