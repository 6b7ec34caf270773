import { takenAsChecked } from './ahead.js';
import { check } from './finding-schema.js';
import { bytesOf, textOf } from './utf8.js';
import { newCurveReader } from './written-curves.js';

/** Bytes of a line from which on it is taken for none of ours, and read as any other JSON. */
const MAX_LINE = 4 * 1024 ** 2;
/** Different checks that are remembered: a sweep has hardly more than there are rules. */
const MAX_CHECKS = 1_000;
const COMMA = 0x2c;
const LIST = 0x5b;
// No text can hold these: it would have its quotation marks escaped.
const CURVES = bytesOf(',"curves":[');
const CHECKS = bytesOf(',"checks":[');
const FINDINGS = bytesOf('],"findings":[');
const NEXT_CHECK = '},{"rule":';
/** Stands in the place of a list while the rest is parsed. */
const MARK = 1;

/**
 * Parses the lines of many runs, one after the other, as JSON; null where a line is not as we write it: JSON it may be all the same.
 * Its curves and checks are as their schemas make them.
 */
export function newRunParser(): (line: Uint8Array) => unknown {
  const curveReader = newCurveReader();
  const checksOf = newCheckParser();
  return (line) => {
    if (line.length > MAX_LINE) return null;
    const curvesFrom = placeOf(CURVES, line, 0);
    const read = curvesFrom < 0 ? null : curveReader.read(line, curvesFrom);
    if (read === null) return null;
    const checksFrom = placeOf(CHECKS, line, read.end);
    const checksEnd = checksFrom < 0 ? -1 : placeOf(FINDINGS, line, checksFrom) - FINDINGS.length;
    if (checksEnd < checksFrom) return null;
    const checks = checksOf(textOf(line.subarray(checksFrom, checksEnd)));
    const end = line[line.length - 1] === COMMA ? line.length - 1 : line.length;
    const parts = [line.subarray(0, curvesFrom), line.subarray(read.end, checksFrom), line.subarray(checksEnd, end)];
    const run = checks === null ? null : parsed(parts.map(textOf).join(String(MARK)));
    // They may be those of something else, or there may be more of them.
    if (!isRun(run) || !isMark(run.curves) || !isMark(run.checks)) return null;
    run.curves = read.curves;
    run.checks = checks;
    return run;
  };
}

/** Most checks of a sweep say the same of each run: one object stands for all that are written the same. */
function newCheckParser(): (text: string) => readonly unknown[] | null {
  const known = new Map<string, object>();
  const checkOf = (text: string): object | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = check.safeParse(parsed(text));
    if (!result.success) return null;
    if (known.size < MAX_CHECKS) known.set(text, result.data);
    return result.data;
  };
  return (text) => {
    const checks: object[] = [];
    for (let from = 0; from < text.length; ) {
      const next = text.indexOf(NEXT_CHECK, from);
      const end = next < 0 ? text.length : next + 1;
      const one = checkOf(text.slice(from, end));
      if (one === null) return null;
      checks.push(one);
      from = end + 1;
    }
    return takenAsChecked(checks);
  };
}

/** Where a key with its list stands from a place on: behind the bracket; -1 where it does not. */
function placeOf(key: Uint8Array, line: Uint8Array, from: number): number {
  for (let open = line.indexOf(LIST, from); open >= 0; open = line.indexOf(LIST, open + 1)) {
    const start = open + 1 - key.length;
    if (start >= from && key.every((byte, i) => line[start + i] === byte)) return open + 1;
  }
  return -1;
}

function isRun(value: unknown): value is { curves?: unknown; checks?: unknown } {
  return typeof value === 'object' && value !== null;
}

function isMark(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === MARK;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
