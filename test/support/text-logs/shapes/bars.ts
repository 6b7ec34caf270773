import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import { counted, falling, fixed, type Printed, rates, rising, tqdm } from '../print.js';
import type { Known, Shape } from '../shape.js';

const BARS = { prefix: false, noise: false };

/** Progress bars: every state overwrites the one before it, and the last one counts. */
export const BARRED: readonly Shape[] = [
  {
    id: 'keras-bar',
    source: 'keras-team/keras v2 keras/utils/generic_utils.py (Progbar); R: rstudio/keras',
    write(draw) {
      const { epochs, fields, series } = kerasFields(draw);
      const total = draw.pick([391, 1875, 48_000]);
      const overwrite = draw.pick(['\r', '\b'.repeat(40), '\n']);
      const unit = draw.pick(['12ms/step', '40us/sample']);
      const bar = (done: number) =>
        `${String(done).padStart(String(total).length)}/${total} [${'='.repeat(Math.floor((29 * done) / total))}${done === total ? '=' : `>${'.'.repeat(28 - Math.floor((29 * done) / total))}`}]`;
      const lines = epochs.flatMap((epoch, i) => {
        const states = [0.1, 0.6].map((share) => `${bar(Math.floor(share * total))} - ETA: 4s - ${running(fields, i)}`);
        const done = `${bar(total)} - 5s ${unit} - ${fields.map(({ name, at }) => `${name}: ${at.texts[i]}`).join(' - ')}`;
        return [`Epoch ${epoch}/${epochs.length}`, ['', ...states, done].join(overwrite === '\n' ? '\n' : overwrite)];
      });
      const begin = draw.chance(0.3) ? ['Train on 48000 samples, validate on 12000 samples'] : [];
      return { file: 'train.log', lines: dressed(draw, [...begin, ...lines], BARS), series };
    },
  },
  {
    id: 'keras3-bar',
    source: 'keras-team/keras v3 keras/src/utils/progbar.py',
    write(draw) {
      const { epochs, fields, series } = kerasFields(draw);
      const total = draw.pick([391, 1875]);
      const colored = draw.chance(0.5);
      const bold = (text: string) => (colored ? `\u001b[1m${text}\u001b[0m` : text);
      const bar = (done: number) => {
        const full = Math.floor((20 * done) / total);
        const drawn = colored
          ? `\u001b[32m${'━'.repeat(full)}\u001b[0m\u001b[37m${'━'.repeat(20 - full)}\u001b[0m`
          : '━'.repeat(20);
        return `${bold(`${String(done).padStart(String(total).length)}/${total}`)} ${drawn}`;
      };
      const overwrite = draw.pick(['\r', '\b'.repeat(60), '\n']);
      const lines = epochs.flatMap((epoch, i) => {
        const states = [0.1, 0.6].map(
          (share) => `${bar(Math.floor(share * total))} ${bold('4s')} 12ms/step - ${running(fields, i)}`,
        );
        const done = `${bar(total)} ${bold('5s')} 12ms/step - ${fields.map(({ name, at }) => `${name}: ${at.texts[i]}`).join(' - ')}`;
        return [`Epoch ${epoch}/${epochs.length}`, ['', ...states, done].join(overwrite)];
      });
      return { file: 'train.log', lines: dressed(draw, lines, BARS), series };
    },
  },
  {
    id: 'keras-lines',
    source: 'keras-team/keras Model.fit(verbose=2)',
    write(draw) {
      const { epochs, fields, series } = kerasFields(draw);
      const layout = draw.int(0, 2);
      const lines = epochs.flatMap((epoch, i) => {
        const shown = fields.map(({ name, at }) => `${name}: ${at.texts[i]}`).join(' - ');
        const line = [
          `391/391 - 5s - ${shown} - 5s/epoch - 12ms/step`,
          `391/391 - 5s - 12ms/step - ${shown}`,
          ` - 5s - ${shown}`,
        ][layout]!;
        return [`Epoch ${epoch}/${epochs.length}`, line];
      });
      return { file: 'train.log', lines: dressed(draw, lines, { prefix: false }), series };
    },
  },
  {
    id: 'lightning-bar',
    source: 'Lightning-AI/pytorch-lightning src/lightning/pytorch/callbacks/progress/tqdm_progress.py',
    write(draw) {
      const count = draw.int(5, 20);
      const epochs = counted(count, 0);
      const total = draw.int(40, 400);
      const [train, held] = [falling(draw, count, fixed(3)), falling(draw, count, fixed(3), 2.2, 0.5)];
      const acc = rising(draw, count, fixed(3));
      const withAcc = draw.chance(0.6);
      const state = (i: number, done: number, evaluated: number) => {
        const old =
          evaluated < 0 ? '' : `, val_loss=${held.texts[evaluated]}${withAcc ? `, val_acc=${acc.texts[evaluated]}` : ''}`;
        const loss = done === total ? train.texts[i] : (train.values[i]! + 0.123).toFixed(3);
        return `Epoch ${i}: ${tqdm(done, total)}, v_num=0, train_loss=${loss}${old}]`;
      };
      const lines = epochs.map((i) =>
        [
          '',
          state(i, Math.floor(total / 3), i - 1),
          state(i, total, i - 1),
          `Validation DataLoader 0: ${tqdm(20, 20)}]`,
          state(i, total, i),
        ].join('\r'),
      );
      return {
        file: 'slurm-4711.err',
        lines: dressed(
          draw,
          [
            '  | Name  | Type       | Params',
            '-------------------------------',
            '0 | model | ResNet     | 11.2 M',
            ...lines,
            '`Trainer.fit` stopped: `max_epochs` reached.',
          ],
          BARS,
        ),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: held.values, epochs },
          ...(withAcc ? [{ kind: 'score' as const, split: 'validation' as const, values: acc.values, epochs }] : []),
        ],
      };
    },
  },
  {
    id: 'lightning-rich-bar',
    source: 'Lightning-AI/pytorch-lightning src/lightning/pytorch/callbacks/progress/rich_progress.py',
    write(draw) {
      const count = draw.int(5, 20);
      const epochs = counted(count, 0);
      const [train, held] = [falling(draw, count, fixed(3)), falling(draw, count, fixed(3), 2.2, 0.5)];
      const lines = epochs.map(
        (i) =>
          `Epoch ${i}/${count - 1}  ${'━'.repeat(40)} 100/100 0:00:10 • 0:00:00 9.91it/s v_num: 0.000 train_loss: ${train.texts[i]} val_loss: ${held.texts[i]}`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines, BARS),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: held.values, epochs },
        ],
      };
    },
  },
];

interface Field {
  readonly name: string;
  readonly at: Printed;
}

/** Fields of Keras' console in a random choice and order, and the series that they are. */
function kerasFields(draw: Draw): { epochs: number[]; fields: Field[]; series: Known[] } {
  const count = draw.int(4, 15);
  const epochs = counted(count, 1);
  const acc = draw.pick(['accuracy', 'acc', 'sparse_categorical_accuracy', null]);
  const train: Field[] = [{ name: 'loss', at: falling(draw, count, fixed(4)) }];
  if (acc !== null) train.push({ name: acc, at: rising(draw, count, fixed(4)) });
  const trained = draw.chance(0.5) ? train : train.reverse();
  const held = draw.chance(0.8)
    ? trained.map(({ name }) => ({
        name: `val_${name}`,
        at: name === 'loss' ? falling(draw, count, fixed(4), 2.2, 0.5) : rising(draw, count, fixed(4)),
      }))
    : [];
  const rate = draw.chance(0.2) ? [{ name: draw.pick(['lr', 'learning_rate']), at: rates(draw, count, fixed(4), 0.1) }] : [];
  const fields = [...trained, ...held, ...rate];
  const series = fields.map(
    ({ name, at }): Known => ({
      kind: rate.some((one) => one.name === name) ? 'learning-rate' : /loss/.test(name) ? 'loss' : 'score',
      split: name.startsWith('val_') ? 'validation' : 'train',
      ...{ values: at.values, epochs },
    }),
  );
  return { epochs, fields, series };
}

/** A bar on its way knows no validation, and its values are not the last ones. */
function running(fields: readonly Field[], i: number): string {
  return fields
    .filter(({ name }) => !/^val_|^lr$|^learning_rate$/.test(name))
    .map(({ name, at }) => `${name}: ${(at.values[i]! + 0.1111).toFixed(4)}`)
    .join(' - ');
}
