import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { headToKeep, packedRun, type RareParts, type RunHead, rareParts, type Unpack } from '../../contract/packed-run.js';
import { lineWithCurves, lineWithoutCurves } from '../../contract/report-json.js';
import type { Check, Finding } from '../../model/finding.js';
import type { ReportCurve, ReportRun } from '../../model/report.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { packCurves, unpackCurves } from './pack-curves.js';

/** Diagnosed runs as they are kept until they are written, and as they come from another thread: all but the heads is bytes. */
export interface Pack {
  readonly heads: readonly RunHead[];
  /** Of each run its line in report.json, its curves, what is read more often of it, and the curves that are not in the line: deflated. */
  readonly bytes: Uint8Array;
  readonly places: readonly Place[];
  /** What lines and parts were deflated against: those of a sweep are much alike. */
  readonly lineBefore: Uint8Array;
  readonly partsBefore: Uint8Array;
}

/** Where in the bytes the parts of a run end, and what is where in its line. */
interface Place {
  readonly line: number;
  readonly curves: number;
  readonly parts: number;
  readonly further: number;
  readonly curvesAt: number;
  readonly beforeFindings: number;
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

/** What zlib looks back at. */
const WINDOW = 32_768;
/** Of lines without their curves it makes two thirds of what the quickest one makes, in little more time. */
const LEVEL = 6;
/** Up to so many runs the parts that are read more often stay unpacked, once they are: some kilobytes each. */
const MAX_KEPT = 5_000;
/** Of more runs those of the last ones: whoever goes through all of them finds none again, and what is kept for long is cleared away late. */
const FEW_KEPT = 16;

/** Packs runs: a tenth of their text, less than a tenth of what they are as objects. */
export function packRuns(runs: readonly RunAndCurves[], rules: RuleCatalogue): Pack {
  const places: Place[] = [];
  const pieces: Uint8Array[] = [];
  let end = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    end += piece.length;
    return end;
  };
  const [deflateLine, deflateParts] = [deflater(), deflater()];
  for (const { run, further } of runs) {
    const { text, curvesAt, beforeFindings } = lineWithoutCurves(run, rules);
    places.push({
      line: add(deflateLine.pack(Buffer.from(text))),
      curves: add(packCurves(run.curves)),
      parts: add(deflateParts.pack(serialize(rareParts(run)))),
      further: further.length === 0 ? end : add(packCurves(further)),
      curvesAt,
      beforeFindings,
    });
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const sharedChecks = sharing();
  const heads = runs.map(({ run }) => ({ ...headToKeep(run), checks: sharedChecks(run.checks) }));
  return { heads, bytes, places, lineBefore: deflateLine.before(), partsBefore: deflateParts.before() };
}

/** Deflates pieces against the first of them. */
function deflater() {
  let dictionary: Uint8Array = new Uint8Array(0);
  return {
    pack: (piece: Uint8Array) => {
      if (dictionary.length === 0) dictionary = Uint8Array.from(piece.subarray(-WINDOW));
      return deflateRawSync(piece, { level: LEVEL, dictionary });
    },
    before: () => dictionary,
  };
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
  readonly pack: Omit<Pack, 'heads'>;
  readonly number: number;
}

/** What takes runs out of packs; most of each is unpacked where it is read. */
export function unpacker(): (pack: Pack) => readonly Unpacked[] {
  const sharedChecks = sharing();
  const shared = sharedWords();
  let runs = 0;
  const curvesKept = lastOnes<readonly ReportCurve[]>(() => 1);
  const partsKept = lastOnes<RareParts>(() => (runs > MAX_KEPT ? FEW_KEPT : MAX_KEPT));
  const unpack: Unpack<PackedAt> = {
    curves: (at) => curvesKept(at, () => curvesOf(at)),
    rest: (at) => partsKept(at, () => partsOf(at)),
    line: (at) => lineWithCurves({ text: textOf(at), ...at.pack.places[at.number]! }, curvesOf(at)),
  };
  return ({ heads, ...pack }) => {
    runs += heads.length;
    return heads.map((head, number): Unpacked => {
      const at: PackedAt = { pack, number };
      const own = { ...withShared(head, shared), checks: sharedChecks(head.checks) };
      return { run: packedRun(own, unpack, at), further: () => furtherOf(at) };
    });
  };
}

function textOf({ pack: { bytes, places, lineBefore: dictionary }, number }: PackedAt): string {
  return inflateRawSync(bytes.subarray(places[number - 1]?.further ?? 0, places[number]!.line), { dictionary }).toString();
}

function curvesOf({ pack: { bytes, places }, number }: PackedAt): readonly ReportCurve[] {
  const { line, curves } = places[number]!;
  return unpackCurves(bytes.subarray(line, curves));
}

function partsOf({ pack: { bytes, places, partsBefore: dictionary }, number }: PackedAt): RareParts {
  const { curves, parts } = places[number]!;
  return deserialize(inflateRawSync(bytes.subarray(curves, parts), { dictionary })) as RareParts;
}

function furtherOf({ pack: { bytes, places }, number }: PackedAt): readonly ReportCurve[] {
  const { parts, further } = places[number]!;
  return parts === further ? [] : unpackCurves(bytes.subarray(parts, further));
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
