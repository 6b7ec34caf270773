import type { RawLog } from '../../model/log.js';
import { isMetricName } from '../../vocabulary/metric-name.js';
import { isSearchedSetting, isSettingName } from '../../vocabulary/setting-names.js';
import { fileName } from '../file-name.js';
import type { LogFile } from '../reader.js';
import { columnsOf } from './columns-of.js';
import { isOfExamples } from './examples.js';
import { FIT_MARKS, hasMarks, STATISTICS_MARKS } from './marks.js';
import { rowsOf } from './row-names.js';

/**
 * What a file without an axis is, where it is certainly no training: one row an example, a case or class, a model or fit; settings; a list
 * to look things up in; a matrix; statistics.
 */
export type Else = 'examples' | 'cases' | 'fits' | 'settings' | 'lookup' | 'matrix' | 'statistics';

/** So many series of so many values, hardly one of them called like a metric, are vectors of words. */
const [MIN_VECTORS, MIN_LENGTH, MAX_METRICS] = [50, 16, 0.1];
/** Settings that must be known ones, and values that a list among them may have. */
const [MIN_SETTINGS, MAX_LIST] = [2, 16];
/** Lists that are called like a metric, and were set: `loss_weights: [1, 0.5]`. */
const SET = /weights?|coefs?|coefficients?|lambdas?|scales?|ratios?|thresholds?|thrs?|milestones|betas|names?/i;

/** Null: it may be a training. */
export function whatElse(file: LogFile, logs: readonly RawLog[], isHistory: boolean): Else | null {
  const columns = columnsOf(file);
  const names = columns.map(({ name }) => name);
  if (hasMarks(names, FIT_MARKS) || isSearch(logs)) return 'fits';
  if (!isHistory && hasMarks(names, STATISTICS_MARKS)) return 'statistics';
  const rows = rowsOf(columns);
  if (rows !== null) return rows;
  if (isSettings(logs)) return 'settings';
  if (isLookup(logs)) return 'lookup';
  if (isHistory) return null;
  if (/confusion/i.test(fileName(file.path))) return 'matrix';
  return isOfExamples(file, names) ? 'examples' : null;
}

/** Another value of a setting in each row: `params/C`, as a search writes it. */
function isSearch(logs: readonly RawLog[]): boolean {
  const searched = logs.flatMap(({ series }) => series.filter(({ name }) => isSearchedSetting(name)));
  return searched.some(({ values }) => values.some((value) => value !== values[0]));
}

function isSettings(logs: readonly RawLog[]): boolean {
  const known = logs.flatMap(({ hyperparameters }) => Object.keys(hyperparameters)).filter(isSettingName);
  const series = logs.flatMap((log) => log.series);
  return (
    known.length >= MIN_SETTINGS &&
    series.every(({ name, values }) => values.length <= MAX_LIST && (!isMetricName(name) || SET.test(name)))
  );
}

function isLookup(logs: readonly RawLog[]): boolean {
  const series = logs.flatMap((log) => log.series);
  const metrics = series.filter(({ name }) => isMetricName(name)).length;
  const length = series[0]?.values.length ?? 0;
  return (
    series.length >= MIN_VECTORS &&
    length >= MIN_LENGTH &&
    metrics <= MAX_METRICS * series.length &&
    series.every(({ values }) => values.length === length)
  );
}
