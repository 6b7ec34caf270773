import { cappedCurves } from '../contract/capped-curves.js';
import type { Curves, RunCurve } from '../model/curves.js';
import type { ReportCurve, ReportRun } from '../model/report.js';
import type { Run } from '../model/run.js';
import { VERSION } from '../version.js';
import { curveThinner } from './thin-curve.js';

/** Thinned curves of all series of runs, and of the other axes that their logs have, whose parts of the report are `reported`: what those draw is not thinned again. */
export function allCurves(runs: readonly Run[], reported: readonly ReportRun[]): Curves {
  const byId = new Map(reported.map((run) => [run.id, run]));
  function* curves(): Generator<RunCurve> {
    for (const run of runs) yield* curvesOfRun(run, byId.get(run.id)?.curves ?? []);
  }
  return cappedCurves(VERSION, curves());
}

/** Those of one run; what the report draws of it is not thinned again. */
export function* curvesOfRun(run: Run, drawn: readonly ReportCurve[]): Generator<RunCurve> {
  const byName = new Map(drawn.map((curve) => [curve.series, curve]));
  const thinned = curveThinner(drawn);
  for (const series of run.series) {
    const { at, value } = byName.get(series.name) ?? thinned(series);
    yield { run: run.id, series: series.name, at, value };
  }
  for (const axis of run.otherAxes) yield { run: run.id, ...thinned(axis) };
}
