import { dressed } from '../dress.js';
import { counted, falling, fixed, general, plan, positions, rates, rising } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Object detection outside of OpenMMLab. */
export const DETECTION: readonly Shape[] = [
  {
    id: 'detectron2',
    source: 'facebookresearch/detectron2 detectron2/utils/events.py (CommonMetricPrinter), evaluation/testing.py',
    write(draw) {
      const evaluations = draw.int(2, 6);
      const between = draw.int(3, 8);
      const n = evaluations * between;
      const steps = counted(n, 19, 20);
      const evaluated = counted(evaluations, 20 * between - 1, 20 * between);
      const total = falling(draw, n, general(4), 2.5, 0.6);
      const names = draw.shuffled([
        'loss_cls',
        'loss_box_reg',
        'loss_rpn_cls',
        'loss_rpn_loc',
        ...(draw.chance(0.5) ? ['loss_mask'] : []),
      ]);
      const parts = names.map((_, i) => falling(draw, n, general(4), 0.8 + i / 10, 0.1));
      const lr = rates(draw, n, general(5), 0.02);
      const columns = ['AP', 'AP50', 'AP75', 'APs', 'APm', 'APl'];
      const scores = columns.map((_, i) => rising(draw, evaluations, fixed(4), 1, 38 + i));
      const lines = steps.flatMap((step, i) => {
        const losses = names.map((name, k) => `${name}: ${parts[k]!.texts[i]}`).join('  ');
        const train = `[03/05 09:00:00 d2.utils.events]:  eta: 0:10:10  iter: ${step}  total_loss: ${total.texts[i]}  ${losses}    time: 0.1234  last_time: 0.1312  data_time: 0.0123  last_data_time: 0.0012   lr: ${lr.texts[i]}  max_mem: 2112M`;
        if ((i + 1) % between !== 0) return [train];
        const k = (i + 1) / between - 1;
        const before = '[03/05 09:00:10 d2.evaluation.testing]: copypaste: ';
        return [train, `${before}Task: bbox`, before + columns.join(','), before + scores.map(({ texts }) => texts[k]).join(',')];
      });
      return {
        file: 'log.txt',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          { kind: 'loss', split: 'train', values: total.values, steps },
          ...parts.map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, steps })),
          { kind: 'learning-rate', split: 'train', values: lr.values, steps },
          ...scores.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, steps: evaluated })),
        ],
      };
    },
  },
  {
    id: 'detr',
    source: 'facebookresearch/detr engine.py, util/misc.py; cocodataset/cocoapi PythonAPI/pycocotools/cocoeval.py',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true, closes: true });
      const [n, count] = [one.places.length, one.epochs.length];
      const lr = rates(draw, n, fixed(6), 1e-4);
      const names = ['loss_ce', 'loss_bbox', 'loss_giou'];
      const total = falling(draw, n, fixed(4), 44, 9);
      const error = falling(draw, n, fixed(2), 95, 20);
      const parts = names.map((_, i) => falling(draw, n, fixed(4), 3 + i, 0.4));
      const ap = rising(draw, count, fixed(3), 0.01, 0.42);
      const more = ['0.50     ', '0.75     '].map((_, i) => rising(draw, count, fixed(3), 0.02, 0.5 + i / 10));
      const width = String(one.total).length;
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const losses = names.map((name, k) => `${name}: ${parts[k]!.texts[i]} (${parts[k]!.texts[0]})`).join('  ');
        const meters = `lr: ${lr.texts[i]}  class_error: ${error.texts[i]}  loss: ${total.texts[i]} (${total.texts[0]})  ${losses}`;
        lines.push(
          `Epoch: [${epoch}]  [${String(batch).padStart(width)}/${one.total}]  eta: 0:10:10  ${meters}  time: 0.5112  data: 0.0101  max mem: 5012`,
        );
        if (!last) continue;
        lines.push(
          `Epoch: [${epoch}] Total time: 0:10:10 (0.5012 s / it)`,
          `Averaged stats: ${meters}`,
          'Accumulating evaluation results...',
          'DONE (t=0.50s).',
          'IoU metric: bbox',
        );
        lines.push(coco('Average Precision  (AP)', '0.50:0.95', '   all', ap.texts[epoch]!));
        lines.push(
          ...['0.50     ', '0.75     '].map((iou, k) => coco('Average Precision  (AP)', iou, '   all', more[k]!.texts[epoch]!)),
        );
      }
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: total.values, ...positions(one) },
          { kind: 'score', split: 'train', values: error.values, ...positions(one) },
          ...parts.map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, ...positions(one) })),
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          ...[ap, ...more].map(({ values }): Known => ({ kind: 'score', split: 'validation', values, epochs: one.epochs })),
        ],
      };
    },
  },
  {
    id: 'paddle-detection',
    source: 'PaddlePaddle/PaddleDetection ppdet/engine/callbacks.py (LogPrinter)',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true });
      const [n, count] = [one.places.length, one.epochs.length];
      const lr = rates(draw, n, fixed(6), 0.01);
      const total = falling(draw, n, fixed(6), 5, 0.6);
      const names = draw.shuffled(['loss_class', 'loss_bbox', 'loss_giou']);
      const parts = names.map((_, i) => falling(draw, n, fixed(6), 1 + i, 0.2));
      const ap = rising(draw, count, fixed(3), 0.01, 0.42);
      const width = String(one.total).length;
      const before = '[03/05 09:00:00] ppdet.engine INFO: ';
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        const losses = names.map((name, k) => `${name}: ${parts[k]!.texts[i]}`).join(' ');
        lines.push(
          `${before}Epoch: [${epoch}] [${String(batch).padStart(width)}/${one.total}] learning_rate: ${lr.texts[i]} loss: ${total.texts[i]} ${losses} eta: 0:10:10 batch_cost: 0.5112 data_cost: 0.0101 ips: 15.6512 images/s`,
        );
        if (!last) continue;
        lines.push(
          '[03/05 09:00:09] ppdet.engine INFO: Eval iter: 0',
          coco('Average Precision  (AP)', '0.50:0.95', '   all', ap.texts[epoch]!),
        );
        lines.push(`${before}Best test bbox ap is ${Math.max(...ap.values.slice(0, epoch + 1)).toFixed(3)}.`);
      }
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: total.values, ...positions(one) },
          ...parts.map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, ...positions(one) })),
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          { kind: 'score', split: 'validation', values: ap.values, epochs: one.epochs },
        ],
      };
    },
  },
];

/** A line of pycocotools' summary. */
function coco(title: string, iou: string, area: string, value: string): string {
  return ` ${title} @[ IoU=${iou} | area=${area} | maxDets=100 ] = ${value}`;
}
