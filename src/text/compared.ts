import type { ComparedStatistic, Selection, Side } from '../model/comparison.js';
import { isPlain, short } from './numbers.js';
import { decimalsOf, fixed } from './uncertainty.js';

/** Which value of a curve is compared, and what it is where that is no level: `best`, `last, as logged`, `median of the last tenth`. */
export function selectionText({ of, statistic }: { readonly of: Selection; readonly statistic: ComparedStatistic }): string {
  if (statistic === 'predicted') return 'of the predictions';
  if (statistic === 'median') return 'median of the last tenth';
  return statistic === 'raw' ? `${of}, as logged` : of;
}

/** What stands over a table of comparisons: smoothed, where any of their values is a level. */
export function levelsText(comparisons: readonly { readonly statistic: ComparedStatistic }[]): string {
  return comparisons.some(({ statistic }) => statistic === 'level') ? ', smoothed' : '';
}

/** The mean of a side as every output prints it: to two significant digits of the spread of its runs. */
export function meanText({ mean, sd, runs }: Side): string {
  const decimals = runs > 1 && isPlain(mean) ? decimalsOf(sd) : Number.NaN;
  return Number.isNaN(decimals) ? short(mean) : fixed(mean, decimals);
}
