import { largest, smallest } from '../math/stats/extremes.js';
import { quickselect } from '../math/stats/quickselect.js';

/** What a range is found of: a line, with its band where it has one. */
interface Line {
  readonly role: string;
  readonly value: readonly number[];
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
}

/** The values between which a panel is drawn. */
export interface PanelRange {
  readonly logarithmic: boolean;
  readonly min: number;
  readonly max: number;
}

/** Losses that span more than two decades are drawn on a logarithmic axis. */
const DECADES = 100;
/** Share of the height that most of the validation values take where a reader still sees whether they rise or fall. */
const READABLE = 0.1;
/** Shares of a panel's height that stay free above and below: the curves end at its ends. */
const [AIR, LOGARITHMIC_AIR] = [0.05, 0.03];

/**
 * Where a panel begins and ends: at its curves, unless a few outliers would flatten the rest. Logarithmic where the curves span
 * decades and the validation curve, of which most is said, does not become a flat line by it.
 */
export function panelRange(lines: readonly Line[], mayBeLogarithmic: boolean): PanelRange {
  const [low, high] = endsOf(finiteOf(lines.flatMap(({ value, band }) => (band ? [value, band.low, band.high] : [value]))));
  const validation = lines.find(({ role }) => role === 'validation')?.value ?? [];
  if (mayBeLogarithmic && low > 0 && high / low > DECADES && staysReadable(validation, low, high)) {
    const air = (high / low) ** LOGARITHMIC_AIR;
    return { logarithmic: true, min: low / air, max: high * air };
  }
  const margin = high > low ? AIR * (high - low) : Math.max(1e-6, AIR * Math.abs(high));
  // What is never negative has no axis that goes below zero.
  const min = low >= 0 && low - margin < 0 ? 0 : low - margin;
  return { logarithmic: false, min, max: high + margin };
}

/** Smallest and largest value that are shown. The values are reordered: these few places in their order are found faster than all. */
function endsOf(values: Float64Array): readonly [number, number] {
  const last = values.length - 1;
  if (last < 0) return [0, 0];
  const place = (share: number) => Math.min(last, Math.floor(share * values.length));
  const [low, high] = [smallest(values), largest(values)];
  const bottom = quickselect(values, place(0.03));
  const top = quickselect(values, place(0.97), values.length, place(0.03));
  const spread = top - bottom;
  if (!(spread > 0)) return [low, high];
  return [bottom - low > 2 * spread ? bottom - 0.3 * spread : low, high - top > 2 * spread ? top + 0.3 * spread : high];
}

/** The finite numbers of all these lists. */
function finiteOf(lists: readonly (readonly number[])[]): Float64Array {
  const values = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists)
    for (let i = 0; i < list.length; i += 1) {
      if (!Number.isFinite(list[i]!)) continue;
      values[count] = list[i]!;
      count += 1;
    }
  return values.subarray(0, count);
}

/** Do most of the values take enough of a logarithmic axis, or at least as much as of a linear one? */
function staysReadable(values: readonly number[], low: number, high: number): boolean {
  const known = finiteOf([values]).sort();
  if (known.length === 0) return true;
  const at = (share: number) => known[Math.floor(share * (known.length - 1))]!;
  const [from, to] = [Math.max(low, at(0.1)), Math.min(high, at(0.9))];
  const logarithmic = Math.log(to / from) / Math.log(high / low);
  return logarithmic >= READABLE || logarithmic >= (to - from) / (high - low);
}
