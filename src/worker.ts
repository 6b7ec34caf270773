import { parentPort, workerData } from 'node:worker_threads';
import type { DiagnoseSettings } from './diagnose-all.js';
import { diagnoseRun } from './lint.js';
import type { ReportRun } from './model/report.js';
import type { Run } from './model/run.js';

/** Runs to diagnose, and the place of the first among all. */
export interface ToDiagnose {
  readonly from: number;
  readonly runs: readonly Run[];
}

export interface Diagnosed {
  readonly from: number;
  readonly runs: readonly ReportRun[];
}

const settings = workerData as DiagnoseSettings;
parentPort?.on('message', ({ from, runs }: ToDiagnose) => {
  const diagnosed: Diagnosed = { from, runs: runs.map((run) => diagnoseRun(run, settings)) };
  parentPort?.postMessage(diagnosed);
});
