import type { Comparison } from '../../model/comparison.js';
import type { NoiseSource } from '../../model/noise-source.js';
import type { NoisePrior } from './prior.js';

interface Tested {
  readonly test: Comparison['test'];
  readonly goal: Comparison['goal'];
  /** Runs of both sides that are no copies of others. */
  readonly now: number;
  readonly before: number;
  readonly prior: NoisePrior | null;
}

/** What the interval and the p values of a test rest on. */
export function noiseSourceOf({ test, goal, now, before, prior }: Tested): NoiseSource {
  if (test === 'none') return { id: 'none', values: {} };
  if (test === 'within-run-noise') return { id: 'experience', values: { kind: goal === 'minimize' ? 'loss' : 'score' } };
  if (test !== 'moderated' || prior === null) return { id: 'seeds', values: { now, before, examples: Number.NaN } };
  if (!prior.decides || (now === 1 && before === 1)) return prior.source;
  const examples = prior.source.id === 'examples' ? prior.source.values.examples : Number.NaN;
  return { id: 'seeds', values: { now, before, examples } };
}
