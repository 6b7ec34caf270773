import { z } from 'zod';
import { REPORT_CAPS } from './caps.js';
import { check, drop, finding } from './finding-schema.js';
import { list, numberList } from './list-schema.js';
import { runPredictions } from './predictions-schema.js';
import { axis, goal, hyperparameters, name, names, number, point, profile, schedule } from './values-schema.js';

const points = numberList(REPORT_CAPS.points);
const curve = z
  .object({
    series: name,
    at: points,
    value: points,
    level: points.optional().describe('Levels of the whole curve at these places.'),
  })
  .refine(({ at, value }) => at.length === value.length, 'expected as many values as positions')
  .refine(({ at, level = at }) => at.length === level.length, 'expected as many levels as positions');
const level = point.extend({ smoothed: number });

/** A run in a report. */
export const run = z.object({
  id: name,
  path: name.default(''),
  sources: names,
  format: name,
  axis,
  length: number,
  profile,
  seed: z.union([number, name, z.null()]),
  hyperparameters,
  series: list(
    z.object({
      name,
      metric: name.nullable(),
      split: z.enum(['train', 'validation', 'test']).nullable(),
      goal: goal.nullable(),
      top: number
        .default(Number.NaN)
        .describe('Top of the scale of a score: 1 or 100; null where it has none, or none is known.'),
      points: number,
      first: number,
      last: number,
      best: level.nullable().describe('The value to keep, and the best level, corrected for having been chosen among many.'),
      end: level.nullable().default(null).describe('The last finite value and the level there.'),
      tail: z.object({ from: number, median: number }).nullable().default(null).describe('Median of the last tenth.'),
      noise: number.describe('Standard deviation of one evaluation around the level.'),
      quantum: number.default(0).describe('Smallest step of the logged numbers where they are rounded, else 0.'),
      window: number.default(1).describe('Points that a level is taken of; 1: levels are values as logged.'),
    }),
    REPORT_CAPS.series,
  ),
  primary: z.object({
    trainLoss: name.nullable(),
    validationLoss: name.nullable(),
    trainScore: name.nullable(),
    validationScore: name.nullable(),
    learningRate: name.nullable(),
    gradientNorm: name.nullable(),
  }),
  curves: list(curve, REPORT_CAPS.curves),
  learningRate: z.object({
    logged: z.boolean(),
    schedule,
    events: list(
      z.object({
        at: number,
        kind: z.enum(['drop', 'restart', 'warm-up-end']),
        from: number,
        to: number,
        factor: number,
        inferred: z.boolean(),
      }),
      REPORT_CAPS.events,
    ),
  }),
  phases: list(
    z.object({ from: number, to: number, learningRate: number, kind: z.enum(['constant', 'warm-up', 'annealing', 'unknown']) }),
    REPORT_CAPS.events,
  ),
  drops: list(drop, REPORT_CAPS.events),
  checkpoints: z.object({
    bestLoss: point.extend({ score: number }).nullable(),
    bestScore: point.extend({ loss: number }).nullable(),
    last: z.object({ at: number, loss: number, score: number, unused: number, hours: number }).nullable(),
  }),
  checks: list(check, REPORT_CAPS.checks),
  findings: list(finding, REPORT_CAPS.findings),
  predictions: runPredictions.optional().describe('Of the files of per-example predictions beside its logs.'),
});
