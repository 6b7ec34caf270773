import { z } from 'zod';
import type { Report } from '../model/report.js';
import { reviveNumber } from './json.js';

/** A number, or "NaN", "Infinity", "-Infinity". */
const number = z
  .preprocess(
    reviveNumber,
    z.custom<number>((value) => typeof value === 'number'),
  )
  .meta({
    anyOf: [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }],
  });
const text = z.string();
const texts = z.array(text);
const severity = z.enum(['notice', 'warning', 'error']);
const goal = z.enum(['minimize', 'maximize']);
const numbersByName = z.record(text, z.union([number, text, z.boolean()]));
const hyperparameters = z.record(text, z.union([number, text, z.boolean(), z.null()]));
const point = z.object({ at: number, value: number });

const finding = z.object({
  rule: text,
  severity,
  confidence: z.enum(['low', 'medium', 'high']),
  letter: text,
  from: number,
  to: number,
  series: texts,
  measured: numbersByName,
  message: text,
  causes: z.array(z.object({ cause: text, for: texts, against: texts })),
  advice: texts,
  falseAlarmIf: texts,
});

const run = z.object({
  id: text,
  sources: texts,
  format: text,
  axis: z.enum(['epoch', 'step', 'row']),
  length: number,
  profile: z.enum(['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl']),
  seed: z.union([number, text, z.null()]),
  hyperparameters,
  series: z.array(
    z.object({
      name: text,
      metric: text.nullable(),
      split: z.enum(['train', 'validation', 'test']).nullable(),
      goal: goal.nullable(),
      points: number,
      first: number,
      last: number,
      best: z.object({ at: number, value: number, smoothed: number }).nullable(),
      smoothedLast: number,
      noise: number,
    }),
  ),
  primary: z.object({
    trainLoss: text.nullable(),
    validationLoss: text.nullable(),
    trainScore: text.nullable(),
    validationScore: text.nullable(),
    learningRate: text.nullable(),
    gradientNorm: text.nullable(),
  }),
  curves: z.array(z.object({ series: text, at: z.array(number), value: z.array(number) })),
  learningRate: z.object({
    logged: z.boolean(),
    schedule: z.enum(['constant', 'step', 'cosine', 'linear', 'one-cycle', 'restarts', 'other', 'unknown']),
    events: z.array(
      z.object({
        at: number,
        kind: z.enum(['drop', 'restart', 'warm-up-end']),
        from: number,
        to: number,
        factor: number,
        inferred: z.boolean(),
      }),
    ),
  }),
  phases: z.array(
    z.object({ from: number, to: number, learningRate: number, kind: z.enum(['constant', 'warm-up', 'annealing', 'unknown']) }),
  ),
  drops: z.array(
    z.object({
      at: number,
      trainLoss: number,
      validationLoss: number,
      score: number,
      noise: number,
      lasted: number,
      plateau: number,
      forgone: number,
      beatBest: z.boolean(),
      verdict: text,
    }),
  ),
  checkpoints: z.object({
    bestLoss: point.extend({ score: number }).nullable(),
    bestScore: point.extend({ loss: number }).nullable(),
    last: z.object({ at: number, loss: number, score: number, unused: number, hours: number }).nullable(),
  }),
  checks: z.array(
    z.object({
      rule: text,
      status: z.enum(['found', 'passed', 'skipped', 'crashed']),
      reason: text.optional(),
      message: text.optional(),
    }),
  ),
  findings: z.array(finding),
});

const side = z.object({ runs: number, mean: number, sd: number }).nullable();

/** report.json. Unknown keys are ignored, so that an older version can read a newer baseline. */
export const ReportSchema = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('curvelint'), version: text }),
  verdict: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'no-data']),
  reasons: texts,
  context: z
    .object({
      repository: text,
      commit: text,
      pullRequest: number.nullable(),
      run: z.object({ id: number, attempt: number }).nullable(),
    })
    .nullable(),
  runs: z.array(run),
  groups: z.array(
    z.object({
      id: text,
      runs: texts,
      seeds: number,
      findings: z.array(z.object({ rule: text, severity, runs: texts, from: z.tuple([number, number]), message: text })),
    }),
  ),
  comparisons: z.array(
    z.object({
      metric: text,
      group: text,
      goal,
      of: z.enum(['best', 'last']),
      baseline: side,
      candidate: side,
      difference: number,
      interval: z.tuple([number, number]),
      test: z.enum(['welch', 'prediction-interval', 'within-run-noise', 'none']),
      pValue: number,
      minimumDetectable: number,
      outcome: z.enum(['improvement', 'neutral', 'regression', 'inconclusive', 'added', 'removed']),
      gated: z.boolean(),
      explained: texts,
    }),
  ),
  baseline: z.object({
    source: text.nullable(),
    reason: text.optional(),
    commit: text.optional(),
    behind: number.optional(),
    ageDays: number.optional(),
    runs: z.array(run),
  }),
  gate: z.object({
    failOn: z.enum(['never', 'regression', 'error', 'warning']),
    assertions: z.array(
      z.object({ metric: text, operator: z.enum(['>=', '<=']), expected: number, actual: number, passed: z.boolean() }),
    ),
    accepted: z.object({ by: text, reason: text }).nullable(),
  }),
  problems: z.array(z.object({ file: text, line: number.optional(), message: text, hint: text })),
});

type Shape = z.output<typeof ReportSchema>;
/** Fails to compile where schema and type drift apart (optional keys compare as `key?: T | undefined` on both sides). */
type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> | (undefined extends T[K] ? undefined : never) }
    : T;
export const schemaMatchesReport: [Loose<Report>] extends [Loose<Shape>]
  ? [Loose<Shape>] extends [Loose<Report>]
    ? true
    : false
  : false = true;

/** The JSON Schema that is shipped as report.schema.json. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(ReportSchema, { io: 'input', unrepresentable: 'any' });
}
