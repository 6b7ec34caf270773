/**
 * Uniform draws in [0, 1), the same sequence for the same seed (mulberry32, Tommy Ettinger 2017): the only randomness that
 * a pure stage may use.
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): () => number {
  // Signed, so that it stays a small integer to the engine.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A seed made of the data: FNV-1a hash over the order of the values, so that scaling or shifting them keeps it. 2166136261
 * for no values.
 * @example seedOf([3, 1, 2]) === seedOf([30, 10, 20]) // true
 */
export function seedOf(values: ArrayLike<number>): number {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  let hash = 0x811c9dc5;
  for (const i of order) {
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((i >>> shift) & 0xff), 0x01000193);
  }
  return hash >>> 0;
}
