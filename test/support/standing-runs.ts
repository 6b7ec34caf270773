import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns, type Linted } from '../../src/lint/lint.js';
import type { ReportRun } from '../../src/model/report.js';
import { curve, gaussian, logOf } from './curves.js';
import { runsOf } from './report.js';

/** Three seeds whose validation loss rises by `slope` an epoch from epoch 30 on; `nan`: from where on the training loss is no number. */
export function risingSeeds(from: number, slope = 0.006, nan = Number.POSITIVE_INFINITY): readonly ReportRun[] {
  return runsOf(
    [0, 1, 2].map((i) => {
      const draw = gaussian(from + i);
      return logOf(
        {
          train_loss: curve(80, (e) => (e >= nan ? Number.NaN : Math.exp(-e / 20) * (1 + 0.01 * draw()))),
          val_loss: curve(80, (e) => 0.6 + 0.8 * Math.exp(-e / 6) + slope * Math.max(0, e - 30) + 0.01 * draw()),
        },
        { source: `m/seed-${from + i}/log.csv` },
      );
    }),
  );
}

/** Judged against a baseline (none where it has no run), with these settings, on this day. */
export function judgedOn(
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  config: Partial<Config> = {},
  today = '2027-01-15',
): Linted {
  const baseline = before.length > 0 ? { source: 'base', runs: before } : { source: null, runs: [] };
  return judgeRuns({ runs: now, problems: [], baseline, context: null, today }, { ...DEFAULT_CONFIG, ...config });
}
