import { median } from '../math/median.js';
import { percent } from '../math/short.js';
import type { Measured } from '../model/finding.js';
import type { Series } from '../model/run.js';
import { indexAt, indexFrom } from './align.js';

/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** A change below this share says nothing: such metrics are as noisy as the loss. */
const MIN_CHANGE = 0.02;

/** Metrics that tell the explanations of a rise apart, by name. The first that fits counts: `loss_wrong` before any other loss. */
const NAMES = [
  ['lossScaled', /temp(erature)?_?scaled|scaled_?(loss|nll)/i, 'the loss after temperature scaling'],
  ['lossWrong', /loss.*(wrong|incorrect)|(wrong|incorrect).*loss/i, 'the loss of the wrong answers'],
  ['lossCorrect', /loss.*(correct|right)|(correct|right).*loss/i, 'the loss of the right answers'],
  ['confidenceWrong', /conf.*(wrong|incorrect)|(wrong|incorrect).*conf/i, 'the confidence in wrong answers'],
  ['ece', /(^|[_/ .-])ece($|[_/ .-])|calibration_?error/i, 'the calibration error'],
  ['brier', /brier/i, 'the Brier score'],
  ['logitNorm', /logits?_?(norm|scale)/i, 'the norm of the logits'],
  ['weightNorm', /(weights?|params?|parameters?)_?(l2_?)?norm/i, 'the weight norm'],
  ['trainEval', /train.*loss.*(eval|clean)|(eval|clean).*train.*loss/i, 'the training loss in evaluation mode'],
] as const;

/** Key in a finding's numbers → change over its window as a share of the level before. */
export type ExtraMetric = (typeof NAMES)[number][0];

/** What the extra metrics that a run logged did from one place to another: medians of 5 points at either end. */
export function extraChanges(series: readonly Series[], from: number, to: number): Measured {
  const found: Record<string, number> = {};
  for (const one of series) {
    const name = NAMES.find(([, pattern]) => pattern.test(one.name));
    if (!name || found[name[0]] !== undefined || (one.split === 'train') !== (name[0] === 'trainEval')) continue;
    const change = changeOf(one, from, to);
    if (Number.isFinite(change)) found[name[0]] = change;
  }
  return found;
}

function changeOf({ at, values }: Series, from: number, to: number): number {
  const start = indexFrom(at, from);
  const end = indexAt(at, to) + 1;
  const level = (a: number, b: number) => median(values.slice(Math.max(start, a), Math.min(end, b)).filter(Number.isFinite));
  const before = level(start, start + LEVEL_POINTS);
  return (level(end - LEVEL_POINTS, end) - before) / Math.abs(before);
}

/** Which way each metric went, as far as it was logged: the sentences of those that rose (1), fell (−1) or held (0) as asked. */
export function said(measured: Measured, expected: Partial<Record<ExtraMetric, 1 | 0 | -1>>): readonly string[] {
  return NAMES.flatMap(([id, , words]) => {
    const change = measured[id];
    if (typeof change !== 'number' || expected[id] === undefined) return [];
    const way = change > MIN_CHANGE ? 1 : change < -MIN_CHANGE ? -1 : 0;
    if (way !== expected[id]) return [];
    return [way === 0 ? `${words} hardly moved` : `${words} ${way > 0 ? 'rose' : 'fell'} ${percent(Math.abs(change))}`];
  });
}
