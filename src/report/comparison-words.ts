import { isBlocked } from '../contract/is-blocked.js';
import type { BaselineReason } from '../model/baseline.js';
import type { Comparison } from '../model/comparison.js';
import type { Report, ReportBaseline } from '../model/report.js';
import { acceptanceMissingText, acceptedText } from '../text/acceptance.js';
import { baselineReasonText, baselineWayText } from '../text/baseline.js';
import { factorText, observationText } from '../text/difference.js';
import { percent, short, signed, two } from '../text/numbers.js';
import { name, plain, say, type Words } from '../text/sentence.js';
import { settlesText, twoSidedText } from '../text/shown.js';
import { countOf, testWords } from './words.js';

/** Test, p, effect, P(A>B), what could have been found and how many seeds would settle it: one plain sentence. */
export function statisticsWords(one: Comparison): string {
  const { pTwoSided, effectSize, probabilityWorse, minimumDetectable } = one;
  const parts = [
    testWords(one),
    ...(Number.isFinite(pTwoSided) ? [`p = ${two(pTwoSided)} (two-sided${adjustedWords(one)})`] : []),
    ...(Number.isFinite(effectSize) ? [`effect ${signed(Number(effectSize.toPrecision(2)))} SD (Hedges’ g)`] : []),
    ...(Number.isFinite(probabilityWorse) ? [`worse in ${percent(probabilityWorse)} of pairs of runs`] : []),
    ...(Number.isFinite(minimumDetectable) ? [`can detect differences ≥ ${two(minimumDetectable)} (80% power)`] : []),
    ...seedsWords(one),
  ];
  return `${parts.join(', ')}.`;
}

function seedsWords(one: Comparison): readonly string[] {
  if (!Number.isFinite(one.seedsNeeded)) return [];
  if (one.outcome !== 'inconclusive') return [`${one.seedsNeeded} seeds per side are enough to detect this difference`];
  return [settlesText(one)].filter((text) => text !== '');
}

/** What p is among the other comparisons, where that is more; '' where it says the same, or the candidate is better. */
function adjustedWords({ pValue, pTwoSided }: Comparison): string {
  const adjusted = Math.min(1, 2 * pValue);
  return pValue < 0.5 && adjusted > 1.01 * pTwoSided ? `; adjusted for the other comparisons ${two(adjusted)}` : '';
}

/** Convergence, spread, onset of overfitting, diverged runs: what the number does not say. Empty where there is nothing to say. */
export function curveWords({ convergence, spread, overfitting, diverged, observed }: Comparison): readonly string[] {
  const onsets = overfitting !== null && Math.abs(overfitting.earlier) > 0.05 ? overfitting : null;
  const onset = ([count, all, at]: readonly [number, number, number]) =>
    count === 0 ? 'none' : `${count} of ${all} runs, from ${short(at)}`;
  return [
    ...(diverged
      ? [
          `diverged: ${diverged.candidate[0]} of ${diverged.candidate[1]} runs, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline (Fisher’s exact test${twoSidedText(diverged.pValue)})`,
        ]
      : []),
    ...(convergence && Math.abs(Math.log(convergence.ratio)) > Math.log(1.1)
      ? [`${two(convergence.ratio)} times as long to reach ${short(convergence.target)}${twoSidedText(convergence.pValue)}`]
      : []),
    ...(spread && Math.abs(Math.log(spread.ratio)) > Math.log(2)
      ? [`spread over seeds ×${two(spread.ratio)} (Brown and Forsythe${twoSidedText(spread.pValue)})`]
      : []),
    ...(onsets
      ? [`overfitting in ${onset(onsets.candidate)}; baseline ${onset(onsets.baseline)}${twoSidedText(onsets.pValue)}`]
      : observed.filter(({ id }) => id === 'overfitting').map(observationText)),
    ...observed.filter(({ id }) => id !== 'overfitting').map(observationText),
  ];
}

/** What else differs, and whether the difference can be put down to it; null where nothing that was logged does. */
export function whyWords({
  explained,
  comparability,
}: Comparison): { readonly factors: readonly string[]; readonly judged: string } | null {
  if (explained.length === 0) return null;
  const judged =
    comparability === 'confounded'
      ? 'confounded: the difference can’t be put down to one of them'
      : 'clean: nothing else that was logged differs';
  return { factors: explained.map((factor) => plain(factorText(factor))), judged };
}

/** Commit, distance, age and way of the baseline, or why there is none: plain text. */
export function baselineWords(baseline: ReportBaseline): Words {
  if (baseline.source === null) return missingWords(baseline.reason);
  const { commit, behind, ageDays, way, runs, asked } = baseline;
  const distance =
    asked !== undefined
      ? ['as a comment asked for']
      : behind === undefined
        ? []
        : behind === 0
          ? ['at the merge base']
          : [`${countOf(Math.abs(behind), 'commit')} ${behind > 0 ? 'behind' : 'ahead of'} the merge base`];
  const parts = [
    ...(commit ? [`commit ${commit.slice(0, 10)}`] : []),
    ...distance,
    ...(ageDays === undefined ? [] : [ageWords(ageDays)]),
    ...(way ? [baselineWayText(way)] : []),
    countOf(runs.length, 'run'),
  ];
  return `baseline ${parts.join(', ')}`;
}

function missingWords(reason: BaselineReason | undefined): Words {
  if (reason === undefined) return 'no baseline';
  if (reason.id === 'not-given') return 'no baseline given';
  return say`no baseline (${baselineReasonText(reason)})`;
}

function ageWords(days: number): string {
  if (days < 1) return `${countOf(Math.max(1, Math.round(days * 24)), 'hour')} old`;
  return `${countOf(Math.round(days), 'day')} old`;
}

/** The command that makes this run what later ones are compared with, and what it does; null where there is no run. */
export function newBaseline({ baseline, runs }: Report): { readonly command: string; readonly does: string } | null {
  if (runs.length === 0) return null;
  const isFile = baseline.source?.endsWith('.json') === true;
  const file = isFile ? baseline.source! : 'baseline.json';
  const command = `npx github:curvelint/curvelint <logs> --format json=${file}`;
  if (isFile) return { command, does: 'replaces the baseline' };
  const found = baseline.way === undefined ? '' : '; without it the run of the base branch after the merge takes over by itself';
  return { command, does: `keeps this run in a file that the input baseline can name${found}` };
}

/** How a maintainer lets a known regression through, what is missing for it, or who did. Null where nothing is red. */
export function acceptWords(report: Report): Words | null {
  const { gate, verdict, context } = report;
  if (gate.accepted) return acceptedText(gate.accepted);
  if (gate.acceptanceMissing) return say`Not accepted: ${acceptanceMissingText(gate.acceptanceMissing)}`;
  if ((verdict !== 'fail' && !isBlocked(report)) || context?.pullRequest == null) return null;
  return say`To let it through, somebody with write access writes the comment line “curvelint: accept <reason>”. It counts at once where a workflow answers comments; else add the label ${name(gate.acceptLabel)}, too, and run this job again. The next push ends it.`;
}
