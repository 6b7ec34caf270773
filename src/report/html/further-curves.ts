import { curveWithinReach } from '../../chart/within-reach.js';
import type { Curves, RunCurve } from '../../model/curves.js';
import type { Report, ReportRun, ReportSeries } from '../../model/report.js';
import type { FurtherCurves, FurtherPanel } from './page-data.js';

/** By run: curves of the series that its panels do not show. */
export function furtherByRun({ runs }: Report, curves: Curves | null): ReadonlyMap<string, readonly RunCurve[]> {
  const found = new Map<string, RunCurve[]>();
  if (curves === null) return found;
  const drawn = new Map(runs.map((run) => [run.id, drawnNames(run)]));
  for (const curve of curves.curves) {
    if (drawn.get(curve.run)?.has(curve.series) !== false) continue;
    const known = found.get(curve.run);
    if (known) known.push(curve);
    else found.set(curve.run, [curve]);
  }
  return found;
}

function drawnNames({ curves }: ReportRun): ReadonlySet<string> {
  return new Set(curves.map(({ series }) => series));
}

/** Curves as the page holds them: the series of one metric in one panel, in the order in which they were logged. */
export function furtherCurves({ series: known }: ReportRun, curves: readonly RunCurve[]): FurtherCurves {
  const places: (readonly number[])[] = [];
  const placeOf = (at: readonly number[]) => {
    const same = places.findIndex(
      (other) => other === at || (other.length === at.length && other.every((one, i) => one === at[i])),
    );
    return same < 0 ? places.push(at) - 1 : same;
  };
  const byName = new Map(known.map((one) => [one.name, one]));
  const panels = new Map<string, { label: string; section: string; series: FurtherPanel['series'][number][] }>();
  for (const curve of curves) {
    const isWhole = curve.at.every(Number.isSafeInteger);
    const { series: label, at, value } = curveWithinReach(curve);
    const role = roleOf(byName.get(label));
    const metric = role === 'further' ? null : (byName.get(label)?.metric ?? null);
    const shared = metric === null ? undefined : panels.get(`metric ${metric}`);
    const place = placeOf(isWhole ? curve.at : at);
    const line = { role, label, place, value: value.map((one) => (Number.isFinite(one) ? one : null)) };
    if (shared?.series.every((other) => other.role !== role)) {
      shared.series.push(line);
      shared.label = metric!;
      continue;
    }
    const key = metric === null || shared ? `name ${label}` : `metric ${metric}`;
    panels.set(key, { label, section: sectionOf(label), series: [line] });
  }
  return { places, panels: [...panels.values()] };
}

function roleOf(series: ReportSeries | undefined): 'train' | 'validation' | 'further' {
  const split = series?.split ?? null;
  return split === 'train' || split === 'validation' ? split : 'further';
}

/** `layer1` of `layer1/norm`. */
function sectionOf(name: string): string {
  const end = name.lastIndexOf('/');
  return end > 0 ? name.slice(0, end) : '';
}
