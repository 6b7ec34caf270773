import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed } from '../numbers.js';

/** Logs that leave open where a value belongs: whoever reads them must say that they guessed. */
export const OPEN: readonly Shape[] = [
  {
    id: 'no-position',
    source: 'from memory: what people print themselves',
    write(draw) {
      const count = draw.int(15, 60);
      const [loss, acc] = [column(draw.falling(count, 6), fixed(4)), column(draw.rising(count, 6, 0.2, 0.9), fixed(4))];
      const form = draw.pick<(i: number) => string>([
        (i) => `loss: ${loss.text[i]}, accuracy: ${acc.text[i]}`,
        (i) => `loss = ${loss.text[i]} acc = ${acc.text[i]}`,
        (i) => `Loss ${loss.text[i]} | Accuracy ${acc.text[i]}`,
      ]);
      return {
        file: 'train.log',
        lines: dressed(
          draw,
          Array.from({ length: count }, (_, i) => form(i)),
        ),
        series: [
          { kind: 'loss', split: 'train', values: loss.values },
          { kind: 'score', split: ['train', 'validation'], values: acc.values },
        ],
        open: ['position'],
      };
    },
  },
  {
    id: 'bars-without-epochs',
    source: 'tqdm.github.io/docs/tqdm (set_postfix)',
    write(draw) {
      const count = draw.int(6, 15);
      const total = draw.int(4, 12);
      const loss = column(draw.falling(count, 6), fixed(3));
      const bars = loss.text.map((text, i) =>
        Array.from(
          { length: total },
          (_, b) =>
            `${String(Math.floor((100 * (b + 1)) / total)).padStart(3)}%|${'█'.repeat(Math.floor((10 * (b + 1)) / total)).padEnd(10)}| ${b + 1}/${total} [00:0${b % 10}<00:0${(total - b) % 10},  3.${i % 10}1it/s, loss=${b + 1 === total ? text : (loss.values[i]! + 0.1 * (total - b)).toFixed(3)}]`,
        ).join('\r'),
      );
      return {
        file: 'train.log',
        lines: bars,
        series: [{ kind: 'loss', split: 'train', values: loss.values }],
        open: ['position'],
      };
    },
  },
  {
    id: 'two-lines-an-epoch',
    source: 'from memory: what people print themselves',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 30) }, (_, i) => i + 1);
      const [a, b] = [
        column(draw.falling(epochs.length, 6), fixed(4)),
        column(draw.falling(epochs.length, 6, 2.2, 0.6), fixed(4)),
      ];
      const heading = draw.pick([null, ['Phase 1', 'Phase 2'], ['first pass', 'second pass']]);
      const lines = epochs.flatMap((epoch, i) => [
        `Epoch ${epoch}`,
        ...(heading === null ? [] : [heading[0]!]),
        `loss: ${a.text[i]}`,
        ...(heading === null ? [] : [heading[1]!]),
        `loss: ${b.text[i]}`,
      ]);
      const known = (values: readonly number[], split: Known['split']): Known => ({ kind: 'loss', split, values, epochs });
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { noise: false }),
        series: [known(a.values, ['train', 'validation']), known(b.values, ['train', 'validation'])],
        open: ['split'],
      };
    },
  },
];
