import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { readAnyLog } from './read-log.js';
import { decodeText, type LogFile, memoryFile } from './reader.js';

/** A file of a folder whose files differ by the number of an epoch or a step: `metrics/epoch_012.json`. */
export interface Part {
  /** What the files of one training have in common: their path without the number. */
  readonly series: string;
  readonly number: number;
  readonly axis: 'epoch' | 'step';
  readonly path: string;
  readonly named: boolean;
  readonly text: string;
}

/** Files of one training, read as one. */
interface JoinedParts {
  readonly file: LogFile;
  readonly paths: readonly string[];
}

/** The word before the number says what is counted; folds, seeds and models are trainings of their own. */
const NAME =
  /^(.*?)(epoch|step|iter|iteration|global[-_]?step|ckpt|checkpoint|eval|evaluation|round)([-_=]?)0{0,12}(\d{1,12})\.(jsonl?|csv)$/i;
const EPOCHS = /^(?:epoch|round|eval)/i;
/** What was measured at one epoch is short. */
const MAX_BYTES = 65_536;
const MIN_PARTS = 2;

/** A file that may hold what was measured at one epoch; null for any other. */
export function partOf({ path, size, head, named }: LogFile): Part | null {
  const slash = path.lastIndexOf('/') + 1;
  const found = NAME.exec(path.slice(slash));
  if (found === null || size > Math.min(MAX_BYTES, head.length)) return null;
  const [, before, word, , number, end] = found;
  const axis = EPOCHS.test(word!) ? 'epoch' : 'step';
  const series = `${path.slice(0, slash)}${before}${word}.${end}`;
  return { series, number: Number(number), axis, path, named, text: decodeText(head.subarray(0, size)) };
}

/** Files that hold one epoch each become one log, where that gives curves and none of them holds one by itself. */
export async function joinParts(
  parts: readonly Part[],
  alone: { readonly logs: RawLog[]; readonly problems: Problem[] },
): Promise<{
  readonly logs: RawLog[];
  readonly problems: Problem[];
  readonly paths: ReadonlySet<string>;
  readonly more: number;
}> {
  let { logs, problems } = alone;
  const joined = new Set<string>();
  let more = 0;
  for (const { file, paths } of joinedParts(parts)) {
    const own = new Set(paths);
    if (logs.some(({ source, series }) => own.has(source) && series.some(({ values }) => values.length > 1))) continue;
    const read = await readAnyLog(file);
    if (read.logs.length !== 1) continue;
    for (const path of paths) joined.add(path);
    more += paths.length - logs.filter(({ source }) => own.has(source)).length;
    logs = [...logs.filter(({ source }) => !own.has(source)), ...read.logs];
    problems = [...problems.filter((one) => !own.has(one.file)), ...read.problems];
  }
  return { logs, problems, paths: joined, more };
}

/** The files of each training as one file: a JSON object or a row of a table from each, in order of their numbers. */
function joinedParts(parts: readonly Part[]): readonly JoinedParts[] {
  const bySeries = new Map<string, Part[]>();
  for (const part of parts) {
    const known = bySeries.get(part.series);
    if (known === undefined) bySeries.set(part.series, [part]);
    else known.push(part);
  }
  return [...bySeries.values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a.number - b.number);
    const text = sorted.length < MIN_PARTS ? null : textOf(sorted);
    if (text === null) return [];
    const { series, named } = sorted[0]!;
    return [{ file: memoryFile(series, new TextEncoder().encode(text), named), paths: sorted.map(({ path }) => path) }];
  });
}

function textOf(parts: readonly Part[]): string | null {
  return parts[0]!.series.toLowerCase().endsWith('.csv') ? tableOf(parts) : recordsOf(parts);
}

/** One JSON object a line. */
function recordsOf(parts: readonly Part[]): string | null {
  const lines = parts.map(({ text, axis, number }) => {
    const record = text.trim();
    if (!record.startsWith('{') || !record.endsWith('}')) return null;
    const line = record.replace(/[\r\n]/g, ' ');
    return hasPosition(line) ? line : line.replace('{', `{"${axis}": ${number}, `);
  });
  return lines.includes(null) ? null : `${lines.join('\n')}\n`;
}

/** Tables of one row, where all have the same names. */
function tableOf(parts: readonly Part[]): string | null {
  const tables = parts.map(({ text }) => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== ''));
  const head = tables[0]![0] ?? '';
  if (tables.some((rows) => rows.length !== 2 || rows[0] !== head)) return null;
  const { axis } = parts[0]!;
  const hasOwn = head.split(',').some((name) => POSITION.test(name.trim().replaceAll('"', '')));
  const rows = tables.map(([, row], i) => (hasOwn ? row : `${parts[i]!.number},${row}`));
  return `${[hasOwn ? head : `${axis},${head}`, ...rows].join('\n')}\n`;
}

const POSITION = /^(?:epoch|step|global_?step|iter|iteration)$/i;

function hasPosition(line: string): boolean {
  return [...line.matchAll(/"(\w{1,40})"\s{0,8}:/g)].some(([, name]) => POSITION.test(name!));
}
