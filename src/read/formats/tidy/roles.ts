import type { Split } from '../../../model/split.js';
import { type AxisKind, axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { parseCell, parseTime } from '../../bytes/numbers.js';
import { isNameColumn, isSplitColumn, runRank, splitOfCell, valueRank } from './words.js';

/** What each column of a table is whose rows do not all belong together; indices of columns. */
export interface Roles {
  /** Cells name the metric of the row; −1: columns are metrics. */
  readonly name: number;
  /** With names: where the value stands, and the split that its column says. Else: the metrics. */
  readonly values: readonly { readonly column: number; readonly split: Split | null }[];
  readonly split: number;
  readonly runs: readonly number[];
  /** Columns that tell rows of one name and position apart: they belong to the name. */
  readonly also: readonly number[];
  readonly axes: readonly { readonly column: number; readonly kind: Exclude<AxisKind, 'index'> }[];
}

/** One column in the sample. */
interface Column {
  readonly at: number;
  readonly name: string;
  /** One a row; '' where there is none. */
  readonly all: readonly string[];
  /** Those that hold something. */
  readonly cells: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly isNumber: boolean;
  readonly isText: boolean;
  readonly axis: AxisKind | null;
}

type Row = readonly string[];
/** Different words in a column of splits. */
const MAX_SPLITS = 8;

/**
 * The roles of the columns of a long table (one value a row, its name in a cell), and of a table with a column of splits or of runs,
 * by the names of the columns and a sample of rows; null for a table whose rows are one training's, one after the other. `cut`: there
 * are more rows.
 */
export function rolesOf(names: readonly string[], rows: readonly Row[], cut: boolean): Roles | null {
  if (rows.length < 2) return null;
  const columns = names.map((name, at) => columnOf(name, at, rows));
  const axes = axesOf(columns);
  const split = splitColumn(columns);
  const plain = columns.filter((one) => one.axis === null && one !== split);
  const long = longOf(plain);
  const name = long?.name ?? null;
  const runs = runColumns(
    plain.filter((one) => one !== name && !long?.values.includes(one)),
    cut,
  );
  const rest = plain.filter((one) => one !== name && !runs.includes(one));
  const values = long?.values ?? rest.filter(({ isNumber }) => isNumber);
  if (values.length === 0) return null;
  if (name === null && split === null && !areRuns(runs, rows, axes.length > 0)) return null;
  const at = (column: Column | null) => column?.at ?? -1;
  const known = { name: at(name), split: at(split), runs: runs.map(at), axes };
  const also =
    name === null || axes.length === 0
      ? []
      : further(
          rest.filter((one) => !values.includes(one)),
          rows,
          known,
        );
  const isOfSplits = values.length > 1 && name !== null;
  return { ...known, also, values: values.map((one) => ({ column: one.at, split: isOfSplits ? splitOfCell(one.name) : null })) };
}

function columnOf(name: string, at: number, rows: readonly Row[]): Column {
  const all = rows.map((row) => (row[at] ?? '').trim());
  const cells = all.filter((cell) => parseCell(cell) !== 'missing');
  const numbers = cells.filter((cell) => typeof parseCell(cell) === 'number').length;
  const times = cells.filter((cell) => !Number.isNaN(parseTime(cell))).length;
  const axis = axisOf(name)?.kind ?? null;
  return {
    ...{ at, name, all, cells, distinct: new Set(cells), axis },
    isNumber: numbers * 2 > cells.length,
    isText: cells.length > 0 && numbers === 0 && times === 0,
  };
}

/** The most trustworthy axis of each kind. */
function axesOf(columns: readonly Column[]): Roles['axes'] {
  return (['step', 'epoch', 'time'] as const).flatMap((kind) => {
    const own = columns.filter((one) => one.axis === kind && one.cells.length > 0);
    const best = own.sort((a, b) => axisOf(a.name)!.rank - axisOf(b.name)!.rank)[0];
    return best === undefined ? [] : [{ column: best.at, kind }];
  });
}

/** Cells that are words for a split: two of them, or one below a name that says so. */
function splitColumn(columns: readonly Column[]): Column | null {
  const all = columns.filter(({ isText, distinct, name }) => {
    if (!isText || distinct.size > MAX_SPLITS) return false;
    const splits = [...distinct].map(splitOfCell);
    // Below such a name other words may stand among them: `sanity_check`.
    if (isSplitColumn(name)) return splits.some((one) => one !== null);
    return splits.every((one) => one !== null) && new Set(splits).size > 1;
  });
  return all.find(({ name }) => isSplitColumn(name)) ?? all[0] ?? null;
}

/** Names and values of a long table; null for any other. */
function longOf(columns: readonly Column[]): { readonly name: Column; readonly values: readonly Column[] } | null {
  // Each name comes again: of final results each has one row.
  const words = columns.filter(({ isText, cells, distinct }) => isText && cells.length >= 2 * distinct.size);
  const called = words.filter((one) => isNameColumn(one.name));
  const several = (one: Column) => one.distinct.size > 1;
  const ofMetrics = words.find((one) => several(one) && isOfMetrics(one));
  const name = called.find(isOfMetrics) ?? called.find(several) ?? ofMetrics ?? called[0];
  if (name === undefined) return null;
  const values = valueColumns(columns.filter((one) => one !== name && runRank(one.name) < 0));
  // `name,epoch,loss` with names of models: its cells name runs.
  const isOfRuns = !isOfMetrics(name) && values.every((one) => isMetricName(one.name));
  return values.length === 0 || isOfRuns ? null : { name, values };
}

/** Names of metrics and axes alone? */
function isOfMetrics({ distinct }: Column): boolean {
  const list = [...distinct];
  return list.some(isMetricName) && list.every((cell) => isMetricName(cell) || axisOf(cell) !== null);
}

/** Where the values of a long table stand: below a name that says so, in the only column of numbers, or in columns called as splits. */
function valueColumns(rest: readonly Column[]): readonly Column[] {
  const numbers = rest.filter(({ isNumber }) => isNumber);
  const called = numbers.filter(({ name }) => valueRank(name) >= 0).sort((a, b) => valueRank(a.name) - valueRank(b.name));
  if (called.length > 0) return called.slice(0, 1);
  if (numbers.length <= 1) return numbers;
  return numbers.every(({ name }) => splitOfCell(name) !== null) ? numbers : [];
}

/** Columns that name runs, without those that add nothing to the ones before. */
function runColumns(columns: readonly Column[], cut: boolean): readonly Column[] {
  const called = columns
    .filter(({ name, distinct, cells }) => runRank(name) >= 0 && cells.length > 0 && distinct.size > 0)
    .sort((a, b) => runRank(a.name) - runRank(b.name));
  const kept: Column[] = [];
  let told = 1;
  for (const one of called) {
    const apart = new Set(one.all.map((_, i) => [...kept, one].map(({ all }) => all[i]).join('\n'))).size;
    // The runs of a long file may lie one below the other.
    if (apart <= told && !(cut && kept.length === 0)) continue;
    kept.push(one);
    told = apart;
  }
  return kept;
}

/** Rows of several runs, each with a curve: final results of many models have a row each. */
function areRuns(runs: readonly Column[], rows: readonly Row[], hasAxis: boolean): boolean {
  const keys = new Set(rows.map((row) => runs.map(({ at }) => row[at]).join('\n')));
  return hasAxis && runs.length > 0 && keys.size > 1 && rows.length >= 2 * keys.size;
}

/** Where rows of one name and position differ: the column that tells them apart, or all that may. */
function further(
  rest: readonly Column[],
  rows: readonly Row[],
  { name, split, runs, axes }: Pick<Roles, 'name' | 'split' | 'runs' | 'axes'>,
): readonly number[] {
  const place = [name, split, ...runs, ...axes.filter(({ kind }) => kind !== 'time').map(({ column }) => column)];
  if (axes.every(({ kind }) => kind === 'time')) return [];
  const isUnique = (columns: readonly number[]) => new Set(rows.map((row) => columns.map((at) => row[at]).join('\n'))).size;
  const told = isUnique(place);
  if (told === rows.length) return [];
  const telling = rest.filter(({ distinct, at }) => distinct.size > 1 && isUnique([...place, at]) > told);
  const enough = telling.find(({ at }) => isUnique([...place, at]) === rows.length);
  return enough === undefined ? telling.filter(({ isText }) => isText).map(({ at }) => at) : [enough.at];
}
