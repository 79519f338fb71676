// @ts-check
// node integrations/wordpress/pack.mjs [FILE]: the plugin with the built script as a zip file to upload to WordPress.
// Run npm run build first. The same sources give the same bytes.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const plugin = fileURLToPath(new URL('alliance-directory/', import.meta.url));
const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));

/** Built files that a site has no use for: source maps, and pages that WordPress does not serve. */
const isNeeded = (/** @type {string} */ file) => !/\.map$|^embed\.|^configurator\/|^integrity|\.iife\./.test(file);

/** @param {string} folder @returns {Promise<string[]>} the files below it, sorted, with forward slashes */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/')).sort();
}

/** @typedef {{ readonly name: string, readonly data: Buffer }} Part */

/** @param {string} from @param {string} to @param {(file: string) => boolean} [wanted] @returns {Promise<Part[]>} */
async function folder(from, to, wanted = () => true) {
  const files = (await filesIn(from)).filter(wanted);
  return Promise.all(files.map(async (file) => ({ name: to + file, data: await readFile(path.join(from, file)) })));
}

/** @param {string} [built] the folder of the built script @returns {Promise<Part[]>} everything the plugin consists of */
export const parts = async (built = cdn) => [
  ...(await folder(plugin, 'alliance-directory/')),
  ...(await folder(built, 'alliance-directory/assets/', isNeeded)),
];

/** 1 January 1980, the first day that a zip file knows: no date, so that two packages of the same sources are equal. */
const noDate = 0x0021;

/**
 * The fields that a file's own header and its line in the directory share.
 * @param {Part} part @param {Buffer} packed @returns {Buffer}
 */
function fields({ name, data }, packed) {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0); // version needed
  bytes.writeUInt16LE(0x0800, 2); // names are UTF-8
  bytes.writeUInt16LE(8, 4); // deflate
  bytes.writeUInt16LE(noDate, 8);
  bytes.writeUInt32LE(crc32(data), 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(data.length, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

/** @param {number} value @returns {Buffer} */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {readonly Part[]} files @returns {Buffer} a zip file */
export function zip(files) {
  let offset = 0;
  /** @type {Buffer[]} */ const bodies = [];
  /** @type {Buffer[]} */ const directory = [];
  for (const part of files) {
    const packed = deflateRawSync(part.data, { level: 9 });
    const shared = fields(part, packed);
    const body = Buffer.concat([uint32(0x04034b50), shared, Buffer.from(part.name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(uint32(0x02014b50), Buffer.from([20, 0]), shared, tail, Buffer.from(part.name));
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, uint32(0x06054b50), end]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = 'alliance-directory-wordpress.zip'] = process.argv;
  const files = await parts();
  if (!files.some(({ name }) => name.endsWith('/assets/alliance-directory.js')))
    throw new Error('cdn/ holds no script: run npm run build first.');
  await writeFile(file, zip(files));
  console.log(`${file}: ${files.length} files`);
}
