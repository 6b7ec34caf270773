import { dressed } from '../dress.js';
import { counted, falling, fixed, plan, positions, printed, rising, scientific } from '../print.js';
import type { Shape } from '../shape.js';

/** Image classification: scripts with a meter of batches and an evaluation behind every epoch. */
export const VISION: readonly Shape[] = [
  {
    id: 'pytorch-mnist',
    source: 'pytorch/examples mnist/main.py',
    write(draw) {
      const count = draw.int(5, 20);
      const every = draw.pick([6400, 9600, 12_800]);
      const seen = Array.from({ length: Math.ceil(60_000 / every) }, (_, i) => i * every);
      const epochs = counted(count, 1);
      const loss = falling(draw, count * seen.length, fixed(6));
      const testLoss = falling(draw, count, fixed(4), 2.2, 0.1);
      const right = rising(draw, count, (share) => String(Math.min(10_000, Math.round(share * 10_000))), 0.5, 0.99);
      const lines = epochs.flatMap((epoch, i) => [
        ...seen.map((images, j) => {
          const done = ((100 * images) / 60_000).toFixed(0);
          return `Train Epoch: ${epoch} [${images}/60000 (${done}%)]\tLoss: ${loss.texts[i * seen.length + j]}`;
        }),
        '',
        `Test set: Average loss: ${testLoss.texts[i]}, Accuracy: ${right.texts[i]}/10000 (${(right.values[i]! / 100).toFixed(0)}%)`,
        '',
      ]);
      const places = epochs.flatMap((epoch, i) => seen.map((images) => ({ epoch, images, step: i * 60_000 + images })));
      const percents = right.values.map((value) => Number((value / 100).toFixed(0)));
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          {
            ...{ kind: 'loss', split: 'train', values: loss.values },
            ...{ epochs: places.map(({ epoch }) => epoch), steps: places.map(({ step }) => step) },
          },
          { kind: 'loss', split: 'test', values: testLoss.values, epochs },
          {
            ...{ kind: 'score', split: 'test', values: right.values.map((value) => value / 10_000), epochs },
            // The print says the share twice: exactly, and rounded to percents.
            or: [{ values: percents }],
          },
        ],
      };
    },
  },
  {
    id: 'pytorch-imagenet',
    source: 'pytorch/examples imagenet/main.py (ProgressMeter)',
    write(draw) {
      const newer = draw.chance(0.5);
      const one = plan(draw, { first: 0, zeroBatch: true });
      const n = one.places.length;
      const shift = newer ? 1 : 0; // since 2022: display(i + 1)
      const name = draw.pick(['Acc', 'Prec']);
      const loss = falling(draw, n, newer ? scientific(4) : fixed(4), 6.9, 1.1);
      const [top1, top5] = [rising(draw, n, fixed(2), 1, 70), rising(draw, n, fixed(2), 4, 90)];
      const [val1, val5] = [rising(draw, one.epochs.length, fixed(3), 5, 71), rising(draw, one.epochs.length, fixed(3), 12, 90)];
      const meter = (batch: number, total: number) => `[${String(batch).padStart(String(total).length)}/${total}]`;
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        lines.push(
          `Epoch: [${epoch}]${meter(batch + shift, one.total)}\tTime  0.512 ( 0.601)\tData  0.001 ( 0.112)\tLoss ${loss.texts[i]} (${loss.texts[0]})\t` +
            `${name}@1 ${top1.texts[i]!.padStart(6)} (${top1.texts[0]!.padStart(6)})\t${name}@5 ${top5.texts[i]!.padStart(6)} (${top5.texts[0]!.padStart(6)})`,
        );
        if (!last) continue;
        for (const batch of [0, 10, 20]) {
          const share = draw.int(30, 90);
          lines.push(
            `Test: ${meter(batch + shift, 25)}\tTime  0.212 ( 0.201)\tLoss ${loss.texts[i]} (${loss.texts[i]})\t${name}@1  ${share}.00 ( ${share}.25)\t${name}@5  ${share + 5}.00 ( ${share + 5}.25)`,
          );
        }
        lines.push(` ${newer ? ' *  ' : '*'} ${name}@1 ${val1.texts[epoch]} ${name}@5 ${val5.texts[epoch]}`);
      }
      return {
        file: 'log.txt',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, ...shifted(positions(one), shift) },
          { kind: 'score', split: 'train', values: top1.values, ...shifted(positions(one), shift) },
          { kind: 'score', split: 'train', values: top5.values, ...shifted(positions(one), shift) },
          { kind: 'score', split: 'test', values: val1.values, epochs: one.epochs },
          { kind: 'score', split: 'test', values: val5.values, epochs: one.epochs },
        ],
        partial: [{ kind: 'loss', split: 'test' }],
      };
    },
  },
  {
    id: 'pytorch-transfer-learning',
    source: 'pytorch.org/tutorials/beginner/transfer_learning_tutorial.html',
    write(draw) {
      const count = draw.int(6, 25);
      const epochs = counted(count, 0);
      const loss = [falling(draw, count, fixed(4), 0.7, 0.2), falling(draw, count, fixed(4), 0.6, 0.3)];
      const acc = [rising(draw, count, fixed(4), 0.6, 0.95), rising(draw, count, fixed(4), 0.6, 0.9)];
      const lines = epochs.flatMap((epoch, i) => [
        `Epoch ${epoch}/${count - 1}`,
        '-'.repeat(10),
        `train Loss: ${loss[0]!.texts[i]} Acc: ${acc[0]!.texts[i]}`,
        `val Loss: ${loss[1]!.texts[i]} Acc: ${acc[1]!.texts[i]}`,
        '',
      ]);
      return {
        file: 'train.out',
        lines: dressed(draw, [...lines, 'Training complete in 1m 7s', `Best val Acc: ${Math.max(...acc[1]!.values).toFixed(6)}`]),
        series: (['train', 'validation'] as const).flatMap((split, i) => [
          { kind: 'loss' as const, split, values: loss[i]!.values, epochs },
          { kind: 'score' as const, split, values: acc[i]!.values, epochs },
        ]),
      };
    },
  },
  {
    id: 'pytorch-cifar-bar',
    source: 'kuangliu/pytorch-cifar utils.py (progress_bar)',
    write(draw) {
      const count = draw.int(6, 20);
      const epochs = counted(count, 0);
      const loss = [falling(draw, count, fixed(3)), falling(draw, count, fixed(3), 2.1, 0.6)];
      const acc = [rising(draw, count, fixed(3), 30, 95), rising(draw, count, fixed(3), 35, 88)];
      const bar = (i: number, phase: number, batch: number, total: number, value: string) =>
        ` [${'='.repeat(Math.floor((65 * batch) / total))}>${'.'.repeat(65 - Math.floor((65 * batch) / total))}]  Step: 25ms | Tot: 10s480ms | Loss: ${value} | Acc: ${acc[phase]!.texts[i]}% (${batch * 31}/${batch * 128}) ${batch}/${total} `;
      const end = draw.pick(['\r', '\n']);
      const lines = epochs.flatMap((epoch, i) => [
        '',
        `Epoch: ${epoch}`,
        [1, 200, 391].map((batch) => bar(i, 0, batch, 391, batch === 391 ? loss[0]!.texts[i]! : '1.999')).join(end),
        [1, 50, 100].map((batch) => bar(i, 1, batch, 100, batch === 100 ? loss[1]!.texts[i]! : '1.999')).join(end),
      ]);
      return {
        file: 'nohup.out',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: (['train', 'test'] as const).flatMap((split, i) => [
          { kind: 'loss' as const, split, values: loss[i]!.values, epochs },
          { kind: 'score' as const, split, values: acc[i]!.values, epochs },
        ]),
        // Nothing says that the second, shorter bar of an epoch is its test.
        open: ['split'],
      };
    },
  },
  {
    id: 'pytorch-ignite',
    source: 'pytorch/ignite examples/mnist/mnist.py',
    write(draw) {
      const one = plan(draw, { first: 1, zeroBatch: false });
      const [n, count] = [one.places.length, one.epochs.length];
      const batchLoss = falling(draw, n, fixed(2));
      const loss = [falling(draw, count, fixed(2)), falling(draw, count, fixed(2), 2.1, 0.4)];
      const acc = [rising(draw, count, fixed(2)), rising(draw, count, fixed(2), 0.3, 0.87)];
      const withBatches = draw.chance(0.6);
      const lines: string[] = [];
      for (const [i, { epoch, batch, last }] of one.places.entries()) {
        if (withBatches) lines.push(`Epoch[${epoch}] Iteration[${batch}/${one.total}] Loss: ${batchLoss.texts[i]}`);
        if (!last) continue;
        for (const [phase, of] of ['Training', 'Validation'].entries()) {
          lines.push(
            `${of} Results - Epoch: ${epoch}  Avg accuracy: ${acc[phase]!.texts[epoch - 1]} Avg loss: ${loss[phase]!.texts[epoch - 1]}`,
          );
        }
      }
      const { epochs } = one;
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [
          ...(withBatches
            ? [{ kind: 'loss' as const, split: 'train' as const, values: batchLoss.values, ...positions(one) }]
            : []),
          ...(['train', 'validation'] as const).flatMap((split, i) => [
            { kind: 'loss' as const, split, values: loss[i]!.values, epochs },
            { kind: 'score' as const, split, values: acc[i]!.values, epochs },
          ]),
        ],
      };
    },
  },
];

function shifted({ epochs, steps }: { epochs: number[]; steps: number[] }, by: number) {
  return { epochs, steps: printed(steps, (step) => String(step + by)).values };
}
