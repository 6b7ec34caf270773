import type { ScoreKind } from './decisions.js';

/** What one number a row says: the probability or the logit of class 1, the confidence of the predicted class, or not said which. */
export type SingleKind = 'probability' | 'logit' | 'confidence' | 'open';

/** What the columns of a table, or the keys of objects, hold; −1 for a column that it has not. */
export interface RowColumns {
  readonly id: number;
  readonly label: number;
  readonly predicted: number;
  /** One column a class, in the order of the classes; empty where there are none. */
  readonly scores: readonly number[];
  /** Names of these classes; empty where there are none. */
  readonly classes: readonly string[];
  /** A column of lists of scores. */
  readonly vector: number;
  /** What the names say of the scores. */
  readonly kind: ScoreKind;
  readonly single: number;
  readonly singleKind: SingleKind;
  readonly epoch: number;
  readonly step: number;
  readonly checkpoint: number;
}

const IDS = [
  ...['id', 'example_id', 'index', 'idx', 'guid', 'image_id', 'sample_id', 'file', 'filename', 'file_name', 'path', 'image_name'],
  ...['image_path', 'uid', 'uuid', 'image', 'img'],
];
/** Names that can mean nothing else come first: pipelines call what they predict `label`. */
const LABELS = [
  ...[
    'y_true',
    'true_label',
    'true_labels',
    'ground_truth',
    'gt',
    'truth',
    'target',
    'targets',
    'true',
    'actual',
    'label',
    'labels',
  ],
  ...['label_id', 'label_ids', 'class', 'y'],
];
const PREDICTED = [
  'pred',
  'prediction',
  'predicted',
  'y_pred',
  'predicted_label',
  'pred_label',
  'predicted_class',
  'guess',
  'preds',
];
const VECTORS: readonly (readonly [string, ScoreKind])[] = [
  ['probs', 'probabilities'],
  ['probabilities', 'probabilities'],
  ['proba', 'probabilities'],
  ['softmax', 'probabilities'],
  ['logits', 'logits'],
  ['scores', 'open'],
  ['outputs', 'open'],
  ['predictions', 'open'],
];
const SINGLES: readonly (readonly [string, SingleKind])[] = [
  ['prob', 'probability'],
  ['proba', 'probability'],
  ['probability', 'probability'],
  ['y_prob', 'probability'],
  ['y_proba', 'probability'],
  ['logit', 'logit'],
  ['y_score', 'open'],
  ['score', 'open'],
  ['confidence', 'confidence'],
  ['conf', 'confidence'],
];
/** Words in front of the name of a class, and what they say. */
const FAMILIES: readonly (readonly [string, ScoreKind])[] = [
  ['prob', 'probabilities'],
  ['probs', 'probabilities'],
  ['proba', 'probabilities'],
  ['probability', 'probabilities'],
  ['softmax', 'probabilities'],
  ['p', 'probabilities'],
  ['logit', 'logits'],
  ['logits', 'logits'],
  ['score', 'open'],
  ['scores', 'open'],
];
/** What class 1 of two is called where it has a column and class 0 has none. */
const POSITIVE = new Set(['1', 'pos', 'positive', 'true', 'yes']);

/** Columns of scores, one a class. */
interface Family {
  readonly columns: readonly number[];
  readonly classes: readonly string[];
  readonly kind: ScoreKind;
}

const LABEL_NAMES: ReadonlySet<string> = new Set(LABELS);

/** Is a column called like labels? Without one a table holds no predictions: most tables need no second look. */
export function mayHaveLabels(names: readonly string[]): boolean {
  return names.some((name) => LABEL_NAMES.has(plainName(name)));
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/[ -]/g, '_');
}

/** Recognizes columns by their names; `isVector` tells of a column whether its first cell is a list. */
export function rowColumns(names: readonly string[], isVector: (column: number) => boolean = () => false): RowColumns {
  const plain = names.map(plainName);
  const one = (wanted: readonly string[]): number => {
    const name = wanted.find((want) => plain.includes(want));
    return name === undefined ? -1 : plain.indexOf(name);
  };
  const vector = VECTORS.find(([name]) => plain.includes(name) && isVector(plain.indexOf(name)));
  const families = FAMILIES.map(([word, kind]) => familyOf(names, plain, word, kind));
  const family = vector === undefined ? families.find(({ columns }) => columns.length >= 2) : undefined;
  const positive = families.find(({ classes }) => classes.length === 1 && POSITIVE.has(classes[0]!.toLowerCase()));
  const single = SINGLES.find(([name]) => plain.includes(name));
  const hasScores = vector !== undefined || family !== undefined;
  return {
    ...{ id: one(IDS), label: one(LABELS), epoch: one(['epoch']), step: one(['step', 'global_step']) },
    checkpoint: one(['checkpoint', 'ckpt']),
    predicted: one(PREDICTED.filter((name) => !(plain.includes(name) && isVector(plain.indexOf(name))))),
    scores: family?.columns ?? [],
    classes: family?.classes ?? [],
    vector: vector === undefined ? -1 : plain.indexOf(vector[0]),
    kind: vector?.[1] ?? family?.kind ?? 'open',
    single: hasScores ? -1 : positive !== undefined ? positive.columns[0]! : single === undefined ? -1 : plain.indexOf(single[0]),
    singleKind: positive === undefined ? (single?.[1] ?? 'open') : singleKindOf(positive.kind),
  };
}

/** Has it labels, and something that the model said? */
export function areComplete({ label, predicted, scores, vector, single }: RowColumns): boolean {
  return label >= 0 && (predicted >= 0 || scores.length > 0 || vector >= 0 || single >= 0);
}

/** Columns `prob_0`, `prob_1`, … sorted by their number where all are numbers from 0 or from 1 on; else as they stand. */
function familyOf(names: readonly string[], plain: readonly string[], word: string, kind: ScoreKind): Family {
  const found = plain
    .map((name, column) => ({ column, suffix: name.startsWith(`${word}_`) ? names[column]!.trim().slice(word.length + 1) : '' }))
    .filter(({ suffix }) => suffix !== '');
  const numbers = found.map(({ suffix }) => (/^\d{1,6}$/.test(suffix) ? Number(suffix) : Number.NaN));
  const sorted = [...numbers].sort((a, b) => a - b);
  const isCounted = sorted.every((number, i) => number === sorted[0]! + i) && (sorted[0] === 0 || sorted[0] === 1);
  const columns = isCounted ? [...found].sort((a, b) => Number(a.suffix) - Number(b.suffix)) : found;
  return {
    columns: columns.map(({ column }) => column),
    classes: columns.map(({ suffix }) => (isCounted ? String(Number(suffix)) : suffix)),
    kind,
  };
}

function singleKindOf(kind: ScoreKind): SingleKind {
  if (kind === 'open') return 'open';
  return kind === 'logits' ? 'logit' : 'probability';
}
