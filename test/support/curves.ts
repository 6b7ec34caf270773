import { measure } from '../../src/diagnose/measure/measure.js';
import { profileOf } from '../../src/diagnose/profile.js';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import type { RawLog } from '../../src/model/log.js';
import type { MeasuredRun } from '../../src/model/measured.js';
import type { Run } from '../../src/model/run.js';
import { normalize } from '../../src/normalize/normalize.js';
import { asFormat } from './as-format.js';

/** Column name → one value an epoch. */
export type Columns = Readonly<Record<string, readonly number[]>>;

/** Standard normal draws (Box–Muller). */
export function gaussian(seed: number): () => number {
  const uniform = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** `n` values of a function of the epoch. */
export function curve(n: number, value: (epoch: number) => number): readonly number[] {
  return Array.from({ length: n }, (_, i) => value(i));
}

/** Adds seeded Gaussian noise. */
export function noisy(values: readonly number[], sd: number, seed: number): readonly number[] {
  const draw = gaussian(seed);
  return values.map((value) => value + sd * draw());
}

/** A log as a reader would return it, one row an epoch; columns `epoch` and `step` are its axes, `hp/NAME` hyper-parameters. */
export function logOf(columns: Columns, options: { readonly source?: string; readonly epochs?: readonly number[] } = {}): RawLog {
  const source = options.source ?? 'run/log.csv';
  const { epoch, step, ...others } = columns;
  const isSetting = (name: string) => name.startsWith('hp/');
  const series = Object.entries(others)
    .filter(([name]) => !isSetting(name))
    .map(([name, values]) => ({
      name,
      values: Float64Array.from(values),
      ...(step && { steps: Float64Array.from(step) }),
      ...((epoch || !step) && { epochs: Float64Array.from(epoch ?? options.epochs ?? values.map((_, i) => i)) }),
      rows: Float64Array.from(values, (_, i) => i),
    }));
  const settings = Object.entries(others).filter(([name]) => isSetting(name));
  const hyperparameters = Object.fromEntries(settings.map(([name, [value]]) => [name.slice(3), value ?? null]));
  return { source, ...asFormat('table'), series, hyperparameters, problems: [] };
}

/** The run that the normalizer makes of it. */
export function runOf(columns: Columns, epochs?: readonly number[]): Run {
  const { runs } = normalize([logOf(columns, epochs ? { epochs } : {})]);
  if (runs.length !== 1) throw new Error(`the columns make ${runs.length} runs`);
  return runs[0]!;
}

export function measured(columns: Columns, epochs?: readonly number[]): MeasuredRun {
  const run = runOf(columns, epochs);
  return measure(run, profileOf(run));
}

/** The curve that the project began with: learning rate ×0.2 at 60, 120 and 160 of 200 epochs, drift from 65, repair at 120, then loss up and accuracy up. */
export function threeBoxes(seed = 1): Columns {
  const [a, b, c] = [gaussian(seed), gaussian(seed + 100), gaussian(seed + 200)];
  const rate = curve(200, (i) => 0.1 * 0.2 ** [60, 120, 160].filter((at) => i >= at).length);
  const error = curve(200, (i) => {
    if (i < 60) return 0.3 + 0.4 * Math.exp(-i / 8);
    if (i < 120) return 0.2 + 0.06 * (1 - Math.exp(-Math.max(0, i - 64) / 20));
    return 0.175 - 0.012 * (1 - Math.exp(-(i - 120) / 30));
  });
  const loss = curve(200, (i) => {
    if (i < 60) return 1.1 + 1.2 * Math.exp(-i / 8);
    if (i < 120) return 0.8 + 0.3 * (1 - Math.exp(-Math.max(0, i - 64) / 20));
    return 0.82 + 0.0035 * Math.max(0, i - 124);
  });
  const train = curve(200, (i) =>
    i < 60 ? 0.85 + 1.2 * Math.exp(-i / 10) : i < 120 ? 0.5 - 0.001 * (i - 60) : i < 160 ? 0.12 - 0.001 * (i - 120) : 0.05,
  );
  return {
    lr: rate,
    train_loss: train.map((value) => value * (1 + 0.01 * a())),
    val_loss: loss.map((value, i) => value * (1 + (i < 60 ? 0.04 : i < 120 ? 0.015 : 0.004) * b())),
    val_acc: error.map((value, i) => 1 - value * (1 + (i < 60 ? 0.04 : i < 120 ? 0.015 : 0.004) * c())),
  };
}
