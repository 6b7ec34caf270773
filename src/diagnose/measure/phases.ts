import type { Phase } from '../../model/report.js';
import type { Run } from '../../model/run.js';
import { indexAt } from './align.js';
import type { learningRateOf } from './learning-rate.js';

/** Stretches between learning-rate events; they cover the run from its first to its last position. At least one. */
export function phasesOf(run: Run, rate: ReturnType<typeof learningRateOf>, positions: Float64Array): readonly Phase[] {
  if (positions.length === 0) return [{ from: 0, to: 0, learningRate: Number.NaN, kind: 'unknown' }];
  const first = positions[0]!;
  const last = positions[positions.length - 1]!;
  const starts = [first, ...rate.events.map((event) => event.at).filter((at) => at > first && at <= last)];
  const warmUp = rate.events.find((event) => event.kind === 'warm-up-end');
  return starts.map((from, i) => {
    const next = starts[i + 1];
    const to = next === undefined ? last : positions[Math.max(0, indexBefore(positions, next))]!;
    const kind = warmUp && from < warmUp.at ? 'warm-up' : !rate.logged ? 'unknown' : rate.continuous ? 'annealing' : 'constant';
    return { from, to: Math.max(from, to), learningRate: rateAt(run, from), kind };
  });
}

function indexBefore(positions: Float64Array, at: number): number {
  let i = indexAt(positions, at);
  while (i >= 0 && positions[i]! >= at) i -= 1;
  return i;
}

function rateAt(run: Run, at: number): number {
  const rate = run.primary.learningRate;
  if (!rate) return Number.NaN;
  const i = indexAt(rate.at, at);
  return i < 0 ? Number.NaN : rate.values[i]!;
}
