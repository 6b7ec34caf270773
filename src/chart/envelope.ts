import { median } from '../math/stats/median.js';

/** A line that may become a band. */
interface Line {
  readonly label: string;
  readonly value: readonly number[];
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
}

/** Neighbors of a point of an envelope, itself included. */
const NEIGHBORS = 15;
/** Minimum number of logged points per drawn one, and of turns per point, before a curve of one run is drawn as noise between two borders. */
const [MIN_DENSITY, MIN_TURNS] = [2, 0.5];

/**
 * A long noisy curve, of which the smallest and largest values were kept, as its level with its range: a line would be a saw.
 * `level`: that of the whole curve at these places where it is known, else the median around each; `points`: how many were logged.
 */
export function envelope<L extends Line>(line: L | null, level: readonly number[] | null, points: number): L | null {
  if (!line || line.band || points < MIN_DENSITY * line.value.length) return line;
  const { value } = line;
  const turns = value.filter((one, i) => (one - value[i - 1]!) * (value[i + 1]! - one) < 0).length;
  if (turns < MIN_TURNS * value.length) return line;
  const windows = value.map((_, i) => {
    const half = Math.min(i, value.length - 1 - i, (NEIGHBORS - 1) / 2);
    return value.slice(i - half, i + half + 1).filter(Number.isFinite);
  });
  const middle = level ?? windows.map((window, i) => (Number.isFinite(value[i]) ? median(window) : Number.NaN));
  const bounds = (of: (...values: number[]) => number) =>
    windows.map((window, i) => {
      const all = [...window, middle[i]!].filter(Number.isFinite);
      return all.length > 0 ? of(...all) : Number.NaN;
    });
  return { ...line, label: `${line.label}, smoothed`, value: middle, band: { low: bounds(Math.min), high: bounds(Math.max) } };
}
