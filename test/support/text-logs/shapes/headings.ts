import { course, endsOf, placesOf, withEnds } from '../course.js';
import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed } from '../numbers.js';

/** Values of a training and an evaluation by epoch. */
function byEpoch(draw: Draw, count = draw.int(8, 30)) {
  const first = draw.int(0, 1);
  const digits = draw.int(3, 5);
  const of = (from: number, to: number) => column(draw.falling(count, digits + 1, from, to), fixed(digits));
  return {
    epochs: Array.from({ length: count }, (_, i) => i + first),
    train: { loss: of(2.3, 0.3), acc: of(0.3, 0.95) },
    valid: { loss: of(2.2, 0.6), acc: of(0.3, 0.85) },
  };
}

const known = ({ epochs, train, valid }: ReturnType<typeof byEpoch>, second: Known['split'] = 'validation'): Known[] => [
  { kind: 'loss', split: 'train', values: train.loss.values, epochs },
  { kind: 'score', split: 'train', values: train.acc.values, epochs },
  { kind: 'loss', split: second, values: valid.loss.values, epochs },
  { kind: 'score', split: second, values: valid.acc.values, epochs },
];

const HEADINGS: readonly (readonly [string, string])[] = [
  ['Training:', 'Validation:'],
  ['--- Training ---', '--- Evaluation ---'],
  ['** on training **', '** on validation **'],
  ['TRAIN PERFORMANCE', 'EVAL PERFORMANCE'],
  ['[Train]', '[Valid]'],
  ['==> training...', '==> validating...'],
  ['# train', '# dev'],
  ['training in train mode', 'testing in eval mode'],
  ['Train metrics', 'Validation metrics'],
];
const WORDS: readonly (readonly [string, string])[] = [
  ['Train', 'Val.'],
  ['Train', 'Vali'],
  ['train', 'valid.'],
  ['trn', 'dev'],
  ['Training', 'Eval'],
  ['Train', 'Validations'],
  ['tr', 'val'],
];

export const HEADING_SHAPES: readonly Shape[] = [
  {
    id: 'headings-above-lines',
    source: 'from memory: what people print themselves',
    write(draw) {
      const one = byEpoch(draw);
      const [a, b] = draw.pick(HEADINGS);
      const colon = draw.pick([': ', ' = ', '=']);
      const indent = draw.pick(['', '  ', '\t']);
      const oneLine = draw.chance(0.5);
      const metrics = (of: typeof one.train, i: number) => {
        const pairs = [`loss${colon}${of.loss.text[i]}`, `accuracy${colon}${of.acc.text[i]}`];
        return oneLine ? [indent + pairs.join(draw.pick([', ', '  ', ' | ']))] : pairs.map((pair) => indent + pair);
      };
      const head = draw.pick(['Epoch', 'EPOCH', 'epoch']);
      const total = draw.chance(0.5) ? `/${one.epochs.length}` : '';
      const rule = draw.pick([[], ['-'.repeat(20)], ['']]);
      const lines = one.epochs.flatMap((epoch, i) => [
        `${head} ${epoch}${total}`,
        ...rule,
        a,
        ...metrics(one.train, i),
        b,
        ...metrics(one.valid, i),
      ]);
      return { file: 'train.log', lines: dressed(draw, lines, { noise: false }), series: known(one) };
    },
  },
  {
    id: 'split-words-on-lines',
    source: 'from memory: what people print themselves',
    write(draw) {
      const one = byEpoch(draw);
      const [a, b] = draw.pick(WORDS);
      const colon = draw.pick([': ', ' = ', '=']);
      const between = draw.pick([', ', ' | ', '\t', '  ']);
      const sameLine = draw.chance(0.6);
      const part = (word: string, of: typeof one.train, i: number) =>
        `${word} loss${colon}${of.loss.text[i]}${between}${word} acc${colon}${of.acc.text[i]}`;
      const lines = one.epochs.flatMap((epoch, i) =>
        sameLine
          ? [`Epoch ${epoch}${between}${part(a, one.train, i)}${between}${part(b, one.valid, i)}`]
          : [`Epoch ${epoch}${between}${part(a, one.train, i)}`, `Epoch ${epoch}${between}${part(b, one.valid, i)}`],
      );
      return { file: 'train.log', lines: dressed(draw, lines), series: known(one) };
    },
  },
  {
    id: 'split-leads-the-line',
    source: 'from memory: pytorch.org/tutorials/beginner/transfer_learning_tutorial.html',
    write(draw) {
      const one = byEpoch(draw);
      const last = one.epochs.at(-1);
      const lines = one.epochs.flatMap((epoch, i) => [
        `Epoch ${epoch}/${last}`,
        '----------',
        `train Loss: ${one.train.loss.text[i]} Acc: ${one.train.acc.text[i]}`,
        `val Loss: ${one.valid.loss.text[i]} Acc: ${one.valid.acc.text[i]}`,
        '',
      ]);
      return {
        file: 'train.log',
        lines: dressed(draw, [...lines, 'Training complete in 3m 12s', 'Best val Acc: 0.941176'], { noise: false }),
        series: known(one),
      };
    },
  },
  {
    id: 'epoch-ends-the-block',
    source: 'from memory: what people print themselves',
    write(draw) {
      const one = byEpoch(draw);
      const lines = one.epochs.flatMap((epoch, i) => [
        `train loss: ${one.train.loss.text[i]}, train acc: ${one.train.acc.text[i]}`,
        `val loss: ${one.valid.loss.text[i]}, val acc: ${one.valid.acc.text[i]}`,
        `Epoch ${epoch} finished in ${12 + (i % 5)}.3s`,
        '='.repeat(40),
      ]);
      return { file: 'train.log', lines: dressed(draw, lines, { noise: false }), series: known(one) };
    },
  },
  {
    id: 'key-value-block',
    source: 'from memory: what people print themselves',
    write(draw) {
      const one = byEpoch(draw);
      const pairs = (i: number) =>
        [
          ['train_loss', one.train.loss.text[i]!],
          ['train_acc', one.train.acc.text[i]!],
          ['val_loss', one.valid.loss.text[i]!],
          ['val_acc', one.valid.acc.text[i]!],
          ['time', '12.3'],
        ] as const;
      const lines = one.epochs.flatMap((epoch, i) => [
        `epoch          : ${epoch}`,
        ...pairs(i).map(([key, text]) => `    ${key.padEnd(15)}: ${text}`),
      ]);
      return { file: 'info.log', lines: dressed(draw, lines, { noise: false }), series: known(one) };
    },
  },
  {
    id: 'batches-and-evaluation',
    source: 'from memory: what people print themselves',
    write(draw) {
      const zero = draw.chance(0.4) ? 1 : 0;
      const c = course(draw, { first: draw.int(0, 1) });
      const loss = column(draw.falling(c.places.length, 6), fixed(4));
      const [valid, acc] = [
        column(draw.falling(c.epochs.length, 6, 2.2, 0.6), fixed(4)),
        column(draw.rising(c.epochs.length, 6, 20, 90), fixed(2)),
      ];
      const form = draw.pick<(epoch: number, batch: number) => string>([
        (e, b) => `[${e}][${b}/${c.per}]`,
        (e, b) => `E=${e}/B=${b}`,
        (e, b) => `Ep. ${e} Batch ${b}/${c.per}`,
        (e, b) => `Epoch: [${e}][${b}/${c.per}]`,
        (e, b) => `Epoch [${e}/${c.epochs.length}], Step [${b}/${c.per}]`,
      ]);
      const told = draw.pick([': ', ' ']);
      const lines = withEnds(
        c,
        (p, i) => [`${form(p.epoch, p.batch - zero)}${told}loss: ${loss.text[i]}`],
        (epoch, e) => [`Epoch ${epoch} validation: loss: ${valid.text[e]} accuracy: ${acc.text[e]}%`],
      );
      const places = placesOf(c);
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          {
            kind: 'loss',
            split: 'train',
            values: loss.values,
            epochs: places.epochs,
            steps: places.steps.map((step) => step - zero),
          },
          { kind: 'loss', split: 'validation', values: valid.values, ...endsOf(c) },
          { kind: 'score', split: 'validation', values: acc.values, ...endsOf(c) },
        ],
      };
    },
  },
];
