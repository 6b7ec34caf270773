import { z } from 'zod';
import { FAIL_ON, PROFILES, REACTIONS, SEVERITIES } from './config.js';
import { isDay } from './day.js';
import { isDuration, MAX_MINUTES, MIN_MINUTES } from './duration.js';

const severity = z.enum(SEVERITIES);
const percentage = z.string().regex(/^\d+(\.\d+)?\s?%$/, 'a number such as 0.002, or a percentage such as "1%"');
const tolerance = z.union([z.number().nonnegative(), percentage]);
const size = z.union([
  z.number().int().positive(),
  z.string().regex(/^\d+(\.\d+)?\s?[KMG]i?B$/i, 'a number of bytes, or a size such as "200 MB"'),
]);
const count = z.number().int().positive();
const share = z.union([z.number().nonnegative().max(10), percentage]);

/** The file `.curvelint.yml`. Unknown keys are refused. */
export const ConfigSchema = z
  .strictObject({
    profile: z.enum(PROFILES).describe('What kind of training the logs come from. Default: chosen from the logs.'),
    metrics: z
      .strictObject({
        loss: z.string().describe('Name of the validation loss, where it is unusual.'),
        score: z.string().describe('Name of the validation score, where it is unusual.'),
      })
      .partial(),
    'group-by': z.array(z.string()).describe('Hyper-parameters that may differ between repeats of one configuration.'),
    'validation-examples': z
      .number()
      .int()
      .min(1)
      .describe(
        'How many examples the validation score is computed on: then one run a side is enough to decide. Default: as the logs say.',
      ),
    select: z
      .union([
        z.string().min(1),
        z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
          .refine((settings) => Object.keys(settings).length > 0),
      ])
      .describe(
        'Which configuration of a sweep counts: values of its settings, { lr: 0.1 }, or its name, with * for any characters. Default: the best one.',
      ),
    predictions: z
      .array(z.string().min(1))
      .describe(
        'Which of the files that are read hold predictions of single examples (with * and ?), where their names don’t say so: "**/test.csv". Default: by name (predictions, probs, logits…).',
      ),
    'show-examples': z
      .boolean()
      .describe(
        'Ids of examples may be told in reports of a public repository. Default: only where the repository is not public, and on your own machine.',
      ),
    rules: z.record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.number())])])),
    gate: z.record(
      z.string(),
      z
        .strictObject({
          of: z
            .enum(['best', 'last', 'tail'])
            .describe('Which value of the curve counts, smoothed from 10 evaluations on; tail is the median of the last tenth.'),
          tolerance: z
            .union([tolerance, z.array(tolerance).min(1).max(2)])
            .describe('How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded).'),
          'at-least': z.number().describe('The value must not be below this, with or without a baseline.'),
          'at-most': z.number().describe('The value must not be above this, with or without a baseline.'),
          'max-slowdown': share.describe('How much longer it may take to reach the value of the baseline: 20%.'),
          'max-spread': z.number().min(1).describe('By which factor the standard deviation over seeds may grow: 2.'),
          'max-earlier-overfitting': share.describe('By which share of the run overfitting may begin earlier: 10%.'),
          paired: z
            .boolean()
            .describe(
              'Judge by the predictions of the same examples alone, also one run against one: whether another seed would have done the same is not asked.',
            ),
        })
        .partial(),
    ),
    mute: z
      .record(
        z.string(),
        z.strictObject({
          because: z.string().trim().min(1).max(500).describe('Why this is known and accepted. The report repeats it.'),
          until: z
            .string()
            .refine(isDay, 'a day such as 2027-01-31')
            .optional()
            .describe(
              'Last day of the mute, such as 2027-01-31 (in UTC). Recommended: without it the rule stays muted for good.',
            ),
        }),
      )
      .describe(
        'Rules whose findings are known and accepted: they are listed with the reason, but neither warn nor fail nor annotate, until they get worse than in the baseline or the day has passed.',
      ),
    'fail-on': z.enum(FAIL_ON),
    'on-inconclusive': z
      .enum(REACTIONS)
      .describe(
        'What a comparison does that can show neither. Default: pass. Where nothing could be compared a gate makes the check fail, unless this is set.',
      ),
    'on-missing-metrics': z
      .enum(REACTIONS)
      .describe(
        'What happens when nothing could be read, other runs are there than expected, or no run logs a metric of the gate. Default: fail.',
      ),
    'on-missing-baseline': z.enum(REACTIONS).describe('What it does that there is nothing to compare with. Default: pass.'),
    'on-failed-training': z
      .enum(REACTIONS)
      .describe('What it does that the training failed, was cancelled or ran out of time, whatever it left. Default: fail.'),
    'training-jobs': z
      .array(z.string().min(1))
      .min(1)
      .describe(
        'Names (with * and ?) of the jobs that train: where only others fail, no training has failed. Default: all jobs.',
      ),
    expect: z
      .union([count, z.array(z.string().min(1)).min(1)])
      .describe('How many runs (or shards of a matrix) there must be, or the list of their names. Default: any number of runs.'),
    'accept-label': z.string().min(1).max(50).describe('Label that, with a comment, lets a known regression through.'),
    'check-name': z.string().min(1).max(100).describe('Name of the check on the commit.'),
    'baseline-artifacts': z
      .array(z.string().min(1))
      .min(1)
      .describe('Names (with * and ?) of the artifacts that hold the logs or the report of the base branch.'),
    history: z
      .number()
      .int()
      .min(0)
      .max(30)
      .describe(
        'How many earlier commits of the base branch tell what is usual, where their reports are kept; 0: none. Default: 30.',
      ),
    'data-branch': z
      .string()
      .regex(/^[\w][\w./-]{0,99}$/, 'the name of a branch')
      .describe('Branch that holds the pictures of comments and the history of the base branch, and nothing else.'),
    'quickchart-host': z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i, 'a host such as charts.example.org, without https://')
      .describe('Host of a QuickChart of your own, which draws with charts: quickchart. Taken from the base branch only.'),
    'allow-third-party': z
      .boolean()
      .describe('With charts: quickchart, quickchart.io may see numbers of a repository that is not public. Base branch only.'),
    limits: z
      .strictObject({
        file: size.describe('Bytes of one file on the disk. Default: 4 GB.'),
        files: count.describe('Files that are looked at. Default: 100,000 on the disk, 1,000 in artifacts.'),
        archive: size.describe('Bytes of an archive or an artifact. Default: 100 MB; at most 256 MB.'),
        entries: count.describe('Files in an archive. Default: 1,000.'),
        entry: size.describe('Bytes of one unpacked file. Default: 64 MB.'),
        unpacked: size.describe('Bytes of all files of an archive, unpacked. Default: 256 MB.'),
        ratio: count.describe('Unpacked bytes for each packed one. Default: 200.'),
      })
      .partial()
      .describe('How much is read at most. Anything beyond is skipped and listed.'),
    timeout: z
      .union([z.number().min(MIN_MINUTES).max(MAX_MINUTES), z.string().refine(isDuration, 'a duration such as 8m or 90s')])
      .describe(
        'How long a run of the Action may take: minutes, or a duration such as 8m or 90s. Then the check says what was not done. Default: 8m.',
      ),
    'training-workflow': z
      .string()
      .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, 'a path such as .github/workflows/train.yml')
      .describe('The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.'),
  })
  .partial();

/** What such a file may say. */
export type ConfigFile = z.infer<typeof ConfigSchema>;

/** The JSON Schema that is shipped as config.schema.json. @public */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(ConfigSchema, { io: 'input' });
}
