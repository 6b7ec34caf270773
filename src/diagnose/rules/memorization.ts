import { two } from '../../text/numbers.js';
import { say } from '../../text/sentence.js';
import { capitalCost } from '../measure/cost-words.js';
import { said } from '../measure/extra-metrics.js';
import { riseEvidence, riseSentence, riseWeight, riseWindow } from '../measure/rise-evidence.js';
import { trainWords } from '../measure/train-meanwhile.js';
import { defineRule } from '../rule.js';
import { rises } from '../targets.js';

export const memorization = defineRule({
  id: 'memorization',
  order: 20,
  title: 'Validation gets worse while the training loss keeps falling',
  severity: 'warning',
  refines: 'overfitting',
  means: 'overfitting',
  // Where the training itself blew up, validation went with it.
  yieldsTo: ['diverged-loss'],
  // Where each token is seen once there is nothing to memorize.
  notFor: ['gan-rl', 'llm-pretrain'],
  needs: 'a training loss and a validation loss or score with at least 10 evaluations',
  asks: ['validation-loss', 'train-loss'],
  why: 'The model learns the training examples by heart: what it gains on them it loses on new ones.',
  formula:
    'A lasting rise (see overfitting) in which the training loss falls by more than 5%, from its value at the best level to that at the end (medians where single values are noisy), and ρ = −Δln(train loss)/Δln(validation error) > 2; above 2.5 it is clear. A loss that may be negative has no ρ. Without a score the validation loss stands in for the error, which makes ρ smaller.',
  advice: [
    'Ship the checkpoint of the best validation level, not the last one.',
    'Make the training set harder to memorize: augmentation, more or cleaner data, dropout, weight decay, label smoothing.',
    'A smaller model may do as well.',
  ],
  falseAlarmIf: [
    'the training loss is measured with augmentation or dropout that fade out during the run',
    'the validation set is tiny, so that a few examples make the rise',
  ],
  references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.02 + Math.exp(-i / 12) + 0.002 * Math.sin(7 * i)),
    val_loss: Array.from(
      { length: 60 },
      (_, i) => 0.8 + Math.exp(-i / 6) + 0.012 * Math.max(0, i - 20) + 0.006 * Math.sin(5 * i),
    ),
    val_acc: Array.from(
      { length: 60 },
      (_, i) => 0.8 - 0.5 * Math.exp(-i / 6) - 0.0012 * Math.max(0, i - 20) + 0.001 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Minimum ρ; between 2 and 2.5 the picture is mixed. Measured: ≥ 2.9 in 36 of 39 memorizing stretches. */
    minRho: 2,
    /** Share by which the training loss must fall. 46 of 50 labelled stretches pass. */
    minTrainFall: 0.05,
  },
  select: (run) => (run.trainLoss ? rises(run) : []),
  check: ({ run, cost, rise }, { minRho, minTrainFall }) => {
    if (!rise) return null;
    const target = { run, cost, rise };
    const measured = riseEvidence(target);
    if (!(measured.rho > minRho) || measured.trainMoved !== 'fell' || !(measured.trainChange < -minTrainFall)) return null;
    const clear = measured.rho > 2.5 && rise.worseIsError;
    return { ...riseWindow(target), measured, ...riseWeight(rise, clear ? 'high' : 'medium') };
  },
  message: ({ measured }) => riseSentence(capitalCost(measured), measured),
  causes: [
    {
      cause: 'Memorization of the training set.',
      weigh: ({ rho, rhoOf, repair, ...extra }) => ({
        for: [
          say`${trainWords(extra)} while validation got worse`,
          ...(rho > 2.5
            ? [
                `on a log scale it fell ${two(rho)} times as far as the validation ${rhoOf === 'error' ? 'error' : 'loss'} rose (ρ)`,
              ]
            : []),
          ...(repair >= 1 ? ['no later part of the run got back to the best level'] : []),
          ...said(extra, { brier: 1, lossCorrect: 1, trainEval: -1 }),
        ],
        against: [
          ...(repair < 0.9 ? ['a later learning-rate drop went well below the best level before'] : []),
          ...said(extra, { brier: 0, trainEval: 0 }),
        ],
      }),
    },
    {
      cause: 'Drift after a learning-rate drop.',
      weigh: ({ rho, repair, ...extra }) => ({
        for: [...(repair < 0.9 ? ['a later drop repaired it'] : []), ...said(extra, { weightNorm: -1 })],
        against: [
          ...(rho > 2.5 ? ['the training loss fell far more than drift explains'] : []),
          ...said(extra, { weightNorm: 1 }),
        ],
      }),
    },
  ],
});
