import { z } from 'zod';
import type { Report } from '../model/report.js';
import { REPORT_CAPS } from './caps.js';
import { comparison } from './comparison-schema.js';
import { goneFinding, groupFinding } from './finding-schema.js';
import { dictionary, list } from './list-schema.js';
import { acceptanceMissing, baselineReason, baselineWay, groupReason, reasons } from './message-schema.js';
import { pairedPredictions } from './predictions-schema.js';
import type { WrittenProblem } from './problem-json.js';
import { run } from './run-schema.js';
import { hyperparameters, name, names, number, profile, sentence, sentences, text } from './values-schema.js';

const data = 'The same as data: what the sentences are made of.';

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
    committedAt: name.optional().describe('When that was committed, ISO 8601.'),
    asked: name.optional().describe('Somebody asked for this commit by a comment: the branch that it is of.'),
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
    runs: list(run, REPORT_CAPS.runs).describe('Where there are more than 200, those of the baseline counted, each is one line.'),
    groups: list(group, REPORT_CAPS.groups),
    comparisons: list(comparison, REPORT_CAPS.comparisons),
    gone: list(goneFinding, REPORT_CAPS.findings).optional().describe('What the baseline shows and this change does not.'),
    paired: list(pairedPredictions, REPORT_CAPS.groups)
      .optional()
      .describe('Example by example against the baseline, one a configuration.'),
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
