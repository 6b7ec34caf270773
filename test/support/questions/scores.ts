import { curve, gaussian } from '../curves.js';
import { csv, type Question } from './question.js';

type Files = NonNullable<Question['log']>;

const PER_ANSWER = /per wrong answer|more confidently wrong|fewer wrong answers/;

/** Numbers as a trainer prints them. */
const printed = (values: readonly number[], digits = 4) => values.map((value) => value.toFixed(digits));

/** A speech model whose loss falls while the word error rate of the decoded texts rises, evaluation by evaluation. */
function decodedWrong(): Files {
  const draw = gaussian(31);
  const n = 18;
  return {
    'history.csv': csv({
      step: curve(n, (i) => 500 * (i + 1)),
      eval_loss: printed(curve(n, (i) => 0.31 + 0.4 * Math.exp(-i / 6) + 0.002 * draw())),
      eval_wer: printed(
        curve(n, (i) => 24 + 0.7 * i + 0.2 * draw()),
        2,
      ),
    }),
  };
}

/** A translation model: the loss still falls, BLEU falls from 31 to 24. */
function bleuFalls(): Files {
  const draw = gaussian(32);
  const n = 40;
  return {
    'history.csv': csv({
      epoch: curve(n, (i) => i + 1),
      train_loss: printed(curve(n, (i) => 1.1 + 2.5 * Math.exp(-i / 11) + 0.004 * draw())),
      val_loss: printed(curve(n, (i) => 1.7 + 1.9 * Math.exp(-i / 12) + 0.006 * draw())),
      val_bleu: printed(
        curve(n, (i) => 31 - 0.18 * i + 0.15 * draw()),
        2,
      ),
    }),
  };
}

/** A classifier: from epoch 20 the loss doubles, the accuracy still gains two points. */
function surerAndRighter(): Files {
  const draw = gaussian(33);
  const n = 90;
  return {
    'history.csv': csv({
      epoch: curve(n, (i) => i + 1),
      loss: printed(curve(n, (i) => 0.02 + 1.6 * Math.exp(-i / 13))),
      accuracy: printed(curve(n, (i) => 0.995 - 0.55 * Math.exp(-i / 12) + 0.001 * draw())),
      val_loss: printed(curve(n, (i) => 0.62 + 1.1 * Math.exp(-i / 6) + 0.009 * Math.max(0, i - 18) + 0.008 * draw())),
      val_accuracy: printed(curve(n, (i) => 0.79 - 0.4 * Math.exp(-i / 7) + 0.0004 * i + 0.002 * draw())),
    }),
  };
}

/** A segmentation with a loss of Dice and cross-entropy below 0: the loss rises, Dice still gains. */
function diceParts(): Files {
  const draw = gaussian(34);
  const n = 160;
  return {
    'history.csv': csv({
      epoch: curve(n, (i) => i),
      train_loss: printed(curve(n, (i) => -0.88 + 0.7 * Math.exp(-i / 40) + 0.004 * draw())),
      val_loss: printed(curve(n, (i) => -0.55 + 0.5 * Math.exp(-i / 9) + 0.0013 * Math.max(0, i - 35) + 0.01 * draw())),
      val_dice: printed(curve(n, (i) => 0.7 - 0.5 * Math.exp(-i / 10) + 0.0004 * i + 0.004 * draw())),
    }),
  };
}

/** Hundreds of evaluations on a plateau. */
function plateau(): Files {
  const draw = gaussian(35);
  const n = 600;
  return {
    'history.csv': csv({
      epoch: curve(n, (i) => i + 1),
      loss: printed(curve(n, (i) => 0.41 + 0.9 * Math.exp(-i / 30) + 0.006 * draw())),
      val_loss: printed(curve(n, (i) => 0.45 + 0.9 * Math.exp(-i / 28) + 0.02 * draw())),
      val_accuracy: printed(curve(n, (i) => 0.84 - 0.5 * Math.exp(-i / 25) + 0.008 * draw())),
    }),
  };
}

/** Sixteen examples to validate on, all of them right nearly always. */
function fewExamples(): Files {
  const draw = gaussian(36);
  return {
    'history.csv': csv({
      epoch: curve(30, (i) => i + 1),
      loss: printed(curve(30, (i) => 0.08 + 0.9 * Math.exp(-i / 6) + 0.004 * draw())),
      accuracy: printed(curve(30, (i) => 0.97 - 0.3 * Math.exp(-i / 6) + 0.003 * draw())),
      val_loss: printed(curve(30, (i) => 0.11 + 0.9 * Math.exp(-i / 6) + 0.01 * draw())),
      val_accuracy: printed(curve(30, (i) => (i % 9 === 4 ? 0.9375 : 1))),
    }),
  };
}

export const SCORES_QUESTIONS: readonly Question[] = [
  {
    id: 'metric-disagreement-decoding',
    phenomenon: 'metric-disagreement',
    source: 'https://github.com/huggingface/blog/issues/933',
    log: decodedWrong(),
    expects: [{ rule: 'metric-disagreement', says: /decod|compute_metrics/, firstCause: /decod/ }],
    neverFound: ['loss-accuracy-divergence', 'overfitting', 'memorization'],
    neverSaid: [PER_ANSWER],
  },
  {
    id: 'metric-disagreement-bleu',
    phenomenon: 'metric-disagreement',
    source: 'https://github.com/tensorflow/tensor2tensor/issues/903',
    log: bleuFalls(),
    expects: [{ rule: 'metric-disagreement', says: /decod|compute_metrics/ }],
    neverSaid: [PER_ANSWER],
  },
  {
    id: 'loss-score-part-classifier',
    phenomenon: 'loss-score-part',
    source: 'https://stats.stackexchange.com/questions/278951/both-validation-loss-and-accuracy-goes-up-in-neural-network',
    log: surerAndRighter(),
    expects: [{ rule: 'loss-accuracy-divergence', from: [15, 26], says: /more confidently wrong/ }],
  },
  {
    id: 'loss-score-part-dice',
    phenomenon: 'loss-score-part',
    source: 'https://github.com/MIC-DKFZ/nnUNet/issues/829',
    log: diceParts(),
    expects: [{ rule: 'loss-accuracy-divergence', says: /val_dice rose/ }],
    neverSaid: [PER_ANSWER, /%[^.]{0,20}\(−0/],
  },
  {
    id: 'noise-plateau',
    phenomenon: 'noise',
    source: 'https://stats.stackexchange.com/questions/255105/why-is-the-validation-accuracy-fluctuating',
    log: plateau(),
    expects: [],
    neverFound: ['last-is-not-best', 'best-checkpoints-disagree', 'loss-accuracy-divergence', 'overfitting', 'memorization'],
  },
  {
    id: 'noise-few-examples',
    phenomenon: 'noise',
    source: 'https://stats.stackexchange.com/questions/255105/why-is-the-validation-accuracy-fluctuating',
    log: fewExamples(),
    expects: [],
    neverFound: ['quantized-metric', 'last-is-not-best', 'loss-accuracy-divergence'],
    neverSaid: [/±0\b(?!\.)/],
  },
];
