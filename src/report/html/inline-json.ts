import { mapNumbers } from '../../contract/map-numbers.js';

/** Digits of a drawn value. */
const DIGITS = 6;

/** JSON that cannot end the script element that holds it. */
export function inlineJson(value: unknown): string {
  // `replaceAll` with a text takes twice the time, and twice the memory.
  return JSON.stringify(mapNumbers(value, written)).replace(/</g, '\\u003c');
}

/** The number as it is written. */
function written(value: number): number {
  return isShort(value) ? value : Number(value.toPrecision(DIGITS));
}

/**
 * Has a number no more digits than are written, as far as can be told without making a text of it? The values of curves have five.
 * A whole number of six digits divided by a power of ten is the number that is next to that decimal.
 */
function isShort(value: number): boolean {
  if (Number.isInteger(value) || !Number.isFinite(value)) return true;
  const size = Math.abs(value);
  // As many places as make six digits of it.
  const scale = size < 0.01 ? 1e8 : size < 0.1 ? 1e7 : size < 1 ? 1e6 : size < 10 ? 1e5 : 1e4;
  return size >= 1e-3 && size < 100 && Math.round(value * scale) / scale === value;
}
