import type { Comparison, FailOn } from '../model/comparison.js';
import type { Reason } from '../model/reason.js';
import { ALPHA_FAIL, ALPHA_WARN, isProbablyWorse } from './outcome.js';
import { failing, type Reaction, reach, reaction, type WeighedReason } from './reason.js';

interface Options {
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  readonly onMissingMetrics: Reaction;
}

/** What the gated comparisons say about the verdict, the strongest first. */
export function comparisonReasons(
  comparisons: readonly Comparison[],
  groups: ReadonlySet<string>,
  options: Options,
): readonly WeighedReason[] {
  const gated = comparisons.flatMap((one, comparison) => (one.gated ? [{ one, comparison }] : []));
  const sorted = gated.sort((a, b) => strength(b.one) - strength(a.one));
  return sorted.flatMap(({ one, comparison }): readonly WeighedReason[] => {
    if (!groups.has(one.group)) return [{ level: 'note', reason: { id: 'group-gone', values: { group: one.group } } }];
    return [...outcomeReason(one, comparison, options), ...limitReasons(one, comparison, options)];
  });
}

function strength({ effectSize, outcome }: Comparison): number {
  return (outcome === 'regression' ? 1e6 : 0) + (Number.isFinite(effectSize) ? Math.abs(effectSize) : 0);
}

function outcomeReason(one: Comparison, comparison: number, options: Options): readonly WeighedReason[] {
  const values = { comparison };
  if (one.outcome === 'regression') {
    if (one.excuse === null) return [reach('regression', options.failOn, { id: 'worse', values })];
    return [{ level: 'warn', reason: { id: 'excused', values } }];
  }
  if (one.outcome === 'removed') return [failing(options.onMissingMetrics, options.failOn, { id: 'removed', values })];
  if (one.outcome !== 'inconclusive') return [];
  if (isProbablyWorse(one)) return [{ level: 'warn', reason: { id: 'probably-worse', values } }];
  return [reaction(options.onInconclusive, { id: 'unclear', values }, 'inconclusive')];
}

/** The limits on speed, spread and onset that the user set: they fail where the test is sure, and warn where it can't be. */
function limitReasons(one: Comparison, comparison: number, { failOn }: Options): readonly WeighedReason[] {
  const limits = [
    ['slower', one.convergence],
    ['more-spread', one.spread],
    ['earlier-overfitting', one.overfitting],
  ] as const;
  return limits.flatMap(([id, limit]): readonly WeighedReason[] => {
    if (!limit?.exceeded) return [];
    const sure = limit.pValue < ALPHA_FAIL;
    const reason: Reason = { id, values: { comparison, sure } };
    if (sure) return [reach('regression', failOn, reason)];
    return limit.pValue >= ALPHA_WARN ? [] : [{ level: 'warn', reason }];
  });
}
