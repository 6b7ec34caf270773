import type { MeasuredRun, Rise } from '../../model/measured.js';
import { two } from '../../text/numbers.js';
import { type Sentence, say } from '../../text/sentence.js';
import { costWords } from '../measure/cost-words.js';
import { said } from '../measure/extra-metrics.js';
import { riseEvidence, riseSentence, riseWindow } from '../measure/rise-evidence.js';
import { type TrainMeanwhile, trainWords } from '../measure/train-meanwhile.js';
import { defineRule } from '../rule.js';
import { dropBefore, place, rises } from '../targets.js';

/** Minimum training loss, in quanta of the logger's rounding: a smaller one says nothing. */
const MIN_QUANTA = 20;

function isAtFloor({ trainLoss }: MeasuredRun, rise: Rise): boolean {
  if (!trainLoss || trainLoss.quantum === 0) return false;
  const last = trainLoss.levels[Math.min(rise.to, trainLoss.levels.length - 1)]!;
  return last < MIN_QUANTA * trainLoss.quantum;
}

export const postDropDrift = defineRule({
  id: 'post-drop-drift',
  order: 30,
  title: 'Validation gets worse after a learning-rate drop, without memorization',
  severity: 'warning',
  refines: 'overfitting',
  means: 'overfitting',
  // Where the training itself blew up, validation went with it.
  yieldsTo: ['diverged-loss'],
  needs: 'a learning-rate drop (logged, or visible in the training loss) and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'Soon after a drop the network is at its best; then weight decay shrinks the weights, the effective learning rate of normalized layers grows back, and validation drifts away until the next drop.',
  formula:
    'A lasting rise (see overfitting) in a phase that a drop opened, its best level within the first 25% (at most 15 evaluations) of the phase; suspected where ρ = −Δln(train loss)/Δln(validation error) < 2: training gains no more in proportion than validation loses; confirmed where a later drop brings what got worse, the error or else the loss, below 0.90 of its best before the rise.',
  advice: [
    'Drop the learning rate again earlier: shortly after the best level of this phase.',
    'Or use a schedule without long flat phases: cosine or linear decay.',
    'Or average the weights (EMA, SWA); dropout also damps it. Lower the weight decay only with care.',
    'To check: log the weight norm. In a drift it shrinks after the drop. More data is not the remedy.',
  ],
  falseAlarmIf: [
    'the training loss lies at its rounding floor, so that ρ says nothing',
    'strong augmentation hides memorization in the training loss',
    'the drop was inferred from the curves and is none',
  ],
  references: ['https://arxiv.org/abs/1605.07146', 'https://arxiv.org/abs/2010.02916'],
  example: driftExample(),
  options: {
    /** ρ below which it counts. Measured: 0.9–1.5 in drift, at least 2.9 in 36 of 39 memorizing stretches. */
    maxRho: 2,
    /** Best later ÷ best before below which it is confirmed; memorizing runs reach 0.94. */
    maxRepair: 0.9,
    /** Evaluations after the drop within which the phase must have its best level; also at most a quarter of the phase. */
    maxDelay: 15,
  },
  select: (run) => (run.learningRate.events.some((event) => event.kind === 'drop') ? rises(run) : []),
  check: ({ run, cost, rise }, { maxRho, maxRepair, maxDelay }) => {
    const drop = rise ? dropBefore(run, rise) : null;
    if (!rise || !drop) return null;
    const start = cost.at.findIndex((at) => at >= drop.at);
    const points = rise.to - start + 1;
    const delay = rise.segment.knee - start;
    if (delay > Math.max(Math.min(maxDelay, 0.25 * points), 1)) return null;
    const target = { run, cost, rise };
    const evidence = riseEvidence(target);
    const drifting = rise.worseIsError && evidence.rho < maxRho && !isAtFloor(run, rise);
    const repaired = rise.repair < maxRepair && !(rise.worseIsError && evidence.rho >= maxRho);
    if (!drifting && !repaired) return null;
    const measured = {
      ...evidence,
      drop: drop.at,
      dropPlace: place(run, drop.at),
      confirmed: repaired,
      inferred: drop.inferred,
    };
    return {
      ...riseWindow(target),
      measured,
      confidence: repaired && !drop.inferred ? 'high' : drop.inferred ? 'low' : 'medium',
    };
  },
  message: ({ measured }) => {
    const { dropPlace, confirmed } = measured;
    const { ...train } = measured;
    const what = say`After the learning-rate drop at ${dropPlace}, ${costWords(measured)}`;
    const sure = confirmed
      ? say`The next drops repaired it, by ${costWords({ metric: measured.repairOf, fromScore: measured.repairFromScore })}: this is drift, not memorization.`
      : 'This looks like drift, not memorization.';
    return say`${riseSentence(what, measured, driftWords(train))} ${sure}`;
  },
  causes: [
    {
      cause: 'Drift of the effective learning rate (weight decay with normalization layers).',
      weigh: ({ rho, repair, ...extra }) => ({
        for: [
          'it begins soon after a learning-rate drop',
          ...(rho < 2 ? [`the training loss gained little for what validation lost (ρ = ${two(rho)})`] : []),
          ...(repair < 0.9 ? ['a later drop repaired it and went below the best level before'] : []),
          ...said(extra, { weightNorm: -1 }),
        ],
        against: [
          ...(repair >= 1 ? ['no later drop got back to the best level before it'] : []),
          ...said(extra, { weightNorm: 1 }),
        ],
      }),
    },
    {
      cause: 'Memorization of the training set.',
      weigh: ({ rho, repair, ...extra }) => ({
        for: [
          ...(extra.trainMoved === 'fell' && extra.trainChange < -0.05 ? [trainWords(extra)] : []),
          ...(repair >= 1 ? ['nothing later repaired it'] : []),
          ...said(extra, { brier: 1, lossCorrect: 1, trainEval: -1 }),
        ],
        against: [
          ...(rho < 2 ? [`that is little for what validation lost (ρ = ${two(rho)})`] : []),
          ...(repair < 0.9 ? ['memorization is not undone by a learning-rate drop'] : []),
          ...said(extra, { trainEval: 0 }),
        ],
      }),
    },
  ],
});

/** What the training loss did, beside what validation lost. */
function driftWords(train: TrainMeanwhile): Sentence {
  if (train.trainMoved === 'unknown') return [];
  const words = trainWords(train);
  return train.trainMoved === 'rose' ? say`, and ${words} as well` : say`, while ${words}`;
}

function driftExample() {
  const n = 120;
  const error = (i: number) => (i < 40 ? 0.3 + 0.4 * Math.exp(-i / 8) : i < 80 ? 0.16 + 0.0015 * Math.max(0, i - 43) : 0.11);
  return {
    lr: Array.from({ length: n }, (_, i) => 0.1 * 0.2 ** (Number(i >= 40) + Number(i >= 80))),
    train_loss: Array.from(
      { length: n },
      (_, i) => (i < 40 ? 0.8 + Math.exp(-i / 8) : i < 80 ? 0.4 - 0.0004 * (i - 40) : 0.25) + 0.004 * Math.sin(7 * i),
    ),
    val_loss: Array.from({ length: n }, (_, i) => 2.2 * error(i) + 0.004 * Math.sin(5 * i)),
    val_acc: Array.from({ length: n }, (_, i) => 1 - error(i) - 0.0015 * Math.sin(5 * i)),
  };
}
