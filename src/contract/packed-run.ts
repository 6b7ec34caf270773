import type { Finding } from '../model/finding.js';
import type { ReportCurve, ReportRun } from '../model/report.js';

/** A run without its curves, which are most of it and read by few. */
export type RunHead = Omit<ReportRun, 'curves'>;

/** What is packed of it, unpacked whenever it is asked for. */
export interface PackedBody {
  readonly curves: () => readonly ReportCurve[];
  /** Its whole line of report.json but for its id, `"path":…` to the end, and how many characters of it come before the findings. */
  readonly line: () => { readonly text: string; readonly beforeFindings: number };
}

const PACKED = Symbol('packed');

interface Packed {
  readonly body: PackedBody;
  /** Those that the line has. */
  readonly findings: readonly Finding[];
}

type PackedRun = ReportRun & { readonly [PACKED]: Packed };

// One function for all runs: objects with functions of their own take several times the memory.
function curves(this: PackedRun): readonly ReportCurve[] {
  return this[PACKED].body.curves();
}

/** A run whose curves are unpacked when they are read. A copy by `{ ...run }` is a usual run. */
export function packedRun(head: RunHead, body: PackedBody): ReportRun {
  return withPacked(head, { body, findings: head.findings });
}

/** Keys are added in the order of report.json. */
function withPacked(head: RunHead, packed: Packed): ReportRun {
  const { id, path, sources, format, axis, length, profile, seed, hyperparameters, series, primary, ...rest } = head;
  const { learningRate, phases, drops, checkpoints, checks, findings } = rest;
  const run = { id, path, sources, format, axis, length, profile, seed, hyperparameters, series, primary };
  Object.defineProperty(run, 'curves', { get: curves, enumerable: true });
  Object.assign(run, { learningRate, phases, drops, checkpoints, checks, findings });
  Object.defineProperty(run, PACKED, { value: packed });
  return run as RunHead as ReportRun;
}

/** A run with other findings, as packed as it is. */
export function withFindings(run: ReportRun, findings: readonly Finding[]): ReportRun {
  return isPacked(run) ? withPacked({ ...headOf(run), findings }, run[PACKED]) : { ...run, findings };
}

/** Are its curves packed? */
export function isPacked(run: object): run is PackedRun {
  return PACKED in run;
}

/** What is not packed of it. */
export function headOf(run: ReportRun): RunHead {
  const { id, path, sources, format, axis, length, profile, seed, hyperparameters, series, primary } = run;
  const { learningRate, phases, drops, checkpoints, checks, findings, predictions } = run;
  const own = { id, path, sources, format, axis, length, profile, seed, hyperparameters, series, primary };
  return { ...own, learningRate, phases, drops, checkpoints, checks, findings, ...(predictions && { predictions }) };
}

/** The line of a packed run in report.json; with the text of its findings where it has others by now. */
export function packedLine(run: ReportRun, writeFindings: (findings: readonly Finding[]) => string): string | null {
  if (!isPacked(run)) return null;
  const { body, findings } = run[PACKED];
  const { text, beforeFindings } = body.line();
  const own = run.findings === findings ? text : `${text.slice(0, beforeFindings)}"findings":${writeFindings(run.findings)}}`;
  return `{"id":${JSON.stringify(run.id)},${own}`;
}
