import { dressed } from '../dress.js';
import { counted, falling, fixed, rates, rising } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Rows of numbers below a line of names. */
export const TABLES: readonly Shape[] = [
  {
    id: 'tabnet',
    source: 'dreamquark-ai/tabnet pytorch_tabnet/callbacks.py (History)',
    write(draw) {
      const count = draw.int(8, 50);
      const epochs = counted(count, 0);
      const loss = falling(draw, count, fixed(5), 0.9, 0.2);
      const [a, b] = draw.pick([
        ['train_auc', 'valid_auc'],
        ['train_accuracy', 'valid_accuracy'],
        ['val_0_auc', null],
      ] as const);
      const scores = [rising(draw, count, fixed(5), 0.5, 0.95), rising(draw, count, fixed(5), 0.5, 0.9)];
      const lines = epochs.map(
        (epoch, i) =>
          `epoch ${String(epoch).padEnd(3)}| loss: ${loss.texts[i]!.padEnd(8)}| ${a}: ${scores[0]!.texts[i]!.padEnd(8)}| ${b === null ? '' : `${b}: ${scores[1]!.texts[i]!.padEnd(8)}| `} 0:00:${String(i % 60).padStart(2, '0')}s`,
      );
      const best = `Early stopping occurred at epoch ${count - 1} with best_epoch = ${count - 3} and best_${b ?? a} = ${scores[0]!.texts[count - 3]}`;
      return {
        file: 'train.log',
        lines: dressed(draw, [...lines, ...(draw.chance(0.5) ? ['', best] : [])]),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          { kind: 'score', split: b === null ? 'validation' : 'train', values: scores[0]!.values, epochs },
          ...(b === null ? [] : [{ kind: 'score' as const, split: 'validation' as const, values: scores[1]!.values, epochs }]),
        ],
      };
    },
  },
  {
    id: 'fastai',
    source: 'fastai/fastai fastai/learner.py (Recorder), fastprogress console',
    write(draw) {
      const count = draw.int(5, 30);
      const epochs = counted(count, 0);
      const names = [
        'train_loss',
        'valid_loss',
        ...draw.pick([['accuracy'], ['error_rate'], ['accuracy', 'top_k_accuracy'], []]),
      ];
      const columns = names.map((name, i) =>
        /acc/.test(name) ? rising(draw, count, fixed(6), 0.4, 0.9) : falling(draw, count, fixed(6), 1 + i / 5, 0.2),
      );
      const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(10)).join('  ');
      const lines = [
        row(['epoch', ...names, 'time']),
        ...epochs.map((epoch, i) => row([String(epoch), ...columns.map(({ texts }) => texts[i]!), '00:10'])),
      ];
      return {
        file: 'train.out',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: columns.map(
          ({ values }, i): Known => ({ kind: i < 2 ? 'loss' : 'score', split: i === 0 ? 'train' : 'validation', values, epochs }),
        ),
      };
    },
  },
  {
    id: 'skorch',
    source: 'skorch-dev/skorch skorch/callbacks/logging.py (PrintLog)',
    write(draw) {
      const count = draw.int(5, 30);
      const epochs = counted(count, 1);
      const [train, held] = [falling(draw, count, fixed(4), 1, 0.2), falling(draw, count, fixed(4), 1, 0.3)];
      const acc = rising(draw, count, fixed(4), 0.4, 0.9);
      const lr = draw.chance(0.3) ? rates(draw, count, fixed(4), 0.1) : null;
      const cells = (i: number) => [acc.texts[i]!, held.texts[i]!, ...(lr === null ? [] : [lr.texts[i]!])];
      const names = ['valid_acc', 'valid_loss', ...(lr === null ? [] : ['event_lr'])];
      const row = (first: string, second: string, more: readonly string[], last: string) =>
        `${first.padStart(7)}  ${second.padStart(12)}  ${more.map((cell) => cell.padStart(11)).join('  ')}  ${last.padStart(6)}`;
      const lines = [
        row('epoch', 'train_loss', names, 'dur'),
        row(
          '-'.repeat(7),
          '-'.repeat(12),
          names.map(() => '-'.repeat(11)),
          '-'.repeat(6),
        ),
        ...epochs.map((epoch, i) => row(String(epoch), train.texts[i]!, cells(i), '0.1234')),
      ];
      return {
        file: 'train.out',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'score', split: 'validation', values: acc.values, epochs },
          { kind: 'loss', split: 'validation', values: held.values, epochs },
          ...(lr === null ? [] : [{ kind: 'learning-rate' as const, split: 'train' as const, values: lr.values, epochs }]),
        ],
      };
    },
  },
];
