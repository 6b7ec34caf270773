import { say } from '../../text/sentence.js';
import { capitalCost } from '../measure/cost-words.js';
import { riseEvidence, riseSentence, riseWeight, riseWindow } from '../measure/rise-evidence.js';
import { type TrainMeanwhile, trainWords } from '../measure/train-meanwhile.js';
import { GATES } from '../measure/valley.js';
import { defineRule } from '../rule.js';
import { rises } from '../targets.js';

/** Minimum rise that is clear at a glance: above what mild cases and noise were seen to reach. */
const CLEAR_RISE = 0.1;

export const overfitting = defineRule({
  id: 'overfitting',
  order: 10,
  title: 'Validation turned up for good',
  severity: 'warning',
  means: 'overfitting',
  // Where the training itself blew up, validation went with it.
  yieldsTo: ['diverged-loss'],
  needs: 'a validation loss or score with at least 10 evaluations, or with fewer that only get worse after the best one',
  asks: ['validation-loss'],
  why: 'From some point on, more training makes the model worse on data that it has not seen.',
  formula:
    'Best “down, then up” fit against best “never up” fit (isotonic regression), on the whole run and on each learning-rate phase: evidence T = (SSE₀ − SSE₁)/(σ²·F) > 30 + 5·ln m for m stretches (20 + 5·ln m where R > 11% over at least a quarter of the stretch), rise R > 4% of the lowest level (6% over united phases), end level z > 3 standard errors above it, at least 4 points and 10% of the stretch after the turn. Of 3 to 25 evaluations also their order alone, which needs no estimate of the noise: from the best one on r evaluations, each worse than the one before (by chance 1 in r!: a hint of low confidence up to four, a warning from five on), or a rise in all that is chance in at most 0.25% (Kendall, exact).',
  advice: [
    'Ship the checkpoint of the best validation level, not the last one.',
    'Stop there: restore the best weights, with a patience longer than the gap to the next learning-rate drop.',
    'If you need to train longer, regularize more: augmentation, weight decay, dropout, more data.',
  ],
  falseAlarmIf: [
    'the learning rate restarts or cycles and is not logged',
    'the validation set, its loss or its weights changed during the run',
    'the validation metric is smoothed before it is logged',
    'the error falls again later (double descent)',
  ],
  references: [
    'https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook',
    'https://keras.io/api/callbacks/early_stopping/',
  ],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.5 + Math.exp(-i / 20) + 0.004 * Math.sin(7 * i)),
    val_loss: Array.from(
      { length: 60 },
      (_, i) => 0.8 + Math.exp(-i / 6) + 0.008 * Math.max(0, i - 20) + 0.006 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Minimum rise over the lowest level before reporting, as a share. 4%: chosen on labelled runs, flat around it. */
    minRise: GATES.minRise,
  },
  select: rises,
  check: ({ run, cost, rise }, { minRise }) => {
    // Rises that date a guilty run may be smaller than the gate: only a gate that the user raised is asked again here.
    if (!rise || (minRise > GATES.minRise && !(rise.segment.rise > minRise))) return null;
    const target = { run, cost, rise };
    const confidence = rise.segment.rise > CLEAR_RISE ? 'high' : 'medium';
    return { measured: riseEvidence(target), ...riseWindow(target), ...riseWeight(rise, confidence) };
  },
  message: ({ measured }) => riseSentence(capitalCost(measured), measured),
  causes: [
    {
      cause: 'The model fits what is particular to the training set.',
      weigh: (measured) => ({
        for: measured.trainMoved === 'fell' && measured.trainChange < -0.05 ? [say`${trainWords(measured)} meanwhile`] : [],
        against: doesNotFall(measured) ? ['the training loss did not fall meanwhile'] : [],
      }),
    },
    {
      cause: 'The learning rate is too high for this stage.',
      weigh: ({ repair, ...measured }) => ({
        for: [
          ...(measured.trainMoved === 'rose' ? [say`${trainWords(measured)} as well`] : []),
          ...(repair < 0.98 ? ['a later learning-rate drop went below the best level before'] : []),
        ],
        against: repair >= 1 ? ['no later part of the run got back to the best level'] : [],
      }),
    },
    { cause: 'The validation data or its loss changed during the run.' },
  ],
});

function doesNotFall({ trainMoved }: TrainMeanwhile): boolean {
  return trainMoved === 'held' || trainMoved === 'rose';
}
