import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { headOf, type PackedBody, packedRun, type RunHead } from '../../contract/packed-run.js';
import { curvesOfLine, plainCurve, revivedCurve, runLine } from '../../contract/report-json.js';
import type { Check } from '../../model/finding.js';
import type { ReportCurve, ReportRun } from '../../model/report.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';

/** Diagnosed runs as they are kept until they are written, and as they come from another thread: all but the heads is bytes. */
export interface Pack {
  readonly heads: readonly RunHead[];
  /** The line of each run in report.json, and the curves that are not in it, deflated. */
  readonly bytes: Uint8Array;
  readonly places: readonly Place[];
  /** What the lines were deflated against: those of a sweep are much alike. */
  readonly dictionary: Uint8Array;
}

/** Where in the bytes the line of a run begins, and where its curves do; and how much of the line comes before its findings. */
interface Place {
  readonly line: number;
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

/** Packs runs: a fifth of their text, a tenth of what they are as objects. */
export function packRuns(runs: readonly RunAndCurves[], rules: RuleCatalogue): Pack {
  const places: Place[] = [];
  const pieces: Uint8Array[] = [];
  let dictionary: Uint8Array = new Uint8Array(0);
  let end = 0;
  for (const { run, further } of runs) {
    const { text, beforeFindings } = runLine(run, rules);
    const line = Buffer.from(text);
    if (dictionary.length === 0) dictionary = Uint8Array.from(line.subarray(-WINDOW));
    const packed = deflateRawSync(line, { level: LEVEL, dictionary });
    const curves = further.length === 0 ? [] : [deflateRawSync(JSON.stringify(further.map(plainCurve)), { level: LEVEL })];
    places.push({ line: end, curves: end + packed.length, beforeFindings });
    pieces.push(packed, ...curves);
    end += packed.length + (curves[0]?.length ?? 0);
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const sharedChecks = sharing();
  const heads = runs.map(({ run }) => ({ ...headOf(run), checks: sharedChecks(run.checks) }));
  return { heads, bytes, places, dictionary };
}

/** What makes equal checks of many runs one object: most rules say the same of all runs of a sweep. */
function sharing(): (checks: readonly Check[]) => readonly Check[] {
  const known = new Map<string, Check>();
  const seen = new Set<Check>();
  return (checks) =>
    checks.map((check) => {
      if (seen.has(check)) return check;
      // JSON makes one null of NaN and infinity.
      const text = JSON.stringify(check) + Object.values(check.why?.values ?? {}).join();
      const one = known.get(text) ?? check;
      known.set(text, one);
      seen.add(one);
      return one;
    });
}

/** What takes runs out of packs and gives them their ids; each is unpacked where it is read, and the one that was read last is kept. */
export function unpacker(): (pack: Pack, ids: readonly string[]) => readonly Unpacked[] {
  const sharedChecks = sharing();
  let last: { readonly body: PackedBody; readonly curves: readonly ReportCurve[] } | null = null;
  return ({ heads, bytes, places, dictionary }, ids) =>
    heads.map((head, i): Unpacked => {
      const { line, curves, beforeFindings } = places[i]!;
      const end = places[i + 1]?.line ?? bytes.length;
      const text = () => inflateRawSync(bytes.subarray(line, curves), { dictionary }).toString();
      const body: PackedBody = {
        curves: () => {
          if (last?.body !== body) last = { body, curves: curvesOfLine(text()) };
          return last.curves;
        },
        line: () => ({ text: text(), beforeFindings }),
      };
      const further = (): readonly ReportCurve[] =>
        curves === end
          ? []
          : (JSON.parse(inflateRawSync(bytes.subarray(curves, end)).toString()) as readonly ReportCurve[]).map(revivedCurve);
      return { run: packedRun({ ...head, id: ids[i]!, checks: sharedChecks(head.checks) }, body), further };
    });
}
