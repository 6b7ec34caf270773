import { readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../src/config/defaults.js';
import { lint } from '../src/lint/lint.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';
import type { RawLog } from '../src/model/log.js';
import type { ReportRun } from '../src/model/report.js';
import { curve, gaussian, logOf } from '../test/support/curves.js';

/** Repeats of one configuration, and the same ones made worse by two standard deviations of their compared value. */
export interface Pool {
  readonly name: string;
  readonly metric: string;
  readonly same: readonly ReportRun[];
  readonly worse: readonly ReportRun[];
}

const NO_BASELINE = { source: null, runs: [] };

/** The product, from logs to runs. */
function runsOf(logs: readonly RawLog[]): readonly ReportRun[] {
  return lint({ logs, problems: [], baseline: NO_BASELINE, context: null }, DEFAULT_CONFIG).report.runs;
}

/** Pools of a number of repeats: `shift` makes the logs of one pool, every value of the metric moved by so much. */
function poolOf(name: string, metric: string, sign: 1 | -1, logs: (shift: number) => readonly RawLog[]): Pool {
  const same = runsOf(logs(0));
  const values = same.map((run) => run.series.find((series) => series.name === metric)!.best!.smoothed);
  const center = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
  return { name, metric, same, worse: runsOf(logs(2 * sign * sd)) };
}

/** Real repeats: the groups of `llm-seeds/runs.jsonl` that have at least so many runs. */
export function realPools(file: string, least: number): readonly Pool[] {
  const groups = new Map<string, { readonly val_step: number[]; readonly val_loss: (number | null)[] }[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const run = JSON.parse(line) as { group: string; val_step: number[]; val_loss: (number | null)[] };
    const known = groups.get(run.group);
    if (known) known.push(run);
    else groups.set(run.group, [run]);
  }
  return [...groups]
    .filter(([, runs]) => runs.length >= least)
    .map(([name, runs]) =>
      poolOf(name, 'val_loss', 1, (shift) =>
        runs.map(({ val_step, val_loss }, i) =>
          logOf(
            { val_loss: val_loss.map((value) => (value ?? Number.NaN) + shift) },
            { source: `llm/seed-${i}/log.csv`, epochs: val_step },
          ),
        ),
      ),
    );
}

/** Simulated repeats of known truth: a seed moves the whole curve, evaluations are noisy, some runs stop early. */
export function simulatedPools(repeats: number): readonly Pool[] {
  const shapes = [
    { name: 'accuracy, 60 epochs', metric: 'val_acc', n: 60, seed: 0.004, noise: 0.002, stops: false },
    { name: 'loss, 200 epochs, noisy', metric: 'val_loss', n: 200, seed: 0.01, noise: 0.03, stops: false },
    { name: 'accuracy, stopped early', metric: 'val_acc', n: 80, seed: 0.004, noise: 0.004, stops: true },
    { name: 'loss, 8 evaluations', metric: 'val_loss', n: 8, seed: 0.01, noise: 0.002, stops: false },
  ] as const;
  return shapes.map(({ name, metric, n, seed, noise, stops }, k) =>
    poolOf(name, metric, metric === 'val_loss' ? 1 : -1, (shift) => {
      const [luck, wiggle, stop] = [gaussian(10 + k), gaussian(20 + k), seededRandom(30 + k)];
      return Array.from({ length: repeats }, (_, i) => {
        const level = shift + seed * luck();
        const length = stops ? Math.round(n * (0.7 + 0.3 * stop())) : n;
        const values = curve(length, (e) => {
          const progress = Math.exp((-6 * e) / n);
          return (metric === 'val_loss' ? 0.5 + progress : 0.9 - 0.6 * progress) + level + noise * wiggle();
        });
        return logOf({ [metric]: values }, { source: `simulated/seed-${i}/log.csv` });
      });
    }),
  );
}
