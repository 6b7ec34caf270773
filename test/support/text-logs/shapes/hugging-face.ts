import { course, placesOf, withEnds } from '../course.js';
import type { Draw } from '../draw.js';
import { dressed } from '../dress.js';
import type { Shape } from '../either.js';
import { column, fixed, general, rates, repr, reprOf } from '../numbers.js';

const bar = (done: number, total: number, seconds: number) =>
  `${String(Math.floor((100 * done) / total)).padStart(3)}%|${'█'.repeat(Math.floor((10 * done) / total)).padEnd(10)}| ${done}/${total} [00:${String(seconds % 60).padStart(2, '0')}<00:${String((total - done) % 60).padStart(2, '0')},  2.${seconds % 10}1it/s]`;

/** The trainings of Hugging Face: loss by fractions of epochs, evaluation at the end of each. */
function huggingFace(draw: Draw, bars: boolean) {
  const c = course(draw, { first: 1, toEnd: draw.chance(0.5) });
  const total = c.per * c.epochs.length;
  const asEpoch = (step: number) => step / c.per;
  const quoted = draw.chance(0.3);
  const [number, rate] = quoted ? [general, general] : [reprOf(4), repr];
  const loss = column(draw.falling(c.places.length, 6), number);
  const lr = column(rates(draw, c.places.length), rate);
  const at = column(
    c.places.map(({ step }) => asEpoch(step)),
    quoted ? general : reprOf(2),
  );
  const evalAt = column(c.ends.map(asEpoch), quoted ? general : reprOf(2));
  const evalLoss = column(draw.falling(c.epochs.length, 6, 2.2, 0.6), quoted ? general : repr);
  const accuracy = draw.chance(0.6) ? column(draw.rising(c.epochs.length, 4), quoted ? general : repr) : null;
  const q = (text: string) => (quoted ? `'${text}'` : text);
  const withNorm = draw.chance(0.7);
  const dict = (pairs: readonly (readonly [string, string])[]) =>
    `{${pairs.map(([key, text]) => `'${key}': ${q(text)}`).join(', ')}}`;
  const lines = withEnds(
    c,
    (place, i) => [
      ...(bars ? [bar(place.step, total, i)] : []),
      dict([
        ['loss', loss.text[i]!],
        ...(withNorm ? ([['grad_norm', repr(0.5 + ((i * 7) % 13) / 7)]] as const) : []),
        ['learning_rate', lr.text[i]!],
        ['epoch', at.text[i]!],
      ]),
    ],
    (_, e) => [
      dict([
        ['eval_loss', evalLoss.text[e]!],
        ...(accuracy === null ? [] : ([['eval_accuracy', accuracy.text[e]!]] as const)),
        ['eval_runtime', '3.1415'],
        ['eval_samples_per_second', '318.3'],
        ['eval_steps_per_second', '40.1'],
        ['epoch', evalAt.text[e]!],
      ]),
    ],
  );
  const last = dict([
    ['train_runtime', '123.4'],
    ['train_samples_per_second', '81.2'],
    ['train_steps_per_second', '5.1'],
    ['train_loss', '0.7512'],
    ['epoch', repr(c.epochs.length)],
  ]);
  const own = { epochs: at.values, ...(bars && { steps: placesOf(c).steps }) };
  const end = { epochs: evalAt.values, ...(bars && { steps: c.ends }) };
  return {
    file: draw.pick(['train.log', 'nohup.out', 'slurm-4711.out']),
    lines: dressed(draw, [...lines, ...(draw.chance(0.5) ? [last] : [])], { prefix: !bars }),
    series: [
      { kind: 'loss', split: 'train', values: loss.values, ...own },
      { kind: 'learning-rate', split: 'train', values: lr.values, ...own },
      { kind: 'loss', split: 'validation', values: evalLoss.values, ...end },
      ...(accuracy === null ? [] : [{ kind: 'score' as const, split: 'validation' as const, values: accuracy.values, ...end }]),
    ],
    also: [{ kind: 'loss', split: 'train', values: [0.7512] }],
  } as const;
}

export const HUGGING_FACE: readonly Shape[] = [
  {
    id: 'hf-console',
    source: 'huggingface/transformers src/transformers/trainer_callback.py (PrinterCallback)',
    write: (draw) => huggingFace(draw, false),
  },
  {
    id: 'hf-console-bars',
    source: 'huggingface/transformers src/transformers/trainer_callback.py (ProgressCallback); hiyouga/LlamaFactory issue 3529',
    write: (draw) => huggingFace(draw, true),
  },
  {
    id: 'hf-notebook-table',
    source: 'huggingface/transformers src/transformers/utils/notebook.py, copied as text',
    write(draw) {
      const byStep = draw.chance(0.6);
      const at = Array.from({ length: draw.int(8, 20) }, (_, i) => (byStep ? 500 * (i + 1) : i + 1));
      const loss = column(draw.falling(at.length, 6), fixed(6));
      const evalLoss = column(draw.falling(at.length, 6, 2.2, 0.6), fixed(6));
      const f1 = column(draw.rising(at.length, 6), fixed(6));
      const missing = draw.chance(0.3) ? 1 : 0;
      const rows = at.map((place, i) =>
        [String(place), i < missing ? 'No log' : loss.text[i]!, evalLoss.text[i]!, f1.text[i]!].join('\t'),
      );
      const places = (from: number) => (byStep ? { steps: at.slice(from) } : { epochs: at.slice(from) });
      return {
        file: 'train.txt',
        lines: [[byStep ? 'Step' : 'Epoch', 'Training Loss', 'Validation Loss', 'F1'].join('\t'), ...rows],
        series: [
          { kind: 'loss', split: 'train', values: loss.values.slice(missing), ...places(missing) },
          { kind: 'loss', split: 'validation', values: evalLoss.values, ...places(0) },
          { kind: 'score', split: ['validation', 'train'], values: f1.values, ...places(0) },
        ],
      };
    },
  },
];
