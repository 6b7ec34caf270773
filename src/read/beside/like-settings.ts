import { axisOf } from '../../vocabulary/axis-columns.js';
import { isMetricName } from '../../vocabulary/metric-name.js';
import { isSettingName } from '../../vocabulary/setting-names.js';

/** A name and its value. */
export type Entry = readonly [name: string, value: unknown];

/** Names that must be known ones. */
const MIN_KNOWN = 2;
/** Share of the names that may be called like a metric with a number: `mask_loss_coef: 1`, `top_k: 5`. */
const MAX_MEASURED = 0.25;
/** Values in which two processes that print the same settings may differ: rank and device. */
const MAX_DIFFERING = 2;

/** Is it a list of settings, as opposed to a row of a log? */
export function likeSettings(entries: readonly Entry[]): boolean {
  const names = new Set(entries.filter(([name]) => isSettingName(name)).map(([name]) => name));
  const measured = entries.filter(([name, value]) => typeof value === 'number' && !isSettingName(name) && isMetricName(name));
  const isPlaced = entries.some(([name, value]) => typeof value === 'number' && isPosition(name));
  if (names.size < MIN_KNOWN || measured.length > MAX_MEASURED * entries.length) return false;
  return measured.length === 0 || (!isPlaced && measured.length < names.size);
}

/** `epoch`, `global_step`, but not `epochs`, which are set. */
function isPosition(name: string): boolean {
  const axis = axisOf(name);
  return axis !== null && (axis.kind === 'epoch' || axis.kind === 'step') && !isSettingName(name) && !/s$/i.test(name);
}

/** Are two dumps of the same names the same settings? */
export function sameDump(first: readonly Entry[], second: readonly Entry[]): boolean {
  const differing = first.filter(([, value], i) => value !== second[i]?.[1]);
  return differing.length <= Math.min(MAX_DIFFERING, first.length / 4);
}
