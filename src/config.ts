import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
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
          of: z.enum(['best', 'last']).describe('Which value of the curve counts, always smoothed.'),
          tolerance: z
            .union([tolerance, z.array(tolerance).min(1).max(2)])
            .describe('How much worse than the baseline is still fine: 0.002, 1%, or both as a list (both must be exceeded).'),
          'at-least': z.number(),
          'at-most': z.number(),
        })
        .partial(),
    ),
    'fail-on': z.enum(FAIL_ON),
    'on-inconclusive': z.enum(REACTIONS),
    'on-missing-metrics': z.enum(REACTIONS),
    'on-missing-baseline': z.enum(REACTIONS),
  })
  .partial();

type ConfigFile = z.infer<typeof ConfigSchema>;

/** Rule ids and their options, so that a misspelt one is an error. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

/** The settings of a run without a config file. */
export const DEFAULT_CONFIG: Config = toConfig({});

/** Text of a config file → settings; `file` is for messages. Throws a UserError that names line, key and the nearest valid one. */
export function parseConfig(text: string, file: string, knownRules: KnownRules): Config {
  if (nestsTooDeep(text))
    throw new UserError(`${file}: nested too deeply to be settings`, 'Give a file like the one in the README.');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax) throw new UserError(`${file}:${lines.linePos(syntax.pos[0]).line}: not valid YAML: ${syntax.message}`);
  const value = toPlain(document, file);
  const parsed = ConfigSchema.safeParse(value);
  const line = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  if (!parsed.success) throw configError(parsed.error.issues[0]!, file, line);
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
    throw new UserError(`${file}: not valid YAML: ${why}`, 'Settings need no anchors and aliases: write the values out.');
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
        },
      ]),
    ),
    failOn: file['fail-on'] ?? 'error',
    onInconclusive: file['on-inconclusive'] ?? 'pass',
    onMissingMetrics: file['on-missing-metrics'] ?? 'fail',
    onMissingBaseline: file['on-missing-baseline'] ?? 'pass',
  };
}

function toTolerance(given: number | string | readonly (number | string)[]): Tolerance {
  const floors = typeof given === 'object' ? given : [given];
  return {
    absolute: Math.max(0, ...floors.filter((floor) => typeof floor === 'number')),
    relative: Math.max(0, ...floors.filter((floor) => typeof floor === 'string').map((floor) => Number.parseFloat(floor) / 100)),
  };
}

type Issue = z.core.$ZodIssue;

function configError(issue: Issue, file: string, line: (path: readonly PropertyKey[]) => number): UserError {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = knownKeys(issue.path);
    return unknownKey(file, line([...issue.path, key]), `unknown key "${where ? `${where}.` : ''}${key}"`, key, known);
  }
  const at = `${file}:${line(issue.path)}: `;
  if (issue.code === 'invalid_value') {
    return new UserError(
      `${at}"${where}" has a value that does not exist`,
      `Use one of: ${issue.values.map(String).join(', ')}.`,
    );
  }
  if (issue.path[0] === 'rules') {
    const hint = 'Write off, notice, warning or error, or a list such as [warning, { minRise: 0.1 }].';
    return new UserError(`${at}"${where}" is not a severity`, hint);
  }
  if (issue.path[0] === 'gate' && issue.path[2] === 'tolerance') {
    return new UserError(`${at}"${where}" is not a tolerance`, 'Write a number ≥ 0 such as 0.002, or a percentage such as 1%.');
  }
  return new UserError(
    `${at}"${where || 'the file'}" does not fit: ${issue.message}`,
    `Known keys: ${knownKeys([]).join(', ')}.`,
  );
}

function unknownKey(file: string, line: number, message: string, key: string, known: readonly string[]): UserError {
  const near = nearest(key, known);
  return new UserError(`${file}:${line}: ${message}`, near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`);
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'metrics') return ['loss', 'score'];
  if (path[0] === 'gate') return ['of', 'tolerance', 'at-least', 'at-most'];
  return Object.keys(ConfigSchema.shape);
}

/** 1-based line of the key (or value) at a path; 1 where there is no such node. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    if (!pair) break;
    if (isNode(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
    node = pair.value;
  }
  return line;
}

/** The known word with the fewest edits (Levenshtein), if it is at most a third of the word away. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.ceil(word.length / 3));
  for (const candidate of known) {
    const distance = edits(word, candidate);
    if (distance > least || (distance === least && best !== null)) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** The JSON Schema that is shipped as config.schema.json. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(ConfigSchema, { io: 'input' });
}
