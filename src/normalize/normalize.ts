import type { Hyperparameters, RawLog, RawSeries } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import type { Kind, Run, Series } from '../model/run.js';
import type { Split } from '../model/split.js';
import { runIds } from '../text/run-ids.js';
import { classify } from '../vocabulary/names.js';
import { axisOfRun, type NamedSeries, positionsOf, stepToEpoch } from './axis.js';
import { withBounds } from './bounds.js';
import type { LogGroup } from './log-group.js';
import { mergeByName, uniqueNames } from './merge-series.js';
import { isEvaluated, notEvaluated, placeholderProblem } from './not-evaluated.js';
import { pickPoints } from './pick-points.js';
import { type PrimaryNames, primaryOf } from './primary.js';
import { groupLogs } from './runs.js';
import { clean, restarts, unrolled, withoutVoided } from './steps.js';

export interface Normalized {
  readonly runs: readonly Run[];
  readonly problems: readonly Problem[];
}

/** Raw logs → runs: which logs are one run, what the names mean, one axis, clean points. Nothing is dropped silently. */
export function normalize(logs: readonly RawLog[], names: PrimaryNames = { loss: null, score: null }): Normalized {
  const problems: Problem[] = [];
  const pieces = groupLogs(logs)
    .filter(({ logs: own }) => own.some(({ log }) => log.series.length > 0))
    .flatMap((group) => splitRestarts(group, problems));
  if (pieces.length === 0) return { runs: [], problems };
  const paths = pieces.map(({ parts }) => parts.join('/'));
  const ids = runIds(paths);
  const runs = pieces.map((piece, i) => ({ ...toRun(ids[i]!, piece, names, problems), path: paths[i]! }));
  return { runs: runs.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** One file that holds several trainings, one after the other, becomes one run each. */
function splitRestarts(group: LogGroup, problems: Problem[]): readonly LogGroup[] {
  const entry = group.logs[0]!;
  const { log } = entry;
  if (group.logs.length > 1 || log.traits?.resumes) return [group];
  const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0]!;
  const axis = longest.epochs ?? longest.steps;
  if (!axis || !longest.rows) return [group];
  const bounds = restarts(axis, longest.rows);
  if (bounds.length === 0) return [group];
  problems.push({
    file: log.source,
    line: bounds[0]! + 1,
    id: 'several-trainings',
    values: { trainings: bounds.length + 1 },
  });
  const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
  return edges.slice(0, -1).map((from, i) => {
    const series = log.series.map((one) => cut(one, from, edges[i + 1]!)).filter((one) => one.values.length > 0);
    const problemsOfFirst = i === 0 ? log.problems : [];
    return {
      key: `${group.key} #${i + 1}`,
      parts: [...group.parts, `#${i + 1}`],
      logs: [{ log: { ...log, series, problems: problemsOfFirst }, split: entry.split }],
    };
  });
}

function cut(series: RawSeries, fromRow: number, toRow: number): RawSeries {
  const rows = series.rows;
  const keep = Array.from(series.values.keys()).filter((i) => rows === undefined || (rows[i]! >= fromRow && rows[i]! < toRow));
  return pickPoints(series, keep);
}

function toRun(id: string, { logs }: LogGroup, names: PrimaryNames, problems: Problem[]): Omit<Run, 'path'> {
  const sources = logs.map(({ log }) => log.source);
  const named = withBounds(
    assignSplits(
      uniqueNames(mergeByName(withoutVoided(logs))).map(({ raw, split, name }) => ({
        raw: unrolled({ ...raw, name }),
        named: classify(raw.name, split),
      })),
    ),
  );
  const axis = axisOfRun(named);
  const epochOfStep = axis === 'epoch' ? stepToEpoch(named.map(({ raw }) => raw)) : null;
  const tops = topsOf(named);
  const lastTrainStep = lastStep(named, 'train');
  const placeholders = notEvaluated(named);
  if (placeholders > 0) problems.push(placeholderProblem(sources[0]!, placeholders));
  const positions: Float64Array[] = [];
  const series = named.map((one): Series => {
    const { raw, named: name } = one;
    const curve = withoutFinal({ at: positionsOf(raw, axis, epochOfStep), values: raw.values }, raw, name.split, lastTrainStep);
    const from = isEvaluated(one) ? placeholders : 0;
    const points = clean({ at: curve.at.subarray(from), values: curve.values.subarray(from) });
    return toSeries(one, { ...points, at: keptOnce(points.at, positions) }, tops);
  });
  const all = withSums(series);
  const primary = primaryOf(all, names);
  const hyperparameters: Hyperparameters = Object.fromEntries(logs.flatMap(({ log }) => Object.entries(log.hyperparameters)));
  const longest = [primary.validationLoss, primary.validationScore, primary.trainLoss, ...all].find((one) => one !== null);
  return {
    id,
    sources,
    format: logs[0]!.log.format,
    fineTunes: logs[0]!.log.traits?.fineTunes === true,
    axis,
    length:
      Math.max(primary.validationLoss?.at.length ?? 0, primary.validationScore?.at.length ?? 0) || (longest?.at.length ?? 0),
    seed: seedOf(hyperparameters, sources[0]!),
    hyperparameters,
    series: all,
    primary,
    seconds: secondsOf(
      named.map(({ raw }) => raw),
      logs.flatMap(({ log }) => log.span ?? []),
    ),
  };
}

/** A series as the rules read it: its clean points, what it was logged with, and what was resolved in it. */
function toSeries({ raw, named }: NamedSeries, points: ReturnType<typeof clean>, tops: ReadonlyMap<string, number>): Series {
  const { metric, split, goal, kind } = named;
  const { at, values, rewound, rewoundTo, repeated, repeatedAt } = points;
  return {
    ...{ name: raw.name, metric, split, goal, kind, at, values },
    top: kind === 'score' ? (tops.get(metric ?? '') ?? Number.NaN) : Number.NaN,
    logged: {
      points: raw.values.length,
      first: raw.values[0] ?? Number.NaN,
      last: raw.values[raw.values.length - 1] ?? Number.NaN,
    },
    resolved: { rewound, rewoundTo, repeated, repeatedAt },
  };
}

/** Most series of a run are logged at the same positions: those are kept once. */
function keptOnce(at: Float64Array, known: Float64Array[]): Float64Array {
  const same = known.find((other) => {
    if (other === at) return true;
    if (other.length !== at.length) return false;
    for (let i = 0; i < at.length; i += 1) if (other[i] !== at[i]) return false;
    return true;
  });
  if (!same) known.push(at);
  return same ?? at;
}

const MEASURES: readonly Kind[] = ['loss', 'loss-part', 'score', 'gradient-norm'];

/** Names that do not say their split get it from the others; a test split without a validation split is the validation. */
function assignSplits(given: readonly NamedSeries[]): readonly NamedSeries[] {
  // XGBoost numbers its sets: where there are two, the first is what it trains on.
  const sets = [0, 1].map((set) => given.some(({ raw }) => raw.name.startsWith(`validation_${set}`)));
  const isFirst = (name: string) => sets.every(Boolean) && name.startsWith('validation_0');
  const series = given.map(({ raw, named }) => ({
    raw,
    named: isFirst(raw.name) ? { ...named, split: 'train' as const } : named,
  }));
  const measured = series.filter(({ named }) => MEASURES.includes(named.kind));
  const has = (split: Split, kind?: Kind) =>
    measured.some(({ named }) => named.split === split && (kind === undefined || named.kind === kind));
  const noValidation = !has('validation', 'loss') && !has('validation', 'score') && !has('validation', 'loss-part');
  const relabel = (split: Split | null): Split | null => (split === 'test' && noValidation ? 'validation' : split);
  const bothLosses = has('train', 'loss') && (has('validation', 'loss') || (noValidation && has('test', 'loss')));
  const ofMetric = (split: Split, metric: string | null) =>
    measured.some(({ named }) => relabel(named.split) === split && named.metric === metric);
  return series.map(({ raw, named }) => {
    if (named.split !== null || !MEASURES.includes(named.kind)) return { raw, named: { ...named, split: relabel(named.split) } };
    // fastai: unprefixed scores beside train_loss and valid_loss are measured on the validation set.
    const validated = named.kind === 'score' && bothLosses && !ofMetric('validation', named.metric);
    return { raw, named: { ...named, split: validated ? 'validation' : 'train' } };
  });
}

/** Top of the scale by metric, the same for all splits: 100 where shares exceed 1.5, else 1; unknown where the metric has none. */
function topsOf(series: readonly NamedSeries[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { raw, named } of series) {
    if (named.kind !== 'score' || named.metric === null || named.top === null) continue;
    let largest = named.percent ? 100 : 0;
    for (const value of raw.values) if (Number.isFinite(value) && value > largest) largest = value;
    const top = largest <= 1.5 ? 1 : largest <= 100.5 && named.top === 'share' ? 100 : Number.NaN;
    const known = tops.get(named.metric);
    tops.set(named.metric, known === undefined || Number.isNaN(top) ? top : Math.max(known, top));
  }
  return tops;
}

function lastStep(series: readonly NamedSeries[], split: Split): number {
  let last = Number.NaN;
  for (const { raw, named } of series) {
    if (named.split !== split || !raw.steps) continue;
    for (const step of raw.steps) if (Number.isFinite(step) && !(step <= last)) last = step;
  }
  return last;
}

/** A last evaluation one step after all training is the best checkpoint's, not a point of the curve (Lightning's `validate()`). */
function withoutFinal(
  points: { readonly at: Float64Array; readonly values: Float64Array },
  raw: RawSeries,
  split: Split | null,
  lastTrainStep: number,
): { readonly at: Float64Array; readonly values: Float64Array } {
  const n = points.values.length;
  const isFinal =
    split !== 'train' &&
    n > 2 &&
    raw.epochs !== undefined &&
    raw.steps?.[n - 1] === lastTrainStep + 1 &&
    raw.steps[n - 2]! <= lastTrainStep;
  return isFinal ? { at: points.at.subarray(0, n - 1), values: points.values.subarray(0, n - 1) } : points;
}

/** A split without a total loss gets the sum of its components. */
function withSums(series: readonly Series[]): readonly Series[] {
  const sums = (['train', 'validation'] as const).flatMap((split): readonly Series[] => {
    const own = series.filter((one) => one.split === split);
    const parts = own.filter(({ kind }) => kind === 'loss-part');
    const first = parts[0];
    if (!first || parts.length < 2 || own.some(({ kind }) => kind === 'loss')) return [];
    if (!parts.every((part) => part.at.length === first.at.length)) return [];
    const values = first.values.map((_, i) => parts.reduce((sum, part) => sum + part.values[i]!, 0));
    const logged = { points: values.length, first: values[0]!, last: values[values.length - 1]! };
    return [
      {
        ...first,
        name: `${split === 'train' ? 'train' : 'val'} loss (sum of ${parts.length} parts)`,
        metric: 'loss',
        kind: 'loss',
        values,
        logged,
      },
    ];
  });
  return [...series, ...sums];
}

const SEED_NAMES = [
  'seed',
  'random_seed',
  'rng_seed',
  'manual_seed',
  'seed_everything',
  'random_state',
  'global_seed',
  'torch_seed',
  'init_seed',
  'rng',
];

function seedOf(hyperparameters: Hyperparameters, source: string): number | string | null {
  for (const name of SEED_NAMES) {
    const value = Object.hasOwn(hyperparameters, name) ? hyperparameters[name] : undefined;
    if (typeof value === 'number' || typeof value === 'string') return value;
  }
  const match = /(?:^|[/_.-])seed[-_=]?(\d+)/i.exec(source);
  return match ? Number(match[1]) : null;
}

/** From the first to the last time. */
function secondsOf(series: readonly RawSeries[], spans: readonly number[]): number {
  let first = Number.NaN;
  let last = Number.NaN;
  for (const times of [spans, ...series.map(({ wallTimes }) => wallTimes ?? [])]) {
    for (let i = 0; i < times.length; i += 1) {
      const time = times[i]!;
      if (!(time >= first)) first = Number.isNaN(time) ? first : time;
      if (!(time <= last)) last = Number.isNaN(time) ? last : time;
    }
  }
  return last - first;
}
