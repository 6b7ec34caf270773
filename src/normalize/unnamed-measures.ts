import type { Problem } from '../model/problem.js';
import type { Split } from '../model/split.js';
import { isPartOfLoss, isTotal } from '../vocabulary/loss-parts.js';
import { classify } from '../vocabulary/names.js';
import { splitAlone, takeSplit } from '../vocabulary/splits.js';
import { wordsOf } from '../vocabulary/words.js';
import type { NamedSeries } from './axis.js';
import { gameOf } from './primary/game.js';

/**
 * Series whose names leave out what was measured, where the others of the run tell: `total`, `cls` and `reg` of one split are a loss and
 * its parts, `train` and `valid` are one measure of two splits, `rate` beside an error is how far a step goes.
 */
export function withMeasures(series: readonly NamedSeries[], source: string, problems: Problem[]): readonly NamedSeries[] {
  return withRate(withSplitsAlone(withParts(series, source, problems), source, problems), source, problems);
}

function wordsBeside({ raw }: NamedSeries): readonly string[] {
  return takeSplit(wordsOf(raw.means ?? raw.name)).rest;
}

/** Parts need their loss, their total or one another; two parts without a loss are told. */
function withParts(series: readonly NamedSeries[], source: string, problems: Problem[]): readonly NamedSeries[] {
  const open = series.filter(({ named }) => named.metric === null && named.kind === 'other');
  const parts = open.filter((one) => isMeasured(one) && isPartOfLoss(wordsBeside(one)));
  // What an agent logs beside its rewards is as often a statistic.
  if (parts.length === 0 || series.some(isReward) || gameOf(series.map(named)) !== null) return series;
  const totals = open.filter((one) => isMeasured(one) && isTotal(wordsBeside(one)));
  const ofSplit = (all: readonly NamedSeries[], split: Split | null) => all.filter(({ named }) => named.split === split);
  const guessed: string[] = [];
  const found = series.map((one): NamedSeries => {
    const { split } = one.named;
    const own = ofSplit(parts, split);
    if (totals.includes(one) && own.length > 0) return { ...one, named: { ...classify('loss'), split } };
    if (!parts.includes(one)) return one;
    const hasWhole = ofSplit(totals, split).length > 0 || ofSplit(series, split).some(isWhole);
    if (!hasWhole && own.length < 2) return one;
    if (!hasWhole) guessed.push(one.raw.name);
    return { ...one, named: { ...classify(`${wordsBeside(one).join(' ')} loss`), split, kind: 'loss-part' } };
  });
  if (guessed.length > 0) problems.push({ file: source, id: 'measure-guessed', values: { names: guessed, as: 'part' } });
  return found;
}

function isReward({ named: { base } }: NamedSeries): boolean {
  return base !== null && /reward$|^return$/.test(base);
}

function named({ raw: { name }, named: own }: NamedSeries) {
  return { ...own, name };
}

/** A loss that others may be parts of; the bound of a likelihood is made of them, too. */
function isWhole({ named: { kind, base } }: NamedSeries): boolean {
  return kind === 'loss' || base === 'elbo';
}

/** Counts, classes and sizes are whole numbers. */
function isMeasured({ raw }: NamedSeries): boolean {
  return raw.values.some((value) => Number.isFinite(value) && !Number.isInteger(value));
}

/** `train` and `valid` are losses where they fall or stand beside a score, scores where they rise as shares do; it is told. */
function withSplitsAlone(series: readonly NamedSeries[], source: string, problems: Problem[]): readonly NamedSeries[] {
  const alone = series.filter((one) => one.named.metric === null && splitAlone(one.raw.means ?? one.raw.name) !== null);
  const splits = new Set(alone.map(({ named }) => named.split));
  if (splits.size < 2 || splits.size < alone.length || !alone.every(isMeasured)) return series;
  const as = measureOf(alone, series);
  if (as === null) return series;
  problems.push({ file: source, id: 'measure-guessed', values: { names: alone.map(({ raw }) => raw.name), as } });
  return series.map((one) => (alone.includes(one) ? { ...one, named: { ...classify(as), split: one.named.split } } : one));
}

function measureOf(alone: readonly NamedSeries[], all: readonly NamedSeries[]): 'loss' | 'score' | null {
  const { values } = (alone.find(({ named }) => named.split === 'train') ?? alone[0]!).raw;
  const moved = movedBy(values);
  const hasLoss = all.some(({ named }) => named.kind === 'loss');
  const isShare = alone.every(({ raw }) => raw.values.every((value) => !(value < 0 || value > 100)));
  if (moved < 0 && !hasLoss) return 'loss';
  if (moved > 0 && isShare && (hasLoss || !all.some(({ named }) => named.kind === 'score'))) return 'score';
  return !hasLoss && all.some(({ named }) => named.kind === 'score') ? 'loss' : null;
}

/** `rate` means other things as well, which is told; `StepSize` and `shrinkage` do not. */
function withRate(series: readonly NamedSeries[], source: string, problems: Problem[]): readonly NamedSeries[] {
  const rates = series.filter((one) => one.named.metric === null && isRate(one));
  const hasLoss = series.some(({ named }) => named.kind === 'loss' || named.base === 'error');
  if (rates.length !== 1 || !hasLoss || series.some(({ named }) => named.kind === 'learning-rate')) return series;
  const [rate] = rates;
  if (wordsBeside(rate!).join(' ') === 'rate') {
    problems.push({ file: source, id: 'measure-guessed', values: { names: [rate!.raw.name], as: 'rate' } });
  }
  return series.map((one) => (one === rate ? { ...one, named: classify('learning rate') } : one));
}

/** The largest step that anyone takes. */
const MAX_RATE = 10;

function isRate(one: NamedSeries): boolean {
  const isSmall = one.raw.values.every((value) => !(value < 0 || value > MAX_RATE));
  return /^(?:rate|step ?size|shrinkage)$/.test(wordsBeside(one).join(' ')) && isSmall && isMeasured(one);
}

/** How the last quarter of the finite values lies to the first one. */
function movedBy(values: Float64Array): number {
  const known = values.filter(Number.isFinite);
  const count = Math.max(1, Math.floor(known.length / 4));
  const mean = (part: Float64Array) => part.reduce((sum, value) => sum + value, 0) / part.length;
  return known.length < 2 ? 0 : mean(known.subarray(-count)) - mean(known.subarray(0, count));
}
