/**
 * Which half of the examples a row belongs to, 0 or 1: one bit of the last step of MurmurHash3 (Appleby), on which every bit of the row has
 * a say. Parity would give all copies of one kind to one half where every example stands there twice.
 * @example halfOf(0) // 0
 */
export function halfOf(row: number): 0 | 1 {
  let hash = Math.imul(row ^ (row >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 0 : 1;
}
