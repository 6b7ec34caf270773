import type { LearningRateEvent } from '../../model/report.js';
import type { Series } from '../../model/run.js';
import { indexFrom, sampleAt } from './align.js';

/** Points that a segment must have to be judged. */
export const MIN_POINTS = 8;
/** Segments that end before this share of the run are warm-up. */
const WARM_UP_SHARE = 0.15;
/** Tails need this many points. */
const MIN_TAIL = 20;

export interface Stretch {
  readonly kind: 'run' | 'phase' | 'suffix' | 'tail';
  readonly start: number;
  readonly end: number;
}

export interface Rates {
  readonly events: readonly LearningRateEvent[];
  readonly logged: boolean;
  readonly continuous: boolean;
  /** Rate at each validation point, NaN where unknown; nothing of a run without restarts, of which no cycle is asked for it. */
  readonly at: Float64Array;
}

/** The rates that stretches are chosen by. */
export function ratesAt(positions: Float64Array, rate: Series | null, events: readonly LearningRateEvent[]): Float64Array {
  if (!events.some(({ kind }) => kind === 'restart')) return new Float64Array(0);
  return rate ? sampleAt(positions, rate) : new Float64Array(positions.length).fill(Number.NaN);
}

/** First validation points of the phases: 0, the first at or after each drop or restart, and N. */
function boundaries(positions: Float64Array, events: readonly LearningRateEvent[]): readonly number[] {
  const n = positions.length;
  const inner = events.filter((event) => event.kind !== 'warm-up-end').map((event) => indexFrom(positions, event.at));
  return [...new Set([0, ...inner.filter((i) => i > 0 && i < n), n])].sort((a, b) => a - b);
}

/** The stretches of validation points that the valley test is made on: the run, its phases, unions of late phases, and tails. */
export function stretchesOf(positions: Float64Array, rates: Rates): readonly Stretch[] {
  const n = positions.length;
  const bounds = boundaries(positions, rates.events);
  const all: Stretch[] = [{ kind: 'run', start: 0, end: n }];
  if (bounds.length > 2) {
    for (let j = 0; j + 1 < bounds.length; j += 1) all.push({ kind: 'phase', start: bounds[j]!, end: bounds[j + 1]! });
    for (let i = 1; i + 2 < bounds.length; i += 1) all.push({ kind: 'suffix', start: bounds[i]!, end: n });
  }
  if (rates.logged && rates.continuous) {
    for (const share of [0.5, 0.75]) all.push({ kind: 'tail', start: Math.floor(share * n), end: n });
  }
  const ups = rates.events.filter((event) => event.kind === 'restart').map((event) => indexFrom(positions, event.at));
  return all.filter((one) => isUsable(one, n) && !isCycling(one, ups, rates.at));
}

function isUsable({ kind, start, end }: Stretch, n: number): boolean {
  if (end - start < (kind === 'tail' ? MIN_TAIL : MIN_POINTS)) return false;
  return kind === 'run' || end >= WARM_UP_SHARE * n;
}

/** A rise over a restart, or in a cycle that has not annealed yet, is the schedule's doing. */
function isCycling({ kind, start, end }: Stretch, ups: readonly number[], rate: Float64Array): boolean {
  if (kind !== 'phase') return ups.some((up) => up > start && up < end);
  if (!ups.includes(start)) return false;
  let largest = 0;
  for (let i = start; i < end; i += 1) if (rate[i]! > largest) largest = rate[i]!;
  return rate[end - 1]! > 0.5 * largest;
}
