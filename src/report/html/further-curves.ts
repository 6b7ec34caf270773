import { curveWithinReach } from '../../chart/within-reach.js';
import type { Curves, RunCurve } from '../../model/curves.js';
import type { Report } from '../../model/report.js';
import { inlineJson } from './inline-json.js';
import type { FurtherCurves } from './page-data.js';

/** A number and the comma behind it are no shorter; there are two a point where no other series shares its places. */
const MIN_CHARACTERS = 2;

/** By run: curves of the series that its panels do not show. */
export function furtherByRun({ runs }: Report, curves: Curves | null): ReadonlyMap<string, readonly RunCurve[]> {
  const found = new Map<string, RunCurve[]>();
  if (curves === null) return found;
  const drawn = new Map(runs.map((run) => [run.id, new Set(run.curves.map(({ series }) => series))]));
  for (const curve of curves.curves) {
    if (drawn.get(curve.run)?.has(curve.series) !== false) continue;
    const known = found.get(curve.run);
    if (known) known.push(curve);
    else found.set(curve.run, [curve]);
  }
  return found;
}

/** JSON of the curves of each view that fits into the given number of characters, one view after the other. */
export function withinRoom(byView: ReadonlyMap<number, readonly RunCurve[]>, room: number): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  let left = room;
  for (const [view, curves] of byView) {
    const least = MIN_CHARACTERS * curves.reduce((sum, { value }) => sum + value.length, 0);
    if (least > left) continue;
    const text = inlineJson(toPage(curves));
    if (text.length > left) continue;
    kept.set(view, text);
    left -= text.length;
  }
  return kept;
}

function toPage(curves: readonly RunCurve[]): FurtherCurves {
  const places: (readonly number[])[] = [];
  const placeOf = (at: readonly number[]) => {
    const same = places.findIndex(
      (other) => other === at || (other.length === at.length && other.every((one, i) => one === at[i])),
    );
    return same < 0 ? places.push(at) - 1 : same;
  };
  const series = curves.map((curve) => {
    const isWhole = curve.at.every(Number.isSafeInteger);
    const { series: label, at, value } = curveWithinReach(curve);
    return { label, place: placeOf(isWhole ? curve.at : at), value: value.map((one) => (Number.isFinite(one) ? one : null)) };
  });
  return { places, series };
}
