import { curve, gaussian } from '../curves.js';
import { csv, type Question } from './question.js';

/** A falling curve with noise as a share of its level. */
function falling(n: number, from: number, to: number, tau: number, noise: number, seed: number): readonly number[] {
  const draw = gaussian(seed);
  return curve(n, (i) => (to + (from - to) * Math.exp(-i / tau)) * (1 + noise * draw()));
}

const HEALTHY = /curves look healthy/;
const NOT_COMPUTED = /not computed/;
const scatter = gaussian(11);
const epochs = (n: number) => curve(n, (i) => i + 1);

export const CONSTANTS_QUESTIONS: readonly Question[] = [
  {
    id: 'validation-never-learned-sorted-folders',
    phenomenon: 'validation-never-learned',
    source: 'https://github.com/keras-team/keras/issues/8346',
    log: {
      'history.csv': csv({
        epoch: epochs(15),
        loss: falling(15, 1.1, 0.05, 3, 0.02, 1),
        acc: curve(15, (i) => 0.98 - 0.4 * Math.exp(-i / 3)),
        val_loss: curve(15, (i) => 5 + 0.2 * i + 0.3 * scatter()),
        val_acc: curve(15, (i) => (i % 4 === 2 ? 0.011 : 0)),
      }),
    },
    expects: [{ rule: 'validation-never-learned', severity: 'warning', says: [/split/, /label/] }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [/[Tt]o ship labels/],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'validation-never-learned-evaluation-mode',
    phenomenon: 'validation-never-learned',
    source: 'https://github.com/khanrc/pt.darts/issues/24',
    log: {
      'history.csv': csv({
        epoch: epochs(40),
        train_accuracy: curve(40, (i) => 0.95 - 0.93 * Math.exp(-i / 8)),
        val_accuracy: curve(40, () => 0.0105 + 0.0008 * scatter()),
      }),
    },
    expects: [{ rule: 'validation-never-learned', severity: 'warning', says: /evaluation mode/ }],
    neverSaid: [HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'validation-never-learned-normalization',
    phenomenon: 'validation-never-learned',
    source: 'https://github.com/tensorflow/tensorflow/issues/36446',
    log: {
      'history.csv': csv({
        epoch: epochs(24),
        loss: curve(24, (i) => 0.02 + 0.6 * Math.exp(-i / 5) + 0.02 * scatter() ** 2),
        val_loss: curve(24, (i) => 280 + 190 * i + 60 * scatter()),
      }),
    },
    expects: [{ rule: 'validation-never-learned', severity: 'warning', says: /evaluation mode/ }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'single-class-imbalanced',
    phenomenon: 'single-class',
    source: 'https://github.com/keras-team/keras/issues/10996',
    log: {
      'history.csv': csv({
        epoch: epochs(25),
        loss: falling(25, 0.62, 0.56, 6, 0.004, 3),
        val_loss: falling(25, 0.6, 0.57, 6, 0.004, 4),
        val_accuracy: curve(25, () => 0.7421),
      }),
    },
    expects: [{ rule: 'single-class', severity: 'warning', says: /one class/ }],
    neverSaid: [NOT_COMPUTED, HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'single-class-flips',
    phenomenon: 'single-class',
    source: 'https://github.com/keras-team/keras/issues/9319',
    log: {
      'history.csv': csv({
        epoch: epochs(20),
        loss: falling(20, 0.75, 0.68, 6, 0.01, 5),
        val_loss: falling(20, 0.74, 0.69, 6, 0.01, 6),
        val_accuracy: curve(20, (i) => (i % 3 === 0 ? 0.4125 : 0.5875)),
      }),
    },
    expects: [{ rule: 'single-class', severity: 'warning', says: /one class/ }],
    neverSaid: [NOT_COMPUTED, HEALTHY],
  },
  {
    id: 'stuck-at-worst-dice',
    phenomenon: 'stuck-at-worst',
    source: 'https://github.com/MIC-DKFZ/nnUNet/issues/1035',
    log: {
      'history.csv': csv({
        epoch: epochs(30),
        train_loss: falling(30, 1.2, 0.7, 8, 0.01, 7),
        val_loss: falling(30, 1.2, 0.75, 8, 0.01, 8),
        val_dice: curve(30, () => 0),
      }),
    },
    expects: [{ rule: 'stuck-at-worst', severity: 'warning', says: /background/ }],
    neverSaid: [NOT_COMPUTED, HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'stuck-at-worst-negative-losses',
    phenomenon: 'stuck-at-worst',
    source: 'https://github.com/MIC-DKFZ/nnUNet/issues/298',
    log: {
      'progress.csv': csv({
        epoch: epochs(60),
        train_loss: falling(60, 0.1, -0.41, 20, 0.01, 17),
        val_loss: falling(60, 0.08, -0.43, 20, 0.01, 18),
        mean_fg_dice: curve(60, () => 0),
      }),
    },
    expects: [{ rule: 'stuck-at-worst', severity: 'warning' }],
    neverSaid: [NOT_COMPUTED, HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: 'regression-accuracy-mse',
    phenomenon: 'constant-metric',
    source: 'https://keras.io/getting_started/faq/',
    log: {
      'history.csv': csv({
        epoch: epochs(40),
        loss: falling(40, 0.4, 0.05, 8, 0.01, 9),
        mse: falling(40, 0.4, 0.05, 8, 0.01, 9),
        accuracy: curve(40, () => 0.0024),
        val_loss: falling(40, 0.38, 0.06, 8, 0.01, 10),
        val_accuracy: curve(40, () => 0.0032),
      }),
    },
    expects: [{ rule: 'frozen-metric', says: /regression/ }],
    neverSaid: [NOT_COMPUTED],
  },
  {
    id: 'late-generalization-modular',
    phenomenon: 'late-generalization',
    source: 'https://arxiv.org/abs/2201.02177',
    log: {
      'metrics.csv': csv({
        step: curve(120, (i) => 500 * i),
        train_accuracy: curve(120, (i) => 1 - 0.98 * Math.exp(-i / 2)),
        val_accuracy: curve(120, (i) => 0.03 + 0.005 * Math.abs(scatter()) + 0.96 / (1 + Math.exp(-(i - 80) / 4))),
      }),
    },
    expects: [{ rule: 'late-generalization', severity: 'notice' }],
    neverFound: ['overfitting', 'memorization'],
  },
  {
    id: 'non-finite-validation-alone',
    phenomenon: 'non-finite',
    source: 'https://github.com/Amshaker/unetr_plus_plus/issues/54',
    log: {
      'history.csv': csv({
        epoch: epochs(25),
        train_loss: falling(25, 1.4, 0.3, 6, 0.01, 12),
        val_loss: curve(25, () => 'nan' as unknown as number),
      }),
    },
    expects: [{ rule: 'non-finite-metric', says: /never finite/, firstCause: /validation data/ }],
    neverFound: ['diverged-loss'],
    neverSaid: [/never recovered|never came back|training diverged/],
  },
];
