import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { headOf, packedRun, type RareParts, type RunHead, rareParts, type Unpack } from '../../contract/packed-run.js';
import { curvesOfLine, plainCurve, revivedCurve, runLine } from '../../contract/report-json.js';
import type { Check } from '../../model/finding.js';
import type { ReportCurve, ReportRun } from '../../model/report.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';

/** Diagnosed runs as they are kept until they are written, and as they come from another thread: all but the heads is bytes. */
export interface Pack {
  readonly heads: readonly RunHead[];
  /** Of each run its line in report.json, what is read more often of it, and the curves that are not in the line: deflated. */
  readonly bytes: Uint8Array;
  readonly places: readonly Place[];
  /** What lines and parts were deflated against: those of a sweep are much alike. */
  readonly lineBefore: Uint8Array;
  readonly partsBefore: Uint8Array;
}

/** Where in the bytes the parts of a run end, and how much of its line comes before its findings. */
interface Place {
  readonly line: number;
  readonly parts: number;
  readonly curves: number;
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
/** The quickest: higher ones make the lines a twentieth smaller. */
const LEVEL = 1;
/** Runs of which the parts that are read more often stay unpacked: some kilobytes each. */
const MAX_KEPT = 5_000;

/** Packs runs: a seventh of their text, less than a tenth of what they are as objects. */
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
    const { text, beforeFindings } = runLine(run, rules);
    const line = add(deflateLine.pack(Buffer.from(text)));
    const parts = add(deflateParts.pack(serialize(rareParts(run))));
    const curves = further.length === 0 ? end : add(deflateRawSync(JSON.stringify(further.map(plainCurve)), { level: LEVEL }));
    places.push({ line, parts, curves, beforeFindings });
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const sharedChecks = sharing();
  const heads = runs.map(({ run }) => ({ ...headOf(run), checks: sharedChecks(run.checks) }));
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

/** Where the packed parts of a run are. */
interface PackedAt {
  readonly pack: Omit<Pack, 'heads'>;
  readonly number: number;
}

/** What takes runs out of packs and gives them their ids; each is unpacked where it is read. */
export function unpacker(): (pack: Pack, ids: readonly string[]) => readonly Unpacked[] {
  const sharedChecks = sharing();
  const curvesKept = lastOnes<readonly ReportCurve[]>(1);
  const partsKept = lastOnes<RareParts>(MAX_KEPT);
  const unpack: Unpack<PackedAt> = {
    curves: (at) => curvesKept(at, () => curvesOfLine(lineOf(at))),
    rest: (at) => partsKept(at, () => partsOf(at)),
    line: (at) => ({ text: lineOf(at), beforeFindings: at.pack.places[at.number]!.beforeFindings }),
  };
  return ({ heads, ...pack }, ids) =>
    heads.map((head, number): Unpacked => {
      const at: PackedAt = { pack, number };
      const own = { ...head, id: ids[number]!, checks: sharedChecks(head.checks) };
      return { run: packedRun(own, unpack, at), further: () => furtherOf(at) };
    });
}

function lineOf({ pack: { bytes, places, lineBefore: dictionary }, number }: PackedAt): string {
  return inflateRawSync(bytes.subarray(places[number - 1]?.curves ?? 0, places[number]!.line), { dictionary }).toString();
}

function partsOf({ pack: { bytes, places, partsBefore: dictionary }, number }: PackedAt): RareParts {
  const { line, parts } = places[number]!;
  return deserialize(inflateRawSync(bytes.subarray(line, parts), { dictionary })) as RareParts;
}

function furtherOf({ pack: { bytes, places }, number }: PackedAt): readonly ReportCurve[] {
  const { parts, curves } = places[number]!;
  if (parts === curves) return [];
  return (JSON.parse(inflateRawSync(bytes.subarray(parts, curves)).toString()) as readonly ReportCurve[]).map(revivedCurve);
}

/** What is made of things when it is asked for, and kept for those that were asked about last. */
function lastOnes<T>(most: number): (of: object, make: () => T) => T {
  const kept = new Map<object, T>();
  return (of, make) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make();
    kept.set(of, made);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return made;
  };
}
