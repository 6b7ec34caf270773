import { argBest } from '../../math/stats/arg-best.js';
import type { Curve } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { rawAt } from './readings.js';

/** The best single value of a curve as it was logged. */
export function bestOf(curve: Curve): Reading {
  return rawAt(curve, argBest(curve.values, curve.series.goal ?? 'minimize'));
}
