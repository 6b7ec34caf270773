import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import { counted, falling, fixed, general, rates, rising } from '../print.js';
import type { Known, Shape } from '../shape.js';

/** The family of YOLO. */
export const YOLO: readonly Shape[] = [
  {
    id: 'ultralytics',
    source: 'ultralytics/ultralytics ultralytics/models/yolo/detect/train.py (progress_string), val.py (get_desc)',
    write(draw) {
      const count = draw.int(6, 30);
      const names = ['box_loss', 'cls_loss', 'dfl_loss'];
      return yolo(draw, {
        count,
        epochs: counted(count, 1),
        total: count,
        head: `      Epoch    GPU_mem   ${names.join('   ')}  Instances       Size`,
        row: (epoch, values, batch) =>
          `${epoch.padStart(11)}${'2.19G'.padStart(11)}${values.map((value) => value.padStart(11)).join('')}${'12'.padStart(11)}${'640'.padStart(11)}: ${batch}`,
        format: general(4),
        validation: [
          '                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95)',
          '128        929',
        ],
        bestAgain: draw.chance(0.4),
      });
    },
  },
  {
    id: 'yolov5',
    source: 'ultralytics/yolov5 train.py (v6), val.py',
    write(draw) {
      const count = draw.int(6, 30);
      const [head, validation] = draw.pick([
        [
          '     Epoch   gpu_mem       box       obj       cls    labels  img_size',
          '               Class     Images     Labels          P          R     mAP@.5 mAP@.5:.95',
        ],
        [
          '      Epoch    GPU_mem   box_loss   obj_loss   cls_loss  Instances       Size',
          '                 Class     Images  Instances          P          R      mAP50   mAP50-95',
        ],
      ] as const);
      return yolo(draw, {
        count,
        epochs: counted(count, 0),
        total: count - 1,
        head,
        row: (epoch, values, batch) =>
          `${epoch.padStart(10)}${'3.2G'.padStart(10)}${values.map((value) => value.padStart(10)).join('')}${'200'.padStart(10)}${'640'.padStart(10)}: ${batch}`,
        format: general(4),
        validation: [validation, '128        929'],
        bestAgain: false,
      });
    },
  },
  {
    id: 'darknet',
    source: 'pjreddie/darknet examples/detector.c; AlexeyAB/darknet src/detector.c',
    write(draw) {
      const count = draw.int(20, 80);
      const steps = counted(count, 1);
      const loss = falling(draw, count, fixed(6), 723, 1.2);
      const average = falling(draw, count, fixed(6), 723, 1.5);
      const rate = rates(draw, count, fixed(6), 0.001);
      const fork = draw.chance(0.5);
      const map = rising(draw, Math.floor(count / 10), fixed(6), 0.1, 0.8);
      const evaluated = counted(map.values.length, 10, 10);
      const lines = steps.flatMap((step, i) => [
        ...(fork
          ? []
          : [
              'Region 82 Avg IOU: 0.312345, Class: 0.412345, Obj: 0.512345, No Obj: 0.501234, .5R: 0.125000, .75R: 0.000000,  count: 8',
            ]),
        `${fork ? ' ' : ''}${step}: ${loss.texts[i]}, ${average.texts[i]} avg${fork ? ' loss' : ''}, ${rate.texts[i]} rate, 3.212345 seconds, ${step * 64} images${fork ? ', 1.123456 hours left' : ''}`,
        'Loaded: 0.000036 seconds',
        ...(fork && step % 10 === 0
          ? [
              ` mean average precision (mAP@0.50) = ${map.texts[step / 10 - 1]}, or ${(100 * map.values[step / 10 - 1]!).toFixed(2)} % `,
            ]
          : []),
      ]);
      return {
        file: 'train.log',
        lines: dressed(draw, lines, { prefix: false }),
        series: [
          { kind: 'loss', split: 'train', values: loss.values, steps },
          { kind: 'loss', split: 'train', values: average.values, steps, optional: true },
          { kind: 'learning-rate', split: 'train', values: rate.values, steps },
          ...(fork && map.values.length > 1
            ? [{ kind: 'score' as const, split: 'validation' as const, values: map.values, steps: evaluated }]
            : []),
        ],
        partial: [{ kind: 'score', split: 'train' }],
      };
    },
  },
];

interface YoloLayout {
  readonly count: number;
  readonly epochs: readonly number[];
  /** As printed behind the slash. */
  readonly total: number;
  readonly head: string;
  readonly row: (epoch: string, values: readonly string[], bar: string) => string;
  readonly format: (value: number) => string;
  /** Header of the evaluation, and its counts of images and objects. */
  readonly validation: readonly [string, string];
  /** Is the best checkpoint evaluated once more at the end? */
  readonly bestAgain: boolean;
}

/** Two tables an epoch: bars whose cells stand below a line of names. */
function yolo(draw: Draw, { count, epochs, total, head, row, format, validation, bestAgain }: YoloLayout) {
  const losses = [0, 1, 2].map((k) => falling(draw, count, format, 1.5 + k, 0.5));
  const scores = [0, 1, 2, 3].map((k) => rising(draw, count, general(3), 0.1, 0.6 + k / 20));
  const all = (i: number) =>
    `${'all'.padStart(22)}        ${validation[1]}${scores.map(({ texts }) => texts[i]!.padStart(11)).join('')}`;
  const end = draw.pick(['\r', '\n']);
  const bar = (done: number, of: number) =>
    `${String(Math.round((100 * done) / of)).padStart(3)}%|${'█'.repeat(done)}${' '.repeat(of - done)}| ${done}/${of} [00:02<00:00,  3.92it/s]`;
  const lines = epochs.flatMap((epoch, i) => {
    const at = `${epoch}/${total}`;
    const begun = row(
      at,
      losses.map(({ texts }) => texts[Math.max(0, i - 1)]!),
      bar(2, 8),
    );
    const done = row(
      at,
      losses.map(({ texts }) => texts[i]!),
      bar(8, 8),
    );
    return ['', head, [begun, done].join(end), `${validation[0]}: ${bar(4, 4)}`, all(i)];
  });
  const again = [
    `${count} epochs completed in 0.123 hours.`,
    'Validating runs/detect/train/weights/best.pt...',
    `${validation[0]}: ${bar(4, 4)}`,
    all(count - 1),
    `${'person'.padStart(22)}         61        254      0.803      0.671      0.764      0.538`,
  ];
  return {
    file: 'train.log',
    lines: dressed(draw, bestAgain ? [...lines, ...again] : lines, { prefix: false, noise: false }),
    series: [
      ...losses.map(({ values }): Known => ({ kind: 'loss-part', split: 'train', values, epochs })),
      ...scores.map(({ values }): Known => ({ kind: 'score', split: 'validation', values, epochs })),
    ],
  };
}
