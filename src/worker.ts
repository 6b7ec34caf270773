import { parentPort, workerData } from 'node:worker_threads';
import type { DiagnoseSettings } from './diagnose-all.js';
import { diagnoseRun } from './lint.js';
import type { ReportCurve, ReportRun } from './model/report.js';
import type { Run } from './model/run.js';

/** Runs to diagnose, and the place of the first among all. */
export interface ToDiagnose {
  readonly from: number;
  readonly runs: readonly Run[];
}

export interface Diagnosed {
  readonly from: number;
  /** Without their curves. */
  readonly runs: readonly ReportRun[];
  /** Those of each run. Lists of numbers would arrive as lists of objects, three times as large. */
  readonly curves: readonly (readonly SentCurve[])[];
}

export interface SentCurve {
  readonly series: string;
  readonly at: Float64Array;
  readonly value: Float64Array;
}

const settings = workerData as DiagnoseSettings;
parentPort?.on('message', ({ from, runs }: ToDiagnose) => {
  const diagnosed = runs.map((run) => diagnoseRun(run, settings));
  const message: Diagnosed = {
    from,
    runs: diagnosed.map((run) => ({ ...run, curves: [] })),
    curves: diagnosed.map(({ curves }) => sent(curves)),
  };
  parentPort?.postMessage(message);
});

/** What several curves share is sent once. */
function sent(curves: readonly ReportCurve[]): readonly SentCurve[] {
  const positions = new Map(curves.map(({ at }) => [at, Float64Array.from(at)]));
  return curves.map(({ series, at, value }) => ({ series, at: positions.get(at)!, value: Float64Array.from(value) }));
}
