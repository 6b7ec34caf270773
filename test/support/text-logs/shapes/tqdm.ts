import { dressed } from '../dress.js';
import { counted, falling, fixed, general, rising, tqdm } from '../print.js';
import type { Shape } from '../shape.js';

const BARS = { prefix: false, noise: false };

/** Bars of tqdm. */
export const TQDM: readonly Shape[] = [
  {
    id: 'tqdm-epochs',
    source: 'tqdm/tqdm tqdm/std.py (format_meter), set_description and set_postfix',
    write(draw) {
      const count = draw.int(5, 25);
      const first = draw.int(0, 1);
      const epochs = counted(count, first);
      const total = draw.int(20, 400);
      const describe = draw.pick<(epoch: number) => string>([
        (epoch) => `Epoch ${epoch}`,
        (epoch) => `Epoch ${epoch}/${count}`,
        (epoch) => `Epoch [${epoch}/${count}]`,
        (epoch) => `epoch ${epoch}: train`,
      ]);
      const loss = falling(draw, count, draw.pick([fixed(3), fixed(4), general(3)]));
      const acc = draw.chance(0.5) ? rising(draw, count, fixed(3)) : null;
      const end = draw.pick(['\r', '\n']);
      const lines = epochs.map((epoch, i) =>
        [0.1, 0.5, 1]
          .map((share) => {
            const shown = share === 1 ? loss.texts[i] : '2.999';
            return `${describe(epoch)}: ${tqdm(Math.floor(share * total), total)}, ${acc === null ? '' : `acc=${share === 1 ? acc.texts[i] : '0.001'}, `}loss=${shown}]`;
          })
          .join(end),
      );
      return {
        file: 'stderr.log',
        lines: dressed(draw, lines, BARS),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, epochs },
          ...(acc === null ? [] : [{ kind: 'score' as const, split: 'train' as const, values: acc.values, epochs }]),
        ],
      };
    },
  },
  {
    id: 'tqdm-anonymous',
    source: 'tqdm/tqdm tqdm/std.py (format_meter), a new bar for every epoch',
    write(draw) {
      const count = draw.int(5, 25);
      const total = draw.int(4, 400);
      const loss = falling(draw, count, draw.pick([fixed(3), fixed(4)]));
      const end = draw.pick(['\r', '\n', '']);
      const before = draw.chance(0.4);
      const lines = loss.texts.map((text) =>
        [0.25, 0.5, 1]
          .map((share) => {
            const [bar, shown] = [tqdm(Math.floor(share * total), total), share === 1 ? text : '2.999'];
            return before ? `loss: ${shown} ||: ${bar}]` : `${bar}, loss=${shown}]`;
          })
          .join(end === '' ? '\r' : end),
      );
      return {
        file: 'stderr.log',
        lines: dressed(draw, lines, BARS),
        series: [{ kind: 'loss', split: 'train', values: loss.values }],
        open: ['position'],
      };
    },
  },
  {
    id: 'tqdm-one-bar',
    source: 'tqdm/tqdm tqdm/std.py, one bar of epochs: for epoch in tqdm(range(…))',
    write(draw) {
      const count = draw.int(8, 60);
      const steps = counted(count, 1);
      const [train, held] = [falling(draw, count, fixed(4)), falling(draw, count, fixed(4), 2.2, 0.5)];
      const lines = steps.map((step, i) => `${tqdm(step, count)}, train_loss=${train.texts[i]}, val_loss=${held.texts[i]}]`);
      return {
        file: 'stderr.log',
        lines: dressed(draw, [draw.pick([['\r', lines.join('\r')].join(''), lines.join('\n')])], BARS),
        series: [
          { kind: 'loss', split: 'train', values: train.values, steps, or: [{ epochs: steps }] },
          { kind: 'loss', split: 'validation', values: held.values, steps, or: [{ epochs: steps }] },
        ],
      };
    },
  },
];
