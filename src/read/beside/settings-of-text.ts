import type { Settings } from '../../model/log.js';
import { isSettingName } from '../../vocabulary/setting-names.js';
import { entriesOf, flatten } from './flatten.js';
import { toSettings } from './hyperparameters.js';
import { type Entry, likeSettings, sameDump } from './like-settings.js';
import { type Above, type ListedLine, listedLine, nested, plainValue } from './listed.js';
import { withoutLogPrefix } from './log-prefix.js';
import { readLiteral } from './python-literal.js';

/** Lines and characters in which settings are looked for: they are printed before the first epoch. */
const MAX_LINES = 600;
const MAX_CHARACTERS = 65_536;
/** Fewer settings are no list of them. */
const MIN_SETTINGS = 3;
/** Dicts and calls that could not be read: then the text is full of other brackets. */
const MAX_FAILED = 20;
/** `Namespace(`, `TrainingArguments(`, `TrainConfig(`: what holds arguments, told from modules of a network. */
const CALL = /(?:Namespace|Arguments|Args|Config|Params|^EasyDict|^Munch|^AttrDict|^Box)$/;
const CALLED = /(?<!\w)([A-Za-z_]\w{0,60})\(/g;
/** A dict behind a word such as `args:` or `Config =`. */
const DICT = /^(?:[A-Za-z][\w ./-]{0,40}[:=-]?\s{0,4})?\{/;
/** Source code in front of a log is no list of settings. */
const CODE = /^(?:import \w|from \w[\w.]* import |def \w|class \w|\s{4}(?:return|if|for|self)\b)/;
const MAX_CODE_LINES = 3;
/** Where the rows of the log begin. */
const ROW = /\b(?:epoch|step|iter(?:ation)?)s?\b\W{0,4}\d/i;
const MEASURED = /loss|acc|err|score|\d\/\d/i;

interface Reading {
  readonly text: string;
  readonly lines: readonly string[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  readonly dumps: (readonly Entry[])[];
  failed: number;
}

/**
 * Settings that a training printed in the first lines of its log: `Namespace(…)`, a dict, JSON, a list of `key: value`, YAML, Python's
 * `key = value`, the command that started it. Rows of the log, which look much the same, are told by what they repeat and measure.
 */
export function settingsOfText(head: string): Settings {
  const text = head.slice(0, MAX_CHARACTERS);
  const lines = text.split('\n', MAX_LINES).map((line) => line.replace(/\r$/, ''));
  if (lines.filter((line) => CODE.test(line)).length >= MAX_CODE_LINES) return toSettings([]);
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n', MAX_LINES)) {
    starts.push(start);
    start += line.length + 1;
  }
  const reading: Reading = { text, lines, starts, dumps: [], failed: 0 };
  for (let i = 0; i < lines.length; ) {
    const line = withoutLogPrefix(lines[i]!);
    if (ROW.test(line) && MEASURED.test(line)) break;
    i = literalAt(reading, i, line) ?? commandAt(reading, i, line) ?? listAt(reading, i) ?? inlineAt(reading, i, line) ?? i + 1;
  }
  return toSettings(onlyOnce(reading.dumps).flat());
}

/** Of dumps of the same names, the first where they are the same one, printed by several processes; none where they are rows. */
function onlyOnce(dumps: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const byNames = new Map<string, (readonly Entry[])[]>();
  for (const dump of dumps) {
    const names = dump.map(([name]) => name).join('\n');
    byNames.set(names, [...(byNames.get(names) ?? []), dump]);
  }
  return [...byNames.values()].flatMap(([first = [], ...others]) => (others.every((one) => sameDump(first, one)) ? [first] : []));
}

/** Index of the line behind a dict or a call that begins in a line; null where there is none. */
function literalAt(reading: Reading, i: number, line: string): number | null {
  if (reading.failed >= MAX_FAILED) return null;
  const call = callIn(line);
  const offset = call >= 0 ? call : (DICT.exec(line)?.[0].length ?? 0) - 1;
  if (offset < 0) return null;
  const own = reading.lines[i]!;
  const literal = readLiteral(reading.text, reading.starts[i]! + own.length - line.length + offset);
  const entries = literal === null ? null : entriesOf(literal.value);
  if (literal === null || entries === null) {
    reading.failed++;
    return null;
  }
  const flat = flatten(literal.value);
  if (flat.length >= MIN_SETTINGS && (call >= 0 || likeSettings(flat))) reading.dumps.push(flat);
  return lineBehind(reading, i, literal.end);
}

/** Where a call that holds arguments begins in a line; −1 for none. */
function callIn(line: string): number {
  if (!line.includes('(')) return -1;
  for (const { index, 1: name = '' } of line.matchAll(CALLED)) if (CALL.test(name)) return index;
  return -1;
}

function lineBehind({ starts }: Reading, from: number, end: number): number {
  let i = from + 1;
  while (i < starts.length && starts[i]! < end) i++;
  return i;
}

/** `python train.py --lr 0.1 --seed 3` */
function commandAt(reading: Reading, i: number, line: string): number | null {
  if (!/\.py\b|\bpython|\btorchrun\b|\baccelerate\b/.test(line) || !line.includes(' --')) return null;
  const words = line.slice(line.indexOf(' --')).trim().split(/\s+/);
  const entries: Entry[] = [];
  words.forEach((word, at) => {
    const [, name, value] = /^--([A-Za-z][\w.-]{0,63})(?:=(.{0,256}))?$/.exec(word) ?? [];
    if (name === undefined) return;
    const next = words[at + 1];
    const given = value ?? (next === undefined || next.startsWith('--') ? 'True' : next);
    entries.push([name.replaceAll('-', '_'), plainValue(given)]);
  });
  if (entries.some(([name]) => isSettingName(name))) reading.dumps.push(entries);
  return i + 1;
}

/** Index of the line behind a list, one setting a line; null where none begins here. */
function listAt(reading: Reading, from: number): number | null {
  const entries: Entry[] = [];
  const above: Above[] = [];
  let i = from;
  while (i < reading.lines.length) {
    const line = withoutLogPrefix(reading.lines[i]!);
    if (entries.length > 0 && isBetween(line)) {
      i++;
      continue;
    }
    const listed = listedLine(line);
    if (listed === null) break;
    const name = nested(listed, above);
    const { value, behind } = wholeValue(reading, i, line, listed);
    const inner = entriesOf(value);
    if (inner !== null) entries.push(...flatten(value).map(([key, one]): Entry => [`${name}.${key}`, one]));
    else if (value !== undefined) entries.push(...flatten(new Map([[name, value]])));
    i = behind;
  }
  if (entries.length < MIN_SETTINGS) return null;
  if (likeSettings(entries)) reading.dumps.push(entries);
  return i;
}

/** Rules, comments and items of a list that is left out. */
function isBetween(line: string): boolean {
  return /^(?:[-=+|_*─┄━├┤┼]{3}|#|- )/.test(line.trimStart());
}

/** A value that goes on in the lines below: `optimizer = dict(`. */
function wholeValue(reading: Reading, i: number, line: string, { value, at }: ListedLine): { value: unknown; behind: number } {
  const isOpen = typeof value === 'string' && /[[({,]$/.test(value);
  if (at < 0 || !isOpen || reading.failed >= MAX_FAILED) return { value, behind: i + 1 };
  const literal = readLiteral(reading.text, reading.starts[i]! + reading.lines[i]!.length - line.length + at);
  if (literal !== null) return { value: literal.value, behind: lineBehind(reading, i, literal.end) };
  reading.failed++;
  return { value, behind: i + 1 };
}

/** `lr=0.1, batch_size=32, seed=1` in one line. */
function inlineAt(reading: Reading, i: number, line: string): number | null {
  if (line.length > 2_000) return null;
  const entries = [...line.matchAll(/(?<![\w.-])([A-Za-z_][\w.-]{0,63})(?:=|: ?)([^\s,;|]{1,100})/g)].map(
    ([, name = '', value = '']): Entry => [name, plainValue(value)],
  );
  if (entries.length < MIN_SETTINGS || !likeSettings(entries)) return null;
  reading.dumps.push(entries);
  return i + 1;
}
