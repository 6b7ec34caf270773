import type { Comparison } from '../model/comparison.js';
import type { Check } from '../model/finding.js';
import type { Reason, Unjudged } from '../model/reason.js';
import { MIN_EVALUATIONS, type ReportRun } from '../model/report.js';
import type { SkipReason } from '../model/skip-reason.js';

/** Is there something on both sides: values, or runs that all diverged? */
export function isMade({ candidate, baseline, diverged }: Pick<Comparison, 'candidate' | 'baseline' | 'diverged'>): boolean {
  const isLost = ([lost, of]: readonly [number, number] = [0, 0]) => of > 0 && lost === of;
  return (candidate !== null || isLost(diverged?.candidate)) && (baseline !== null || isLost(diverged?.baseline));
}

/** Was anything gated compared? */
export function isCompared(comparisons: readonly Comparison[]): boolean {
  return comparisons.some((one) => one.gated && isMade(one));
}

/** Did a rule that judges generalization look at a run's validation curves? `judging`: the ids of those rules. */
export function isJudged({ checks }: ReportRun, judging: ReadonlySet<string>): boolean {
  return checks.some(({ rule, status }) => judging.has(rule) && (status === 'passed' || status === 'found'));
}

/** Has a run too few evaluations, of whatever was logged, to be judged? */
export function isTooShort({ length }: ReportRun): boolean {
  return length < MIN_EVALUATIONS;
}

/** What is missing in runs that no rule about generalization looked at: one reason a kind. Runs that are too short are told elsewhere. */
export function unjudgedReasons(runs: readonly ReportRun[], judging: ReadonlySet<string>): readonly Reason[] {
  const byWhat = new Map<string, { readonly what: Unjudged; readonly run: ReportRun; count: number }>();
  for (const run of runs) {
    if (isJudged(run, judging)) continue;
    const what = whatOf(run, judging);
    if (isTooShort(run) && what === 'few') continue;
    const known = byWhat.get(what);
    if (known) known.count += 1;
    else byWhat.set(what, { what, run, count: 1 });
  }
  return [...byWhat.values()].map(({ what, run, count }) => {
    const few = whyOf(run, judging, 'too-few');
    const { points, needed } = few?.id === 'too-few' ? few.values : { points: Number.NaN, needed: Number.NaN };
    return { id: 'unjudged', values: { what, run: run.id, runs: count, of: runs.length, points, needed } };
  });
}

/** Why the rules about generalization did not look at a run. */
function whatOf(run: ReportRun, judging: ReadonlySet<string>): Unjudged {
  const own = run.checks.filter(({ rule }) => judging.has(rule));
  const has = (id: SkipReason['id']) => own.some(({ why }) => why?.id === id);
  if (own.length > 0 && own.every(({ why }) => why?.id === 'off')) return 'off';
  if (own.some(({ status }: Check) => status === 'crashed')) return 'crashed';
  if (has('too-few')) return 'few';
  if (has('constant') || has('not-computed')) return 'constant';
  if (own.length > 0 && own.every(({ why }) => why?.id === 'profile' || why?.id === 'off')) return 'games';
  return loggedOf(run);
}

function whyOf({ checks }: ReportRun, judging: ReadonlySet<string>, id: SkipReason['id']): SkipReason | undefined {
  return checks.find(({ rule, why }) => judging.has(rule) && why?.id === id)?.why;
}

/** What was logged instead of a validation loss or score. */
function loggedOf({ primary, series }: ReportRun): Unjudged {
  const { trainLoss, trainScore, validationLoss, validationScore } = primary;
  if (validationLoss !== null || validationScore !== null) return 'constant';
  const isTrained = series.every(({ split, goal }) => goal === null || split === 'train' || split === null);
  if (trainLoss !== null && isTrained && trainScore === null) return 'train-loss';
  if (trainLoss !== null || series.some(({ goal }) => goal !== null)) return 'no-validation';
  return 'unrecognized';
}
