import { z } from 'zod';
import type { Report } from '../model/report.js';
import { REPORT_CAPS } from './caps.js';
import { dictionary, list, numberList } from './list-schema.js';
import {
  acceptanceMissing,
  baselineReason,
  baselineWay,
  check,
  drop,
  excuse,
  factors,
  finding,
  goneFinding,
  groupFinding,
  groupReason,
  noiseSource,
  notes,
  observations,
  reasons,
} from './message-schema.js';
import type { WrittenProblem } from './problem-json.js';
import {
  axis,
  comparedStatistic,
  goal,
  hyperparameters,
  name,
  names,
  number,
  point,
  profile,
  schedule,
  selection,
  sentence,
  sentences,
  text,
} from './values-schema.js';

const data = 'The same as data: what the sentences are made of.';

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

const run = z.object({
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
});

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
  test: z.enum(['student', 'welch', 'prediction-interval', 'moderated', 'within-run-noise', 'none']),
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

const comparison = comparisonWritten.transform(({ explainedData, observedData, notesData, excuseData, ...rest }) => ({
  ...rest,
  explained: explainedData,
  observed: observedData,
  notes: notesData,
  excuse: excuseData,
}));

const listed = <T extends z.ZodType>(item: T) => list(item, REPORT_CAPS.valuesInList);

const problem = z.object({
  file: name,
  line: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
  inBaseline: z.literal(true).optional().describe('It was met in the logs of the baseline.'),
  message: sentence,
  hint: sentence,
  id: name.optional(),
  values: dictionary(name, z.union([z.number(), text, z.boolean(), listed(z.number()), listed(text)]), REPORT_CAPS.values)
    .optional()
    .describe('What message and hint are made of.'),
});

const optionsByName = dictionary(name, number, REPORT_CAPS.rules);

const gate = z
  .object({
    failOn: z.enum(['never', 'regression', 'error', 'warning']),
    assertions: list(
      z.object({
        metric: name,
        group: name
          .nullable()
          .describe('Configuration whose mean was held against the bound; null where no run logs the metric.'),
        operator: z.enum(['>=', '<=']),
        expected: number,
        actual: number,
        passed: z.boolean(),
      }),
      REPORT_CAPS.assertions,
    ),
    accepted: z.object({ by: name, reason: text }).nullable(),
    acceptanceMissing: sentence.nullable().describe('What is missing for an acceptance that somebody began.'),
    acceptanceMissingData: acceptanceMissing.describe(data),
    acceptLabel: name,
  })
  .transform(({ acceptanceMissingData, ...rest }) => ({ ...rest, acceptanceMissing: acceptanceMissingData }));

const baseline = z
  .object({
    source: name.nullable(),
    reason: sentence.optional().describe('Why there is none.'),
    reasonData: baselineReason.optional().describe(data),
    commit: name.optional(),
    behind: number.optional(),
    ageDays: number.optional(),
    way: sentence.optional().describe('Where it was found.'),
    wayData: baselineWay.optional().describe(data),
    runs: list(run, REPORT_CAPS.runs),
  })
  .transform(({ reasonData, wayData, ...rest }) => {
    const { reason: _reason, way: _way, ...known } = rest;
    return { ...known, ...(reasonData && { reason: reasonData }), ...(wayData && { way: wayData }) };
  });

const settings = z
  .object({
    profile: profile.nullable().default(null),
    metrics: z.object({ loss: name.nullable(), score: name.nullable() }).default({ loss: null, score: null }),
    rules: dictionary(
      name,
      z.object({ severity: z.enum(['off', 'notice', 'warning', 'error']).nullable(), options: optionsByName }),
      REPORT_CAPS.rules,
    ).default({}),
  })
  .describe('The settings that findings depend on, as far as they are not the defaults.');

const group = z
  .object({
    id: name,
    runs: names,
    seeds: number,
    because: sentence.optional().describe('Why its runs belong together, or why its run stands alone.'),
    becauseData: groupReason.optional().describe(data),
    settings: hyperparameters.default({}),
    trial: z
      .object({ counts: z.boolean(), diverged: number })
      .optional()
      .describe('Of a configuration of a sweep: does the verdict depend on it, and how many of its runs diverged?'),
    findings: list(groupFinding, REPORT_CAPS.findings),
  })
  .transform(({ because: _because, becauseData, ...rest }) => ({ ...rest, ...(becauseData && { because: becauseData }) }));

/** report.json. Unknown keys are ignored, so that an older version can read a newer baseline. */
export const ReportSchema = z
  .object({
    version: z.literal(1),
    tool: z.object({ name: z.literal('curvelint'), version: name }),
    verdict: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'no-data']),
    reasons: sentences.describe('Sentences, the first is the headline.'),
    reasonData: reasons.describe(data),
    context: z
      .object({
        repository: name,
        commit: name,
        committedAt: name.optional().describe('When it was committed, ISO 8601.'),
        pullRequest: number.nullable(),
        run: z.object({ id: number, attempt: number, job: number.optional() }).nullable(),
        producer: text.optional().describe('The job that reports.'),
      })
      .nullable(),
    settings: settings.optional(),
    runs: list(run, REPORT_CAPS.runs),
    groups: list(group, REPORT_CAPS.groups),
    comparisons: list(comparison, REPORT_CAPS.comparisons),
    gone: list(goneFinding, REPORT_CAPS.findings).optional().describe('What the baseline shows and this change does not.'),
    baseline,
    gate,
    problems: list(problem, REPORT_CAPS.problems),
  })
  .transform(({ reasonData, ...rest }) => ({ ...rest, reasons: reasonData }));

type Shape = z.output<typeof ReportSchema>;
/** A report as report.json has it. */
type Written = Omit<Report, 'problems'> & { readonly problems: readonly WrittenProblem[] };
/** Fails to compile where schema and type drift apart (optional keys compare as `key?: T | undefined` on both sides). */
type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> | (undefined extends T[K] ? undefined : never) }
    : T;
/** True where schema and type agree. @public */
export const schemaMatchesReport: [Loose<Written>] extends [Loose<Shape>]
  ? [Loose<Shape>] extends [Loose<Written>]
    ? true
    : false
  : false = true;

/** The JSON Schema that is shipped as report.schema.json. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(ReportSchema, { io: 'input', unrepresentable: 'any' });
}
