import { dressed } from '../dress.js';
import { falling, fixed, general, plan, positions, rates, rising, scientific } from '../print.js';
import type { Shape } from '../shape.js';

/** Training scripts of vision transformers. */
export const TRANSFORMERS: readonly Shape[] = [
  {
    id: 'timm',
    source: 'huggingface/pytorch-image-models train.py',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true, closes: true });
      const n = one.places.length;
      const loss = falling(draw, n, draw.pick([general(4), fixed(6), fixed(3)]), 6.9, 2.1);
      const lr = rates(draw, n, scientific(3));
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const done = ((100 * batch) / (one.total - 1)).toFixed(0).padStart(3);
        lines.push(
          `Train: ${epoch} [${String(batch).padStart(4)}/${one.total} (${done}%)]  Loss: ${loss.texts[i]} (${loss.texts[0]})  ` +
            `Time: 0.301s,  850.11/s  (0.310s,  825.81/s)  LR: ${lr.texts[i]}  Data: 0.010 (0.021)`,
        );
        if (!last) continue;
        for (const batch of [0, 50, 97]) {
          const share = draw.int(30, 90);
          lines.push(
            `Test: [${String(batch).padStart(4)}/97]  Time: 0.512 (0.321)  Loss:   1.${share} ( 1.${share})  Acc@1:  ${share}.250 ( ${share}.120)  Acc@5:  ${share}.750 ( ${share}.870)`,
          );
        }
      }
      return {
        file: 'train.log',
        lines: dressed(draw, [...lines, '*** Best metric: 71.2 (epoch 3)']),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
        ],
        partial: [
          { kind: 'loss', split: 'test' },
          { kind: 'score', split: 'test' },
        ],
      };
    },
  },
  {
    id: 'swin',
    source: 'microsoft/Swin-Transformer main.py',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true });
      const [n, count] = [one.places.length, one.epochs.length];
      const loss = falling(draw, n, fixed(4), 6.9, 2.1);
      const lr = rates(draw, n, fixed(6), 1e-3);
      const [val1, val5] = [rising(draw, count, fixed(3), 5, 81), rising(draw, count, fixed(3), 12, 95)];
      const newer = draw.chance(0.5);
      const before = '[2024-03-05 09:00:00 swin_tiny_patch4_window7_224] (main.py 180): INFO ';
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const wd = newer ? '\t wd 0.0500' : '';
        const scale = newer ? '\tloss_scale 65536.0000 (65536.0000)' : '';
        lines.push(
          `Train: [${epoch}/${count}][${batch}/${one.total}]\teta 0:04:05 lr ${lr.texts[i]}${wd}\ttime 0.7055 (0.7055)\tloss ${loss.texts[i]} (${loss.texts[0]})\tgrad_norm 1.2345 (1.3456)${scale}\tmem 2000MB`,
        );
        if (!last) continue;
        lines.push(`EPOCH ${epoch} training takes 0:14:42`);
        for (const batch of [0, 10]) {
          lines.push(
            `Test: [${batch}/20]\tTime 1.234 (1.234)\tLoss 0.5432 (0.5432)\tAcc@1 87.500 (87.500)\tAcc@5 97.500 (97.500)\tMem 2000MB`,
          );
        }
        lines.push(` * Acc@1 ${val1.texts[epoch]} Acc@5 ${val5.texts[epoch]}`);
        lines.push(`Accuracy of the network on the 50000 test images: ${val1.values[epoch]!.toFixed(1)}%`);
        lines.push(`Max accuracy: ${Math.max(...val1.values.slice(0, epoch + 1)).toFixed(2)}%`);
      }
      return {
        file: 'log_rank0.txt',
        lines: dressed(
          draw,
          lines.map((line) => before + line),
          { prefix: false },
        ),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          { kind: 'score', split: 'test', values: val1.values, epochs: one.epochs },
          { kind: 'score', split: 'test', values: val5.values, epochs: one.epochs },
          {
            ...{ kind: 'score', split: 'test', values: val1.values.map((value) => Number(value.toFixed(1))) },
            ...{ epochs: one.epochs, optional: true },
          },
        ],
        partial: [{ kind: 'loss', split: 'test' }],
      };
    },
  },
  {
    id: 'metric-logger',
    source: 'facebookresearch/deit utils.py (MetricLogger), engine.py; facebookresearch/mae',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true, closes: true });
      const [n, count] = [one.places.length, one.epochs.length];
      const loss = falling(draw, n, fixed(4), 6.9, 2.1);
      const lr = rates(draw, n, fixed(6), 1e-3);
      const [val1, val5] = [rising(draw, count, fixed(3), 5, 81), rising(draw, count, fixed(3), 12, 95)];
      const valLoss = falling(draw, count, fixed(3), 5.5, 0.9);
      const batchOf = (batch: number, total: number) => `[${String(batch).padStart(String(total).length)}/${total}]`;
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const meters = `lr: ${lr.texts[i]}  loss: ${loss.texts[i]} (${loss.texts[0]})`;
        lines.push(
          `Epoch: [${epoch}]  ${batchOf(batch, one.total)}  eta: 0:10:10  ${meters}  time: 0.3112  data: 0.0101  max mem: 5012`,
        );
        if (!last) continue;
        lines.push(`Epoch: [${epoch}] Total time: 0:10:10 (0.5012 s / it)`, `Averaged stats: ${meters}`);
        for (const batch of [0, 10, 19]) {
          lines.push(
            `Test:  ${batchOf(batch, 20)}  eta: 0:00:05  loss: 0.5${batch} (0.6${batch})  acc1: 87.5000 (86.${batch}00)  acc5: 97.5000 (97.1000)  time: 0.2012  data: 0.1012  max mem: 5012`,
          );
        }
        lines.push('Test: Total time: 0:00:05 (0.1012 s / it)');
        lines.push(`* Acc@1 ${val1.texts[epoch]} Acc@5 ${val5.texts[epoch]} loss ${valLoss.texts[epoch]}`);
        lines.push(`Accuracy of the network on the 50000 test images: ${val1.values[epoch]!.toFixed(1)}%`);
        lines.push(`Max accuracy: ${Math.max(...val1.values.slice(0, epoch + 1)).toFixed(2)}%`);
      }
      return {
        file: 'stdout.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          { kind: 'score', split: 'test', values: val1.values, epochs: one.epochs },
          { kind: 'score', split: 'test', values: val5.values, epochs: one.epochs },
          { kind: 'loss', split: 'test', values: valLoss.values, epochs: one.epochs },
          {
            ...{ kind: 'score', split: 'test', values: val1.values.map((value) => Number(value.toFixed(1))) },
            ...{ epochs: one.epochs, optional: true },
          },
        ],
      };
    },
  },
];
