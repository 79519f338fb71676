import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { root } from './site.js';

const isRoot = process.getuid?.() === 0;
const cache = `${root}node_modules/.cache/wordpress`;
const includesIn = `${cache}/usr/share/wordpress/wp-includes`;

const run = (command: string, args: readonly string[], cwd?: string): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore', cwd });
    return true;
  } catch {
    return false;
  }
};

/** PHP's command: the one installed, or Debian's, which root may install. Undefined, and said aloud, without either. */
export function findPhp(): string | undefined {
  if (run('php', ['-v'])) return 'php';
  if (isRoot && run('apt-get', ['install', '-y', '--no-install-recommends', 'php-cli']) && run('php', ['-v']))
    return 'php';
  console.warn('SKIPPED: there is no PHP; the WordPress plugin is not checked. Install php-cli.');
  return undefined;
}

/** WordPress's wp-includes, out of Debian's package, which is unpacked beside and not installed. */
export function findWordPressIncludes(): string | undefined {
  const installed = '/usr/share/wordpress/wp-includes';
  if (existsSync(`${installed}/kses.php`)) return installed;
  if (existsSync(`${includesIn}/kses.php`) || unpackPackage()) return includesIn;
  console.warn('SKIPPED: WordPress cannot be had from Debian; the plugin is not rendered.');
  return undefined;
}

function unpackPackage(): boolean {
  mkdirSync(cache, { recursive: true });
  const wanted = ['kses', 'formatting'].map((name) => `./usr/share/wordpress/wp-includes/${name}.php`).join(' ');
  const unpack = `dpkg --fsys-tarfile wordpress_*.deb | tar x ${wanted} && rm wordpress_*.deb`;
  return run('apt-get', ['download', 'wordpress'], cache) && run('sh', ['-c', unpack], cache);
}
