import { dressed } from '../dress.js';
import { counted, falling, fixed, general, plan, positions, rates, rising, scientific } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Segmentation, text recognition, restoration of pictures, and Caffe. */
export const SEGMENTATION: readonly Shape[] = [
  {
    id: 'paddle-ocr',
    source: 'PaddlePaddle/PaddleOCR tools/program.py',
    write(draw) {
      const one = plan(draw, { first: 1, zeroBatch: false });
      const [n, count] = [one.places.length, one.epochs.length];
      const recognition = draw.chance(0.5);
      const loss = falling(draw, n, fixed(6), 20, 0.8);
      const acc = rising(draw, n, fixed(6), 0, 0.9);
      const lr = rates(draw, n, fixed(6), 0.001);
      const names = recognition ? ['acc', 'norm_edit_dis'] : ['precision', 'recall', 'hmean'];
      const scores = names.map((_, i) => rising(draw, count, general(16), 0.05, 0.8 + i / 20));
      const before = '[2024/03/05 09:00:00] ppocr INFO: ';
      const lines: string[] = [];
      for (const [i, { epoch, step, last }] of one.places.entries()) {
        const train = recognition
          ? `acc: ${acc.texts[i]}, norm_edit_dis: 0.500000, loss: ${loss.texts[i]}`
          : `loss: ${loss.texts[i]}`;
        lines.push(
          `${before}epoch: [${epoch}/500], global_step: ${step}, lr: ${lr.texts[i]}, ${train}, avg_reader_cost: 0.00123 s, avg_batch_cost: 0.12345 s, avg_samples: 64.0, ips: 400.12345 samples/s, eta: 1:10:10`,
        );
        if (!last) continue;
        const shown = names.map((name, k) => `${name}: ${scores[k]!.texts[epoch - 1]}`).join(', ');
        lines.push(`${before}cur metric, ${shown}, fps: 1000.123`);
        lines.push(`${before}best metric, ${names[0]}: ${scores[0]!.texts[0]}, is_float16: False, best_epoch: 1`);
      }
      const fixedEdit = Array.from({ length: n }, () => 0.5);
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...positions(one) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...positions(one) },
          ...(recognition
            ? [
                { kind: 'score' as const, split: 'train' as const, values: acc.values, ...positions(one) },
                {
                  kind: 'score' as const,
                  split: 'train' as const,
                  values: fixedEdit,
                  ...positions(one),
                  optional: true as const,
                },
              ]
            : []),
          ...scores.map(
            ({ values }, i): Known => ({
              ...{ kind: 'score', split: 'validation', values, epochs: one.epochs },
              ...(names[i] === 'norm_edit_dis' && { optional: true }),
            }),
          ),
        ],
      };
    },
  },
  {
    id: 'paddle-seg',
    source: 'PaddlePaddle/PaddleSeg paddleseg/core/train.py, val.py',
    write(draw) {
      const evaluations = draw.int(4, 10);
      const between = draw.int(3, 8);
      const n = evaluations * between;
      const steps = counted(n, 10, 10);
      const perEpoch = draw.int(20, 90);
      const epochOf = (step: number) => Math.floor((step - 1) / perEpoch) + 1;
      const at = (of: readonly number[]) => ({ steps: of, epochs: of.map(epochOf) });
      const loss = falling(draw, n, fixed(4), 1.7, 0.2);
      const lr = rates(draw, n, fixed(6), 0.01);
      const names = ['mIoU', 'Acc', 'Kappa', 'Dice'].slice(0, draw.int(2, 4));
      const scores = names.map((_, i) => rising(draw, evaluations, fixed(4), 0.2, 0.7 + i / 20));
      const evaluated = counted(evaluations, 10 * between, 10 * between);
      const lines = steps.flatMap((step, i) => {
        const train = `[TRAIN] epoch: ${epochOf(step)}, iter: ${step}/${10 * n}, loss: ${loss.texts[i]}, lr: ${lr.texts[i]}, batch_cost: 0.1234, reader_cost: 0.00123, ips: 32.1234 samples/sec | ETA 00:01:10`;
        if ((i + 1) % between !== 0) return [train];
        const k = (i + 1) / between - 1;
        const shown = names.map((name, j) => `${j === 0 ? '' : ' '}${name}: ${scores[j]!.texts[k]}`).join('');
        return [
          train,
          'Start evaluating (total_samples: 76, total_iters: 76)...',
          `[EVAL] #Images: 76 ${shown}`,
          '[EVAL] Class IoU: ',
          '[0.9123 0.1234]',
          `[EVAL] The model with the best validation mIoU (${scores[0]!.texts[k]}) was saved at iter ${step}.`,
        ];
      });
      return {
        file: 'train.log',
        lines: dressed(
          draw,
          lines.map((line) => `2024-03-05 09:00:00 [INFO]\t${line}`),
          { prefix: false },
        ),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...at(steps) },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...at(steps) },
          ...scores.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, ...at(evaluated) })),
        ],
      };
    },
  },
  {
    id: 'basicsr',
    source: 'XPixelGroup/BasicSR basicsr/utils/logger.py (MessageLogger), models/sr_model.py (_log_validation_metric_values)',
    write(draw) {
      const evaluations = draw.int(4, 12);
      const between = draw.int(2, 6);
      const n = evaluations * between;
      const steps = counted(n, 100, 100);
      const loss = falling(draw, n, scientific(4), 0.1, 0.02);
      const lr = rates(draw, n, scientific(3), 2e-4);
      const [psnr, ssim] = [rising(draw, evaluations, fixed(4), 24, 32), rising(draw, evaluations, fixed(4), 0.6, 0.9)];
      const evaluated = counted(evaluations, 100 * between, 100 * between);
      const at = (of: readonly number[]) => ({ steps: of, epochs: of.map((step) => Math.floor((step / 100 - 1) / 7)) });
      const wide = (step: number) => step.toLocaleString('en-US').padStart(7);
      const lines = steps.flatMap((step, i) => {
        const train = `[EDSR_..][epoch:${String(Math.floor(i / 7)).padStart(3)}, iter:${wide(step)}, lr:(${lr.texts[i]},)] [eta: 1 day, 1:10:10, time (data): 0.112 (0.001)] l_pix: ${loss.texts[i]} `;
        if ((i + 1) % between !== 0) return [train];
        const k = (i + 1) / between - 1;
        const best = draw.chance(0.5)
          ? [`\tBest: 32.1000 @ ${evaluated[k]} iter`, `\tBest: 0.9100 @ ${evaluated[k]} iter`]
          : ['', ''];
        return [
          train,
          'Saving models and training states.',
          'Validation Set5',
          `\t # psnr: ${psnr.texts[k]}${best[0]}`,
          `\t # ssim: ${ssim.texts[k]}${best[1]}`,
          '',
        ];
      });
      const stamped = lines.map((line) => (/^\t|^$/.test(line) ? line : `2024-03-05 09:00:00,123 INFO: ${line}`));
      return {
        file: 'train_EDSR_20240305_090000.log',
        lines: dressed(draw, stamped, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...at(steps), or: [{ kind: 'loss-part' }] },
          { kind: 'learning-rate', split: 'train', values: lr.values, ...at(steps) },
          { kind: 'score', split: 'validation', values: psnr.values, ...at(evaluated) },
          { kind: 'score', split: 'validation', values: ssim.values, ...at(evaluated) },
        ],
      };
    },
  },
];
