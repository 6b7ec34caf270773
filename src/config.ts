import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { lineOf } from './config-lines.js';
import { toShare, toTolerance } from './config-values.js';
import { nearest } from './math/nearest.js';
import type { FailOn, Selection } from './model/comparison.js';
import { UserError } from './model/errors.js';
import type { Severity } from './model/finding.js';
import type { Profile } from './model/report.js';
import { nestsTooDeep } from './read/yaml-depth.js';

/** What to do about a missing or undecided thing. */
export type Reaction = 'fail' | 'warn' | 'pass';

/** Tolerance of a gate: a difference must exceed every floor that is given. */
export interface Tolerance {
  /** In the metric's unit; 0 where not given. */
  readonly absolute: number;
  /** Share of the baseline's value, 0 to 1; 0 where not given. */
  readonly relative: number;
}

export interface GateRule {
  readonly of: Selection;
  readonly tolerance: Tolerance | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Share by which reaching the baseline's value may take longer. */
  readonly maxSlowdown: number | null;
  /** Factor by which the spread over seeds may grow. */
  readonly maxSpread: number | null;
  /** Share of the run by which overfitting may begin earlier. */
  readonly maxEarlierOverfitting: number | null;
}

/** All settings, with every default filled in. */
export interface Config {
  readonly profile: Profile | null;
  readonly metrics: { readonly loss: string | null; readonly score: string | null };
  readonly groupBy: readonly string[];
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly gate: ReadonlyMap<string, GateRule>;
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  /** Label that, with a comment, lets a known regression through. */
  readonly acceptLabel: string;
  /** Name of the check run. */
  readonly checkName: string;
  /** Name patterns of the artifacts of the base branch that hold its logs or its report. */
  readonly baselineArtifacts: readonly string[];
  /** Branch that pictures are put on. */
  readonly dataBranch: string;
  /** `host` or `host:port` of a QuickChart of one's own; null: none. Counts only where it comes from a trusted place. */
  readonly quickchartHost: string | null;
  /** quickchart.io may see numbers of a repository that is not public. Counts only where it comes from a trusted place. */
  readonly allowThirdParty: boolean;
  /** File of the only workflow whose runs are reported under `workflow_run`; null: any. */
  readonly trainingWorkflow: string | null;
}

export interface RuleConfig {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, number>>;
}

export const PROFILES = ['default', 'classification', 'llm-pretrain', 'finetune', 'gan-rl'] as const;
export const FAIL_ON = ['never', 'regression', 'error', 'warning'] as const;
const REACTIONS = ['fail', 'warn', 'pass'] as const;
const SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;

const severity = z.enum(SEVERITIES);
const percentage = z.string().regex(/^\d+(\.\d+)?\s?%$/, 'a number such as 0.002, or a percentage such as "1%"');
const tolerance = z.union([z.number().nonnegative(), percentage]);
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
    rules: z.record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.number())])])),
    gate: z.record(
      z.string(),
      z
        .strictObject({
          of: z
            .enum(['best', 'last', 'tail'])
            .describe('Which value of the curve counts, always smoothed; tail is the median of the last tenth.'),
          tolerance: z
            .union([tolerance, z.array(tolerance).min(1).max(2)])
            .describe('How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded).'),
          'at-least': z.number().describe('The value must not be below this, with or without a baseline.'),
          'at-most': z.number().describe('The value must not be above this, with or without a baseline.'),
          'max-slowdown': share.describe('How much longer it may take to reach the value of the baseline: 20%.'),
          'max-spread': z.number().min(1).describe('By which factor the standard deviation over seeds may grow: 2.'),
          'max-earlier-overfitting': share.describe('By which share of the run overfitting may begin earlier: 10%.'),
        })
        .partial(),
    ),
    'fail-on': z.enum(FAIL_ON),
    'on-inconclusive': z.enum(REACTIONS).describe('What a comparison does that can show neither. Default: pass.'),
    'on-missing-metrics': z
      .enum(REACTIONS)
      .describe('What it does that nothing could be read, or that no run logs a metric of the gate. Default: fail.'),
    'on-missing-baseline': z.enum(REACTIONS).describe('What it does that there is nothing to compare with. Default: pass.'),
    'accept-label': z.string().min(1).max(50).describe('Label that, with a comment, lets a known regression through.'),
    'check-name': z.string().min(1).max(100).describe('Name of the check on the commit.'),
    'baseline-artifacts': z
      .array(z.string().min(1))
      .min(1)
      .describe('Names (with * and ?) of the artifacts that hold the logs or the report of the base branch.'),
    'data-branch': z
      .string()
      .regex(/^[\w][\w./-]{0,99}$/, 'the name of a branch')
      .describe('Branch that holds the pictures of comments and nothing else.'),
    'quickchart-host': z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/i, 'a host such as charts.example.org, without https://')
      .describe('Host of a QuickChart of your own, which draws with charts: quickchart. Taken from the base branch only.'),
    'allow-third-party': z
      .boolean()
      .describe('With charts: quickchart, quickchart.io may see numbers of a repository that is not public. Base branch only.'),
    'training-workflow': z
      .string()
      .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, 'a path such as .github/workflows/train.yml')
      .describe('The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.'),
  })
  .partial();

const GATE_KEYS = ['of', 'tolerance', 'at-least', 'at-most', 'max-slowdown', 'max-spread', 'max-earlier-overfitting'];

type ConfigFile = z.infer<typeof ConfigSchema>;

/** Rule ids and their options, so that a misspelt one is an error. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

/** The settings of a run without a config file. */
export const DEFAULT_CONFIG: Config = toConfig({});

/** Text of a config file → settings; `file` is for messages. Throws a UserError that names line, key and the nearest valid one. */
export function parseConfig(text: string, file: string, knownRules: KnownRules): Config {
  if (nestsTooDeep(text))
    throw new UserError(`${file}: nested too deeply to be settings`, 'Give a file like the one in the README.', 1);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax) {
    const at = lines.linePos(syntax.pos[0]).line;
    throw new UserError(`${file}:${at}: not valid YAML: ${syntax.message}`, '', at);
  }
  const value = toPlain(document, file);
  const parsed = ConfigSchema.safeParse(value);
  const line = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  if (!parsed.success) throw configError(parsed.error.issues[0]!, file, line);
  for (const [metric, rule] of Object.entries(parsed.data.gate ?? {})) {
    const [least, most] = [rule['at-least'], rule['at-most']];
    if (least === undefined || most === undefined || least <= most) continue;
    const at = line(['gate', metric, 'at-least']);
    throw new UserError(
      `${file}:${at}: no value of ${metric} is at least ${least} and at most ${most}`,
      'Exchange them, or leave one out.',
      at,
    );
  }
  for (const [id, setting] of Object.entries(parsed.data.rules ?? {})) {
    const options = knownRules.get(id);
    if (!options) throw unknownKey(file, line(['rules', id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
    const given = Array.isArray(setting) ? Object.keys(setting[1]) : [];
    const wrong = given.find((name) => !options.includes(name));
    if (wrong) throw unknownKey(file, line(['rules', id]), `rule ${id} has no option "${wrong}"`, wrong, options);
  }
  return toConfig(parsed.data);
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file}: not valid YAML: ${why}`, 'Settings need no anchors and aliases: write the values out.', 1);
  }
}

function toConfig(file: ConfigFile): Config {
  return {
    profile: file.profile ?? null,
    metrics: { loss: file.metrics?.loss ?? null, score: file.metrics?.score ?? null },
    groupBy: file['group-by'] ?? ['seed'],
    rules: new Map(
      Object.entries(file.rules ?? {}).map(([id, setting]) => [
        id,
        Array.isArray(setting) ? { severity: setting[0], options: setting[1] } : { severity: setting, options: {} },
      ]),
    ),
    gate: new Map(
      Object.entries(file.gate ?? {}).map(([metric, rule]) => [
        metric,
        {
          of: rule.of ?? 'best',
          tolerance: rule.tolerance === undefined ? null : toTolerance(rule.tolerance),
          atLeast: rule['at-least'] ?? null,
          atMost: rule['at-most'] ?? null,
          maxSlowdown: toShare(rule['max-slowdown']),
          maxSpread: rule['max-spread'] ?? null,
          maxEarlierOverfitting: toShare(rule['max-earlier-overfitting']),
        },
      ]),
    ),
    failOn: file['fail-on'] ?? 'error',
    onInconclusive: file['on-inconclusive'] ?? 'pass',
    onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
    onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
    acceptLabel: file['accept-label'] ?? 'curvelint:accept',
    checkName: file['check-name'] ?? 'curvelint',
    dataBranch: file['data-branch'] ?? 'curvelint-data',
    quickchartHost: file['quickchart-host'] ?? null,
    allowThirdParty: file['allow-third-party'] ?? false,
    trainingWorkflow: file['training-workflow'] ?? null,
    baselineArtifacts: file['baseline-artifacts'] ?? ['curvelint*'],
  };
}

const HINTS: Readonly<Record<string, string>> = {
  'max-slowdown': 'Write a share such as 20%: reaching the value of the baseline may take so much longer.',
  'max-spread': 'Write a factor from 1 on, such as 2: the standard deviation over seeds may grow so much.',
  'max-earlier-overfitting': 'Write a share of the run such as 10%: overfitting may begin so much earlier.',
};

type Issue = z.core.$ZodIssue;

function configError(issue: Issue, file: string, line: (path: readonly PropertyKey[]) => number): UserError {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = knownKeys(issue.path);
    return unknownKey(file, line([...issue.path, key]), `unknown key "${where ? `${where}.` : ''}${key}"`, key, known);
  }
  const number = line(issue.path);
  const at = `${file}:${number}: `;
  if (issue.code === 'invalid_value') {
    return new UserError(
      `${at}"${where}" has a value that does not exist`,
      `Use one of: ${issue.values.map(String).join(', ')}.`,
      number,
    );
  }
  if (issue.path[0] === 'rules') {
    const hint = 'Write off, notice, warning or error, or a list such as [warning, { minRise: 0.1 }].';
    return new UserError(`${at}"${where}" is not a severity`, hint, number);
  }
  if (issue.path[0] === 'gate' && issue.path[2] !== undefined && issue.path[2] !== 'tolerance') {
    return new UserError(
      `${at}"${where}" cannot be that: ${issue.message}`,
      HINTS[String(issue.path[2])] ?? 'Write a number.',
      number,
    );
  }
  if (issue.path[0] === 'gate' && issue.path[2] === 'tolerance') {
    return new UserError(
      `${at}"${where}" is not a tolerance`,
      'Write a number ≥ 0 such as 0.002, or a percentage such as 1%.',
      number,
    );
  }
  return new UserError(
    `${at}"${where || 'the file'}" does not fit: ${issue.message}`,
    `Known keys: ${knownKeys([]).join(', ')}.`,
    number,
  );
}

function unknownKey(file: string, line: number, message: string, key: string, known: readonly string[]): UserError {
  const near = nearest(key, known);
  return new UserError(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`, line);
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'metrics') return ['loss', 'score'];
  if (path[0] === 'gate') return GATE_KEYS;
  return Object.keys(ConfigSchema.shape);
}

/** The JSON Schema that is shipped as config.schema.json. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(ConfigSchema, { io: 'input' });
}
