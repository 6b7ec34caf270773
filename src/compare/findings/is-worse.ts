import { levelError } from '../../math/curve/levels.js';
import { median } from '../../math/stats/median.js';
import { fisherExact } from '../../math/tests/fisher-exact.js';
import { rankOf, worstOf } from '../../text/severity.js';
import type { Seen } from './seen.js';

/** Repeats of each side from which on their counts are tested. */
const MIN_RUNS = 3;
const ALPHA = 0.05;
/**
 * Onsets of repeats lie apart by up to a fifth of the way there (13 to 16 epochs in ten repeats of three DeepOBS configurations each);
 * the intervals of both come on top.
 */
const MIN_EARLIER = 0.2;
/** Standard errors by which a rise must be larger, by the noise of single evaluations. */
const MIN_ERRORS = 3;

/** The same matter on both sides. */
export interface Matter {
  readonly now: readonly Seen[];
  readonly before: readonly Seen[];
  /** Runs of the two sides. */
  readonly of: readonly [now: number, before: number];
}

/** Is it worse than in the baseline: graver, in more of the repeats, earlier, or larger, each beyond chance? */
export function isWorse(matter: Matter): boolean {
  const { now, before } = matter;
  const [graver, known] = [now, before].map((side) => rankOf(worstOf(side.map(({ finding }) => finding)))) as [number, number];
  return graver > known || isMoreOften(matter) || isEarlier(matter) || isLarger(matter);
}

function isMoreOften({ now, before, of }: Matter): boolean {
  const [a, b] = [firsts(now).length, firsts(before).length];
  return Math.min(...of) >= MIN_RUNS && a / of[0] > b / of[1] && fisherExact(a, of[0], b, of[1]) < ALPHA;
}

/** Half of the candidate's onsets end before the earliest of the baseline's begins, and by more than repeats differ. */
function isEarlier({ now, before }: Matter): boolean {
  const [a, b] = [firsts(now), firsts(before)];
  if (new Set([...a, ...b].map(({ run }) => run.axis)).size !== 1) return false;
  const ends = a.map(({ finding, extent }) => (finding.onset?.[1] ?? Number.NaN) - extent[0]);
  const begins = b.map(({ finding, extent }) => (finding.onset?.[0] ?? Number.NaN) - extent[0]);
  return areKnown(ends, begins) && median(ends) < (1 - MIN_EARLIER) * Math.min(...begins);
}

/**
 * The largest of each run counts. The median of the candidate's sizes against the largest of the baseline's: more than twice as large as a single one, and 1 + 1/n times
 * as large as the largest of n. Of the pairs of repeats of three DeepOBS configurations 1.5% are that far apart.
 */
function isLarger({ now, before }: Matter): boolean {
  const [a, b] = [largest(now), largest(before)];
  const [sizes, known] = [a.map(sizeOf), b.map(sizeOf)];
  if (!areKnown(sizes, known)) return false;
  const [size, most] = [median(sizes), Math.max(...known)];
  const error = Math.hypot(median(a.map(errorOf)), Math.max(...b.map(errorOf)));
  return size > (1 + 1 / b.length) * most && size - most > MIN_ERRORS * error;
}

function areKnown(...lists: readonly (readonly number[])[]): boolean {
  return lists.flat().every(Number.isFinite);
}

/** Standard error of the difference of two levels, as a share of the level or of the error; 0 where the report does not know the noise. */
function errorOf({ finding, run }: Seen): number {
  const series = run.series.find(({ name }) => name === finding.series[0]);
  if (!series?.best) return 0;
  const level = series.best.smoothed;
  // Scores lie below 1, or below 100 as percentages.
  const scale = series.goal === 'maximize' && level >= 0 && level <= 100 ? (level <= 1 ? 1 : 100) - level : Math.abs(level);
  const error = (Math.SQRT2 * levelError(series.noise, series.window)) / scale;
  return Number.isFinite(error) ? error : 0;
}

/** The first finding of each run. */
function firsts(side: readonly Seen[]): readonly Seen[] {
  const runs = new Map<unknown, Seen>();
  for (const one of side) if (!runs.has(one.run)) runs.set(one.run, one);
  return [...runs.values()];
}

/** The largest finding of each run. */
function largest(side: readonly Seen[]): readonly Seen[] {
  const runs = new Map<unknown, Seen>();
  for (const one of side) {
    const known = runs.get(one.run);
    if (known === undefined || Number.isNaN(sizeOf(known)) || sizeOf(one) > sizeOf(known)) runs.set(one.run, one);
  }
  return [...runs.values()];
}

function sizeOf({ finding }: Seen): number {
  return finding.size ?? Number.NaN;
}
