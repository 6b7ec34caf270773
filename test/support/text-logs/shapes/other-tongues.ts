import { dressed } from '../dress.js';
import type { Shape } from '../either.js';
import { column, fixed } from '../numbers.js';

/** The words of one tongue. */
interface Tongue {
  readonly id: string;
  readonly epoch: readonly ((epoch: number, total: number) => string)[];
  /** Of the training and of the validation. */
  readonly loss: readonly (readonly [string, string])[];
  readonly accuracy: readonly (readonly [string, string])[];
  readonly colons: readonly string[];
  readonly commas: readonly string[];
}

const TONGUES: readonly Tongue[] = [
  {
    id: 'german',
    epoch: [(e, n) => `Epoche ${e}/${n}`, (e) => `Epoche ${e}`, (e, n) => `Epoche ${e} von ${n}`],
    loss: [
      ['Trainingsverlust', 'Validierungsverlust'],
      ['Verlust', 'Val-Verlust'],
      ['Fehler (Training)', 'Fehler (Validierung)'],
    ],
    accuracy: [
      ['Trainingsgenauigkeit', 'Validierungsgenauigkeit'],
      ['Genauigkeit', 'Val-Genauigkeit'],
    ],
    colons: [': ', ' = '],
    commas: [', ', ' | ', ' - '],
  },
  {
    id: 'french',
    epoch: [(e, n) => `Époque ${e}/${n}`, (e) => `époque ${e}`, (e, n) => `Epoque ${e}/${n}`],
    loss: [
      ["perte d'entraînement", 'perte de validation'],
      ['perte', 'perte_val'],
      ['Perte entraînement', 'Perte validation'],
    ],
    accuracy: [
      ["exactitude d'entraînement", 'exactitude de validation'],
      ['précision', 'précision_val'],
    ],
    colons: [' : ', ': ', '='],
    commas: [', ', ' | ', ' - '],
  },
  {
    id: 'spanish',
    epoch: [(e, n) => `Época ${e}/${n}`, (e) => `época ${e}`, (e, n) => `Epoca ${e}/${n}`],
    loss: [
      ['pérdida de entrenamiento', 'pérdida de validación'],
      ['pérdida', 'pérdida_val'],
      ['Pérdida entrenamiento', 'Pérdida validación'],
    ],
    accuracy: [
      ['exactitud de entrenamiento', 'exactitud de validación'],
      ['precisión', 'precisión_val'],
    ],
    colons: [': ', ' = ', '='],
    commas: [', ', ' | ', ' - '],
  },
  {
    id: 'chinese',
    epoch: [(e) => `第${e}轮`, (e, n) => `轮次 [${e}/${n}]`, (e) => `第 ${e} 个epoch`, (e, n) => `轮数：${e}/${n}`],
    loss: [
      ['训练损失', '验证损失'],
      ['训练集损失', '验证集损失'],
      ['训练loss', '验证loss'],
    ],
    accuracy: [
      ['训练准确率', '验证准确率'],
      ['训练集准确率', '验证集准确率'],
    ],
    colons: ['：', ': ', '='],
    commas: ['，', ', ', ' | ', ' '],
  },
  {
    id: 'japanese',
    epoch: [(e, n) => `エポック ${e}/${n}`, (e) => `エポック${e}`, (e, n) => `エポック [${e}/${n}]`],
    loss: [
      ['訓練損失', '検証損失'],
      ['学習損失', '検証損失'],
      ['訓練データの損失', '検証データの損失'],
    ],
    accuracy: [
      ['訓練精度', '検証精度'],
      ['学習精度', '検証精度'],
      ['訓練正解率', '検証正解率'],
    ],
    colons: ['：', ': ', '='],
    commas: ['、', ', ', ' ', ' | '],
  },
];

export const OTHER_TONGUES: readonly Shape[] = TONGUES.map((tongue) => ({
  id: tongue.id,
  source: `from memory: what people print in ${tongue.id}`,
  write(draw) {
    const count = draw.int(8, 40);
    const first = draw.int(0, 1);
    const epochs = Array.from({ length: count }, (_, i) => i + first);
    const digits = draw.int(3, 5);
    const of = (from: number, to: number) => column(draw.falling(count, digits + 1, from, to), fixed(digits));
    const loss = [of(2.3, 0.3), of(2.2, 0.6)];
    const accuracy = draw.chance(0.6) ? [of(0.3, 0.95), of(0.3, 0.85)] : [];
    const [epochOf, losses, accuracies, colon, comma] = [
      draw.pick(tongue.epoch),
      draw.pick(tongue.loss),
      draw.pick(tongue.accuracy),
      draw.pick(tongue.colons),
      draw.pick(tongue.commas),
    ];
    const interleaved = draw.chance(0.5);
    const lines = epochs.map((epoch, i) => {
      const pair = (names: readonly [string, string], columns: typeof loss, split: 0 | 1) =>
        columns.length === 0 ? [] : [`${names[split]}${colon}${columns[split]!.text[i]}`];
      const a = [pair(losses, loss, 0), pair(accuracies, accuracy, 0)];
      const b = [pair(losses, loss, 1), pair(accuracies, accuracy, 1)];
      const parts = interleaved ? [a[0]!, b[0]!, a[1]!, b[1]!] : [...a, ...b];
      return [epochOf(epoch, count), ...parts.flat()].join(comma);
    });
    const known = (kind: 'loss' | 'score', columns: typeof loss) =>
      columns.map(({ values }, split) => ({ kind, split: (['train', 'validation'] as const)[split]!, values, epochs }));
    return { file: 'train.log', lines: dressed(draw, lines), series: [...known('loss', loss), ...known('score', accuracy)] };
  },
}));
