import { diagnose } from '../src/diagnose/diagnose.js';
import { measure } from '../src/diagnose/measure/measure.js';
import { profileOf } from '../src/diagnose/profile.js';
import type { Finding } from '../src/model/finding.js';
import type { MeasuredRun } from '../src/model/measured.js';
import type { LearningRateEvent } from '../src/model/report.js';
import type { Run } from '../src/model/run.js';
import { normalize } from '../src/normalize/normalize.js';
import { readAnyLog } from '../src/read/read-log.js';
import { memoryFile } from '../src/read/reader.js';
import { type Columns, toCsv } from './labelled-runs.js';

/** What the product says of one run. */
export interface Verdict {
  readonly run: MeasuredRun;
  readonly findings: readonly Finding[];
  readonly overfits: boolean;
  /** First position of the earliest overfitting finding; infinite without one. */
  readonly onset: number;
  readonly lossUpAccuracyUp: boolean;
  readonly trainAbove: 'none' | 'early' | 'whole run';
  readonly events: readonly LearningRateEvent[];
}

/** The product on the bytes of a log: one verdict a run. */
export async function judgeFile(path: string, bytes: Uint8Array): Promise<readonly Verdict[]> {
  const { logs } = await readAnyLog(memoryFile(path, bytes));
  return normalize(logs).runs.map(judgeRun);
}

/** The product on columns written as a CSV file; null where it reads no run. */
export async function judgeColumns(columns: Columns): Promise<Verdict | null> {
  const [verdict] = await judgeFile('run.csv', new TextEncoder().encode(toCsv(columns)));
  return verdict ?? null;
}

function judgeRun(raw: Run): Verdict {
  const run = measure(raw, profileOf(raw));
  const { findings } = diagnose(run);
  // A run counts as overfitting when a rule that means it finds something at warning or above.
  const overfitting = findings.filter(({ means, severity }) => means === 'overfitting' && severity !== 'notice');
  const above = findings.find(({ rule }) => rule === 'train-above-validation');
  return {
    run,
    findings,
    overfits: overfitting.length > 0,
    onset: Math.min(...overfitting.map(({ from }) => from)),
    lossUpAccuracyUp: findings.some(({ rule }) => rule === 'loss-accuracy-divergence'),
    trainAbove: !above ? 'none' : above.measured['whole'] ? 'whole run' : 'early',
    events: run.learningRate.events,
  };
}
