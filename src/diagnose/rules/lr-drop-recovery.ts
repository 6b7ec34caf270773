import type { Rise } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { short } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { bestWay, scoreGain } from '../measure/net-gain.js';
import { medianAt, type Way } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { type DropTarget, drops, place } from '../targets.js';

/** Minimum number of evaluations over which a recovery is drawn. */
const MIN_WINDOW = 3;

/** A drop that takes back less than this share of a rise did not repair it. */
const MIN_REPAIRED = 0.5;

/** Where a drop acts: from the drop to the best evaluation of its phase, and its numbers. */
export function recoveryOf({ run, cost, drop }: DropTarget) {
  const next = run.drops.find((other) => other.point > drop.point)?.point ?? cost.at.length;
  let best = drop.point;
  for (let i = drop.point; i < next; i += 1) if (cost.levels[i]! < cost.levels[best]!) best = i;
  const end = Math.min(next - 1, Math.max(best, drop.point + MIN_WINDOW - 1));
  const measured = {
    metric: cost.series.name,
    fromScore: cost.ofScore,
    dropPlace: place(run, drop.drop.at),
    before: medianAt(cost, drop.point - 1, drop.before, drop.medianOf[0]),
    after: medianAt(cost, drop.point, drop.after, drop.medianOf[1]),
    scoreChange: drop.drop.score,
    scoreName: run.validationScore?.series.name ?? '',
    noise: drop.drop.noise,
    lasted: drop.drop.lasted,
    net: drop.netCost,
    netScore: drop.netScore,
    points: next - drop.point,
    inferred: run.learningRate.events.some((event) => event.at === drop.drop.at && event.inferred),
  };
  return { series: [cost.series.name], from: drop.drop.at, to: cost.at[end]!, measured };
}

export const lrDropRecovery = defineRule({
  id: 'lr-drop-recovery',
  order: 50,
  title: 'A learning-rate drop repaired a run that was getting worse',
  severity: 'notice',
  about: 'drop',
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'At a high learning rate part of the loss is only the noise of the steps; a drop removes it at once. So improvement after a drop does not contradict a rise before it: it shows that part of the rise was reversible.',
  formula:
    'Median of 5 evaluations before the drop minus median of 3 after it: more than 1% of the level and more than 2 standard errors; and a lasting rise (see overfitting) had reached up to the drop.',
  advice: ['Consider dropping earlier: right after the best level before the rise.'],
  falseAlarmIf: ['the drop was inferred from the curves and something else changed there'],
  references: ['https://arxiv.org/abs/1908.01878', 'https://arxiv.org/abs/1907.04595'],
  example: recoveryExample(),
  options: {
    /** Improvement as a share of the level before the drop. */
    minGain: 0.01,
  },
  select: drops,
  check: ({ run, cost, drop, rise }, { minGain }) => {
    if (!rise || !drop.improved || !(drop.before - drop.after > minGain * Math.abs(drop.before))) return null;
    const target = { run, cost, drop, rise };
    const recovery = recoveryOf(target);
    return {
      ...recovery,
      measured: { ...recovery.measured, recovered: recoveredShare(target, rise), ...onlyTheScore(target, rise.from) },
      confidence: recovery.measured.inferred ? 'low' : 'high',
    };
  },
  message: ({ measured }) => {
    const { before, after, dropPlace, lasted, scoreName, recovered, ...rest } = measured;
    const { bestBefore, bestAfter, scoreBefore, scoreAfter }: Partial<Bests> = rest;
    const parted =
      bestBefore && bestAfter && scoreBefore && scoreAfter
        ? say` In the end ${costWords(measured)} stayed above its best before (${values(bestBefore, bestAfter)}), while ${name(scoreName)} got better than ever (${values(scoreBefore, scoreAfter)}).`
        : '';
    const gone = lasted > 0 ? say` The gain was gone again after ${short(lasted)} evaluations.` : '';
    return say`The learning-rate drop at ${dropPlace} ${recovered < MIN_REPAIRED ? 'took back part of' : 'repaired'} the rise before it: ${costWords(measured)} fell${shareWords([before, after])} (${values(before, after)}).${gone}${parted}`;
  },
  causes: [
    {
      cause: 'The drop took the step noise away.',
      weigh: ({ noise }) => ({
        for: noise < 0.8 ? [`evaluations scatter less: ${short(noise)} times as much as before`] : [],
        against: noise > 1.2 ? ['evaluations scatter more than before'] : [],
      }),
    },
  ],
});

/** The part of a rise that a drop took back; 1 for all of it. */
function recoveredShare({ drop }: DropTarget, { segment }: Rise): number {
  return (drop.before - drop.after) / (drop.before - segment.lowest);
}

interface Bests {
  readonly bestBefore: Reading;
  readonly bestAfter: Reading;
  readonly scoreBefore: Reading;
  readonly scoreAfter: Reading;
}

/** The best before a rise and after the drop that ended it, where the score got better than before, and the loss did not. */
function onlyTheScore(target: DropTarget, riseFrom: number): Partial<Bests> {
  const score = scoreGain(target, riseFrom);
  const isWorse = ([a, b]: Way) => b.value > a.value;
  if (!score || !(target.drop.netCost > 1)) return {};
  const loss = bestWay(target.cost, target, riseFrom, isWorse);
  return isWorse(loss) ? { bestBefore: loss[0], bestAfter: loss[1], scoreBefore: score[0], scoreAfter: score[1] } : {};
}

function recoveryExample() {
  const n = 100;
  const loss = (i: number) => (i < 50 ? 0.6 + 0.8 * Math.exp(-i / 6) + 0.006 * Math.max(0, i - 20) : 0.62);
  return {
    lr: Array.from({ length: n }, (_, i) => (i < 50 ? 0.1 : 0.02)),
    train_loss: Array.from({ length: n }, (_, i) => (i < 50 ? 0.5 + Math.exp(-i / 6) : 0.3) + 0.003 * Math.sin(7 * i)),
    val_loss: Array.from({ length: n }, (_, i) => loss(i) + 0.004 * Math.sin(5 * i)),
  };
}
