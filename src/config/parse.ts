import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../model/errors.js';
import { messageOf } from '../text/message-of.js';
import { nearest } from '../text/nearest.js';
import { nestsTooDeep } from '../text/yaml-depth.js';
import type { Config } from './config.js';
import { toConfig } from './defaults.js';
import { MAX_MINUTES } from './duration.js';
import { lineOf } from './lines.js';
import { ConfigSchema } from './schema.js';

const GATE_KEYS = ['of', 'tolerance', 'at-least', 'at-most', 'max-slowdown', 'max-spread', 'max-earlier-overfitting', 'paired'];

const LIMIT_KEYS = ['file', 'files', 'archive', 'entries', 'entry', 'unpacked', 'ratio'];

/** Characters of a settings file: what is longer is something else. */
const MAX_LENGTH = 500_000;

/** Rule ids and their options, so that a misspelt one is an error. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

/** Text of a config file → settings; `file` is for messages. Throws a UserError that names line, key and the nearest valid one. */
export function parseConfig(text: string, file: string, knownRules: KnownRules): Config {
  const noSettings = (why: string) =>
    new UserError(`${file}: ${why} to be settings`, 'Give a file like the one in the README.', 1);
  if (text.length > MAX_LENGTH) throw noSettings('too long');
  if (nestsTooDeep(text)) throw noSettings('nested too deeply');
  try {
    return parsed(text, file, knownRules);
  } catch (error) {
    // The parser calls itself for each level, also for those that are no YAML.
    if (error instanceof RangeError) throw noSettings('nested too deeply');
    throw error;
  }
}

function parsed(text: string, file: string, knownRules: KnownRules): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax) {
    const at = lines.linePos(syntax.pos[0]).line;
    throw new UserError(`${file}:${at}: not valid YAML: ${syntax.message}`, '', at);
  }
  const value = toPlain(document, file);
  const line = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  // The schema would drop it without a word, whatever the key was meant to be.
  const dropped = pathTo('__proto__', value);
  if (dropped) {
    const at = line(dropped);
    throw new UserError(`${file}:${at}: unknown key "${dropped.join('.')}"`, 'Leave it out.', at);
  }
  const checked = ConfigSchema.safeParse(value);
  if (!checked.success) throw configError(checked.error.issues[0]!, file, line);
  for (const [metric, rule] of Object.entries(checked.data.gate ?? {})) {
    const [least, most] = [rule['at-least'], rule['at-most']];
    if (least === undefined || most === undefined || least <= most) continue;
    const at = line(['gate', metric, 'at-least']);
    throw new UserError(
      `${file}:${at}: no value of ${metric} is at least ${least} and at most ${most}`,
      'Exchange them, or leave one out.',
      at,
    );
  }
  for (const [id, setting] of Object.entries(checked.data.rules ?? {})) {
    const options = knownRules.get(id);
    if (!options) throw unknownKey(file, line(['rules', id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
    const given = Array.isArray(setting) ? Object.keys(setting[1]) : [];
    const wrong = given.find((name) => !options.includes(name));
    if (wrong) throw unknownKey(file, line(['rules', id]), `rule ${id} has no option "${wrong}"`, wrong, options);
  }
  for (const id of Object.keys(checked.data.mute ?? {}))
    if (!knownRules.has(id)) throw unknownKey(file, line(['mute', id]), `there is no rule "${id}"`, id, [...knownRules.keys()]);
  return toConfig(checked.data);
}

/** Path of the first such key in what was parsed; null where there is none. A value that stands in two places is looked at once. */
function pathTo(key: string, value: unknown, seen = new Set<unknown>()): readonly string[] | null {
  if (typeof value !== 'object' || value === null || seen.has(value)) return null;
  seen.add(value);
  if (Object.hasOwn(value, key)) return [key];
  for (const [name, one] of Object.entries(value)) {
    const below = pathTo(key, one, seen);
    if (below) return [name, ...below];
  }
  return null;
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    throw new UserError(
      `${file}: not valid YAML: ${messageOf(error)}`,
      'Settings need no anchors and aliases: write the values out.',
      1,
    );
  }
}

const HINTS: Readonly<Record<string, string>> = {
  'max-slowdown': 'Write a share such as 20%: how much longer it may take to reach the value of the baseline.',
  'max-spread': 'Write a factor of at least 1, such as 2: how much the standard deviation over seeds may grow.',
  'max-earlier-overfitting': 'Write a share of the run such as 10%: how much earlier overfitting may begin.',
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
  if (issue.path[0] === 'expect')
    return new UserError(
      `${at}"${where}" is nothing to expect`,
      'Write how many runs there must be, or a list of names.',
      number,
    );
  if (issue.path[0] === 'select')
    return new UserError(
      `${at}"${where}" selects no configuration`,
      'Write values of its settings such as { lr: 0.1 }, or its name in quotes.',
      number,
    );
  if (issue.path[0] === 'mute') {
    const hint = 'Write why, and the last day: overfitting: { because: small data, until: 2027-01-31 }.';
    return new UserError(`${at}"${where}" mutes nothing: ${issue.message}`, hint, number);
  }
  if (issue.path[0] === 'timeout') {
    const hint = `Write minutes, or a duration such as 8m or 90s: at least 6s, at most ${MAX_MINUTES / 60}h.`;
    return new UserError(`${at}"timeout" is no such time`, hint, number);
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
  if (path[0] === 'limits') return LIMIT_KEYS;
  if (path[0] === 'mute') return ['because', 'until'];
  return Object.keys(ConfigSchema.shape);
}
