import { dressed } from '../dress.js';
import { counted, falling, fixed, plan, positions, rising } from '../print.js';
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
  {
    id: 'block-below-epoch',
    source: 'bentrevett/pytorch-sentiment-analysis, bentrevett/pytorch-seq2seq notebooks',
    write(draw) {
      const count = draw.int(5, 20);
      const epochs = counted(count, 1);
      const [train, held] = [falling(draw, count, fixed(3), 4.2, 0.5), falling(draw, count, fixed(3), 4, 0.7)];
      const acc = draw.chance(0.5) ? [rising(draw, count, fixed(2), 30, 95), rising(draw, count, fixed(2), 30, 88)] : null;
      const second = (split: 0 | 1, i: number) =>
        acc === null
          ? `PPL: ${Math.exp((split === 0 ? train : held).values[i]!)
              .toFixed(3)
              .padStart(7)}`
          : `Acc: ${acc[split]!.texts[i]}%`;
      const ppl = (losses: readonly number[]) => losses.map((value) => Number(Math.exp(value).toFixed(3)));
      const lines = epochs.flatMap((epoch, i) => [
        `Epoch: ${String(epoch).padStart(2, '0')} | ${draw.pick(['Epoch Time', 'Time'])}: 0m 14s`,
        `\tTrain Loss: ${train.texts[i]} | Train ${second(0, i)}`,
        `\t Val. Loss: ${held.texts[i]} |  Val. ${second(1, i)}`,
      ]);
      const more = acc === null ? [ppl(train.values), ppl(held.values)] : acc.map(({ values }) => values);
      const kind = acc === null ? ('loss' as const) : ('score' as const); // perplexity is the loss in other words
      return {
        file: 'train.out',
        lines: dressed(draw, lines, { noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: held.values, epochs },
          { kind, split: 'train', values: more[0]!, epochs },
          { kind, split: 'validation', values: more[1]!, epochs },
        ],
      };
    },
  },
  {
    id: 'no-position',
    source: 'from memory: scripts that print what they measured and not where',
    write(draw) {
      const count = draw.int(6, 40);
      const [train, held] = [falling(draw, count, fixed(4)), falling(draw, count, fixed(4), 2.2, 0.5)];
      const [a, b] = draw.pick([
        ['Train Loss', 'Val Loss'],
        ['loss', 'val_loss'],
        ['train loss', 'valid loss'],
      ]);
      const [colon, between] = [draw.pick([': ', ' ', ' = ']), draw.pick([', ', ' | ', '\t'])];
      return {
        file: 'out.txt',
        lines: dressed(
          draw,
          train.texts.map((text, i) => `${a}${colon}${text}${between}${b}${colon}${held.texts[i]}`),
        ),
        series: [
          { kind: 'loss', split: 'train', values: train.values },
          { kind: 'loss', split: 'validation', values: held.values },
        ],
        open: ['position'],
      };
    },
  },
  {
    id: 'epoch-batch-words',
    source: 'from memory: e.g. yunjey/pytorch-tutorial ("Epoch [{}/{}], Step [{}/{}], Loss: {:.4f}"), and the like',
    write(draw) {
      const first = draw.int(0, 1);
      const one = plan(draw, { first, zeroBatch: draw.chance(0.5) });
      const loss = falling(draw, one.places.length, fixed(4));
      const held = draw.chance(0.5) ? falling(draw, one.epochs.length, fixed(4), 2.2, 0.5) : null;
      const count = one.epochs.length;
      const layout = draw.pick<(epoch: number, batch: number) => string>([
        (epoch, batch) => `Epoch [${epoch}/${count}], Step [${batch}/${one.total}], `,
        (epoch, batch) => `Epoch: [${epoch}/${count}] Iter:[${batch}/${one.total}], `,
        (epoch, batch) => `Epoch ${epoch} | Batch ${batch}/${one.total} | `,
        (epoch, batch) => `[Epoch ${epoch}/${count}] [Batch ${batch}/${one.total}] `,
        (epoch, batch) => `epoch: ${epoch}, iter: ${batch}/${one.total}, `,
        (epoch, batch) => `Epoch ${epoch}, iteration ${batch} of ${one.total}: `,
      ]);
      const lines = one.places.flatMap(({ epoch, batch, last }, i) => [
        `${layout(epoch, batch)}Loss: ${loss.texts[i]}`,
        ...(last && held !== null ? [`Epoch ${epoch}: validation loss ${held.texts[epoch - first]}`] : []),
      ]);
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          ...(held === null
            ? []
            : [{ kind: 'loss' as const, split: 'validation' as const, values: held.values, epochs: one.epochs }]),
        ],
      };
    },
  },
];
