import type { Problem } from '../model/problem.js';
import type { Kind } from '../model/run.js';
import type { NamedSeries } from './axis.js';

/** Kinds of series that an evaluation fills. */
const EVALUATED: readonly Kind[] = ['loss', 'loss-part', 'score'];

/** Is it one of the series that an evaluation on the validation set fills? */
export function isEvaluated({ named: { split, kind } }: NamedSeries): boolean {
  return split === 'validation' && EVALUATED.includes(kind);
}

/**
 * How many points at the beginning of all validation series are placeholders: exact zeros in the losses and in the scores alike,
 * which no model reaches. Ultralytics writes them with `val=False`, until the last epoch. 0 where any of them was measured, and
 * where nothing else follows.
 */
export function notEvaluated(series: readonly NamedSeries[]): number {
  const evaluated = series.filter(isEvaluated);
  const [first] = evaluated;
  if (first === undefined || evaluated.every(({ named }) => named.kind !== 'score')) return 0;
  if (evaluated.every(({ named }) => named.kind === 'score')) return 0;
  const { length } = first.raw.values;
  let zeros = length;
  for (const { raw } of evaluated) {
    if (raw.values.length !== length) return 0;
    const measured = raw.values.findIndex((value) => value !== 0);
    if (measured >= 0) zeros = Math.min(zeros, measured);
  }
  return zeros === length ? 0 : zeros;
}

/** What is said of them. */
export function placeholderProblem(file: string, count: number): Problem {
  return { file, id: 'not-evaluated-yet', values: { points: count } };
}
