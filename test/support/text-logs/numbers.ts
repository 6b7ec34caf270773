import type { Draw } from './draw.js';

/** How a tool prints a number. */
export type Format = (value: number) => string;

/** One series as it stands in the text: the words, and what they say. */
export interface Column {
  readonly text: readonly string[];
  readonly values: readonly number[];
}

export function column(raw: readonly number[], format: Format): Column {
  const text = raw.map(format);
  return { text, values: text.map(Number) };
}

/** `%.4f` */
export const fixed =
  (digits: number): Format =>
  (value) =>
    value.toFixed(digits);

/** `%.3e`, `%.3E`: at least two digits in the exponent. */
export const scientific =
  (digits: number, letter: 'e' | 'E' = 'e'): Format =>
  (value) =>
    value.toExponential(digits).replace(/e([+-])(\d+)$/, (_, sign, exponent) => `${letter}${sign}${exponent.padStart(2, '0')}`);

/** `%g`: six significant digits, without zeros at the end. */
export const general: Format = (value) => {
  const short = Number(value.toPrecision(6));
  return short !== 0 && (Math.abs(short) < 1e-4 || Math.abs(short) >= 1e6) ? scientificShort(short) : String(short);
};

/** Python's `repr` of a float. */
export const repr: Format = (value) => {
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e16)) return scientificShort(value);
  return Number.isInteger(value) ? `${value}.0` : String(value);
};

/** `repr` of a value that was rounded before. */
export const reprOf =
  (digits: number): Format =>
  (value) =>
    repr(Number(value.toFixed(digits)));

function scientificShort(value: number): string {
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}

/** Learning rates that fall from a usual start. */
export function rates(draw: Draw, count: number): number[] {
  const start = draw.pick([1e-3, 5e-4, 3e-4, 5e-5, 2e-5]);
  return Array.from({ length: count }, (_, i) => start * (1 - i / (count + 1)));
}
