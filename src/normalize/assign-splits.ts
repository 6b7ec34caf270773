import type { Kind } from '../model/run.js';
import type { Split } from '../model/split.js';
import type { NamedSeries } from './axis.js';

const MEASURES: readonly Kind[] = ['loss', 'loss-part', 'score', 'gradient-norm'];

/** Names that do not say their split get it from the others; a test split without a validation split is the validation. */
export function assignSplits(given: readonly NamedSeries[]): readonly NamedSeries[] {
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
    const validated = named.kind === 'score' && (bothLosses || named.evaluated === true) && !ofMetric('validation', named.metric);
    return { raw, named: { ...named, split: validated ? 'validation' : 'train' } };
  });
}
