import type { Hyperparameter } from '../../model/log.js';
import type { ReportRun } from '../../model/report.js';
import { commonOf } from '../hyperparameters.js';

/** A setting that has another value at each of so many commits counts something. */
const MIN_COUNTED = 5;

type Settings = ReadonlyMap<string, Hyperparameter>;

/**
 * For each of these sides, the oldest first, the settings of the training and its data in which it differs from the one before;
 * none for the first one. A side that logs none says nothing. What the environment was is left to the level: runners alternate.
 */
export function settingsChanges(
  sides: readonly (readonly ReportRun[])[],
  groupBy: readonly string[],
): readonly (readonly string[])[] {
  const ignored = new Set(groupBy);
  const all = sides.map((runs) => commonOf(runs, ['training', 'data'], ignored));
  const counters = countersIn(all);
  let before: Settings = new Map();
  return all.map((own, i) => {
    const last = before;
    if (own.size > 0) before = own;
    if (own.size === 0 || last.size === 0) return [];
    const names = [...new Set([...last.keys(), ...own.keys()])].sort();
    return names.filter((name) => last.get(name) !== own.get(name) && !counters.has(name) && !varies(sides[i]!, name, own));
  });
}

/** A setting in which the runs of a side differ is none of the side. */
function varies(runs: readonly ReportRun[], name: string, own: Settings): boolean {
  return !own.has(name) && runs.some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name));
}

function countersIn(all: readonly Settings[]): ReadonlySet<string> {
  const names = new Set(all.flatMap((one) => [...one.keys()]));
  return new Set(
    [...names].filter((name) => {
      const values = all.flatMap((one) => (one.has(name) ? [one.get(name)] : []));
      return values.length >= MIN_COUNTED && new Set(values).size === values.length;
    }),
  );
}
