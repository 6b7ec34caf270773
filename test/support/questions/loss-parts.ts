import { curve, noisy } from '../curves.js';
import { csv, type Question } from './question.js';

/** A detector's results.csv of n epochs: `part` of the validation loss turns up at an epoch, the others fall. */
function detector(part: 'box' | 'obj' | 'cls', turn: number, n: number, seed: number): string {
  const falls = (level: number, tau: number, own: number) =>
    noisy(
      curve(n, (i) => level * (1 + 1.5 * Math.exp(-i / tau))),
      0.012 * level,
      seed + own,
    );
  const turns = (level: number, own: number) =>
    noisy(
      curve(n, (i) => level * (1 + Math.exp((-3 * i) / turn) + 0.7 * Math.max(0, (i - turn) / (n - turn)))),
      0.012 * level,
      seed + own,
    );
  const level = { box: 0.035, obj: 0.02, cls: 0.006 };
  const val = (name: 'box' | 'obj' | 'cls', own: number) =>
    name === part ? turns(level[name], own) : falls(level[name], n / 3, own);
  return csv({
    epoch: curve(n, (i) => i),
    'train/box_loss': falls(0.03, n / 4, 1),
    'train/obj_loss': falls(0.015, n / 4, 2),
    'train/cls_loss': falls(0.004, n / 4, 3),
    'metrics/mAP_0.5': noisy(
      curve(n, (i) => 0.72 * (1 - Math.exp((-4 * i) / n))),
      0.006,
      seed + 4,
    ),
    'val/box_loss': val('box', 5),
    'val/obj_loss': val('obj', 6),
    'val/cls_loss': val('cls', 7),
  });
}

export const LOSS_PARTS_QUESTIONS: readonly Question[] = [
  {
    id: 'loss-component-objectness',
    phenomenon: 'loss-component',
    source: 'https://github.com/ultralytics/yolov5/issues/2528: the objectness overfits, its weight should be smaller',
    log: { 'results.csv': detector('obj', 25, 120, 20) },
    expects: [
      {
        rule: 'loss-component',
        from: [12, 45],
        says: [/only val\/obj_loss/, /smaller weight/],
        firstCause: /overfits by itself/,
      },
    ],
    neverSaid: [/per wrong answer/],
  },
  {
    id: 'loss-component-classes',
    phenomenon: 'loss-component',
    source: 'https://github.com/ultralytics/yolov5/issues/3370: a validation loss that grows is overfitting in that component',
    log: { 'results.csv': detector('cls', 12, 80, 40) },
    expects: [{ rule: 'loss-component', from: [5, 25], says: /only val\/cls_loss/ }],
  },
];
