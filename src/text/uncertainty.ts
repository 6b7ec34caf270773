import { isPlain, short, two } from './numbers.js';

/** Uncertainties that are written out: beyond, digits are better told as a power of ten. */
const MIN_SIZE = 1e-11;
const MAX_SIZE = 1e15;

/**
 * Decimals that a number of this uncertainty deserves: its interval keeps two significant digits; −1 rounds to tens. NaN where the
 * uncertainty is 0, no number, or too small or large to be written out: then nothing is known about rounding.
 * @example decimalsOf(0.0112) // 3
 */
export function decimalsOf(uncertainty: number): number {
  const size = Math.abs(uncertainty);
  if (!(size >= MIN_SIZE && size < MAX_SIZE)) return Number.NaN;
  const decimals = 1 - Math.floor(Math.log10(size));
  // 0.0998 rounds to 0.100, which has a digit too many.
  const rounded = Number(size.toPrecision(2));
  return 1 - Math.floor(Math.log10(rounded)) < decimals ? decimals - 1 : decimals;
}

/**
 * A number with a given number of decimals, zeros kept and a real minus sign; negative decimals round to tens, hundreds…
 * @example fixed(-0.02675, 3) // "−0.027"
 */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value) || Number.isNaN(decimals)) return short(value);
  const unit = 10 ** Math.max(0, -decimals);
  const text = (Math.round(Math.abs(value) / unit) * unit).toFixed(0);
  const plain = decimals > 0 ? Math.abs(value).toFixed(decimals) : text;
  return value < 0 && Number(plain) !== 0 ? `−${plain}` : plain;
}

/** Like `fixed`, with the sign always shown. */
export function signedFixed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text;
}

/**
 * A mean with the spread of what it was taken over, rounded to two significant digits of the spread.
 * @example withSpread(0.824133, 0.01213) // "0.824 ± 0.012"
 */
export function withSpread(mean: number, spread: number): string {
  // Where single values are told as powers of ten, so are means.
  const decimals = isPlain(mean) ? decimalsOf(spread) : Number.NaN;
  if (Number.isNaN(decimals)) return isKnown(spread) ? `${short(mean)} ± ${two(spread)}` : short(mean);
  return `${fixed(mean, decimals)} ± ${fixed(spread, decimals)}`;
}

/** Is an uncertainty known, and not 0? */
function isKnown(uncertainty: number): boolean {
  return Number.isFinite(uncertainty) && uncertainty > 0;
}

/** A difference and its interval in digits. */
interface Interval {
  /** With its sign. */
  readonly difference: string;
  /** Half of a symmetric interval; null where it is not symmetric, or none is known. */
  readonly half: string | null;
  /** From and to; null where no interval is known. */
  readonly range: string | null;
}

/** A difference and its interval, rounded to two significant digits of the interval. */
export function intervalOf(difference: number, [low, high]: readonly [number, number]): Interval {
  const decimals = decimalsOf((high - low) / 2);
  const value = signedFixed(difference, decimals);
  if (Number.isNaN(decimals))
    return { difference: value, half: null, range: isKnown(high - low) ? `${short(low)} to ${short(high)}` : null };
  const [below, above] = [fixed(difference - low, decimals), fixed(high - difference, decimals)];
  const range = `${signedFixed(low, decimals)} to ${signedFixed(high, decimals)}`;
  return { difference: value, half: below === above ? above : null, range };
}

/**
 * The same in one piece: ± where the interval is symmetric, else from and to.
 * @example withInterval(-0.02675, [-0.03795, -0.01555]) // "−0.027 ± 0.011"
 * @example withInterval(-0.02675, [-0.05, -0.01]) // "−0.027 (−0.050 to −0.010)"
 */
export function withInterval(difference: number, interval: readonly [number, number]): string {
  const { difference: value, half, range } = intervalOf(difference, interval);
  if (half !== null) return `${value} ± ${half}`;
  return range === null ? value : `${value} (${range})`;
}
