import { lstatSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { MAX_CURVE_UNITS, unitsOf } from '../contract/capped-curves.js';
import { CURVES_HINT, tooManyCurves } from '../contract/curves-errors.js';
import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import { MAX_WHOLE_BYTES } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';
import { besideReport, MAX_PACKED_BYTES, type PackedCurves } from './packed-curves.js';
import type { NamedReport } from './source.js';

/** What all side files of shards inflate to, together: those of one merged report, with room for some bombs among them. */
const MAX_INFLATED_BYTES = 4 * MAX_WHOLE_BYTES;

/** The side file beside a report on the disk; null where there is none. Links are not followed: they may lead anywhere. */
export function curvesOnDisk(path: string, shown: string): PackedCurves | null {
  const beside = besideReport(path.replaceAll('\\', '/'));
  const found = lstatSync(beside, { throwIfNoEntry: false });
  if (!found) return null;
  const bytes = () => {
    if (!found.isFile()) throw new UserError('not a regular file', CURVES_HINT);
    if (found.size > MAX_PACKED_BYTES) throw tooManyCurves();
    return readFileSync(beside);
  };
  return { file: besideReport(shown), bytes };
}

/** A report, and the side file that lies beside it; null where there is none. */
export interface ReportWithSideFile {
  readonly file: string;
  readonly report: Report;
  readonly packed: PackedCurves | null;
}

/** Reports with what their side files hold; one that can't be used is a problem, and its report is still whole. */
export async function withSideFiles(found: readonly ReportWithSideFile[]): Promise<{
  readonly reports: readonly NamedReport[];
  readonly problems: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const { parseCurves } = await import('../contract/parse-curves.js');
  const readCurves = curvesReader(parseCurves);
  const reports = found.map(({ file, report, packed }): NamedReport => {
    const curves = packed === null ? null : readCurves(packed, report);
    if (curves === null) return { file, report };
    if ('curves' in curves) return { file, report, curves };
    problems.push(curves);
    return { file, report };
  });
  return { reports, problems };
}

/**
 * What reads the side files of the shards of one report, one after the other: → the curves of a report's series, or the problem
 * with the file, without which the report is still whole. All together keep to what one merged side file may hold.
 */
function curvesReader(parse: (text: string) => Curves): (packed: PackedCurves, report: Report) => Curves | Problem {
  let bytesLeft = MAX_INFLATED_BYTES;
  let unitsLeft = MAX_CURVE_UNITS;
  const read = ({ bytes }: PackedCurves, report: Report): Curves => {
    const packed = bytes();
    const most = Math.min(MAX_WHOLE_BYTES, bytesLeft);
    // A bomb has cost what it was let inflate to.
    bytesLeft -= most;
    const content = inflated(packed, most);
    bytesLeft += most - content.length;
    const curves = parse(content.toString('utf8'));
    if (!belong(curves, report)) throw new UserError('curves of other runs than those of the report beside it', CURVES_HINT);
    const units = curves.curves.reduce((sum, curve) => sum + unitsOf(curve, curve.at.length), 0);
    if (units > unitsLeft) return { ...curves, leftOut: curves.leftOut + curves.curves.length, curves: [] };
    unitsLeft -= units;
    return curves;
  };
  return (packed, report) => {
    try {
      return read(packed, report);
    } catch (error) {
      const hint = error instanceof UserError ? error.hint : CURVES_HINT;
      return { file: packed.file, id: 'error', values: { message: messageOf(error), hint } };
    }
  };
}

/** What a small file inflates to may be endless: it is cut off where none of ours would end. */
function inflated(packed: Uint8Array, most: number): Buffer {
  if (packed.length > MAX_PACKED_BYTES || most === 0) throw tooManyCurves();
  try {
    return gunzipSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw tooManyCurves();
    throw new UserError(`a damaged gzip file (${messageOf(error)})`, CURVES_HINT);
  }
}

/** Are the curves of series of these runs, and the main ones those that the report itself draws? */
function belong({ tool, curves }: Curves, { tool: own, runs }: Report): boolean {
  if (tool.version !== own.version) return false;
  const byId = new Map(
    runs.map((run) => [
      run.id,
      {
        names: new Set(run.series.map(({ name }) => name)),
        drawn: new Map(run.curves.map((curve) => [curve.series, curve])),
      },
    ]),
  );
  return curves.every(({ run, series, at, value }) => {
    const known = byId.get(run);
    if (!known?.names.has(series)) return false;
    const drawn = known.drawn.get(series);
    return drawn === undefined || (same(drawn.at, at) && same(drawn.value, value));
  });
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]) || one === b[i]);
}
