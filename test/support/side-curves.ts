import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { noBaseline } from '../../src/contract/no-baseline.js';
import { allCurves } from '../../src/lint/all-curves.js';
import { diagnoseRuns } from '../../src/lint/diagnose-runs.js';
import { judgeRuns, normalizeLogs } from '../../src/lint/lint.js';
import type { Curves } from '../../src/model/curves.js';
import type { RawLog } from '../../src/model/log.js';
import type { Report } from '../../src/model/report.js';
import { type Columns, curve, logOf } from './curves.js';

/** A report with the curves of all series, as the pipeline makes both. */
export function withCurves(logs: readonly RawLog[]): { readonly report: Report; readonly curves: Curves } {
  const { runs: normalized, problems } = normalizeLogs({ logs, problems: [] }, DEFAULT_CONFIG);
  const runs = diagnoseRuns(normalized, DEFAULT_CONFIG);
  const baseline = noBaseline({ id: 'not-given', values: {} });
  const { report } = judgeRuns({ runs, problems, baseline, context: null }, DEFAULT_CONFIG);
  return { report, curves: allCurves(normalized, runs) };
}

/** A run with the six main series and as many further ones as names are given. */
function manySeries(names: readonly string[], shift = 0): Columns {
  const further = names.map((name, k) => [name, curve(40, (i) => k + shift + (i % 7))] as const);
  return {
    train_loss: curve(40, (i) => 2 / (1 + i) + shift),
    val_loss: curve(40, (i) => 2.1 / (1 + i) + shift),
    train_acc: curve(40, (i) => 1 - 0.9 / (1 + i)),
    val_acc: curve(40, (i) => 0.98 - 0.9 / (1 + i)),
    lr: curve(40, (i) => 0.1 / (1 + i)),
    grad_norm: curve(40, (i) => 1 + (i % 3)),
    ...Object.fromEntries(further),
  };
}

/** One such log, from a folder of this name. */
export function logWith(folder: string, names: readonly string[], shift = 0): RawLog {
  return logOf(manySeries(names, shift), { source: `${folder}/log.csv` });
}
