/** Ten to the power of a count of digits. */
export const TENS = Int32Array.of(1, 10, 100, 1000, 10_000);

/** Four characters, loaded as a little-endian integer, as what they are beyond `0`: 0 to 9 in each byte that is a digit. */
export function beyondZero(four: number): number {
  return four ^ 0x30303030;
}

/** How many of four such bytes, from the first on, are digits: 0 to 4. */
export function countDigits(four: number): number {
  // The highest bit of each byte above 9; what is carried on only reaches bytes behind one.
  const other = ((four + 0x76767676) | four) & 0x80808080;
  return other === 0 ? 4 : (31 - Math.clz32(other & -other)) >> 3;
}

/** The number that the first `count` of four such bytes, all digits, make: two pairs, then both at once (Lemire, 2018). */
export function digitsOf(four: number, count: number): number {
  // Shifted twice, as a shift by 32 is none.
  const digits = count === 4 ? four : (four << (24 - 8 * count)) << 8;
  const pairs = (Math.imul(digits, 10) + (digits >>> 8)) & 0x00ff00ff;
  return (Math.imul(pairs, 100) + (pairs >>> 16)) & 0xffff;
}
