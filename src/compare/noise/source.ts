import type { Comparison } from '../../model/comparison.js';
import type { NoiseSource } from '../../model/noise-source.js';
import type { History } from '../history/history-of.js';
import type { Values } from '../values.js';
import type { NoisePrior } from './prior.js';

interface Tested {
  readonly test: Comparison['test'];
  readonly values: Values;
  /** Null where none was used. */
  readonly prior: NoisePrior | null;
  readonly history: History;
}

/** What the interval and the p values of a test rest on. */
export function noiseSourceOf({ test, values, prior, history }: Tested): NoiseSource {
  if (test === 'none' || test === 'within-run-noise') return { id: 'none', values: {} };
  const own = test === 'moderated' ? prior : null;
  const examples = own?.source.id === 'examples' ? own.source.values.examples : Number.NaN;
  const { repeats, since, days } = history;
  const [now, before] = [values.independent.candidate.length, values.independent.baseline.length];
  if (repeats.length > 0 && before > 1) return { id: 'history', values: { runs: values.baseline.length, since, days, examples } };
  if (own !== null && (!own.decides || (now === 1 && before === 1))) return own.source;
  return { id: 'seeds', values: { now, before, examples } };
}
