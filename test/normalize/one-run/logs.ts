import type { RawLog, RawSeries } from '../../../src/model/log.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { asFormat } from '../../support/as-format.js';
import { gaussian } from '../../support/curves.js';

/** What one training measures, one value an epoch. */
export interface Training {
  readonly loss: readonly number[];
  readonly valLoss: readonly number[];
  readonly acc: readonly number[];
  readonly lr: readonly number[];
}

/** A training of its own for every seed; all have one schedule. */
export function training(seed: number, epochs = 20): Training {
  const draw = gaussian(seed);
  const list = (value: (epoch: number) => number) => Array.from({ length: epochs }, (_, i) => value(i));
  return {
    loss: list((i) => 0.3 + 2 * Math.exp(-i / 6) + 0.02 * draw()),
    valLoss: list((i) => 0.5 + 1.8 * Math.exp(-i / 5) + 0.02 * draw()),
    acc: list((i) => 0.9 - 0.6 * Math.exp(-i / 4) + 0.01 * draw()),
    lr: list((i) => 0.1 * 0.5 ** Math.floor(i / 7)),
  };
}

/** Where the points of a log lie. */
export interface At {
  readonly epochs?: readonly number[];
  readonly steps?: readonly number[];
  readonly times?: readonly number[];
}

/** 0, 1, 2 … as `n` epochs, from `first` on. */
export function epochs(n = 20, first = 0): At {
  return { epochs: Array.from({ length: n }, (_, i) => first + i) };
}

/** Steps a distance apart. */
export function steps(n: number, every: number): At {
  return { steps: Array.from({ length: n }, (_, i) => (i + 1) * every) };
}

/** A log as its reader gives it. */
export function log(
  source: string,
  columns: Readonly<Record<string, readonly number[]>>,
  { epochs: ofEpochs, steps: ofSteps, times }: At = epochs(),
  format = 'table',
): RawLog {
  const series = Object.entries(columns).map(
    ([name, values]): RawSeries => ({
      name,
      values: Float64Array.from(values),
      ...(ofEpochs && { epochs: Float64Array.from(ofEpochs) }),
      ...(ofSteps && { steps: Float64Array.from(ofSteps) }),
      ...(times && { wallTimes: Float64Array.from(times) }),
      rows: Float64Array.from(values, (_, i) => i),
    }),
  );
  return { source, ...asFormat(format), series, hyperparameters: {}, problems: [] };
}

/** As an event file holds it: float32 by steps. */
export function events(
  folder: string,
  columns: Readonly<Record<string, readonly number[]>>,
  at: readonly number[] = epochs().epochs!,
): RawLog {
  const rounded = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.map(Math.fround)]));
  return log(
    `${folder === '' ? '' : `${folder}/`}events.out.tfevents.1700000000.host.1.0`,
    rounded,
    { steps: at },
    'tensorboard',
  );
}

/** As console output shows it. */
export function printed(
  source: string,
  columns: Readonly<Record<string, readonly number[]>>,
  at: At = epochs(),
  digits = 4,
): RawLog {
  const rounded = Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.map((value) => Number(value.toFixed(digits)))]),
  );
  return log(source, rounded, at, 'text');
}

/** Ids of the runs, each with the names of its series. */
export function runsOf(logs: readonly RawLog[]): Record<string, string[]> {
  return Object.fromEntries(normalize(logs).runs.map(({ id, series }) => [id, series.map(({ name }) => name).sort()]));
}

/** Each value several times, a little apart, with its own mean. */
export function batches(values: readonly number[], count: number): readonly number[] {
  return values.flatMap((value) => Array.from({ length: count }, (_, i) => value * (1 + 0.1 * ((i - (count - 1) / 2) / count))));
}
