import { dressed } from '../dress.js';
import { counted, falling, fixed, general, rates, rising } from '../print.js';
import type { Shape } from '../shape.js';

/** Older frameworks, and medical segmentation. */
export const CLASSIC: readonly Shape[] = [
  {
    id: 'caffe',
    source: 'BVLC/caffe src/caffe/solver.cpp, src/caffe/solvers/sgd_solver.cpp',
    write(draw) {
      const count = draw.int(10, 40);
      const every = draw.pick([20, 100]);
      const steps = counted(count, 0, every);
      const loss = falling(draw, count, general(6), 2.3, 0.3);
      const lr = rates(draw, count, general(6), 0.01);
      const evaluated = steps.filter((_, i) => i % 3 === 0);
      const testLoss = falling(draw, evaluated.length, general(6), 2.3, 0.5);
      const acc = rising(draw, evaluated.length, general(6), 0.1, 0.8);
      const speed = draw.chance(0.5);
      const lines: string[] = [];
      for (const [i, step] of steps.entries()) {
        if (i % 3 === 0) {
          lines.push(`solver.cpp:330] Iteration ${step}, Testing net (#0)`);
          lines.push(`solver.cpp:397]     Test net output #0: accuracy = ${acc.texts[i / 3]}`);
          lines.push(
            `solver.cpp:397]     Test net output #1: loss = ${testLoss.texts[i / 3]} (* 1 = ${testLoss.texts[i / 3]} loss)`,
          );
        }
        lines.push(
          `solver.cpp:218] Iteration ${step}${speed ? ' (10.1234 iter/s, 9.87s/100 iters)' : ''}, loss = ${loss.texts[i]}`,
        );
        lines.push(`solver.cpp:237]     Train net output #0: loss = ${loss.texts[i]} (* 1 = ${loss.texts[i]} loss)`);
        lines.push(`sgd_solver.cpp:105] Iteration ${step}, lr = ${lr.texts[i]}`);
      }
      const stamped = lines.map((line, i) => `I0305 09:00:${String(i % 60).padStart(2, '0')}.123456  4711 ${line}`);
      const head = [
        'layer {',
        '  param {',
        '    lr_mult: 1',
        '    decay_mult: 1',
        '  }',
        '  param {',
        '    lr_mult: 2',
        '    decay_mult: 0',
        '  }',
        '}',
      ];
      return {
        file: 'caffe.INFO',
        lines: dressed(draw, draw.chance(0.5) ? [...head, ...head, ...stamped] : stamped, { prefix: false, noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps },
          { kind: 'loss', split: 'train', values: loss.values, steps, optional: true },
          { kind: 'learning-rate', split: 'train', values: lr.values, steps },
          { kind: 'loss', split: 'test', values: testLoss.values, steps: evaluated },
          { kind: 'score', split: 'test', values: acc.values, steps: evaluated },
        ],
      };
    },
  },
  {
    id: 'nnunet-v1',
    source: 'MIC-DKFZ/nnUNet v1 nnunet/training/network_training/network_trainer.py',
    write(draw) {
      const count = draw.int(8, 40);
      const epochs = counted(count, 0);
      const [train, validation] = [falling(draw, count, fixed(4), 0.4, -0.8), falling(draw, count, fixed(4), 0.4, -0.7)];
      const lr = rates(draw, count, fixed(6), 0.01);
      const stamp = (text: string, i: number) => `2024-03-05 09:${String(i % 60).padStart(2, '0')}:00.123456: ${text}`;
      const lines = epochs.flatMap((epoch, i) => [
        stamp('', i),
        `epoch:  ${epoch}`,
        stamp(`train loss : ${train.texts[i]}`, i),
        stamp(`validation loss: ${validation.texts[i]}`, i),
        stamp('Average global foreground Dice: [0.5123, 0.4123]', i),
        stamp('(interpret this as an estimate for the Dice of the different classes. This is not exact.)', i),
        stamp(`lr: ${lr.texts[i]}`, i),
        stamp('This epoch took 100.123456 s', i),
      ]);
      return {
        file: 'training_log_2024_3_5_09_00_00.txt',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: validation.values, epochs },
          { kind: 'learning-rate', split: 'train', values: lr.values, epochs },
        ],
        partial: [{ kind: 'score', split: 'validation' }],
      };
    },
  },
  {
    id: 'nnunet-v2',
    source: 'MIC-DKFZ/nnUNet nnunetv2/training/nnUNetTrainer/nnUNetTrainer.py',
    write(draw) {
      const count = draw.int(8, 40);
      const epochs = counted(count, 0);
      const [train, validation] = [falling(draw, count, fixed(4), 0.4, -0.8), falling(draw, count, fixed(4), 0.4, -0.7)];
      const lr = rates(draw, count, fixed(5), 0.01);
      const numpy = draw.chance(0.5);
      const lines = epochs.flatMap((epoch, i) => [
        '',
        `Epoch ${epoch} `,
        `Current learning rate: ${lr.texts[i]} `,
        `train_loss ${train.texts[i]} `,
        `val_loss ${validation.texts[i]} `,
        numpy ? 'Pseudo dice [np.float32(0.5123), np.float32(0.4123)] ' : 'Pseudo dice [0.5123, 0.4123] ',
        'Epoch time: 100.12 s ',
        ...(draw.chance(0.3) ? ['Yayy! New best EMA pseudo Dice: 0.4123 '] : []),
      ]);
      return {
        file: 'training_log_2024_3_5_09_00_00.txt',
        lines: dressed(
          draw,
          lines.map((line) => `2024-03-05 09:00:00.123456: ${line}`),
          { prefix: false, noise: false },
        ),
        series: [
          { kind: 'loss', split: 'train', values: train.values, epochs },
          { kind: 'loss', split: 'validation', values: validation.values, epochs },
          { kind: 'learning-rate', split: 'train', values: lr.values, epochs },
        ],
        partial: [{ kind: 'score', split: 'validation' }],
      };
    },
  },
  {
    id: 'matlab-trainnetwork',
    source: 'mathworks.com/help/deeplearning trainingOptions Verbose; from memory: the layout of trainNetwork up to R2023a',
    write(draw) {
      const count = draw.int(10, 30);
      const every = draw.pick([30, 50]);
      const steps = counted(count, every, every);
      const perEpoch = draw.int(40, 150);
      const epochs = steps.map((step) => Math.floor((step - 1) / perEpoch) + 1);
      const [acc, loss] = [rising(draw, count, fixed(2), 10, 99), falling(draw, count, fixed(4), 2.6, 0.1)];
      const held = steps.filter((_, i) => i % 3 === 2);
      const [valAcc, valLoss] = [rising(draw, held.length, fixed(2), 10, 95), falling(draw, held.length, fixed(4), 2.6, 0.2)];
      const lr = rates(draw, count, fixed(4), 0.01);
      const rule = `|${'='.repeat(118)}|`;
      const cell = (text: string, width: number) => ` ${text.padStart(width)} |`;
      const rows = steps.map((step, i) => {
        const k = (i - 2) / 3;
        const evaluated = i % 3 === 2;
        return `|${cell(String(epochs[i]), 7)}${cell(String(step), 11)}${cell('00:00:04', 14)}${cell(`${acc.texts[i]}%`, 12)}${cell(evaluated ? `${valAcc.texts[k]}%` : '', 12)}${cell(loss.texts[i]!, 12)}${cell(evaluated ? valLoss.texts[k]! : '', 12)}${cell(lr.texts[i]!, 15)}`;
      });
      return {
        file: 'train.txt',
        lines: [
          'Training on single GPU.',
          'Initializing input data normalization.',
          rule,
          '|  Epoch  |  Iteration  |  Time Elapsed  |  Mini-batch  |  Validation  |  Mini-batch  |  Validation  |  Base Learning  |',
          '|         |             |   (hh:mm:ss)   |   Accuracy   |   Accuracy   |     Loss     |     Loss     |      Rate       |',
          rule,
          ...rows,
          rule,
          'Training finished: Max epochs completed.',
        ],
        series: [
          { kind: 'score', split: 'train', values: acc.values, epochs, steps },
          { kind: 'loss', split: 'train', values: loss.values, epochs, steps },
          {
            kind: 'score',
            split: 'validation',
            values: valAcc.values,
            epochs: epochs.filter((_, i) => i % 3 === 2),
            steps: held,
          },
          {
            kind: 'loss',
            split: 'validation',
            values: valLoss.values,
            epochs: epochs.filter((_, i) => i % 3 === 2),
            steps: held,
          },
          { kind: 'learning-rate', split: 'train', values: lr.values, epochs, steps },
        ],
      };
    },
  },
];
