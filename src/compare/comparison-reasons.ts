import type { Comparison, FailOn } from '../model/comparison.js';
import { percent, short, signed } from '../text/numbers.js';
import { ALPHA_FAIL, ALPHA_WARN, isProbablyWorse } from './outcome.js';
import { type Reaction, type Reason, reach, reaction } from './reason.js';

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
): readonly Reason[] {
  const gated = comparisons.filter((one) => one.gated);
  const several = new Set(gated.map(({ group }) => group)).size > 1;
  const sorted = [...gated].sort((a, b) => strength(b) - strength(a));
  return sorted.flatMap((one) => {
    if (!groups.has(one.group))
      return [{ level: 'note', text: `${one.group} is in the baseline but not in this change.` } as const];
    return [...outcomeReason(one, several, options), ...limitReasons(one, several, options)];
  });
}

function strength({ effectSize, outcome }: Comparison): number {
  return (outcome === 'regression' ? 1e6 : 0) + (Number.isFinite(effectSize) ? Math.abs(effectSize) : 0);
}

function outcomeReason(one: Comparison, several: boolean, options: Options): readonly Reason[] {
  const name = nameOf(one, several);
  if (one.outcome === 'regression') {
    const text = `${name} got worse: ${change(one)}.${causes(one)}`;
    if (one.excuse === null) return [reach('regression', options.failOn, text)];
    return [
      { level: 'warn', text: `${name} is worse, but was ${one.excuse}: ${change(one)}. This can’t be blamed on the change.` },
    ];
  }
  if (one.outcome === 'removed')
    return [{ level: 'inconclusive', text: `${name} is in the baseline but was not logged in this change.` }];
  if (one.outcome !== 'inconclusive') return [];
  const sentence = `${change(one)}. ${doubt(one)}${causes(one)}`;
  if (isProbablyWorse(one)) return [{ level: 'warn', text: `${name} is probably worse: ${sentence}` }];
  return [reaction(options.onInconclusive, `${name} may or may not have changed: ${sentence}`, 'inconclusive')];
}

function nameOf({ metric, group }: Comparison, several: boolean): string {
  return several ? `${metric} in ${group}` : metric;
}

/** The limits on speed, spread and onset that the user set: they fail where the test is sure, and warn where it can't be. */
function limitReasons(one: Comparison, several: boolean, { failOn }: Options): readonly Reason[] {
  const { convergence, spread, overfitting } = one;
  const name = nameOf(one, several);
  const broken: readonly { readonly pValue: number; readonly text: string }[] = [
    ...(convergence?.exceeded
      ? [
          {
            pValue: convergence.pValue,
            text: `${name} takes ${short(Number(convergence.ratio.toPrecision(3)))} times as long to reach ${short(convergence.target)} (${short(Number(convergence.candidate.toPrecision(3)))} instead of ${short(Number(convergence.baseline.toPrecision(3)))})`,
          },
        ]
      : []),
    ...(spread?.exceeded
      ? [
          {
            pValue: spread.pValue,
            text: `${name} spreads ${short(Number(spread.ratio.toPrecision(2)))} times as much over seeds`,
          },
        ]
      : []),
    ...(overfitting?.exceeded
      ? [{ pValue: overfitting.pValue, text: `${name}: overfitting begins ${percent(overfitting.earlier)} of the run earlier` }]
      : []),
  ];
  return broken.flatMap(({ pValue, text }): readonly Reason[] => {
    const p = Number.isFinite(pValue) ? `, p = ${short(Number(pValue.toPrecision(2)))}` : '';
    if (pValue < ALPHA_FAIL) return [reach('regression', failOn, `${text}${p}.`)];
    const unsure = Number.isFinite(pValue)
      ? 'this may be the luck of the seeds'
      : 'too few runs to tell from the luck of the seeds';
    return pValue >= ALPHA_WARN ? [] : [{ level: 'warn', text: `${text}${p}: ${unsure}.` }];
  });
}

/** `best 0.948 → 0.943 (−0.005, 95 % interval −0.008 to −0.002, p = 0.004)`. */
export function change({ of, baseline, candidate, difference, interval, test, pValue, diverged }: Comparison): string {
  const failed = diverged
    ? `${diverged.candidate[0]} of ${diverged.candidate[1]} runs diverged, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline`
    : '';
  if (!baseline || !candidate) return failed || 'one side has no value';
  const band = test === 'within-run-noise' ? 'noise inside the runs alone gives' : '95 % interval';
  const range = Number.isFinite(interval[0]) ? `, ${band} ${signed(interval[0])} to ${signed(interval[1])}` : '';
  const p = Number.isFinite(pValue) ? `, p = ${short(Number(pValue.toPrecision(2)))}` : '';
  const also = failed === '' ? '' : `; ${failed}`;
  return `${of} ${short(baseline.mean)} → ${short(candidate.mean)} (${signed(difference)}${range}${p})${also}`;
}

function doubt({ test, baseline, candidate, minimumDetectable, seedsNeeded }: Comparison): string {
  if (test === 'within-run-noise') {
    const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
    return `With ${sides} runs a real change can’t be told from the luck of the seed: train 3 seeds on each side, or set a tolerance.`;
  }
  if (!Number.isFinite(minimumDetectable)) return '';
  const needed = Number.isFinite(seedsNeeded) ? `; ${seedsNeeded} seeds on each side would settle it` : '';
  return `So few runs only show differences above ${short(Number(minimumDetectable.toPrecision(2)))}${needed}.`;
}

/** What else differs, in one clause. */
function causes({ explained, comparability }: Comparison): string {
  if (explained.length === 0) return '';
  const judged = comparability === 'clean' ? 'One thing differs' : 'Confounded, several things differ';
  return ` ${judged}: ${explained.slice(0, 3).join(', ')}${explained.length > 3 ? ' and more' : ''}.`;
}
