import { curve, gaussian, noisy, threeBoxes } from '../curves.js';
import { csv, type Question } from './question.js';

const OVERFITS = 'overfitting|memorization';
/** What is never said of a loss that may be negative. */
const NO_SHARES = [/training loss rose/, /val_loss rose \d/, /per wrong answer/, /of the best level/];
const NOT_ENOUGH = [/not enough evidence: \d/i, /curves look healthy/];

const round = (values: readonly number[], digits = 4) => values.map((value) => value.toFixed(digits));
const epochs = (n: number) => curve(n, (i) => i + 1);

/** A loss of Dice and cross-entropy that turns up for good at `knee`, as its training loss goes on falling. */
function negativeRise(n: number, knee: number, seed: number): Question['log'] {
  const train = noisy(
    curve(n, (i) => -0.94 + 0.85 * Math.exp(-i / (n / 6))),
    0.008,
    seed,
  );
  const validation = noisy(
    curve(n, (i) => -0.66 + 0.6 * Math.exp(-i / (knee / 4)) + (0.3 * Math.max(0, i - knee)) / (n - knee)),
    0.012,
    seed + 1,
  );
  return { 'progress.csv': csv({ epoch: epochs(n), train_loss: round(train), val_loss: round(validation) }) };
}

/** A log of single training steps beside one evaluation an epoch. */
function stepsAndEvaluations(perEpoch: number, validation: readonly number[], seed: number): string {
  const draw = gaussian(seed);
  const rows: string[] = ['step,train/loss,eval/loss'];
  for (const [i, value] of validation.entries()) {
    for (let j = 1; j <= perEpoch; j += 1) {
      const done = i + j / perEpoch;
      const loss = (0.15 + 1.3 * Math.exp(-done / 2)) * (1 + 0.2 * draw());
      rows.push(`${10 * (i * perEpoch + j)},${loss.toFixed(4)},${j === perEpoch ? value.toFixed(4) : ''}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

/** Drift after a drop that the next one repairs: the score beats its best before, the loss does not. */
function driftLog(): string {
  const { lr, train_loss, val_loss, val_acc } = threeBoxes(7);
  return csv({
    epoch: epochs(200),
    lr: lr!,
    train_loss: round(train_loss!),
    val_loss: round(val_loss!),
    val_acc: round(val_acc!),
  });
}

export const RISES_QUESTIONS: readonly Question[] = [
  {
    id: 'short-rise-after-knee-keras',
    phenomenon: 'overfitting',
    source: 'https://github.com/keras-team/keras/issues/161',
    log: {
      'history.csv': csv({
        epoch: epochs(13),
        loss: [1.84, 1.31, 1.02, 0.83, 0.69, 0.58, 0.49, 0.41, 0.335, 0.27, 0.21, 0.16, 0.12],
        val_loss: [1.62, 1.22, 1.01, 0.9, 0.83, 0.79, 0.77, 0.762, 0.765, 0.81, 0.87, 0.95, 1.04],
      }),
    },
    expects: [{ rule: OVERFITS, from: [9, 11], says: /training loss fell (6|7)\d% \(/, firstCause: /training set|[Mm]emori/ }],
    neverSaid: [/training loss rose/],
  },
  {
    id: 'short-noisy-training-loss',
    phenomenon: 'overfitting',
    source: 'https://github.com/tflearn/tflearn/issues/105',
    log: {
      'train.csv': csv({
        epoch: epochs(14),
        train_loss: round(
          curve(14, (i) => 0.2 + 1.4 * Math.exp(-i / 5)).map((value, i) => value * (1 + 0.12 * Math.sin(9 * i + 1))),
        ),
        val_loss: [1.5, 1.2, 1.02, 0.93, 0.9, 0.925, 0.96, 1.01, 1.05, 1.12, 1.16, 1.22, 1.3, 1.37],
      }),
    },
    expects: [{ rule: OVERFITS, severity: 'warning', from: [5, 7], says: /training loss fell/ }],
    neverSaid: [/training loss rose/],
  },
  {
    id: 'training-loss-of-steps',
    phenomenon: 'overfitting',
    source: 'https://github.com/tloen/alpaca-lora/issues/381',
    log: { 'metrics.csv': stepsAndEvaluations(40, [1.12, 0.93, 0.86, 0.84, 0.87, 0.93, 0.99, 1.06, 1.15, 1.21, 1.3], 5) },
    expects: [{ rule: OVERFITS, severity: 'warning', says: /training loss fell \d\d% \(.*medians of 40\)/ }],
    neverSaid: [/training loss rose/],
  },
  {
    id: 'negative-loss-nndetection',
    phenomenon: 'overfitting',
    source: 'https://github.com/MIC-DKFZ/nnDetection/issues/290',
    log: negativeRise(60, 18, 3)!,
    expects: [
      {
        rule: OVERFITS,
        severity: 'warning',
        from: [13, 26],
        says: [/training loss fell \(−/, /gave back \d+%/],
        firstCause: /training set/,
      },
    ],
    neverSaid: NO_SHARES,
  },
  {
    id: 'negative-loss-nnunet',
    phenomenon: 'overfitting',
    source: 'https://github.com/MIC-DKFZ/nnUNet/issues/829',
    log: negativeRise(250, 60, 9)!,
    expects: [
      { rule: OVERFITS, severity: 'warning', from: [45, 90], says: /training loss fell \(−/, firstCause: /training set/ },
    ],
    neverSaid: NO_SHARES,
  },
  {
    id: 'divergence-roberta',
    phenomenon: 'divergence',
    source: 'https://github.com/facebookresearch/fairseq/issues/1533',
    log: {
      'log.csv': csv({
        epoch: epochs(24),
        train_loss: round(
          noisy(
            curve(24, (i) => (i < 15 ? 2.2 + 4 * Math.exp(-i / 3) : 10.2)),
            0.03,
            2,
          ),
        ),
        valid_loss: round(
          noisy(
            curve(24, (i) => (i < 15 ? 1.9 + 4 * Math.exp(-i / 3) : 10.4)),
            0.03,
            4,
          ),
        ),
      }),
    },
    expects: [{ rule: 'diverged-loss', severity: 'error', from: [15, 17] }],
    neverFound: ['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence'],
    neverSaid: [/\d{4}%/],
  },
  {
    id: 'divergence-keras',
    phenomenon: 'divergence',
    source: 'https://github.com/keras-team/keras/issues/21',
    log: {
      'history.csv': csv({
        epoch: epochs(20),
        loss: round(curve(20, (i) => (i < 11 ? 0.6 + 0.7 * Math.exp(-i / 5) : i === 11 ? 12.4 : 25.1 + 0.01 * (i % 3)))),
        val_loss: round(curve(20, (i) => (i < 11 ? 0.65 + 0.6 * Math.exp(-i / 5) : i === 11 ? 22.9 : 25.4 + 0.01 * (i % 2)))),
      }),
    },
    expects: [{ rule: 'diverged-loss', severity: 'error', from: [12, 13] }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [/\d{4}%/],
  },
  {
    id: 'five-epochs-each-worse',
    phenomenon: 'short-run',
    source: 'https://github.com/daniellerch/stegolab/issues/1',
    log: {
      'history.csv': csv({
        epoch: epochs(5),
        loss: [0.551, 0.462, 0.318, 0.247, 0.206],
        acc: [0.702, 0.764, 0.829, 0.851, 0.862],
        val_loss: [0.731, 0.802, 1.11, 1.31, 1.52],
        val_acc: [0.602, 0.598, 0.571, 0.562, 0.549],
      }),
    },
    expects: [
      {
        rule: OVERFITS,
        severity: 'warning',
        says: [/each of the 4 evaluations after the best is worse/, /val_acc got worse each time/, /training loss fell 63%/],
      },
    ],
    neverSaid: NOT_ENOUGH,
  },
  {
    id: 'four-epochs-of-fine-tuning',
    phenomenon: 'short-run',
    source: 'https://github.com/huggingface/transformers/issues/22934',
    log: {
      'table.tsv':
        'Epoch\tTraining Loss\tValidation Loss\n1\t0.4821\t0.3907\n2\t0.2714\t0.4125\n3\t0.1402\t0.4683\n4\t0.0711\t0.5391\n',
    },
    expects: [
      {
        rule: OVERFITS,
        severity: 'notice',
        says: [/each of the 3 evaluations after the best is worse/, /training loss fell 85%/, /little evidence/],
      },
    ],
    neverSaid: NOT_ENOUGH,
  },
  {
    id: 'accuracy-drops-from-the-first-epochs',
    phenomenon: 'short-run',
    source: 'https://github.com/apache/mxnet/issues/1138',
    log: {
      'train.csv': csv({
        epoch: epochs(10),
        train_accuracy: round(curve(10, (i) => 0.55 + 0.022 * i)),
        val_accuracy: [0.789, 0.784, 0.787, 0.77, 0.762, 0.755, 0.741, 0.738, 0.719, 0.706],
      }),
    },
    expects: [{ rule: 'overfitting', severity: 'warning', from: [2, 4] }],
    neverSaid: [/curves look healthy/],
  },
  {
    id: 'valley-of-twelve',
    phenomenon: 'short-run',
    source: 'https://github.com/keras-team/keras/issues/1971',
    log: {
      'history.csv': csv({
        epoch: epochs(12),
        loss: round(curve(12, (i) => 1.3 * Math.exp(-i / 4))),
        val_loss: [1.42, 1.02, 0.84, 0.77, 0.742, 0.751, 0.763, 0.777, 0.79, 0.806, 0.815, 0.832],
      }),
    },
    expects: [{ rule: OVERFITS, severity: 'warning', from: [6, 7], says: /training loss fell/ }],
  },
  {
    id: 'short-and-still-falling',
    phenomenon: 'short-run',
    source: 'https://github.com/daniellerch/stegolab/issues/1',
    log: {
      'history.csv': csv({
        epoch: epochs(6),
        loss: [0.9, 0.7, 0.6, 0.52, 0.47, 0.43],
        val_loss: [0.8, 0.66, 0.59, 0.6, 0.55, 0.52],
      }),
    },
    expects: [],
    neverFound: ['overfitting', 'memorization'],
  },
  {
    id: 'drift-between-two-drops',
    phenomenon: 'lr-drop',
    source: 'https://github.com/liuzhuang13/DenseNet/issues/56',
    log: { 'log.csv': driftLog() },
    expects: [
      { rule: 'post-drop-drift', severity: 'warning', says: /repaired it, by the error behind val_acc/ },
      { rule: 'lr-drop-recovery', says: /stayed above its best before .* while val_acc got better than ever/ },
    ],
    neverFound: ['lr-drop-no-net-gain'],
  },
];
