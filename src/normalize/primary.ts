import type { Primary, Series } from '../model/run.js';
import type { Split } from '../model/split.js';
import { metricLabel } from '../text/metric-label.js';

/** Names that the user chose for the validation loss and score. */
export interface PrimaryNames {
  readonly loss: string | null;
  readonly score: string | null;
}

const LOSS_ORDER = ['loss', 'nll', 'nll_loss', 'ce', 'cross_entropy', 'logloss', 'elbo'];
const SCORE_ORDER = [
  'accuracy',
  'error',
  'f1',
  'auc',
  'auroc',
  'map50_95',
  'map_0_5_0_95',
  'map',
  'map50',
  'map_0_5',
  'ap',
  'miou',
  'iou',
  'dice',
  'bleu',
];
const LAST_LOSSES = ['perplexity', 'ppl', 'bpb'];

/** The series that rules look at first: the user's choice, else the plainest name, else the shortest. */
export function primaryOf(series: readonly Series[], names: PrimaryNames): Primary {
  const losses = series.filter(({ kind }) => kind === 'loss');
  const scores = series.filter(({ kind }) => kind === 'score');
  const validationLoss = byName(series, names.loss) ?? pick(losses, 'validation', LOSS_ORDER);
  const validationScore = byName(series, names.score) ?? pick(scores, 'validation', SCORE_ORDER);
  const trainLoss = sameMetric(losses, validationLoss) ?? pick(losses, 'train', LOSS_ORDER);
  const trainScore = validationScore ? sameMetric(scores, validationScore) : pick(scores, 'train', SCORE_ORDER);
  return {
    trainLoss,
    validationLoss,
    trainScore,
    validationScore,
    learningRate: learningRate(series.filter(({ kind }) => kind === 'learning-rate')),
    gradientNorm: series.find(({ kind }) => kind === 'gradient-norm') ?? null,
  };
}

/** As in the log, or `val_loss` whatever the log calls it. */
function byName(series: readonly Series[], name: string | null): Series | null {
  if (name === null || name === '') return null;
  return series.find((one) => one.name === name) ?? series.find((one) => metricLabel(one) === name) ?? null;
}

function sameMetric(series: readonly Series[], other: Series | null): Series | null {
  return series.find((one) => one.split === 'train' && other !== null && one.metric === other.metric) ?? null;
}

function pick(series: readonly Series[], split: Split, order: readonly string[]): Series | null {
  const rank = ({ metric }: Series) => {
    const place = order.indexOf(metric ?? '');
    if (LAST_LOSSES.includes(metric ?? '')) return order.length + 1;
    return place < 0 ? order.length : place;
  };
  const isPlaceholder = ({ values }: Series) => values.length > 1 && values.every((value) => value === values[0]);
  const own = series.filter((one) => one.split === split);
  const sorted = own.sort(
    (a, b) =>
      Number(isPlaceholder(a)) - Number(isPlaceholder(b)) ||
      rank(a) - rank(b) ||
      a.name.length - b.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return sorted[0] ?? null;
}

/** Group 0 of several; YOLO warms one group *down* from 0.1, so there the group with the smallest first rate. */
function learningRate(rates: readonly Series[]): Series | null {
  const first = rates[0];
  if (!first) return null;
  const isYolo = rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name));
  if (isYolo) return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0]!;
  return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0]!;
}
