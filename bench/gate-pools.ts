import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../src/config/defaults.js';
import { lint } from '../src/lint/lint.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';
import type { RawLog } from '../src/model/log.js';
import type { ReportRun } from '../src/model/report.js';
import { curve, gaussian, logOf } from '../test/support/curves.js';

/** What is done to the logs of a candidate. `worse`: by so many standard deviations of the pool; `errors`: so many times the error. */
export type Change =
  | { readonly worse: number }
  | { readonly errors: number }
  /** Every value keeps this share of what was learned until there. */
  | { readonly keeps: number };

/** Repeats of one configuration. */
export interface Pool {
  readonly family: string;
  readonly name: string;
  readonly metric: string;
  readonly runs: readonly ReportRun[];
  /** The same runs with every value of the metric changed: diagnosed once, on demand. */
  readonly changed: (change: Change) => readonly ReportRun[];
}

type Values = readonly number[];

interface Source {
  readonly family: string;
  readonly name: string;
  readonly metric: string;
  readonly goal: 'minimize' | 'maximize';
  readonly values: readonly Values[];
  readonly epochs?: readonly (readonly number[])[];
  /** Other columns of every log: hyper-parameters, a second metric. */
  readonly beside?: (run: number) => Readonly<Record<string, Values>>;
}

const NO_BASELINE = { source: null, runs: [] };

/** The product, from logs to runs. */
function runsOf(logs: readonly RawLog[]): readonly ReportRun[] {
  return lint({ logs, problems: [], baseline: NO_BASELINE, context: null }, DEFAULT_CONFIG).report.runs;
}

function poolOf({ family, name, metric, goal, values, epochs, beside }: Source): Pool {
  const logs = (move: (value: number, first: number) => number) =>
    values.map((own, i) => {
      const first = own.find((value) => Number.isFinite(value)) ?? 0;
      const columns = { ...beside?.(i), [metric]: own.map((value) => move(value, first)) };
      return logOf(columns, { source: `pool/seed-${i}/log.csv`, ...(epochs && { epochs: epochs[i]! }) });
    });
  const runs = runsOf(logs((value) => value));
  const sd = deviationOf(runs.map((run) => run.series.find((series) => series.name === metric)!.best!.smoothed));
  const sign = goal === 'minimize' ? 1 : -1;
  const made = new Map<string, readonly ReportRun[]>();
  const changed = (change: Change): readonly ReportRun[] => {
    const key = JSON.stringify(change);
    const known = made.get(key);
    if (known) return known;
    const moved = runsOf(
      logs((value, first) => {
        if ('worse' in change) return value + sign * change.worse * sd;
        if ('errors' in change) return 1 - change.errors * (1 - value);
        return first + change.keeps * (value - first);
      }),
    );
    made.set(key, moved);
    return moved;
  };
  return { family, name, metric, runs, changed };
}

function deviationOf(values: Values): number {
  const center = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}

interface SeedRun {
  readonly group: string;
  readonly examples?: number;
  readonly val_step?: readonly number[];
  readonly val_loss?: readonly (number | null)[];
  readonly val_acc?: readonly (number | null)[];
}

/** Groups of at least so many repeats in a file of one run a line. */
function groupsIn(file: string, least: number): readonly (readonly [string, readonly SeedRun[]])[] {
  const groups = new Map<string, SeedRun[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const run = JSON.parse(line) as SeedRun;
    const known = groups.get(run.group);
    if (known) known.push(run);
    else groups.set(run.group, [run]);
  }
  return [...groups].filter(([, runs]) => runs.length >= least);
}

const numbers = (values: readonly (number | null)[] = []): Values => values.map((value) => value ?? Number.NaN);

/** Losses of language models: repeats whose validation loss alone was logged. */
export function languageModels(corpus: string, least: number): readonly Pool[] {
  return groupsIn(join(corpus, 'llm-seeds/runs.jsonl'), least).map(([name, runs]) =>
    poolOf({
      family: 'language models, loss',
      name,
      metric: 'val_loss',
      goal: 'minimize',
      values: runs.map((run) => numbers(run.val_loss)),
      epochs: runs.map((run) => run.val_step ?? []),
    }),
  );
}

/** What is logged beside the metric of a pool of classifiers or autoencoders. */
export type Beside = 'nothing' | 'examples' | 'score and examples';

/** Classifiers and autoencoders: `metric` of each group that has it. */
export function seedPools(corpus: string, metric: 'val_acc' | 'val_loss', beside: Beside): readonly Pool[] {
  return groupsIn(join(corpus, 'seed-pools/runs.jsonl'), 3).flatMap(([name, runs]) => {
    const hasScore = runs.every(({ val_acc }) => val_acc !== undefined);
    if ((metric === 'val_acc' || beside === 'score and examples') && !hasScore) return [];
    const family = hasScore ? `classifiers, ${metric === 'val_acc' ? 'accuracy' : 'loss'}` : 'autoencoders, loss';
    const values = runs.map((run) => numbers(run[metric]));
    return poolOf({
      family,
      name,
      metric,
      goal: metric === 'val_acc' ? 'maximize' : 'minimize',
      // Four decimals, as most people log them, say nothing about the number of examples.
      values: beside === 'nothing' ? values.map((own) => own.map((value) => Math.round(value * 1e4) / 1e4)) : values,
      beside: (i) => ({
        ...(beside === 'nothing' ? {} : { 'hp/val_examples': [runs[i]!.examples ?? Number.NaN] }),
        ...(beside === 'score and examples' ? { val_acc: numbers(runs[i]!.val_acc) } : {}),
      }),
    });
  });
}

/** Simulated classifiers: a seed moves the whole curve by √(err/2n), each evaluation by as much again, scores are shares of n examples. */
export function simulatedClassifiers(repeats: number, errors: number): readonly Pool[] {
  return [0.02, 0.1, 0.3].map((error, k) => {
    const n = Math.round(errors / error);
    const [luck, wiggle] = [gaussian(40 + k + errors), gaussian(50 + k + errors)];
    const sd = Math.sqrt(error / (2 * n));
    const values = Array.from({ length: repeats }, () => {
      const level = 1 - error + sd * luck();
      return curve(60, (e) => Math.round(n * (level - 0.5 * Math.exp(-e / 8) + sd * wiggle())) / n);
    });
    return poolOf({
      family: `simulated classifiers, ${errors} errors expected`,
      name: `${n} examples`,
      metric: 'val_acc',
      goal: 'maximize',
      values,
      beside: () => ({ 'hp/val_examples': [n] }),
    });
  });
}

/** Simulated repeats of known truth: a seed moves the whole curve, evaluations are noisy, some runs stop early. */
export function simulatedPools(repeats: number): readonly Pool[] {
  const shapes = [
    { name: 'accuracy, 60 epochs', metric: 'val_acc', n: 60, seed: 0.004, noise: 0.002, stops: false },
    { name: 'loss, 200 epochs, noisy', metric: 'val_loss', n: 200, seed: 0.01, noise: 0.03, stops: false },
    { name: 'accuracy, stopped early', metric: 'val_acc', n: 80, seed: 0.004, noise: 0.004, stops: true },
    { name: 'loss, 8 evaluations', metric: 'val_loss', n: 8, seed: 0.01, noise: 0.002, stops: false },
  ] as const;
  return shapes.map(({ name, metric, n, seed, noise, stops }, k) => {
    const [luck, wiggle, stop] = [gaussian(10 + k), gaussian(20 + k), seededRandom(30 + k)];
    const values = Array.from({ length: repeats }, () => {
      const level = seed * luck();
      const length = stops ? Math.round(n * (0.7 + 0.3 * stop())) : n;
      return curve(length, (e) => {
        const progress = Math.exp((-6 * e) / n);
        return (metric === 'val_loss' ? 0.5 + progress : 0.9 - 0.6 * progress) + level + noise * wiggle();
      });
    });
    return poolOf({ family: 'simulated', name, metric, goal: metric === 'val_loss' ? 'minimize' : 'maximize', values });
  });
}
