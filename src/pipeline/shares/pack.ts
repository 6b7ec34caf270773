import { deserialize, serialize } from 'node:v8';
import { headToKeep, packedRun, type RareParts, type RunHead, rareParts, type Unpack } from '../../contract/packed-run.js';
import { linePieces } from '../../contract/report-json.js';
import { type CurveReader, newCurveReader } from '../../contract/written-curves.js';
import type { Check, Finding } from '../../model/finding.js';
import type { ReportCurve, ReportRun } from '../../model/report.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { readSpool, type Spool, type SpoolWriter } from './spool.js';

/** Diagnosed runs as they are kept until they are written, and as they come from another thread: but for the heads all of it is on disk. */
export interface Pack {
  readonly heads: readonly RunHead[];
  readonly places: readonly Place[];
}

/** Where in the spool the parts of a run end: pieces of its line in report.json, and what is read of it by itself. */
interface Place {
  readonly begin: number;
  readonly beforeCurves: number;
  readonly curves: number;
  readonly beforeFindings: number;
  readonly line: number;
  /** The curves once more, where their line does not say every bit of them; else nothing. */
  readonly exactCurves: number;
  readonly parts: number;
  readonly further: number;
}

/** A run and curves that its report does not draw. */
export interface RunAndCurves {
  readonly run: ReportRun;
  readonly further: readonly ReportCurve[];
}

/** The same as it comes out of a pack. */
export interface Unpacked {
  readonly run: ReportRun;
  readonly further: () => readonly ReportCurve[];
}

/** Up to so many runs the parts that are read more often stay in memory, once they are read: some kilobytes each. */
const MAX_KEPT = 5_000;
/** Of more runs those of the last ones: whoever goes through all of them finds none again, and what is kept for long is cleared away late. */
const FEW_KEPT = 16;

/** Writes runs to a spool, all but their heads; null where there is no room for them. */
export function packRuns(runs: readonly RunAndCurves[], rules: RuleCatalogue, spool: SpoolWriter): Pack | null {
  const pieces: Uint8Array[] = [];
  let end = spool.end();
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    end += piece.length;
    return end;
  };
  const places = runs.map(({ run, further }): Place => {
    const line = linePieces(run, rules);
    return {
      begin: end,
      beforeCurves: add(Buffer.from(line.beforeCurves)),
      curves: add(line.curves),
      beforeFindings: add(Buffer.from(line.beforeFindings)),
      line: add(Buffer.from(line.findings)),
      exactCurves: run.curves.every(isSaid) ? end : add(serialize(run.curves)),
      parts: add(serialize(rareParts(run))),
      further: further.length === 0 ? end : add(serialize(further)),
    };
  });
  if (!spool.write(Buffer.concat(pieces))) return null;
  const sharedChecks = sharing();
  return { heads: runs.map(({ run }) => ({ ...headToKeep(run), checks: sharedChecks(run.checks) })), places };
}

/** Does JSON say every number of a curve? */
function isSaid({ at, value, level = [] }: ReportCurve): boolean {
  return areSaid(at) && areSaid(value) && areSaid(level);
}

function areSaid(values: readonly number[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i]!) || Object.is(values[i], -0)) return false;
  return true;
}

/** What makes equal checks of many runs one list of the same objects: most rules say the same of all runs of a sweep. */
function sharing(): (checks: readonly Check[]) => readonly Check[] {
  const known: Check[] = [];
  const byText = new Map<string, number>();
  const numbers = new Map<Check, number>();
  const lists = new Map<string, readonly Check[]>();
  const numberOf = (check: Check) => {
    const seen = numbers.get(check);
    if (seen !== undefined) return seen;
    const { rule, status, why } = check;
    const isPlain = why === undefined && check.message === undefined;
    // JSON makes one null of NaN and infinity.
    const text = isPlain ? `${status} ${rule}` : JSON.stringify(check) + Object.values(why?.values ?? {}).join();
    const number = byText.get(text) ?? known.push(check) - 1;
    byText.set(text, number);
    numbers.set(known[number]!, number);
    return number;
  };
  return (checks) => {
    const own = checks.map(numberOf);
    const key = own.join();
    const list = lists.get(key) ?? own.map((number) => known[number]!);
    lists.set(key, list);
    return list;
  };
}

/** What makes equal words, and equal lists and sets of words, one: those that come from another thread are all by themselves. */
function sharedWords(): <T>(own: T) => T {
  const known = new Map<string, unknown>();
  return <T>(own: T): T => {
    const key = JSON.stringify(own);
    if (!known.has(key)) known.set(key, own);
    return known.get(key) as T;
  };
}

/** A head whose words are those of other runs. */
function withShared(head: RunHead, shared: <T>(own: T) => T): RunHead {
  const { format, axis, profile, primary, hyperparameters } = head;
  return {
    ...head,
    ...{ format: shared(format), axis: shared(axis), profile: shared(profile), primary: shared(primary) },
    hyperparameters: Object.keys(hyperparameters).length === 0 ? shared(hyperparameters) : hyperparameters,
    findings: head.findings.map((finding): Finding => {
      const { rule, severity, confidence, letter, series, means } = finding;
      return {
        ...finding,
        ...{ rule: shared(rule), severity: shared(severity), confidence: shared(confidence), letter: shared(letter) },
        series: shared(series),
        ...(means !== undefined && { means: shared(means) }),
      };
    }),
  };
}

/** Where the packed parts of a run are. */
interface PackedAt {
  readonly spool: Spool;
  readonly place: Place;
}

/** What takes runs out of packs, each with the spool that it was written to; most of a run is read where it is asked for. */
export function unpacker(): (pack: Pack, spool: Spool) => readonly Unpacked[] {
  const sharedChecks = sharing();
  const shared = sharedWords();
  let runs = 0;
  const curvesKept = lastOnes<readonly ReportCurve[]>(() => 1);
  const partsKept = lastOnes<RareParts>(() => (runs > MAX_KEPT ? FEW_KEPT : MAX_KEPT));
  const reader = newCurveReader();
  const unpack: Unpack<PackedAt> = {
    curves: (at) => curvesKept(at, () => curvesOf(at, reader)),
    rest: (at) => partsKept(at, () => partsOf(at)),
    line: ({ spool, place }, part) =>
      readSpool(spool, place.begin, part === 'whole' ? place.line : place.beforeFindings).toString(),
  };
  return ({ heads, places }, spool) => {
    runs += heads.length;
    return heads.map((head, i): Unpacked => {
      const at: PackedAt = { spool, place: places[i]! };
      const own = { ...withShared(head, shared), checks: sharedChecks(head.checks) };
      return { run: packedRun(own, unpack, at), further: () => furtherOf(at) };
    });
  };
}

function curvesOf(
  { spool, place: { beforeCurves, curves, line, exactCurves } }: PackedAt,
  reader: CurveReader,
): readonly ReportCurve[] {
  if (line < exactCurves) return deserialize(readSpool(spool, line, exactCurves));
  const bytes = readSpool(spool, beforeCurves, curves);
  // Behind the bracket of their list.
  const read = reader.read(bytes, 1);
  return read === null ? JSON.parse(bytes.toString()) : (read.curves as readonly ReportCurve[]);
}

function partsOf({ spool, place: { exactCurves, parts } }: PackedAt): RareParts {
  return deserialize(readSpool(spool, exactCurves, parts));
}

function furtherOf({ spool, place: { parts, further } }: PackedAt): readonly ReportCurve[] {
  return parts === further ? [] : deserialize(readSpool(spool, parts, further));
}

/** What is made of things when it is asked for, and kept for those that were asked about last. */
function lastOnes<T>(most: () => number): (of: object, make: () => T) => T {
  const kept = new Map<object, T>();
  return (of, make) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make();
    kept.set(of, made);
    while (kept.size > most()) kept.delete(kept.keys().next().value!);
    return made;
  };
}
