import type { Finding } from '../model/finding.js';
import type { ReportCurve, ReportRun } from '../model/report.js';

/** What is packed of a run beside its curves. */
export type RareParts = Pick<ReportRun, 'series' | 'learningRate' | 'phases' | 'drops' | 'checkpoints'>;

/** What is not packed of a run. */
export type RunHead = Omit<ReportRun, 'curves' | keyof RareParts>;

/** Unpacks what is packed of runs, whenever it is asked for; `At` says where that of a run is. */
export interface Unpack<At> {
  readonly curves: (at: At) => readonly ReportCurve[];
  readonly rest: (at: At) => RareParts;
  /** Its whole line of report.json but for its id, `"path":…` to the end, and how many characters of it come before the findings. */
  readonly line: (at: At) => { readonly text: string; readonly beforeFindings: number };
}

const PACKED = Symbol('packed');

interface Packed {
  readonly unpack: Unpack<unknown>;
  readonly at: unknown;
  /** The findings that the line has. */
  readonly findings: readonly Finding[];
}

type PackedRun = ReportRun & { readonly [PACKED]: Packed };

/** One function a key for all runs: objects with functions of their own take several times the memory. */
const GETTERS: Readonly<Record<'curves' | keyof RareParts, PropertyDescriptor>> = {
  curves: getter(({ unpack, at }) => unpack.curves(at)),
  series: getter(({ unpack, at }) => unpack.rest(at).series),
  learningRate: getter(({ unpack, at }) => unpack.rest(at).learningRate),
  phases: getter(({ unpack, at }) => unpack.rest(at).phases),
  drops: getter(({ unpack, at }) => unpack.rest(at).drops),
  checkpoints: getter(({ unpack, at }) => unpack.rest(at).checkpoints),
};

function getter(of: (packed: Packed) => unknown): PropertyDescriptor {
  return {
    get(this: PackedRun) {
      return of(this[PACKED]);
    },
    enumerable: true,
  };
}

/** A run of which most is unpacked when it is read. A copy by `{ ...run }` is a usual run. */
export function packedRun<At>(head: RunHead, unpack: Unpack<At>, at: At): ReportRun {
  return withPacked(head, { unpack: unpack as Unpack<unknown>, at, findings: head.findings });
}

/** Keys are added in the order of report.json. */
function withPacked(head: RunHead, packed: Packed): ReportRun {
  const { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings } = head;
  const run = { id, path, sources, format, axis, length, profile, seed, hyperparameters };
  const add = (key: keyof typeof GETTERS) => Object.defineProperty(run, key, GETTERS[key]);
  add('series');
  Object.assign(run, { primary });
  add('curves');
  for (const key of ['learningRate', 'phases', 'drops', 'checkpoints'] as const) add(key);
  Object.assign(run, { checks, findings });
  Object.defineProperty(run, PACKED, { value: packed });
  return run as RunHead as ReportRun;
}

/** A run with other findings, as packed as it is. */
export function withFindings(run: ReportRun, findings: readonly Finding[]): ReportRun {
  return isPacked(run) ? withPacked({ ...headOf(run), findings }, run[PACKED]) : { ...run, findings };
}

/** Is most of it packed? */
export function isPacked(run: object): run is PackedRun {
  return PACKED in run;
}

/** What is not packed of a run. */
export function headOf(run: ReportRun): RunHead {
  const { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings } = run;
  return { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings };
}

/** What is packed of a run beside its curves. */
export function rareParts({ series, learningRate, phases, drops, checkpoints }: ReportRun): RareParts {
  return { series, learningRate, phases, drops, checkpoints };
}

/** The line of a packed run in report.json; with the text of its findings where it has others by now. */
export function packedLine(run: ReportRun, writeFindings: (findings: readonly Finding[]) => string): string | null {
  if (!isPacked(run)) return null;
  const { unpack, at, findings } = run[PACKED];
  const { text, beforeFindings } = unpack.line(at);
  const own = run.findings === findings ? text : `${text.slice(0, beforeFindings)}"findings":${writeFindings(run.findings)}}`;
  return `{"id":${JSON.stringify(run.id)},${own}`;
}
