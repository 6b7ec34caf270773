import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import { counted, falling, fixed, plan, positions, rates, rising, scientific } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** OpenMMLab's text loggers. */
export const OPENMMLAB: readonly Shape[] = [
  {
    id: 'mmcv-classification',
    source: 'open-mmlab/mmcv v1 mmcv/runner/hooks/logger/text.py',
    write(draw) {
      const one = plan(draw, { first: 1, zeroBatch: false });
      const [n, count] = [one.places.length, one.epochs.length];
      const loss = falling(draw, n, fixed(4), 2.3, 0.3);
      const lr = rates(draw, n, scientific(3));
      const [val1, val5] = [rising(draw, count, fixed(4), 30, 95), rising(draw, count, fixed(4), 60, 99)];
      const memory = draw.chance(0.7) ? 'memory: 500, ' : '';
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        lines.push(
          `Epoch [${epoch}][${batch}/${one.total}]\tlr: ${lr.texts[i]}, eta: 0:10:12, time: 0.112, data_time: 0.022, ${memory}loss: ${loss.texts[i]}`,
        );
        if (!last) continue;
        lines.push(`Saving checkpoint at ${epoch} epochs`);
        lines.push(
          `Epoch(val) [${epoch}][100]\taccuracy_top-1: ${val1.texts[epoch - 1]}, accuracy_top-5: ${val5.texts[epoch - 1]}`,
        );
      }
      return {
        file: '20240305_090000.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          { kind: 'score', split: 'validation', values: val1.values, epochs: one.epochs },
          { kind: 'score', split: 'validation', values: val5.values, epochs: one.epochs },
        ],
      };
    },
  },
  {
    id: 'mmcv-detection',
    source: 'open-mmlab/mmdetection v2 docs, open-mmlab/mmcv v1 text.py',
    write(draw) {
      const one = plan(draw, { first: 1, zeroBatch: false });
      const n = one.places.length;
      const count = one.epochs.length;
      const lr = rates(draw, n, scientific(3));
      const parts = draw.shuffled(['loss_rpn_cls', 'loss_rpn_bbox', 'loss_cls', 'loss_bbox']);
      const losses = parts.map((_, i) => falling(draw, n, fixed(4), 0.5 + i / 10, 0.1));
      const acc = rising(draw, n, fixed(4), 80, 97);
      const total = falling(draw, n, fixed(4), 2.5, 0.6);
      const maps = ['bbox_mAP', 'bbox_mAP_50', 'bbox_mAP_75'].map((_, i) => rising(draw, count, fixed(4), 0.01, 0.4 + i / 10));
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const shown = parts.map((name, k) => `${name}: ${losses[k]!.texts[i]}`).join(', ');
        lines.push(
          `Epoch [${epoch}][${batch}/${one.total}]\tlr: ${lr.texts[i]}, eta: 1 day, 0:10:12, time: 0.512, data_time: 0.022, memory: 3500, ${shown}, acc: ${acc.texts[i]}, loss: ${total.texts[i]}, grad_norm: 4.1234`,
        );
        if (!last) continue;
        const [a, b, c] = maps.map(({ texts }) => texts[epoch - 1]!) as [string, string, string];
        lines.push(
          `Epoch(val) [${epoch}][5000]\tbbox_mAP: ${a}, bbox_mAP_50: ${b}, bbox_mAP_75: ${c}, bbox_mAP_copypaste: ${a} ${b} ${c}`,
        );
      }
      return {
        file: '20240305_090000.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: total.values, ...positions(one) },
          ...losses.map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, ...positions(one) })),
          { kind: 'score', split: 'train', values: acc.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          ...maps.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, epochs: one.epochs })),
          { kind: 'score', split: 'validation', values: maps[0]!.values, epochs: one.epochs, optional: true },
        ],
      };
    },
  },
  {
    id: 'mmengine-epochs',
    source: 'open-mmlab/mmengine mmengine/runner/log_processor.py',
    write(draw) {
      const one = plan(draw, { first: 1, zeroBatch: false, closes: true });
      const [n, count] = [one.places.length, one.epochs.length];
      const loss = falling(draw, n, fixed(4), 2.3, 0.3);
      const lr = rates(draw, n, scientific(4));
      const [val1, val5] = [rising(draw, count, fixed(4), 30, 95), rising(draw, count, fixed(4), 60, 99)];
      const [a, b] = draw.pick([
        ['accuracy/top1', 'accuracy/top5'],
        ['coco/bbox_mAP', 'coco/bbox_mAP_50'],
        ['AUC', 'multi-label/mAP'],
      ] as const);
      const batchOf = (batch: number) => String(batch).padStart(String(one.total).length);
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        lines.push(
          `Epoch(train)  ${`[${epoch}]`.padStart(String(count).length + 2)}[${batchOf(batch)}/${one.total}]  lr: ${lr.texts[i]}  eta: 0:10:12  time: 0.0312  data_time: 0.0061  memory: 500  loss: ${loss.texts[i]}`,
        );
        if (!last) continue;
        lines.push(`Saving checkpoint at ${epoch} epochs`);
        lines.push(`Epoch(val)  [${epoch}][20/33]    eta: 0:00:01  time: 0.0212  data_time: 0.0101  memory: 500  `);
        lines.push(
          `Epoch(val) [${epoch}][33/33]    ${a}: ${val1.texts[epoch - 1]}  ${b}: ${val5.texts[epoch - 1]}  data_time: 0.0101  time: 0.0212`,
        );
      }
      return {
        file: '20240305_090000.log',
        lines: dressed(draw, withLogger(draw, lines), { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          { kind: 'score', split: 'validation', values: val1.values, epochs: one.epochs },
          { kind: 'score', split: 'validation', values: val5.values, epochs: one.epochs },
        ],
      };
    },
  },
  {
    id: 'mmengine-iterations',
    source: 'open-mmlab/mmengine log_processor.py (by_epoch=False), open-mmlab/mmsegmentation docs',
    write(draw) {
      const every = 50;
      const evaluations = draw.int(4, 10);
      const between = draw.int(2, 8);
      const n = evaluations * between;
      const steps = counted(n, every, every);
      const loss = falling(draw, n, fixed(4), 2.3, 0.3);
      const [main, aux] = [falling(draw, n, fixed(4), 1.6, 0.2), falling(draw, n, fixed(4), 0.7, 0.1)];
      const acc = rising(draw, n, fixed(4), 30, 95);
      const lr = rates(draw, n, scientific(4), 0.01);
      const scores = ['aAcc', 'mIoU', 'mAcc'].map((_, i) => rising(draw, evaluations, fixed(4), 20 + i, 70 + i));
      const evaluated = counted(evaluations, every * between, every * between);
      const lines = steps.flatMap((step, i) => {
        const train = `Iter(train) [${String(step).padStart(6)}/160000]  lr: ${lr.texts[i]}  eta: 1 day, 2:10:12  time: 0.3112  data_time: 0.0061  memory: 5000  loss: ${loss.texts[i]}  decode.loss_ce: ${main.texts[i]}  decode.acc_seg: ${acc.texts[i]}  aux.loss_ce: ${aux.texts[i]}`;
        if ((i + 1) % between !== 0) return [train];
        const k = (i + 1) / between - 1;
        const [a, b, c] = scores.map(({ texts }) => texts[k]!);
        return [
          train,
          `Saving checkpoint at ${step} iterations`,
          'Iter(val) [ 50/500]    eta: 0:00:20  time: 0.0412  data_time: 0.0012  memory: 1000  ',
          'per class results:',
          `Iter(val) [500/500]    aAcc: ${a}  mIoU: ${b}  mAcc: ${c}  data_time: 0.0012  time: 0.0412`,
        ];
      });
      return {
        file: '20240305_090000.log',
        lines: dressed(draw, withLogger(draw, lines), { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps },
          ...[main, aux].map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, steps })),
          { kind: 'score', split: 'train', values: acc.values, steps },
          { kind: 'learning-rate', split: 'train', values: lr.values, steps },
          ...scores.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, steps: evaluated })),
        ],
      };
    },
  },
];

function withLogger(draw: Draw, lines: readonly string[]): string[] {
  const date = draw.pick(['03/05', '2024/03/05']);
  return lines.map(
    (line, i) =>
      `${date} 09:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} - mmengine - INFO - ${line}`,
  );
}
