/**
 * A hash of a file's bytes, 64 bits as two numbers: it tells copies of a dataset apart, it is no protection. Cheap
 * enough for a hundred megabytes in a page, where `crypto.subtle` is missing on sites without https.
 */
export const contentHash = (bytes: Uint8Array): readonly [number, number] => {
  const whole = bytes.length >>> 2;
  // Views of four bytes have to begin at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  let [one, other] = [bytes.length, ~bytes.length];
  for (let i = 0; i < whole; i++) [one, other] = mixed(one, other, numbers[i]!);
  for (let at = whole * 4; at < bytes.length; at++) [one, other] = mixed(one, other, bytes[at]!);
  return [spread(one), spread(other)];
};

const mixed = (one: number, other: number, number: number): [number, number] => [
  Math.imul(rotated(one ^ number, 15), 0x9e3779b1),
  Math.imul(rotated(other + number, 13), 0x85ebca6b) + one,
];

const rotated = (number: number, bits: number): number => (number << bits) | (number >>> (32 - bits));

const spread = (number: number): number => {
  const once = Math.imul(number ^ (number >>> 16), 0x7feb352d);
  return (once ^ (once >>> 15)) >>> 0;
};
