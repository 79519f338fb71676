import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';

interface Block {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

const guide = readFileSync(new URL('../../docs/data-keeper.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
  ([, kind = '', name = '', text = '']): Block => ({ kind, name, text }),
);

const commands = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^npx alliance-directory (.*)$/.exec(line)?.[1] ?? []);

/** A block with a name is a file; of a shell block, every line is run, one after the other in the same folder. */
it('every command of the data keeper’s guide does its work', { timeout: 180_000 }, async () => {
  const folder = folderWith();
  const ran: string[] = [];
  for (const { kind, name, text } of blocks) {
    if (name) writeFileSync(path.join(folder, name), text);
    if (kind !== 'sh') continue;
    for (const command of commands(text)) {
      const { code, stdout, stderr } = await cli(command.split(' '), { cwd: folder });
      expect({ command, code, output: code === 0 ? '' : stdout + stderr }).toEqual({ command, code: 0, output: '' });
      ran.push(command);
    }
  }
  expect(ran.length).toBeGreaterThan(7);
});
