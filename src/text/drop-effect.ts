import type { Drop } from '../model/report.js';
import { percent } from './numbers.js';
import { readingsText } from './readings.js';

/** The drop "beat" or "did not beat" the best before only by more than this share. */
const NET_MARGIN = 0.01;

/** What a drop did to validation, how long it lasted, and whether it came early or late. */
export function dropText(drop: Drop): string {
  return `${effectText(drop)}${timingText(drop)}`;
}

function effectText({ effect, lasted }: Drop): string {
  if (effect.id === 'untold') return 'too close to an end or to another drop to tell';
  const what = effect.values.of === 'loss' ? 'validation loss' : 'validation error';
  if (effect.id === 'no-gain') return `no measurable improvement of ${what}`;
  const { before, after, repaired, net } = effect.values;
  // A negative loss has no share of its level.
  const isPositive = before.value > 0 && after.value >= 0;
  const share = isPositive ? ` (${percent((after.value - before.value) / before.value)})` : '';
  const gain = `${what} ${readingsText([before, after])}${share}`;
  const stayed = Number.isNaN(lasted) ? '' : `, gone again after ${lasted} evaluations`;
  return `${repaired ? 'repaired the rise before it: ' : ''}${gain}${netText(net)}${stayed}`;
}

function netText(net: number): string {
  if (net < 1 - NET_MARGIN) return ', better than ever before';
  return net < 1 + NET_MARGIN ? ', level with the best before' : ', not as good as the best before';
}

function timingText({ plateau, forgone }: Drop): string {
  if (plateau > 0) return `; it came late: nothing had moved for ${plateau} evaluations`;
  return forgone > 0 ? `; it came early: staying promised ${percent(forgone)} more` : '';
}
