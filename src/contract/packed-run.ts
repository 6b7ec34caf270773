import type { Finding } from '../model/finding.js';
import type { ReportCurve, ReportRun } from '../model/report.js';

/** What is packed of a run beside its curves. */
export type RareParts = Pick<ReportRun, 'series' | 'learningRate' | 'phases' | 'drops' | 'checkpoints'>;

/** What is not packed of a run. */
export type RunHead = Omit<ReportRun, 'curves' | keyof RareParts>;

/** What is packed of it, unpacked whenever it is asked for. */
export interface PackedBody {
  readonly curves: () => readonly ReportCurve[];
  readonly rest: () => RareParts;
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

/** One function a key for all runs: objects with functions of their own take several times the memory. */
const GETTERS: Readonly<Record<'curves' | keyof RareParts, PropertyDescriptor>> = {
  curves: getter(({ curves }) => curves()),
  series: getter(({ rest }) => rest().series),
  learningRate: getter(({ rest }) => rest().learningRate),
  phases: getter(({ rest }) => rest().phases),
  drops: getter(({ rest }) => rest().drops),
  checkpoints: getter(({ rest }) => rest().checkpoints),
};

function getter(of: (body: PackedBody) => unknown): PropertyDescriptor {
  return {
    get(this: PackedRun) {
      return of(this[PACKED].body);
    },
    enumerable: true,
  };
}

/** A run of which most is unpacked when it is read. A copy by `{ ...run }` is a usual run. */
export function packedRun(head: RunHead, body: PackedBody): ReportRun {
  return withPacked(head, { body, findings: head.findings });
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
  const { body, findings } = run[PACKED];
  const { text, beforeFindings } = body.line();
  const own = run.findings === findings ? text : `${text.slice(0, beforeFindings)}"findings":${writeFindings(run.findings)}}`;
  return `{"id":${JSON.stringify(run.id)},${own}`;
}
