import { isOfAnotherThing, mayBeOfAnotherThing } from '../beside/other-configs.js';
import { fileName } from '../file-name.js';
import { headText, type LogFile } from '../reader.js';
import { jsonCells } from './json-cells.js';

/** Columns or keys that only such a file has, each list all of them; `*` at the end stands for anything. */
export type Marks = readonly (readonly string[])[];

/** Tables of a search for settings, and of a cross validation: scikit-learn, Optuna. */
export const FIT_MARKS: Marks = [
  ['mean_fit_time'],
  ['mean_score_time'],
  ['rank_test_*'],
  ['split0_test_*'],
  ['mean_test_*', 'param_*'],
  ['mean_test_*', 'params'],
  ['fit_time', 'score_time'],
  ['number', 'value', 'state'],
  ['number', 'value', 'datetime_start'],
];
/** Reports of classes, curves over a threshold, importances, counts of labels. */
export const STATISTICS_MARKS: Marks = [
  ['precision', 'recall', 'support'],
  ['fpr', 'tpr'],
  ['false_positive_rate', 'true_positive_rate'],
  ['precision', 'recall', 'threshold*'],
  ['feature', 'importance'],
  ['mean', 'std', '25%', '75%'],
  ['label', 'count'],
  ['bin', 'count'],
  ['bins', 'count'],
  ['class', 'count'],
  ['label', 'frequency'],
];

/** A line that tells of one fit of a search: Optuna, scikit-learn. */
const FIT_LINE = /Trial \d{1,9} (?:finished with value|pruned)|^\[CV(?: \d{1,5}\/\d{1,5})?\] END /m;

/** Does a text tell of fit after fit, for the most part? */
export function printsFits(file: LogFile): boolean {
  const text = headText(file);
  if (!FIT_LINE.test(text)) return false;
  const lines = text.split(/\r\n|\n|\r/).filter((line) => /\d/.test(line));
  return lines.filter((line) => FIT_LINE.test(line)).length * 2 > lines.length;
}

/** Are all of one list among the names? */
export function hasMarks(names: readonly string[], marks: Marks): boolean {
  const plain = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const has = (mark: string) =>
    mark.endsWith('*') ? plain.some((name) => name.startsWith(mark.slice(0, -1))) : plain.includes(mark);
  return marks.some((all) => all.every(has));
}

/** Is it a notebook of Jupyter, whose layout (cells, counters, heights) is full of numbers? */
export function isNotebook(file: LogFile): boolean {
  const text = headText(file);
  if (!/^\s*\{/.test(text)) return false;
  return (
    /\.ipynb$/i.test(fileName(file.path)) ||
    (/"cells"\s{0,9}:/.test(text) && /"cell_type"\s{0,9}:/.test(text)) ||
    /^\s*\{\s*"nbformat/.test(text)
  );
}

/** Has a notebook outputs in which a training may have said something? */
export function printsMetrics(file: LogFile): boolean {
  const text = headText(file);
  return text.includes('"output_type"') && /loss|accuracy/i.test(text);
}

/** Is it a JSON file of another tool by its keys: a list of packages, a model, a tokenizer? */
export function isOfOtherTool(file: LogFile): boolean {
  const text = headText(file);
  return /^\s*\{/.test(text) && mayBeOfAnotherThing(text) && isOfAnotherThing([...jsonCells(text).top]);
}
