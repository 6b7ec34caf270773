import type { Comparison, FailOn } from '../model/comparison.js';
import type { ReportBaseline, ReportGroup } from '../model/report.js';
import { isMade } from './evidence.js';
import { type Reaction, reaction, type WeighedReason } from './reason.js';

interface Options {
  readonly failOn: FailOn;
  /** Null: not set. */
  readonly onNothingCompared: Reaction | null;
  readonly gate: { readonly size: number };
}

interface Compared {
  readonly groups: readonly ReportGroup[];
  readonly comparisons: readonly Comparison[];
  readonly baseline: ReportBaseline;
}

/**
 * Says so where there is a baseline and not one gated comparison could be made. That never passes: where the settings set a gate the
 * check fails, although the verdict stays `inconclusive`.
 */
export function nothingCompared({ groups, comparisons, baseline }: Compared, options: Options): readonly WeighedReason[] {
  const gated = comparisons.filter((one) => one.gated);
  if (baseline.runs.length === 0 || groups.length === 0 || gated.some(isMade)) return [];
  const here = new Set(groups.map(({ id }) => id));
  // A gated metric of this change that is no longer logged has a reason of its own.
  if (gated.some(({ group, outcome }) => outcome === 'removed' && here.has(group))) return [];
  const why = isUnmatched(comparisons) ? 'unmatched' : 'not-logged';
  const gone = comparisons.filter(({ group }) => !here.has(group)).map(({ group }) => group);
  const how = options.onNothingCompared;
  const blocks = how === null && options.gate.size > 0 && options.failOn !== 'never';
  const values = { why, now: groups.length, before: new Set(gone).size, blocks } as const;
  return [reaction(how ?? 'pass', { id: 'nothing-compared', values }, 'inconclusive')];
}

/** Does every configuration lie on one side alone? */
function isUnmatched(comparisons: readonly Comparison[]): boolean {
  const sides = new Map<string, Comparison['outcome']>();
  return (
    comparisons.length > 0 &&
    comparisons.every(({ group, outcome }) => {
      const known = sides.get(group) ?? outcome;
      sides.set(group, known);
      return (outcome === 'added' || outcome === 'removed') && known === outcome;
    })
  );
}
