import { roundTo } from '../math/stats/round-to.js';
import type { Finding } from '../model/finding.js';
import type { Report, ReportCurve, ReportRun } from '../model/report.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { curveBytes } from './curve-bytes.js';
import { mapNumbers } from './map-numbers.js';
import { packedLine } from './packed-run.js';
import { writeProblem } from './problem-json.js';
import { writeBaseline, writeComparison, writeFinding, writeGate, writeGroup, writeReasons, writeRun } from './written.js';

/** Digits of a measured number in a report: more would be noise, and would change with the order of a sum. */
const DIGITS = 6;
/** Runs, those of the baseline counted, up to which a report is indented for people to read and diff; beyond, each run is one line. */
const MAX_INDENTED = 200;

/**
 * A report as the text of report.json: keys in a fixed order, non-finite numbers as strings, a newline at the end. Beside the data of
 * every message stands its sentence, made from the rules; null: without the sentences of findings.
 */
export function reportToJson(report: Report, rules: RuleCatalogue | null): string {
  return [...reportPieces(report, rules)].join('');
}

/** The same run by run: the text of a sweep is larger than all that is kept of it. The runs are those of `roundedRun`, or of a report. */
export function* reportPieces(report: Report, rules: RuleCatalogue | null): Generator<string> {
  const { version, tool, verdict, reasons, context, settings, runs, comparisons, gone, paired, baseline, gate } = report;
  const isIndented = runs.length + baseline.runs.length <= MAX_INDENTED;
  const { runs: _, ...around } = writeBaseline(baseline);
  const text = isIndented ? indented : JSON.stringify;
  const textOf = (run: ReportRun, catalogue: RuleCatalogue | null) =>
    (isIndented || catalogue === null ? null : packedLine(run, (own) => findingsText(own, catalogue))) ??
    text(plainRun(run, catalogue));
  const before = { version, tool, verdict, reasons: writeReasons(report, rules), reasonData: reasons, context };
  yield `{\n${members(rounded(before))},\n`;
  // Settings are as they were given.
  if (settings !== undefined) yield `${members({ settings })},\n`;
  yield* listPieces(' "runs"', runs, (run) => textOf(run, rules));
  yield ',\n';
  yield* listPieces(' "groups"', report.groups, (group) => text(plain(rounded(writeGroup(group, rules)))));
  yield ',\n';
  yield* listPieces(' "comparisons"', comparisons, (one) => text(plain(rounded(writeComparison(one)))));
  const found = members(rounded({ gone, paired }));
  yield `${found === '' ? '' : `,\n${found}`},\n "baseline": {\n${nested(rounded(around))},\n`;
  yield* listPieces('  "runs"', baseline.runs, (run) => ` ${textOf(run, null).replaceAll('\n', '\n ')}`);
  // Counts of problems are exact, and so are the sentences that are made of them.
  yield `\n },\n${members(rounded({ gate: writeGate(gate) }))},\n`;
  yield* listPieces(' "problems"', report.problems, (problem) => text(writeProblem(problem)));
  yield '\n}\n';
}

/** The line of a run in the report of many, from behind its id on, in the pieces that are asked for by themselves. */
export interface LinePieces {
  readonly beforeCurves: string;
  readonly curves: Uint8Array;
  readonly beforeFindings: string;
  readonly findings: string;
}

/** The line of a run, in pieces. */
export function linePieces(run: ReportRun, rules: RuleCatalogue): LinePieces {
  const { id: _, findings: __, ...rest } = plainRun({ ...run, curves: [], findings: [] }, rules);
  const text = JSON.stringify(rest).slice(1, -1);
  // A text would have its quotation marks escaped.
  const at = text.indexOf(NO_CURVES) + NO_CURVES.length;
  return {
    beforeCurves: text.slice(0, at - EMPTY.length),
    curves: curveBytes(run.curves),
    beforeFindings: `${text.slice(at)},`,
    findings: `"findings":${findingsText(run.findings, rules)}}`,
  };
}

const EMPTY = '[]';
const NO_CURVES = `"curves":${EMPTY}`;

function findingsText(findings: readonly Finding[], rules: RuleCatalogue): string {
  return JSON.stringify(plain(findings.map((finding) => writeFinding(finding, rules))));
}

/** A list with its key, item by item. */
function* listPieces<T>(key: string, list: readonly T[], text: (item: T) => string): Generator<string> {
  if (list.length === 0) {
    yield `${key}: []`;
    return;
  }
  yield `${key}: [`;
  for (const [i, item] of list.entries()) yield `${i === 0 ? '' : ','}\n  ${text(item)}`;
  yield `\n${key.slice(0, key.indexOf('"'))}]`;
}

/** The text of a value in a list of the report, two levels deep. */
function indented(value: unknown): string {
  const text = JSON.stringify([[value]], null, 1);
  return text.slice('[\n [\n  '.length, -'\n ]\n]'.length);
}

/** Keys and values of an object as those of the report; '' for one without a key. */
function members(value: object): string {
  return JSON.stringify(plain(value), null, 1).slice('{\n'.length, -'\n}'.length);
}

/** The same of an object within the report. */
function nested(value: object): string {
  return ` ${members(value).replaceAll('\n', '\n ')}`;
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
function plainRun(run: ReportRun, rules: RuleCatalogue | null): Readonly<Record<string, unknown>> {
  const curves = run.curves.map(plainCurve);
  return { ...(plain({ ...writeRun(run, rules), curves: [] }) as object), curves };
}

/** A curve as JSON has it. */
function plainCurve({ series, at, value, level }: ReportCurve): Readonly<Record<string, unknown>> {
  return {
    series,
    at: plainNumbers(at),
    value: plainNumbers(value),
    ...(level && { level: plainNumbers(level) }),
  };
}

function plainNumbers(values: readonly number[]): unknown {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i]!)) return values.map(plain);
  return values;
}

/** The same with non-finite numbers as strings: JSON has none. */
function plain(value: unknown): unknown {
  return mapNumbers(value, (one) => (Number.isFinite(one) ? one : String(one)));
}

/** The value that a number of report.json stands for. */
export function reviveNumber(value: unknown): unknown {
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return value;
}
