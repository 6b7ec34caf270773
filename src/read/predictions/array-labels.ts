import type { Trouble } from '../../model/problem.js';
import { eachBlock, extent, type OpenArray } from './array-rows.js';
import { arrayTexts, shapeRefusal } from './array-texts.js';
import type { PredictionCaps } from './caps.js';
import { binaryWords, IGNORED, labelRefusal, wholeNumber, wordsRefusal } from './class-labels.js';
import { Refusal } from './refusal.js';

/** What labels have to fit. */
interface LabelOptions {
  readonly rows: number;
  /** Number of classes; null where only labels and predictions tell. */
  readonly classes: number | null;
  readonly names: readonly string[] | null;
  /** One column of scores: the classes are no and yes. */
  readonly isBinary: boolean;
  readonly caps: PredictionCaps;
}

/** Classes of an array, as indices. */
export interface LabelsOf {
  /** −1 where a row has none. */
  readonly labels: Int32Array;
  /** Words that the indices stand for, where the array holds words and nobody named the classes; else null. */
  readonly names: readonly string[] | null;
  readonly problems: readonly Trouble[];
}

/** Another negative number than −100 and −1, to be told apart from a missing label until all are checked. */
const MISSING = -1;

/** Reads true or predicted classes: numbers, words, or rows of a one-hot matrix. Refusal for anything else than one class a row. */
export async function arrayLabels(array: OpenArray, options: LabelOptions): Promise<LabelsOf> {
  const { rows, columns } = extent(array);
  if (rows !== options.rows) {
    const values = { of: 'labels' as const, scores: options.rows, others: rows };
    throw new Refusal({ id: 'predictions-lengths', values });
  }
  const { kind } = array.header.type;
  if (kind === 'bytes' || kind === 'unicode') {
    if (columns !== 1) throw shapeRefusal(array);
    return wordLabels(await arrayTexts(array, rows), options);
  }
  if (columns !== 1) return oneHotLabels(array, columns, options);
  return checked(await wholeLabels(array, rows), options);
}

/** Whole numbers; NaN and −100 are missing ones. A refused label is found by its sign. */
async function wholeLabels(array: OpenArray, rows: number): Promise<Float64Array> {
  const labels = new Float64Array(rows);
  await eachBlock(array, (block, count, firstRow) => {
    for (let i = 0; i < count; i++) {
      const label = block[i]!;
      if (label === Math.floor(label)) labels[firstRow + i] = label;
      else if (Number.isNaN(label)) labels[firstRow + i] = IGNORED;
      else throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'regression' } });
    }
  });
  return labels;
}

/** Labels within the classes, or all of them one too high: counted from 1. */
function checked(found: Float64Array, { classes, caps }: LabelOptions): LabelsOf {
  const most = classes ?? caps.classes;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = -1;
  for (const label of found) {
    if (label === IGNORED) continue;
    if (label < lowest) lowest = label;
    if (label > highest) highest = label;
  }
  const fromOne = classes !== null && lowest >= 1 && highest === classes ? 1 : 0;
  const labels = new Int32Array(found.length);
  for (let row = 0; row < found.length; row++) {
    const label = found[row]!;
    if (label === IGNORED) labels[row] = MISSING;
    else if (label - fromOne < 0 || label - fromOne >= most) throw labelRefusal(row, String(label), most);
    else labels[row] = label - fromOne;
  }
  const problems: Trouble[] = fromOne === 1 ? [{ id: 'predictions-labels-from-one', values: { classes: most } }] : [];
  return { labels, names: null, problems };
}

function wordLabels(words: readonly string[], options: LabelOptions): LabelsOf {
  const { names, classes } = options;
  const distinct = new Set(words.filter((word) => word !== ''));
  if (names === null && [...distinct].every((word) => !Number.isNaN(wholeNumber(word))))
    return checked(
      Float64Array.from(words, (word) => (word === '' ? IGNORED : wholeNumber(word))),
      options,
    );
  const pair = options.isBinary && names === null ? binaryWords(distinct) : null;
  const known = names ?? pair;
  if (known === null && classes !== null) throw wordsRefusal(distinct);
  const all = known ?? [...distinct].sort();
  const index = new Map(all.map((name, i) => [name, i]));
  const labels = Int32Array.from(words, (word, row) => {
    const found = index.get(word) ?? (word === '' ? MISSING : undefined);
    if (found === undefined) throw labelRefusal(row, word, all.length);
    return found;
  });
  return { labels, names: names === null ? all : null, problems: [] };
}

/** The one class of each row that is 1. Several of them are labels of another kind, which are refused. */
async function oneHotLabels(array: OpenArray, columns: number, options: LabelOptions): Promise<LabelsOf> {
  if (array.header.shape.filter((size, i) => i === 0 || size !== 1).length > 2 || columns > options.caps.classes)
    throw shapeRefusal(array);
  const labels = new Int32Array(options.rows);
  let isBinary = true;
  let isOneEach = true;
  let areShares = true;
  await eachBlock(array, (block, count, firstRow) => {
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) {
        const value = block[i * columns + c]!;
        sum += value;
        if (value === 1) labels[firstRow + i] = c;
        else if (value !== 0) isBinary = false;
        if (!(value >= 0)) areShares = false;
      }
      if (sum !== 1) isOneEach = false;
      if (Math.abs(sum - 1) > 1e-3) areShares = false;
    }
  });
  if (!isBinary && areShares) throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'soft-labels' } });
  if (isBinary && !isOneEach) throw new Refusal({ id: 'predictions-not-judged', values: { kind: 'multi-label' } });
  if (!isBinary || (options.classes !== null && options.classes !== columns)) throw shapeRefusal(array);
  return { labels, names: null, problems: [] };
}
