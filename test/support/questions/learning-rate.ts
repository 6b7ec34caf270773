import { curve, noisy } from '../curves.js';
import { csv, type Question } from './question.js';

const lines = (...parts: readonly (readonly string[])[]): string => `${parts.flat().join('\n')}\n`;

export const LEARNING_RATE_QUESTIONS: readonly Question[] = [
  {
    id: 'rate-exhausted-step-per-batch',
    phenomenon: 'rate-exhausted',
    source:
      'https://github.com/leftthomas/SRGAN/issues/94: the scheduler is stepped once a batch, so the rate is nothing after a few of them',
    log: {
      'train.csv': csv({
        step: curve(120, (i) => 50 * i),
        loss: noisy(
          curve(120, (i) => 1.84 + 0.3 * Math.exp(-i / 3)),
          0.02,
          11,
        ),
        lr: curve(120, (i) => 2e-4 * 0.1 ** Math.min(9, Math.floor(i / 3))),
      }),
    },
    expects: [{ rule: 'rate-exhausted', severity: 'warning', says: [/wrong unit/, /once a batch/] }],
  },
  {
    id: 'rate-exhausted-eager-plateau',
    phenomenon: 'rate-exhausted',
    source:
      'https://github.com/fizyr/keras-retinanet/pull/1370: the defaults of the plateau scheduler are too aggressive for short epochs',
    log: {
      'train.log': lines(
        ...Array.from({ length: 36 }, (_, i) => {
          const value = (n: number) => (0.41 + 0.9 * Math.exp(-Math.min(i, 9) / 3) + 0.004 * Math.sin(5 * i + n)).toFixed(4);
          const cut = i >= 9 && i <= 17 && i % 2 === 1 ? (i - 7) / 2 : 0;
          return [
            `Epoch: ${i + 1} train loss: ${value(1)} val loss: ${value(2)}`,
            ...(cut > 0
              ? [
                  `Epoch ${String(i + 1).padStart(5)}: reducing learning rate of group 0 to ${(1e-3 * 0.1 ** cut).toExponential(4)}.`,
                ]
              : []),
          ];
        }),
      ),
    },
    expects: [{ rule: 'rate-exhausted', severity: 'warning', firstCause: /too eagerly/ }],
    drops: [[10, 12]],
    neverSaid: [/stays too high/],
  },
  {
    id: 'lr-drop-resnet-plot',
    phenomenon: 'lr-drop',
    source:
      'https://stats.stackexchange.com/questions/300839: the sudden falls at 30 and 60 are where the rate was divided by ten',
    log: {
      'history.csv': csv({
        epoch: curve(90, (i) => i + 1),
        train_loss: noisy(
          curve(90, (i) => (i < 30 ? 1.9 + 2.5 * Math.exp(-i / 6) : i < 60 ? 1.25 + 0.1 * Math.exp(-(i - 30) / 5) : 1.02)),
          0.012,
          4,
        ),
        val_loss: noisy(
          curve(90, (i) => (i < 30 ? 2.0 + 2.4 * Math.exp(-i / 6) : i < 60 ? 1.42 : 1.26)),
          0.03,
          5,
        ),
      }),
    },
    expects: [],
    drops: [
      [30, 32],
      [60, 62],
    ],
    neverFound: ['unexplained-shift:warning', 'loss-spike'],
  },
  {
    id: 'lr-drop-scores-alone',
    phenomenon: 'lr-drop',
    source:
      'https://forums.fast.ai/t/why-the-error-decrease-so-sharply/18863: what is seen where the rate is constant piece by piece',
    log: {
      'train.log': lines(
        ...Array.from({ length: 60 }, (_, i) => {
          const level = i < 25 ? 0.62 - 0.4 * Math.exp(-i / 5) : i < 45 ? 0.78 : 0.815;
          const value = (n: number) => (level + 0.006 * Math.sin(7 * i + n)).toFixed(4);
          return [
            ...(i === 25 || i === 45 ? [`Changing learning rate to ${i === 25 ? '0.01' : '0.001'}`] : []),
            `[Epoch ${i}] train accuracy: ${value(1)} validation accuracy: ${value(3)}`,
          ];
        }),
      ),
    },
    expects: [],
    drops: [
      [25, 25],
      [45, 45],
    ],
  },
];
