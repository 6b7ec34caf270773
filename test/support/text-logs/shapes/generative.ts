import { dressed } from '../dress.js';
import { counted, falling, fixed, plan, positions } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** Either of two opponents' losses is a loss; a reader may as well call it a part of one. */
const PART = [{ kind: 'loss-part' as const }];

/** Generative models. */
export const GENERATIVE: readonly Shape[] = [
  {
    id: 'cyclegan',
    source: 'junyanz/pytorch-CycleGAN-and-pix2pix util/visualizer.py (print_current_losses)',
    write(draw) {
      const names = draw.pick([
        ['D_A', 'G_A', 'cycle_A', 'idt_A', 'D_B', 'G_B', 'cycle_B', 'idt_B'],
        ['G_GAN', 'G_L1', 'D_real', 'D_fake'],
        ['D_A', 'G_A', 'cycle_A', 'D_B', 'G_B', 'cycle_B'],
      ]);
      const count = draw.int(4, 12);
      const every = draw.pick([100, 200]);
      const perEpoch = draw.int(2, 6);
      const places = counted(count, 1).flatMap((epoch) => counted(perEpoch, every, every).map((batch) => ({ epoch, batch })));
      const losses = names.map((_, i) => falling(draw, places.length, fixed(3), 2 - i / 10, 0.1 + i / 20));
      const lines = places.flatMap(({ epoch, batch }, i) => [
        `(epoch: ${epoch}, iters: ${batch}, time: 0.318, data: 0.002) ${names.map((name, k) => `${name}: ${losses[k]!.texts[i]} `).join('')}`,
        ...(batch === perEpoch * every && draw.chance(0.5) ? [`End of epoch ${epoch} / 200 \t Time Taken: 60 sec`] : []),
      ]);
      return {
        file: 'loss_log.txt',
        lines: dressed(draw, ['================ Training Loss (Fri Mar  1 10:00:00 2024) ================', ...lines], {
          prefix: false,
        }),
        series: losses.map(
          ({ values }): Known => ({
            ...{ kind: 'loss', split: 'train', values, epochs: places.map(({ epoch }) => epoch) },
            ...{ batches: places.map(({ batch }) => batch), or: PART },
          }),
        ),
      };
    },
  },
  {
    id: 'dcgan',
    source: 'pytorch/examples dcgan/main.py; pytorch.org/tutorials/beginner/dcgan_faces_tutorial.html',
    write(draw) {
      const one = plan(draw, { first: 0, zeroBatch: true });
      const n = one.places.length;
      const [d, g] = [falling(draw, n, fixed(4), 1.8, 0.3), falling(draw, n, fixed(4), 5, 2)];
      const gap = draw.chance(0.5) ? ' ' : '\t';
      const lines = one.places.map(
        ({ epoch, batch }, i) =>
          `[${epoch}/${one.epochs.length}][${batch}/${one.total}]${gap}Loss_D: ${d.texts[i]}${gap}Loss_G: ${g.texts[i]}${gap}D(x): 0.5123${gap}D(G(z)): 0.5012 / 0.0123`,
      );
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [d, g].map(({ values }): Known => ({ kind: 'loss', split: 'train', values, ...positions(one), or: PART })),
      };
    },
  },
  {
    id: 'gan-epoch-line',
    source:
      'from memory: scripts that print the losses of both networks by name, e.g. tensorflow.org/tutorials/generative/dcgan readers’ prints',
    write(draw) {
      const count = draw.int(8, 40);
      const epochs = counted(count, draw.int(0, 1));
      const [g, d] = [falling(draw, count, fixed(4), 2.5, 1.5), falling(draw, count, fixed(4), 1.4, 0.4)];
      const [a, b] = draw.pick([
        ['Generator Loss', 'Discriminator Loss'],
        ['G loss', 'D loss'],
        ['gen_loss', 'disc_loss'],
        ['g_loss', 'd_loss'],
        ['Loss G', 'Loss D'],
        ['errG', 'errD'],
      ]);
      const between = draw.pick([', ', ' | ', ' - ', '  ']);
      const colon = draw.pick([': ', '=']);
      const generatorFirst = draw.chance(0.5);
      const lines = epochs.map((epoch, i) => {
        const fields = [`${a}${colon}${g.texts[i]}`, `${b}${colon}${d.texts[i]}`];
        return [`Epoch ${epoch}/${count}`, ...(generatorFirst ? fields : fields.reverse())].join(between);
      });
      return {
        file: 'train.log',
        lines: dressed(draw, lines),
        series: [g, d].map(({ values }): Known => ({ kind: 'loss', split: 'train', values, epochs, or: PART })),
      };
    },
  },
  {
    id: 'stylegan-ticks',
    source: 'NVlabs/stylegan3 training/training_loop.py, metrics/metric_main.py (report_metric)',
    write(draw) {
      const count = draw.int(8, 30);
      const ticks = counted(count, 0);
      const every = draw.pick([1, 2]);
      const evaluated = ticks.filter((tick) => tick % every === 0);
      const fid = falling(draw, evaluated.length, fixed(6), 300, 8);
      const kimg = (tick: number) => (tick * 4).toFixed(1);
      const lines = ticks.flatMap((tick) => [
        `tick ${String(tick).padEnd(5)} kimg ${kimg(tick).padEnd(8)} time ${'1m 10s'.padEnd(12)} sec/tick ${'20.1'.padEnd(7)} sec/kimg ${'5.01'.padEnd(7)} maintenance ${'30.1'.padEnd(6)} cpumem ${'5.12'.padEnd(6)} gpumem ${'10.12'.padEnd(6)} augment 0.000`,
        ...(tick % every === 0
          ? [
              'Evaluating metrics...',
              `{"results": {"fid50k_full": ${fid.values[tick / every]}}, "metric": "fid50k_full", "total_time": 100.123, "total_time_str": "1m 40s", "num_gpus": 8, "snapshot_pkl": "network-snapshot-${String(tick * 4).padStart(6, '0')}.pkl", "timestamp": 1709625600.123}`,
            ]
          : []),
      ]);
      return {
        file: 'log.txt',
        lines: dressed(draw, lines, { prefix: false, noise: false }),
        series: [
          {
            ...{ kind: 'score', split: 'validation', values: fid.values, steps: evaluated },
            // Pictures are compared with the training set; ticks and thousands of pictures count alike.
            or: [
              { split: 'train' },
              { steps: evaluated.map((tick) => tick * 4) },
              { split: 'train', steps: evaluated.map((tick) => tick * 4) },
            ],
          },
        ],
      };
    },
  },
  {
    id: 'edm-ticks',
    source: 'NVlabs/edm training/training_loop.py and forks that print the loss among the fields',
    write(draw) {
      const count = draw.int(8, 30);
      const ticks = counted(count, 0);
      const loss = falling(draw, count, fixed(5), 1.2, 0.2);
      const lines = ticks.map(
        (tick, i) =>
          `tick ${String(tick).padEnd(5)} kimg ${(tick * 50).toFixed(1).padEnd(9)} loss ${loss.texts[i]!.padEnd(9)} time ${'1m 10s'.padEnd(12)} sec/tick ${'20.1'.padEnd(7)} sec/kimg ${'5.01'.padEnd(7)} maintenance ${'30.1'.padEnd(6)} cpumem ${'5.12'.padEnd(6)} gpumem ${'10.12'.padEnd(6)}`,
      );
      return {
        file: 'log.txt',
        lines: dressed(draw, lines),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps: ticks, or: [{ steps: ticks.map((tick) => tick * 50) }] },
        ],
      };
    },
  },
];
