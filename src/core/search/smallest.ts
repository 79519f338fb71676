/**
 * The positions of the smallest keys, in order; ties by the second key, which should be unique where the order must
 * be. Costs one look at each position, whatever the number of positions.
 */
export const smallest = (
  positions: Uint32Array,
  keys: Float32Array,
  ties: Float32Array,
  count: number,
): Uint32Array => {
  const heap = new Uint32Array(Math.min(count, positions.length));
  let size = 0;
  for (const position of positions) {
    if (size < heap.length) siftUp(heap, size++, position, keys, ties);
    else if (size > 0 && isBefore(position, heap[0]!, keys, ties)) siftDown(heap, size, position, keys, ties);
  }
  return heap.sort((one, other) => (isBefore(one, other, keys, ties) ? -1 : 1));
};

const isBefore = (one: number, other: number, keys: Float32Array, ties: Float32Array): boolean => {
  const difference = keys[one]! - keys[other]!;
  return difference === 0 ? ties[one]! < ties[other]! : difference < 0;
};

/** Adds to a heap whose root is its largest. */
const siftUp = (heap: Uint32Array, from: number, position: number, keys: Float32Array, ties: Float32Array): void => {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap[parent]!, position, keys, ties)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = position;
};

/** Replaces the root. */
const siftDown = (heap: Uint32Array, size: number, position: number, keys: Float32Array, ties: Float32Array): void => {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && isBefore(heap[child]!, heap[child + 1]!, keys, ties)) child++;
    if (!isBefore(position, heap[child]!, keys, ties)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = position;
};
