import { gaussian } from '../test/support/curves.js';
import { judgeColumns } from './judge.js';
import type { Scored } from './labelled-bench.js';
import type { Columns } from './labelled-runs.js';
import { macroF1, scoreOf } from './score.js';

export interface Robustness {
  readonly noise: number;
  /** Macro-F1 for overfitting: all labelled runs, and clear ones (`yes` against `none`). Means over the draws. */
  readonly all: number;
  readonly clear: number;
  readonly falseAlarms: number;
}

/** Scores overfitting again after multiplicative Gaussian noise on training and validation loss. */
export async function benchNoise(rows: readonly Scored[], noise: number, draws: number): Promise<Robustness> {
  const sums = { all: 0, clear: 0, falseAlarms: 0 };
  const scored = rows.filter(({ truth, columns }) => truth.overfits !== null && columns);
  for (let draw = 0; draw < draws; draw += 1) {
    const pairs = await Promise.all(
      scored.map(async ({ truth, columns }, i) => {
        const verdict = await judgeColumns(withNoise(columns!, noise, 1000 * draw + i));
        return { truth: truth.overfits, clear: truth.clear, said: verdict?.overfits ?? false };
      }),
    );
    const score = scoreOf(pairs);
    sums.all += macroF1(score) / draws;
    sums.clear += macroF1(scoreOf(pairs.filter(({ clear }) => clear))) / draws;
    sums.falseAlarms += score.fp / draws;
  }
  return { noise, ...sums };
}

function withNoise(columns: Columns, noise: number, seed: number): Columns {
  const draw = gaussian(seed);
  const noisy = (values: readonly number[]) => values.map((value) => value * (1 + noise * draw()));
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, /loss/.test(name) ? noisy(values) : values]));
}

/** Every second evaluation, for runs of more than 40 evaluations; what was logged between two stays. */
export async function benchHalved(rows: readonly Scored[]): Promise<number> {
  const scored = rows.filter(({ truth, columns }) => truth.overfits !== null && columns);
  const pairs = await Promise.all(
    scored.map(async ({ truth, columns }) => {
      const verdict = await judgeColumns(halved(columns!));
      return { truth: truth.overfits, said: verdict?.overfits ?? false };
    }),
  );
  return macroF1(scoreOf(pairs));
}

function halved(columns: Columns): Columns {
  const evaluations = Array.from((columns['val_loss'] ?? []).keys()).filter((i) => Number.isFinite(columns['val_loss']![i]!));
  if (evaluations.length <= 40) return columns;
  const dropped = new Set(evaluations.filter((_, i) => i % 2 === 1));
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.filter((_, i) => !dropped.has(i))]));
}
