import { course, endsOf, placesOf, stepsOf, withEnds } from '../course.js';
import { dressed } from '../dress.js';
import type { Known, Shape } from '../either.js';
import { column, fixed, general, rates, repr, scientific } from '../numbers.js';

/** An error of a regression: people call it a loss or a score. */
const ERROR = ['score', 'loss'] as const;

export const SCIENCE: readonly Shape[] = [
  {
    id: 'nequip',
    source: 'mir-group/nequip nequip/train/trainer.py (end_of_epoch_log)',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 25) }, (_, i) => i + 1);
      const names = ['loss_f', 'loss_e', 'loss', 'f_mae', 'f_rmse', 'e_mae'];
      const of = (to: number) =>
        names.map(() => column(draw.falling(epochs.length, 9, 0.9, to), (v) => String(Number(v.toPrecision(3)))));
      const [train, valid] = [of(0.01), of(0.02)];
      const lr = column(rates(draw, epochs.length), (v) => String(Number(v.toPrecision(3))));
      const head = `# ${['Epoch', 'wal', 'LR'].map((s) => s.padStart(8)).join(' ')}${names.map((name) => ` ${name.padStart(12)}`).join('')}`;
      const row = (columns: typeof train, i: number) =>
        `${String(epochs[i]).padStart(10)} ${(12.3 * (i + 1)).toFixed(3).padStart(8)} ${lr.text[i]!.padStart(8)}${columns.map(({ text }) => ` ${text[i]!.padStart(12)}`).join('')}`;
      const lines = epochs.flatMap((_, i) => [
        '',
        '',
        `  Train      ${head}`,
        `! Train      ${row(train, i)}`,
        `  Validation ${head}`,
        `! Validation ${row(valid, i)}`,
        ...(draw.chance(0.4)
          ? [`Wall time: ${12.3 * (i + 1)}`, `! Best model ${String(epochs[i]).padStart(8)}    ${valid[2]!.text[i]}`]
          : []),
      ]);
      const kindOf = (name: string): Known['kind'] =>
        name === 'loss' ? 'loss' : name.startsWith('loss') ? ['loss-part', 'loss'] : ERROR;
      return {
        file: 'log',
        lines,
        series: [
          ...names.map((name, k): Known => ({ kind: kindOf(name), split: 'train', values: train[k]!.values, epochs })),
          ...names.map((name, k): Known => ({ kind: kindOf(name), split: 'validation', values: valid[k]!.values, epochs })),
          { kind: 'learning-rate', split: 'train', values: lr.values, epochs },
        ],
        also: [
          { kind: 'learning-rate', split: 'train', values: lr.values.flatMap((v) => [v, v]) },
          { kind: 'learning-rate', split: 'train', values: lr.values },
        ],
      };
    },
  },
  {
    id: 'mace',
    source: 'ACEsuit/mace mace/tools/train.py',
    write(draw) {
      const epochs = Array.from({ length: draw.int(10, 40) }, (_, i) => i);
      const loss = column(draw.falling(epochs.length, 6), fixed(4));
      const measure = draw.pick(['MAE', 'RMSE']);
      const [e, f] = [
        column(draw.falling(epochs.length, 4, 80, 5), fixed(1)),
        column(draw.falling(epochs.length, 4, 150, 20), fixed(1)),
      ];
      const lines = epochs.map(
        (epoch, i) =>
          `Epoch ${epoch}: loss=${loss.text[i]}, ${measure}_E_per_atom=${e.text[i]} meV, ${measure}_F=${f.text[i]} meV / A`,
      );
      return {
        file: 'MACE_model_run-123.log',
        lines: lines.map((line, i) => `2024-03-05 10:${String(i % 60).padStart(2, '0')}:12.345 INFO: ${line}`),
        series: [
          { kind: 'loss', split: ['validation', 'train'], values: loss.values, epochs },
          { kind: ERROR, split: ['validation', 'train'], values: e.values, epochs },
          { kind: ERROR, split: ['validation', 'train'], values: f.values, epochs },
        ],
      };
    },
  },
  {
    id: 'deepmd',
    source: 'deepmodeling/deepmd-kit deepmd/loggers/training.py',
    write(draw) {
      const steps = Array.from({ length: draw.int(10, 40) }, (_, i) => (i === 0 ? 1 : i * 100));
      const names = ['rmse', 'rmse_e', 'rmse_f'];
      const of = () => names.map(() => column(draw.falling(steps.length, 9, 0.9, 0.02), scientific(2)));
      const train = of();
      const valid = draw.chance(0.7) ? of() : null;
      const lr = column(rates(draw, steps.length), scientific(2));
      const batch = draw.pick(['batch', 'Batch']);
      const pairs = (columns: typeof train, i: number) => names.map((name, k) => `${name} = ${columns[k]!.text[i]}`).join(', ');
      const lines = steps.flatMap((step, i) => {
        const at = `DEEPMD INFO    ${batch} ${String(step).padStart(7)}: `;
        return [
          `${at}trn: ${pairs(train, i)}, lr = ${lr.text[i]}`,
          ...(valid === null ? [] : [`${at}val: ${pairs(valid, i)}`]),
          `${at}total wall time = 1.23 s, eta = 0:12:34 at 2024-03-05 12:00`,
        ];
      });
      return {
        file: 'dp.log',
        lines: lines.map((line) => `[2024-03-05 10:11:12,345] ${line}`),
        series: [
          ...train.map(({ values }): Known => ({ kind: ERROR, split: 'train', values, steps })),
          ...(valid ?? []).map(({ values }): Known => ({ kind: ERROR, split: 'validation', values, steps })),
          { kind: 'learning-rate', split: 'train', values: lr.values, steps },
        ],
      };
    },
  },
  {
    id: 'time-series-library',
    source: 'thuml/Time-Series-Library exp/exp_long_term_forecasting.py',
    write(draw) {
      const c = course(draw, { first: 1 });
      const loss = column(draw.falling(c.places.length, 9), fixed(7));
      const [train, vali, test] = [0.3, 0.5, 0.45].map((to) => column(draw.falling(c.epochs.length, 9, 1.2, to), fixed(7)));
      const lr = column(rates(draw, c.epochs.length), repr);
      const lines = withEnds(
        c,
        (p, i) => [
          `\titers: ${p.batch}, epoch: ${p.epoch} | loss: ${loss.text[i]}`,
          '\tspeed: 0.0123s/iter; left time: 123.4567s',
        ],
        (epoch, e) => [
          `Epoch: ${epoch} cost time: 12.345678901234567`,
          `Epoch: ${epoch}, Steps: ${c.per} | Train Loss: ${train!.text[e]} Vali Loss: ${vali!.text[e]} Test Loss: ${test!.text[e]}`,
          e === 0 || vali!.values[e]! < vali!.values[e - 1]!
            ? `Validation loss decreased (${e === 0 ? 'inf' : vali!.values[e - 1]!.toFixed(6)} --> ${vali!.values[e]!.toFixed(6)}).  Saving model ...`
            : 'EarlyStopping counter: 1 out of 3',
          `Updating learning rate to ${lr.text[e]}`,
        ],
      );
      return {
        file: draw.pick(['ETTh1_96_96.log', 'nohup.out']),
        lines: [
          '>>>>>>>start training : long_term_forecast_ETTh1_96_96_iTransformer>>>>>>>>>>>>>>>>>>>>>>>>>>',
          'train 8449',
          'val 2785',
          'test 2785',
          ...lines,
        ],
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...placesOf(c) },
          { kind: 'loss', split: 'train', values: train!.values, ...endsOf(c) },
          { kind: 'loss', split: 'validation', values: vali!.values, ...endsOf(c) },
          { kind: 'loss', split: 'test', values: test!.values, ...endsOf(c) },
        ],
        also: [{ kind: 'learning-rate', split: 'train', values: lr.values }],
      };
    },
  },
  {
    id: 'dl4j',
    source: 'deeplearning4j/deeplearning4j ScoreIterationListener.java',
    write(draw) {
      const every = draw.pick([1, 10, 100]);
      const steps = Array.from({ length: draw.int(15, 60) }, (_, i) => i * every);
      const loss = column(draw.falling(steps.length, 16), repr);
      const time = draw.pick([
        '10:11:12.345 [main] INFO ',
        '2024-03-05 10:11:12.345  INFO 4711 --- [           main] ',
        'INFO  ',
      ]);
      const lines = steps.map(
        (step, i) =>
          `${time}org.deeplearning4j.optimize.listeners.ScoreIterationListener - Score at iteration ${step} is ${loss.text[i]}`,
      );
      return { file: 'train.log', lines, series: [{ kind: 'loss', split: 'train', values: loss.values, steps }] };
    },
  },
  {
    id: 'julia-info',
    source: 'from memory: Julia Logging (@info with key=value), FluxML/model-zoo',
    write(draw) {
      const epochs = Array.from({ length: draw.int(8, 30) }, (_, i) => i + 1);
      const [train, test, accuracy] = [
        column(draw.falling(epochs.length, 7), general),
        column(draw.falling(epochs.length, 7, 2.2, 0.5), general),
        column(draw.rising(epochs.length, 4, 40, 98), general),
      ];
      const block = draw.chance(0.6);
      const lines = epochs.flatMap((epoch, i) =>
        block
          ? [
              '┌ Info: after epoch',
              `│   epoch = ${epoch}`,
              `│   train_loss = ${train.text[i]}`,
              `│   test_loss = ${test.text[i]}`,
              `└   test_accuracy = ${accuracy.text[i]}`,
            ]
          : [
              `[ Info: Epoch: ${epoch}   Train loss: ${train.text[i]}   Test loss: ${test.text[i]}   Test accuracy: ${accuracy.text[i]}`,
            ],
      );
      return {
        file: 'train.log',
        lines,
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: ['test', 'validation'], values: test.values, epochs },
          { kind: 'score', split: ['test', 'validation'], values: accuracy.values, epochs },
        ],
      };
    },
  },
  {
    id: 'iterations-of-a-solver',
    source: 'from memory: lululxvi/deepxde deepxde/display.py',
    write(draw) {
      const s = stepsOf(draw, 0);
      const of = () => column(draw.falling(s.steps.length, 9, 1, 0.01), scientific(2));
      const [train, test] = [of(), of()];
      const metric = draw.chance(0.6) ? of() : null;
      const head = `${'Step'.padEnd(10)}${'Train loss'.padEnd(14)}${'Test loss'.padEnd(14)}Test metric   `;
      const lines = s.steps.map(
        (step, i) =>
          `${String(step).padEnd(10)}${`[${train.text[i]}]`.padEnd(14)}${`[${test.text[i]}]`.padEnd(14)}${metric === null ? '[]' : `[${metric.text[i]}]`}    `,
      );
      return {
        file: 'train.log',
        lines: dressed(
          draw,
          [
            'Training model...',
            '',
            head,
            ...lines,
            '',
            `Best model at step ${s.steps.at(-1)}:`,
            `  train loss: ${train.text.at(-1)}`,
            `  test loss: ${test.text.at(-1)}`,
          ],
          { prefix: false, noise: false },
        ),
        series: [
          { kind: 'loss', split: 'train', values: train.values, steps: s.steps },
          { kind: 'loss', split: ['test', 'validation'], values: test.values, steps: s.steps },
        ],
        also: metric === null ? [] : [{ kind: 'score', split: 'test', values: metric.values }],
      };
    },
  },
];
