import type { Split } from '../../../model/split.js';
import { folderSplit, stemSplit } from '../../../vocabulary/names.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Columns, without blanks and signs, whose cells are names of metrics: R (`metric`), pandas (`variable`), TensorBoard (`tag`), MLflow (`key`), Comet, Aim. */
const NAME_COLUMNS = words(
  'metric metrics metricname metrickey name key tag variable measure measurement series seriesname quantity scalar indicator',
);
/** Columns that hold the values of the metrics that another column names, the best first. */
const VALUE_COLUMNS = ['value', 'metricvalue', 'values', 'estimate', 'mean', 'result', 'y'] as const;
/** Columns whose cells are words for a split. */
const SPLIT_COLUMNS = words(
  'split phase data dataset datasplit subset set mode stage partition context runcontext metriccontext',
);
/** Columns that say which run a row is of, those that people name runs with before those that machines do. */
const RUN_COLUMNS =
  `runname experimentname trialname expname run experiment trial exp model modelname arch architecture algorithm algo method
  optimizer variant config configuration fold seed replicate repetition job session runid runuuid runhash experimentkey experimentid
  trialid expid jobid net network name tag series label curve`.split(/\s+/);
/** Of these, the ones that are no settings: they only tell runs apart. */
const LABELS = /^(?:run|experiment|trial|exp|job|session|replicate|repetition|name|tag|series|label|curve)/;
/** Words that stand beside a split word in a cell: `{"subset": "val"}`, `validation set`. */
const BESIDE_SPLITS = words('subset split phase context set name stage mode type data dataset');

/** The name of a column, in small letters without blanks and signs: `run.hash`, `Run Hash`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Is it the name of a column of names? */
export function isNameColumn(name: string): boolean {
  return NAME_COLUMNS.has(plainName(name));
}

/** Rank of the name of a column of values, 0 first; −1 for another. */
export function valueRank(name: string): number {
  return (VALUE_COLUMNS as readonly string[]).indexOf(plainName(name));
}

/** Is it the name of a column of splits? */
export function isSplitColumn(name: string): boolean {
  return SPLIT_COLUMNS.has(plainName(name));
}

/** Rank of the name of a column of runs, 0 first; −1 for another. */
export function runRank(name: string): number {
  return RUN_COLUMNS.indexOf(plainName(name));
}

/** Does a column of runs hold a setting (`seed`, `model`), as opposed to a label? */
export function isSettingColumn(name: string): boolean {
  return !LABELS.test(plainName(name));
}

/** Longer cells hold no word for a split. */
const MAX_CELL = 80;

/** The split that a cell names and nothing else: `validation`, `Train set`, `{"subset": "val"}`; null for any other cell. */
export function splitOfCell(cell: string): Split | null {
  if (cell.length > MAX_CELL) return null;
  const own = cell
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !BESIDE_SPLITS.has(word));
  if (own.length !== 1) return null;
  const { split, rest } = stemSplit(own[0]!);
  return rest === '' ? split : null;
}

/** The split that ends the name of a run, as TensorBoard calls them (`lstm/validation`), and the rest of the name. */
export function splitOfRun(run: string): { readonly split: Split | null; readonly rest: string } {
  const slash = run.lastIndexOf('/');
  const { split, rest } = folderSplit(run.slice(slash + 1));
  if (split === null) return { split, rest: run };
  return { split, rest: rest === '' ? run.slice(0, Math.max(0, slash)) : run.slice(0, slash + 1) + rest };
}
