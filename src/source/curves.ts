import { lstatSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCurves } from '../contract/curves.js';
import { CURVES_FILE, type Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import { MAX_WHOLE_BYTES } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';

/** A side file, packed, as it lies beside a report. */
export interface PackedCurves {
  /** Path as the user would write it. */
  readonly file: string;
  /** Reads it. A UserError where it can't be had. */
  readonly bytes: () => Uint8Array;
}

/** Bytes of a packed side file: it packs at least to a third. */
const MAX_PACKED_BYTES = 100 * 1024 ** 2;
const HINT = 'The report is whole without it. Lint the logs again to have the curves of all series.';

/** Where the side file of a report lies. */
export function besideReport(report: string): string {
  return `${report.slice(0, report.lastIndexOf('/') + 1)}${CURVES_FILE}`;
}

/** The side file beside a report on the disk; null where there is none. Links are not followed: they may lead anywhere. */
export function curvesOnDisk(path: string, shown: string): PackedCurves | null {
  const beside = besideReport(path.replaceAll('\\', '/'));
  const found = lstatSync(beside, { throwIfNoEntry: false });
  if (!found) return null;
  const bytes = () => {
    if (!found.isFile()) throw new UserError('not a regular file', HINT);
    if (found.size > MAX_PACKED_BYTES) throw tooLarge();
    return readFileSync(beside);
  };
  return { file: besideReport(shown), bytes };
}

/** A side file → the curves of a report's series, or the problem with it: without them the report is still whole. */
export function readCurves({ file, bytes }: PackedCurves, report: Report): Curves | Problem {
  try {
    const curves = parseCurves(inflated(bytes()));
    if (!belong(curves, report)) throw new UserError('curves of other runs than those of the report beside it', HINT);
    return curves;
  } catch (error) {
    const hint = error instanceof UserError ? error.hint : HINT;
    return { file, id: 'error', values: { message: messageOf(error), hint } };
  }
}

/** What a small file inflates to may be endless: it is cut off where none of ours would end. */
function inflated(packed: Uint8Array): string {
  if (packed.length > MAX_PACKED_BYTES) throw tooLarge();
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_WHOLE_BYTES }).toString('utf8');
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new UserError(`a damaged gzip file (${messageOf(error)})`, HINT);
  }
}

function tooLarge(): UserError {
  return new UserError('more curves than curvelint writes into one file', HINT);
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
