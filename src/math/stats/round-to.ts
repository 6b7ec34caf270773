import { POWERS_OF_TEN } from './powers-of-ten.js';

/**
 * A number with that many significant digits: the nearest double to the decimal, as `Number(value.toPrecision(digits))` but many
 * times faster. Integers and non-finite values stay what they are.
 * @example roundTo(0.123456789, 5) // 0.12346
 */
export function roundTo(value: number, digits: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const places = digits - 1 - exponentOf(Math.abs(value));
  if (places < 0 || places >= POWERS_OF_TEN.length) return Number(value.toPrecision(digits));
  const scale = POWERS_OF_TEN[places]!;
  return Math.round(value * scale) / scale;
}

/** ⌊log₁₀⌋ of a size. Most lie well between two powers of ten: no logarithm is needed to see between which. */
function exponentOf(size: number): number {
  if (size > 0.1001 && size < 0.999) return -1;
  if (size > 1.001 && size < 9.99) return 0;
  if (size > 0.01001 && size < 0.0999) return -2;
  return Math.floor(Math.log10(size));
}
