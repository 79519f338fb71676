import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { contentTypeOf, startServer, type RunningServer } from './running-server.js';
import { root } from './site.js';

/** The version that the files under /old/ say they are. */
export const olderVersion = '0.0.9';

/** A page of a site that embeds the directory, and the policy that it is served with. */
export interface HostDocument {
  readonly head?: string;
  readonly body: string;
  readonly policy?: string;
}

export interface HostSite extends RunningServer {
  /** Puts a page on the site and gives its address. */
  readonly add: (page: HostDocument) => string;
  /** Puts a file on the site, such as a script that an optimiser has merged, and gives its path. */
  readonly addFile: (ending: string, text: string) => string;
}

/**
 * Runs before anything else on a host page and keeps what the browser complains of. It comes from the site itself, so
 * that a strict policy lets it through.
 */
const watcher = `window.complaints = [];
addEventListener('error', (event) => complaints.push(String(event.message)), true);
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective + ' ' + event.blockedURI));`;

const documentOf = ({ head = '', body }: HostDocument): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
   <script src="/watch.js"></script>${head}<body>${body}`;

/** Where Debian's packages put the scripts of libraries that npm no longer has. */
export const debianScripts = '/usr/share/javascript/';

/** The file below the repository's root; those under /old/ are the built ones, as an older version would have been. */
const fileAt = async (pathname: string): Promise<string | Buffer> => {
  if (pathname.startsWith(debianScripts)) return readFile(path.normalize(pathname));
  if (!pathname.startsWith('/old/')) return readFile(path.join(root, path.normalize(pathname)));
  const text = await readFile(path.join(root, 'cdn', path.normalize(pathname.slice('/old'.length))), 'utf8');
  return text.replaceAll(packageJson.version, olderVersion);
};

/** Serves the repository and pages made on the way, to every origin: a site, and the place where a script lies. */
export const serveHostSite = async (): Promise<HostSite> => {
  const pages = new Map<string, HostDocument>();
  const files = new Map<string, string>([['/watch.js', watcher]]);

  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages.get(pathname);
    const headers = {
      'access-control-allow-origin': '*',
      'content-type': contentTypeOf(pathname),
      ...(page?.policy ? { 'content-security-policy': page.policy } : {}),
    };
    try {
      const made = page ? documentOf(page) : files.get(pathname);
      response.writeHead(200, headers).end(made ?? (await fileAt(decodeURIComponent(pathname))));
    } catch {
      response.writeHead(404).end();
    }
  };

  const { url: origin, close } = await startServer((request, response) => void answer(request, response));
  return {
    url: origin,
    add: (page) => {
      const name = `/host-${String(pages.size + 1)}.html`;
      pages.set(name, page);
      return origin + name;
    },
    addFile: (ending, text) => {
      const name = `/made-${String(files.size)}${ending}`;
      files.set(name, text);
      return name;
    },
    close,
  };
};
