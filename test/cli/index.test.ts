import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/core/content-hash.js';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { readIndex } from '../../src/core/search/index-file.js';
import { inSlices } from '../../src/core/search/slices.js';
import { cli, folderWith } from '../support/cli.js';
import { datasetWith, memberNamed } from '../support/make-dataset.js';

const text = JSON.stringify(datasetWith({ members: [memberNamed('Acme Optics')] }), null, 2);

/** What a page makes of the two files. */
const readAsPage = async (folder: string, index: string) => {
  const bytes = readFileSync(path.join(folder, 'directory.json'));
  const directory = new Directory(parseDataset(JSON.parse(bytes.toString())).dataset);
  return inSlices(readIndex(readFileSync(path.join(folder, index)), contentHash(bytes), directory));
};

describe('index', () => {
  it('writes an index beside the dataset, which names it from then on', async () => {
    const folder = folderWith({ 'directory.json': text });
    const { code, stdout, stderr } = await cli(['index', 'directory.json'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'directory.json.index: 1 members, 2 words, 17 kB\n' });
    expect(stderr).toContain('"index": "directory.json.index"');
    expect(readFileSync(path.join(folder, 'directory.json'), 'utf8')).toBe(
      text.replace('{', '{\n  "index": "directory.json.index",'),
    );
    expect(await readAsPage(folder, 'directory.json.index')).toBeTypeOf('object');
  });

  it('leaves a dataset that names its index as it is', async () => {
    const named = JSON.stringify({ ...JSON.parse(text), index: 'search.index' });
    const folder = folderWith({ 'directory.json': named });
    const { code, stderr } = await cli(['index', 'directory.json', '-o', 'search.index'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(path.join(folder, 'directory.json'), 'utf8')).toBe(named);
    expect(await readAsPage(folder, 'search.index')).toBeTypeOf('object');
  });

  it('does not index what lies on a server', async () => {
    const { code, stderr } = await cli(['index', 'https://example.org/directory.json']);
    expect(code).toBe(1);
    expect(stderr).toContain('Download it first');
  });
});
