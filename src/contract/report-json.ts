import { roundTo } from '../math/stats/round-to.js';
import type { Report, ReportRun } from '../model/report.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { writeProblem } from './problem-json.js';
import { writeBaseline, writeComparison, writeGate, writeGroup, writeReasons, writeRun } from './written.js';

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** Stands for the runs while the rest is written. */
const RUNS = '"runs": []';

/**
 * A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. Beside the data of
 * every message stands its sentence, made from the rules; null: without the sentences of findings.
 */
export function reportToJson(report: Report, rules: RuleCatalogue | null): string {
  return [...reportPieces(report, rules)].join('');
}

/** The same run by run: the text of a sweep is larger than all that is kept of it. The runs are those of `roundedRun`, or of a report. */
export function* reportPieces(report: Report, rules: RuleCatalogue | null): Generator<string> {
  // Counts of problems are exact, and so are the sentences that are made of them. Settings are as they were given.
  const problems = report.problems.map(writeProblem);
  const groups = report.groups.map((group) => writeGroup(group, rules));
  const { version, tool, verdict, reasons, context, settings, comparisons, gone, paired, gate } = report;
  const written = {
    version,
    tool,
    verdict,
    reasons: writeReasons(report, rules),
    reasonData: reasons,
    context,
    settings,
    runs: [],
    groups,
    comparisons: comparisons.map(writeComparison),
    gone,
    paired,
    baseline: writeBaseline(report.baseline),
    gate: writeGate(gate),
    problems: [],
  };
  const around = JSON.stringify({ ...(plain(rounded(written)) as object), settings: plain(settings), problems }, null, 1);
  // The first key of that name at the top level: what stands before it holds no list of runs.
  const at = around.indexOf(`\n ${RUNS}`) + 2;
  yield around.slice(0, at);
  yield '"runs": [';
  for (const [i, run] of report.runs.entries()) yield `${i === 0 ? '' : ','}\n  ${indented(plainRun(run, rules))}`;
  yield report.runs.length > 0 ? '\n ]' : ']';
  yield `${around.slice(at + RUNS.length)}\n`;
}

/** The text of one run, two levels deep. */
function indented(run: unknown): string {
  const text = JSON.stringify([[run]], null, 1);
  return text.slice('[\n [\n  '.length, -'\n ]\n]'.length);
}

/** A run with every number as report.json will have it. Its curves are rounded already, to fewer digits. */
export function roundedRun(run: ReportRun): ReportRun {
  return { ...rounded({ ...run, curves: [] }), curves: run.curves };
}

/** A part of a report with every number as report.json will have it: its sentences are then the same before and after. */
export function rounded<T>(value: T): T {
  return mapNumbers(value, (one) => roundTo(one, DIGITS)) as T;
}

/**
 * The curves are most of a run, and are looked at apart: code that sees lists of numbers and of other things makes the engine
 * turn the former into lists of objects, three times as large.
 */
function plainRun(run: ReportRun, rules: RuleCatalogue | null): unknown {
  const curves = run.curves.map(({ series, at, value, level }) => ({
    series,
    at: plainNumbers(at),
    value: plainNumbers(value),
    ...(level && { level: plainNumbers(level) }),
  }));
  return { ...(plain({ ...writeRun(run, rules), curves: [] }) as object), curves };
}

function plainNumbers(values: readonly number[]): unknown {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i]!)) return values.map(plain);
  return values;
}

/** The same with non-finite numbers as strings: JSON has none. */
function plain(value: unknown): unknown {
  return mapNumbers(value, (one) => (Number.isFinite(one) ? one : String(one)));
}

/** A copy in which every number is replaced; what holds none that changes is not copied. */
function mapNumbers(value: unknown, map: (value: number) => unknown): unknown {
  if (typeof value === 'number') return map(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let i = 0; i < value.length; i += 1) {
      const one = mapNumbers(value[i], map);
      if (Object.is(one, value[i])) continue;
      copy ??= value.slice();
      copy[i] = one;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | null = null;
  for (const [key, old] of Object.entries(value)) {
    const one = mapNumbers(old, map);
    if (Object.is(one, old)) continue;
    copy ??= { ...value };
    copy[key] = one;
  }
  return copy ?? value;
}

/** The value that a number of report.json stands for. */
export function reviveNumber(value: unknown): unknown {
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return value;
}
