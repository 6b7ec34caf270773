import type { Finding, Measured } from '../model/finding.js';
import type { ReportCurve, ReportRun } from '../model/report.js';

/** Parts of a run that are packed, beside its curves. */
type RunParts = Pick<ReportRun, 'series' | 'learningRate' | 'phases' | 'drops' | 'checkpoints'>;

/** What is packed of a run beside its curves. */
export interface RareParts extends RunParts {
  /** Of each of its findings, in their order. */
  readonly measured: readonly Measured[];
}

/** What is not packed of a run: its findings have nothing in the place of what they measured. */
export type RunHead = Omit<ReportRun, 'curves' | keyof RunParts>;

/** Unpacks what is packed of runs, whenever it is asked for; `At` says where that of a run is. */
export interface Unpack<At> {
  readonly curves: (at: At) => readonly ReportCurve[];
  readonly rest: (at: At) => RareParts;
  /** Its line of report.json from behind its id on, `"path":…`: the whole, or what comes before its findings. */
  readonly line: (at: At, part: 'whole' | 'before findings') => string;
}

const PACKED = Symbol('packed');

interface Packed {
  readonly unpack: Unpack<unknown>;
  readonly at: unknown;
  /** The findings that the line has. */
  readonly findings: readonly Finding[];
}

type PackedRun = ReportRun & { readonly [PACKED]: Packed };

/** The place of a finding among those of its run. */
const PLACE = Symbol('place');

type PackedFinding = Finding & { readonly [PACKED]: Packed; readonly [PLACE]: number };

/** One function a key for all runs: objects with functions of their own take several times the memory. */
const GETTERS: Readonly<Record<'curves' | keyof RunParts, PropertyDescriptor>> = {
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

const MEASURED: PropertyDescriptor = {
  get(this: PackedFinding) {
    const { unpack, at } = this[PACKED];
    return unpack.rest(at).measured[this[PLACE]];
  },
  enumerable: true,
};

/** A run of which most is unpacked when it is read. A copy by `{ ...run }` is a usual run. */
export function packedRun<At>(head: RunHead, unpack: Unpack<At>, at: At): ReportRun {
  const findings: Finding[] = [];
  const packed = { unpack: unpack as Unpack<unknown>, at, findings };
  for (const [place, finding] of head.findings.entries()) findings.push(packedFinding(finding, packed, place));
  return withPacked({ ...head, findings }, packed);
}

/** A finding whose measured numbers are unpacked when they are read. Keys are added in the order of report.json. */
function packedFinding(finding: Finding, packed: Packed, place: number): Finding {
  const made: Record<string | symbol, unknown> = {};
  for (const key of Object.keys(finding)) {
    if (key === 'measured') Object.defineProperty(made, key, MEASURED);
    else made[key] = finding[key as keyof Finding];
  }
  Object.defineProperty(made, PACKED, { value: packed });
  Object.defineProperty(made, PLACE, { value: place });
  return made as unknown as Finding;
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

/** A run with another id, as packed as it is. */
export function withId(run: ReportRun, id: string): ReportRun {
  return isPacked(run) ? withPacked({ ...headOf(run), id }, run[PACKED]) : { ...run, id };
}

/** A run with other findings, as packed as it is. */
export function withFindings(run: ReportRun, findings: readonly Finding[]): ReportRun {
  return isPacked(run) ? withPacked({ ...headOf(run), findings }, run[PACKED]) : { ...run, findings };
}

/** Is most of it packed? */
function isPacked(run: object): run is PackedRun {
  return PACKED in run;
}

function headOf(run: ReportRun): RunHead {
  const { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings } = run;
  return { id, path, sources, format, axis, length, profile, seed, hyperparameters, primary, checks, findings };
}

/** What may have changed of a run, or of one of its findings, since it was packed; anything else as it is. */
export function sincePacked(part: object): object {
  if (!isPacked(part)) return part;
  if (!(PLACE in part)) return { id: part.id, findings: part.findings };
  return Object.fromEntries(unpackedKeys(part).map((key) => [key, part[key as keyof typeof part]]));
}

function unpackedKeys(finding: object): readonly string[] {
  return Object.keys(finding).filter((key) => key !== 'measured');
}

/** Stands for what was measured. */
const NOTHING: Measured = {};

/** What stays of a run that is about to be packed. */
export function headToKeep(run: ReportRun): RunHead {
  return { ...headOf(run), findings: run.findings.map((finding) => ({ ...finding, measured: NOTHING })) };
}

/** What is packed of a run beside its curves. */
export function rareParts({ series, learningRate, phases, drops, checkpoints, findings }: ReportRun): RareParts {
  return { series, learningRate, phases, drops, checkpoints, measured: findings.map(({ measured }) => measured) };
}

/** The line of a packed run in report.json; with the text of its findings where it has others by now. */
export function packedLine(run: ReportRun, writeFindings: (findings: readonly Finding[]) => string): string | null {
  if (!isPacked(run)) return null;
  const { unpack, at, findings } = run[PACKED];
  const own =
    run.findings === findings
      ? unpack.line(at, 'whole')
      : `${unpack.line(at, 'before findings')}"findings":${writeFindings(run.findings)}}`;
  return `{"id":${JSON.stringify(run.id)},${own}`;
}
