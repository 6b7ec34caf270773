import type { RawPredictions } from '../../src/model/predictions.js';
import { gaussian } from './curves.js';

/** A made model: what it says about each example follows from how much it knows, how sure it is, and its own luck. */
export interface MadeModel {
  readonly examples?: number;
  readonly classes?: number;
  /** Logit of the right class above the others'. */
  readonly skill?: number;
  /** Factor of all logits: 1 is about calibrated. */
  readonly sure?: number;
  /** Of the model's own luck: another seed of a training. */
  readonly seed?: number;
  /** Examples (rows) whose label is the next class. */
  readonly mislabelled?: readonly number[];
  readonly source?: string;
  readonly epoch?: number;
  readonly name?: string;
  readonly ids?: boolean;
}

/** Predictions of such a model on examples that are the same for all models. */
export function madePredictions(model: MadeModel = {}): RawPredictions {
  const { examples = 1_000, classes = 5, skill = 2, sure = 1, seed = 1, mislabelled = [] } = model;
  const { source = 'run/predictions.npz', epoch = Number.NaN, name = '', ids = true } = model;
  const hard = gaussian(99);
  const luck = gaussian(1_000 + seed);
  const wrong = new Set(mislabelled);
  const logits = new Float32Array(examples * classes);
  const truth = Int32Array.from({ length: examples }, (_, i) => (i * 7) % classes);
  for (let i = 0; i < examples; i += 1) {
    const common = Array.from({ length: classes }, () => hard());
    for (let k = 0; k < classes; k += 1) {
      const own = common[k]! + 0.3 * luck() + (k === truth[i] ? skill : 0);
      logits[i * classes + k] = sure * own;
    }
  }
  const labels = truth.map((label, i) => (wrong.has(i) ? (label + 1) % classes : label));
  return fromLogits(logits, labels, { classes, source, epoch, name, ids });
}

/** The same from logits, as a reader would make them. */
export function fromLogits(
  logits: Float32Array,
  labels: Int32Array,
  {
    classes,
    source = 'run/predictions.npz',
    epoch = Number.NaN,
    name = '',
    ids = true,
  }: { readonly classes: number } & Pick<MadeModel, 'source' | 'epoch' | 'name' | 'ids'>,
): RawPredictions {
  const examples = labels.length;
  const predicted = new Int32Array(examples);
  const [loss, confidence, squares] = [new Float64Array(examples), new Float64Array(examples), new Float64Array(examples)];
  for (let i = 0; i < examples; i += 1) {
    const row = [...logits.subarray(i * classes, (i + 1) * classes)];
    const top = Math.max(...row);
    const sum = row.reduce((all, value) => all + Math.exp(value - top), 0);
    const chances = row.map((value) => Math.exp(value - top) / sum);
    predicted[i] = chances.indexOf(Math.max(...chances));
    loss[i] = Math.log(sum) + top - row[labels[i]!]!;
    confidence[i] = Math.max(...chances);
    squares[i] = chances.reduce((all, value) => all + value * value, 0);
  }
  return {
    source,
    place: { epoch, step: Number.NaN, name },
    classes: Array.from({ length: classes }, (_, k) => `class-${k}`),
    outcomes: {
      ids: ids ? Array.from({ length: examples }, (_, i) => `id-${i}`) : null,
      labels,
      predicted,
      loss,
      confidence,
      squares,
    },
    sample: { rows: Int32Array.from(labels.keys()), logits },
    floored: 0,
    problems: [],
  };
}
