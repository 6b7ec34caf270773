import type { Config } from '../config/config.js';
import { roundedRun } from '../contract/report-json.js';
import { diagnoseAll } from '../diagnose/diagnose.js';
import { measure } from '../diagnose/measure/measure.js';
import { profileOf } from '../diagnose/profile.js';
import type { ReportRun } from '../model/report.js';
import type { Run } from '../model/run.js';
import { reportRun } from './report-run.js';

/**
 * Runs, and values of all their series, that take each step together: what is measured of them is in memory at once. Code that works on
 * one run after the other stays in the processor's cache, which takes a tenth of the time off a sweep.
 */
const [MAX_RUNS, MAX_VALUES] = [64, 200_000];

/** Every run → its part of the report, as report.json has it: whatever is computed from a run can be computed again from its report. */
export function diagnoseRuns(runs: readonly Run[], config: Pick<Config, 'profile' | 'rules'>): readonly ReportRun[] {
  return batchesOf(runs).flatMap((batch) => diagnoseBatch(batch, config));
}

function diagnoseBatch(runs: readonly Run[], { profile, rules }: Pick<Config, 'profile' | 'rules'>): readonly ReportRun[] {
  const measured = runs.map((run) => measure(run, profile ?? profileOf(run)));
  const diagnoses = diagnoseAll(measured, rules);
  const reported = measured.map((one, i) => reportRun(one, diagnoses[i]!.findings, diagnoses[i]!.checks));
  return reported.map(roundedRun);
}

/** One run at least in each. */
function batchesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const batches: Run[][] = [];
  let values = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const own = run.series.reduce((sum, series) => sum + series.values.length, 0);
    const last = batches.at(-1);
    if (last === undefined || last.length >= MAX_RUNS || values + own > MAX_VALUES) {
      batches.push([run]);
      values = own;
    } else {
      last.push(run);
      values += own;
    }
  }
  return batches;
}
