import { benjaminiHochberg } from '../math/tests/benjamini-hochberg.js';
import { holm } from '../math/tests/holm.js';
import type { Comparison } from '../model/comparison.js';
import type { HistoryCommit } from '../model/history.js';
import type { PairedPredictions } from '../model/predictions.js';
import { differences } from './differences.js';
import { type Draft, draftOf } from './draft.js';
import { type BaselineCommit, historyOf } from './history/history-of.js';
import { matchingCommits } from './history/matching-commits.js';
import type { Pair, Party } from './match-groups.js';
import { type CompareRule, metricsOf } from './metrics.js';
import { ALPHA_FAIL, ALPHA_SHOWN, ALPHA_WARN, outcomeOf } from './outcome.js';
import { doubtedByExamples, pairedDraft } from './paired-draft.js';

export interface CompareOptions {
  /** Metric → rule, as the user's gate names them; empty: the primary metric is gated at its best value. */
  readonly gate: ReadonlyMap<string, CompareRule>;
  readonly groupBy: readonly string[];
  /** Number of validation examples; null: not set. */
  readonly examples: number | null;
  /** Commits of the base branch, oldest first; absent: none are known. */
  readonly history?: readonly HistoryCommit[];
  /** Of the baseline, which may be among them. */
  readonly baselineCommit?: BaselineCommit;
  /** Example by example, one a configuration that has predictions on both sides; absent: reports were compared, which hold none. */
  readonly paired?: readonly PairedPredictions[] | undefined;
}

/** Candidate against baseline, pair by pair (see `matchGroups`) and metric by metric, gated ones first. */
export function compare(pairs: readonly Pair[], baseline: Party, options: CompareOptions): readonly Comparison[] {
  const { gate, groupBy, examples, history = [], baselineCommit = { commit: '', at: '' }, paired } = options;
  const commitsLike = matchingCommits(baseline, history, groupBy);
  const drafts = pairs.flatMap((pair) => {
    const { now, before } = pair;
    const others = differences(now, before, groupBy);
    const commits = commitsLike(before);
    const examplesOf = paired?.find(({ group }) => group === pair.id) ?? null;
    const missing = paired === undefined ? 'reports' : 'predictions';
    return metricsOf(now, before, gate).map((metric) => {
      const draft = draftOf(pair, metric, {
        others,
        examples,
        findHistory: (values) => historyOf({ ...metric, now, before, values, commits, baseline: baselineCommit, groupBy }),
      });
      return metric.rule?.paired ? pairedDraft(draft, metric, examplesOf, missing) : doubtedByExamples(draft, metric, examplesOf);
    });
  });
  const gated = drafts.filter(({ comparison }) => comparison.gated);
  const others = drafts.filter(({ comparison }) => !comparison.gated);
  return [...judged(gated, holm, ALPHA_FAIL), ...judged(others, benjaminiHochberg, ALPHA_SHOWN)];
}

/** Outcomes of drafts that are judged together: their p values, and those of diverged runs, are adjusted for each other. */
function judged(
  drafts: readonly Draft[],
  adjust: (pValues: readonly number[]) => readonly number[],
  alpha: number,
): readonly Comparison[] {
  // A group's diverged runs are tested once, however many of its metrics are compared, and only where there are more of them.
  const tested = new Map<string, number>();
  for (const [i, { comparison }] of drafts.entries())
    if (divergedMore(comparison) && !tested.has(comparison.group)) tested.set(comparison.group, i);
  const adjusted = adjust([
    ...drafts.map(({ result }) => result?.pWorse ?? Number.NaN),
    ...drafts.map(({ comparison }, i) => (tested.get(comparison.group) === i ? comparison.diverged!.pValue : Number.NaN)),
  ]);
  return drafts.map(({ comparison, result, tolerance, gained, worseAtOwnEnds, decides, doubted, isLost }, i) => {
    const place = tested.get(comparison.group);
    const pDiverged = place === undefined ? (comparison.diverged?.pValue ?? Number.NaN) : adjusted[drafts.length + place]!;
    const diverged = comparison.diverged && { ...comparison.diverged, pValue: pDiverged };
    const pValue = adjusted[i]!;
    const outcome = result
      ? outcomeOf({ result, tolerance, gained, pValue, alpha, worseAtOwnEnds, decides })
      : comparison.outcome;
    if (isLost || pDiverged < alpha || isCollapse(comparison, tolerance, worseAtOwnEnds))
      return { ...comparison, pValue, diverged, outcome: 'regression' };
    const isHidden = doubted && (outcome === 'neutral' || outcome === 'improvement');
    const isOpen = isHidden || (pDiverged < ALPHA_WARN && outcome === 'neutral') || comparison.collapse !== null;
    return { ...comparison, pValue, diverged, outcome: isOpen ? 'inconclusive' : outcome };
  });
}

function divergedMore({ diverged }: Comparison): boolean {
  return diverged !== null && diverged.candidate[0] / diverged.candidate[1] > diverged.baseline[0] / diverged.baseline[1];
}

/** Did runs collapse, and is the whole side worse for it: by more than what the user tolerates, and at the runs' own ends, too? */
function isCollapse({ collapse, difference, goal }: Comparison, tolerance: number, worseAtOwnEnds: number): boolean {
  if (collapse === null) return false;
  const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
  const worse = goal === 'minimize' ? difference : -difference;
  return worse > tolerated && (Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated);
}
