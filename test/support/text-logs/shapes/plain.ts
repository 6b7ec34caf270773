import { dressed } from '../dress.js';
import type { Shape } from '../shape.js';

/** Lines that people print themselves. */
export const PLAIN: readonly Shape[] = [
  {
    id: 'epoch-line',
    source: 'pytorch.org/tutorials/beginner/introyt/trainingyt.html',
    write(draw) {
      const count = draw.int(8, 40);
      const first = draw.int(0, 1);
      const epochs = Array.from({ length: count }, (_, i) => i + first);
      const digits = draw.int(3, 5);
      const train = draw.falling(count, digits);
      const validation = draw.falling(count, digits, 2.2, 0.6);
      const total = draw.chance(0.6) ? `/${count}` : '';
      const [a, b] = draw.pick([
        ['Train Loss', 'Val Loss'],
        ['train_loss', 'val_loss'],
        ['Training loss', 'Validation loss'],
      ]);
      const colon = draw.pick([': ', '=', ' = ']);
      const between = draw.pick([', ', ' | ', ' - ', '  ']);
      const lines = epochs.map(
        (epoch, i) =>
          `Epoch ${epoch}${total}${between}${a}${colon}${train[i]!.toFixed(digits)}${between}${b}${colon}${validation[i]!.toFixed(digits)}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: train, epochs },
          { kind: 'loss', split: 'validation', values: validation, epochs },
        ],
      };
    },
  },
];
