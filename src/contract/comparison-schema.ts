import { z } from 'zod';
import { REPORT_CAPS } from './caps.js';
import { list } from './list-schema.js';
import { excuse, factors, noiseSource, notes, observations } from './message-schema.js';
import { comparedStatistic, goal, name, names, number, selection, sentence, sentences } from './values-schema.js';

const data = 'The same as data: what the sentences are made of.';

const side = z.object({ runs: number, mean: number, sd: number }).nullable();

const pair = z.tuple([number, number]);
const exceeded = z.boolean().nullable().describe('Did it pass the limit of the gate? Null where none was set.');

const trend = z.object({
  points: list(z.object({ commit: name, at: name, runs: number, value: number }), REPORT_CAPS.points),
  changes: list(
    z.object({ point: number, because: z.enum(['level', 'settings']), settings: names, pValue: number }),
    REPORT_CAPS.points,
  ).describe('Where the level or the settings changed: the first point after it.'),
  band: pair.describe('Where one more run would lie with 95%.'),
  drift: number.describe('Slope of the newest regime a commit; 0 where none is shown.'),
  apart: number.default(0).describe('Newest commits that lie apart from those before them; 0: none does.'),
  groups: list(z.object({ runs: number, low: number, high: number }), 2)
    .default([])
    .describe('Two groups that the runs of the newest regime lie in; empty where they are one.'),
});

const comparisonWritten = z.object({
  metric: name,
  group: name,
  goal,
  of: selection,
  statistic: comparedStatistic.default('level'),
  baseline: side,
  candidate: side,
  difference: number.describe('Candidate minus baseline, in the unit of the metric.'),
  interval: pair.describe('95% interval; one run against one: the band of the noise inside the runs.'),
  test: z.enum(['student', 'welch', 'prediction-interval', 'moderated', 'within-run-noise', 'mcnemar', 'paired-t', 'none']),
  noise: noiseSource.prefault({ id: 'none', values: {} }).describe('What the interval and the p values rest on.'),
  pValue: number.describe('One-sided, that the candidate is worse; adjusted for the other comparisons.'),
  pTwoSided: number.prefault(Number.NaN).describe('Two-sided, not adjusted: below 0.05 where the interval excludes 0.'),
  tolerance: number.prefault(Number.NaN).describe('What the gate tolerates, in the unit of the metric.'),
  effectSize: number.describe('Difference in standard deviations of one run (Hedges’ g).'),
  probabilityWorse: number.describe('Share of pairs of runs in which the candidate is worse.'),
  lostShare: number.describe('Share of what training had gained in the baseline that is lost.'),
  minimumDetectable: number.describe('Smallest difference that is found with 80% power.'),
  seedsNeeded: number.describe('Runs per side that find the difference, or the tolerance, with 80% power.'),
  outcome: z.enum(['improvement', 'neutral', 'regression', 'inconclusive', 'added', 'removed']),
  gated: z.boolean(),
  explained: sentences.describe('What else differs and may be the cause.'),
  explainedData: factors.describe(data),
  comparability: z.enum(['nothing-else', 'clean', 'confounded']).describe('clean: one thing differs; confounded: several.'),
  observed: sentences.describe('Onset of overfitting, best checkpoint and noise, where they differ.'),
  observedData: observations.describe(data),
  notes: sentences.describe('What was done so that like is compared with like, and what was left out.'),
  notesData: notes.describe(data),
  excuse: sentence.nullable().describe('Why a regression only warns: other data or another environment.'),
  excuseData: excuse.describe(data),
  diverged: z
    .object({ baseline: pair, candidate: pair, pValue: number })
    .nullable()
    .describe('Diverged runs and all runs of each side; Fisher’s exact test.'),
  collapse: z
    .object({ runs: number, of: number, lost: number })
    .nullable()
    .default(null)
    .describe('Runs that lost more than half of what the baseline learned, and the share that the worst of them lost.'),
  convergence: z
    .object({ target: number, baseline: number, candidate: number, ratio: number, pValue: number, exceeded })
    .nullable()
    .describe('Evaluations until the value of the baseline is reached; ratio above 1 is slower.'),
  spread: z
    .object({ ratio: number, pValue: number, exceeded })
    .nullable()
    .describe('Standard deviation over seeds against that of the baseline; Brown and Forsythe.'),
  overfitting: z
    .object({
      baseline: z.tuple([number, number, number]),
      candidate: z.tuple([number, number, number]),
      earlier: number,
      pValue: number,
      exceeded,
    })
    .nullable()
    .describe('Runs that overfit, all runs, median onset; earlier: by which share of the run.'),
  trend: trend.nullable().default(null).describe('The metric over the commits of the base branch before this change.'),
});

/** One metric, candidate against baseline. */
export const comparison = comparisonWritten.transform(({ explainedData, observedData, notesData, excuseData, ...rest }) => ({
  ...rest,
  explained: explainedData,
  observed: observedData,
  notes: notesData,
  excuse: excuseData,
}));
