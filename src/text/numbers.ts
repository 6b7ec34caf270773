/**
 * A number as a person would write it: four significant digits, no trailing zeros, a real minus sign, independent of the locale.
 * @example short(0.94312) // "0.9431"
 */
export function short(value: number): string {
  // A report that others wrote may hold a text in its place: better no sentence than a false one.
  if (typeof value !== 'number') throw new TypeError('a number was expected');
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text = isPlain(size) ? trim(plain(size)) : exponent(size);
  return value < 0 ? `−${text}` : text;
}

/** Is a number of this size written out, and not told as a power of ten? */
export function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-4 && size < 1e6);
}

/** The number that `short` prints, where it prints no power of ten. */
export function asPrinted(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * A share as a percentage: whole from 10% on, else one decimal.
 * @example percent(0.2149) // "21%"
 */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return short(share);
  const value = Math.abs(share) * 100;
  const text = value >= 9.95 ? value.toFixed(0) : trim(value.toFixed(1));
  return `${share < 0 && text !== '0' ? '−' : ''}${text}%`;
}

/**
 * A number of which only two significant digits are worth telling: a spread, a factor, a p-value.
 * @example two(0.01213) // "0.012"
 */
export function two(value: number): string {
  return short(Number(value.toPrecision(2)));
}

/** Like `short`, with the sign always shown. */
export function signed(value: number): string {
  return value > 0 ? `+${short(value)}` : short(value);
}

function plain(size: number): string {
  const digits = Math.max(0, 3 - Math.floor(Math.log10(size)));
  return size.toFixed(digits);
}

function exponent(size: number): string {
  const [mantissa, power] = size.toExponential(3).split('e');
  return `${trim(mantissa!)}e${power!.replace('+', '').replace('-', '−')}`;
}

function trim(text: string): string {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** Digits of a whole number in groups of three: `219,000`. */
export function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
