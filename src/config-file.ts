import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Config, FAIL_ON, PROFILES, REACTIONS, SEVERITIES, toConfig } from './config.js';
import { lineOf } from './config-lines.js';
import { nearest } from './math/nearest.js';
import { UserError } from './model/errors.js';
import { nestsTooDeep } from './read/yaml-depth.js';

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
      .describe('How much is read at most. What is beyond is left out and named.'),
    'training-workflow': z
      .string()
      .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, 'a path such as .github/workflows/train.yml')
      .describe('The only workflow whose runs are reported under workflow_run: .github/workflows/train.yml.'),
  })
  .partial();

const GATE_KEYS = ['of', 'tolerance', 'at-least', 'at-most', 'max-slowdown', 'max-spread', 'max-earlier-overfitting'];

const LIMIT_KEYS = ['file', 'files', 'archive', 'entries', 'entry', 'unpacked', 'ratio'];

/** What such a file may say. */
export type ConfigFile = z.infer<typeof ConfigSchema>;

/** Rule ids and their options, so that a misspelt one is an error. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

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
  if (issue.path[0] === 'limits')
    return new UserError(`${at}"${where}" is no such limit`, 'Write a number > 0; a size may be written as 200 MB.', number);
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
  if (path[0] === 'limits') return LIMIT_KEYS;
  return Object.keys(ConfigSchema.shape);
}

/** The JSON Schema that is shipped as config.schema.json. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(ConfigSchema, { io: 'input' });
}
