import { LoadError } from './load-error.js';
import { readWithin, type ByteLimit, type Bytes } from './read-body.js';

/** Small enough that a chunk of a gzip bomb, which grows a thousandfold at most, is no harm by itself. */
const gzipChunkBytes = 8192;

/**
 * A `.gz` file that its server sends as it is.
 *
 * @throws LoadError `too-large`, or `invalid-json` for damaged gzip
 */
export const unzip = async (bytes: Bytes, url: string, limit: ByteLimit): Promise<Bytes> => {
  try {
    return await readWithin(inChunks(bytes).pipeThrough(new DecompressionStream('gzip')), url, limit);
  } catch (cause) {
    throw cause instanceof LoadError ? cause : new LoadError('invalid-json', url, { detail: 'bad gzip', cause });
  }
};

const inChunks = (bytes: Bytes): ReadableStream<Bytes> => {
  let start = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(start, (start += gzipChunkBytes)));
    },
  });
};
