import type { Comparison } from '../model/comparison.js';
import type { Check, Finding } from '../model/finding.js';
import type { NoiseSource } from '../model/noise-source.js';
import type { Reason } from '../model/reason.js';
import { MIN_EVALUATIONS, type Report, type ReportGroup, type ReportRun, type Verdict } from '../model/report.js';
import { groupReasonText } from '../text/group-reason.js';
import { examplesText, noiseText } from '../text/noise-source.js';
import { short, two } from '../text/numbers.js';
import { logged, readingsText } from '../text/readings.js';
import { isFindingOf, reasonText } from '../text/reason.js';
import { plain, type Words } from '../text/sentence.js';
import { isOfSeeds, shownSide } from '../text/shown.js';
import { isAlike } from '../text/standing.js';
import { withInterval, withSpread } from '../text/uncertainty.js';
import { visible } from '../text/visible.js';
import { bestCheckpoint } from '../view/best-checkpoint.js';
import type { GroupView } from '../view/group-view.js';
import type { ReportView } from '../view/report-view.js';

/** The verdict in two or three words, as a headline begins. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'looks good',
  warn: 'look at this',
  fail: 'don’t merge as is',
  inconclusive: 'can’t tell',
  'no-data': 'nothing to judge',
};

/** The same of a report: what passes with all that the baseline shows as well, or what is muted, does not look good for it. */
export function verdictWords({ verdict, reasons: [first] }: Report): string {
  if (verdict !== 'pass') return VERDICT_WORDS[verdict];
  if (first?.id === 'muted') return 'an error is muted';
  if (first?.id !== 'nothing-new') return VERDICT_WORDS.pass;
  return first.values.same > 0 ? 'nothing new' : 'nothing but what is muted';
}

/** Verdict and headline in one line; what the headline says already is not said twice. */
export function titleOf(view: ReportView): string {
  const headline = headlineOf(view);
  const { verdict, reasons } = view.report;
  const isSaid = verdict === 'pass' && reasons[0]?.id === 'nothing-new';
  return isSaid ? headline : `${verdictWords(view.report)}: ${headline}`;
}

/** What a comparison came to, for people who don't know the test: never more than the interval beside it shows. */
export function outcomeWords(one: Comparison): string {
  const { outcome, excuse } = one;
  if (outcome === 'added') return 'new';
  if (outcome === 'removed') return 'gone';
  if (outcome === 'improvement') return 'better';
  if (outcome === 'neutral') return neutralWords(one);
  if (outcome === 'inconclusive') return openWords(one);
  return excuse === null ? worseWords(one) : `${worseWords(one)}, not comparable`;
}

/** Runs may have diverged or collapsed although the mean of the others shows nothing. */
function worseWords(one: Comparison): string {
  if (shownSide(one) === 'worse') return 'worse';
  if (one.collapse !== null) return 'collapsed';
  if (one.diverged === null) return 'worse';
  return one.candidate === null && one.diverged.baseline[0] === 0 ? 'diverged' : 'diverges more often';
}

/** A difference that is shown, but too small to count. */
function neutralWords(one: Comparison): string {
  const side = shownSide(one);
  if (side === null) return 'no change shown';
  if (side === 'worse') return Math.abs(one.difference) <= one.tolerance ? 'worse, within tolerance' : 'slightly worse';
  return Math.abs(one.effectSize) > 0.5 ? 'may be better' : 'slightly better';
}

/** Between "no change shown" and "worse": what the interval and the test leave open. */
function openWords(one: Comparison): string {
  const { pValue, collapse, diverged } = one;
  const side = isOfSeeds(one) ? shownSide(one) : null;
  if (side === 'worse') return pValue < 0.05 ? 'probably worse' : 'may be worse';
  if (collapse !== null) return 'collapsed';
  if ((diverged?.pValue ?? 1) < 0.05) return 'may diverge more often';
  if (side === 'better') return 'may be better';
  return pValue < 0.05 ? 'may be worse' : 'can’t tell';
}

/** `0.8241 ± 0.0012`: the mean over the runs of a side and their standard deviation. */
export function sideWords(side: Comparison['baseline']): string {
  if (!side) return '–';
  return withSpread(side.mean, side.runs > 1 ? side.sd : Number.NaN);
}

/** `−0.021 ± 0.007`, or with from and to where the interval is not symmetric. */
export function differenceWords({ difference, interval }: Comparison): string {
  return Number.isFinite(difference) ? withInterval(difference, interval) : '–';
}

/** The first reason of the verdict as one line of plain text. */
export function headlineOf({ report, rules }: ReportView): string {
  const [first] = report.reasons;
  return first === undefined ? report.verdict : visible(plain(reasonText(first, report, rules)));
}

/**
 * Why the runs of a group belong together, or why a run stands alone, and that it does not count; null where there is but one run, or
 * nobody noted it.
 */
export function becauseWords({ because, seeds, trial }: ReportGroup): Words | null {
  const why = because === undefined || because.id === 'only-run' ? null : groupReasonText(because, seeds);
  return trial?.counts === false
    ? [...(why === null ? [] : [...why, ' ']), 'It does not count for the verdict: another configuration of the sweep does.']
    : why;
}

/** The headline, and the reasons that are not told by a finding of these views, or elsewhere, anyway. */
export function reasonsBeyond(
  { report, rules }: ReportView,
  told: readonly GroupView[],
  isElsewhere: (reason: Reason) => boolean = () => false,
): readonly Words[] {
  const isTold = (reason: Reason) =>
    isElsewhere(reason) || told.some(({ main }) => main.findings.some((finding) => isReason(reason, main, finding)));
  return report.reasons.filter((reason, i) => i === 0 || !isTold(reason)).map((reason) => reasonText(reason, report, rules));
}

/** Is it this finding of this run that a reason tells? It tells the first one of its rule. */
export function isReason(reason: Reason | undefined, run: ReportRun, finding: Finding): boolean {
  if (reason?.id !== 'finding' || reason.values.run !== run.id) return false;
  return run.findings.find((one) => isFindingOf(reason.values, one)) === finding;
}

/** In how many runs of a group the same was found at the same place: `2 of 3 runs`; '' for a single run. */
export function countWords(finding: Finding, runs: readonly ReportRun[]): string {
  if (runs.length < 2) return '';
  const count = runs.filter(({ findings }) => findings.some((other) => isAlike(finding, other))).length;
  return `${count} of ${runs.length} runs`;
}

/** The best checkpoint as logged: `0.93 at 41`; a dash where there is none. */
export function bestWords(run: ReportRun): string {
  const best = bestCheckpoint(run);
  return best ? `${readingsText([best])} at ${short(best.at)}` : '–';
}

/** A finding's place on the curve: `65–119`, or one position. */
export function rangeWords({ from, to }: Finding): string {
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}

/** How a comparison was tested, and what it knows of the noise between repeats, in words. */
export function testWords({ test, noise, baseline, candidate }: Comparison): string {
  const [now, before] = [candidate?.runs ?? 0, baseline?.runs ?? 0];
  const sides = `${now} against ${before} runs`;
  if (test === 'within-run-noise') return `noise inside the runs only, ${sides}: seed-to-seed variation was not tested`;
  const name = TESTS[test];
  return name === undefined ? 'no test possible' : `${name}, ${sides}${restsOn(noise, Math.max(now, before))}`;
}

const TESTS: Partial<Record<Comparison['test'], string>> = {
  student: 'Student’s t test',
  welch: 'Welch’s t test',
  'prediction-interval': 'Student’s prediction interval',
  moderated: 'moderated t test (Smyth)',
  mcnemar: 'McNemar’s exact test',
  'paired-t': 'paired t test',
};

/** What a test knows beside the spread of the runs that it counts. */
function restsOn(noise: NoiseSource, runs: number): string {
  if (noise.id === 'seeds') return examplesText(noise.values.examples);
  const rests = noiseText(noise, runs);
  if (rests === '') return '';
  return noise.id === 'history' ? `, compared with ${rests}` : `, ${rests}`;
}

/** How many rules looked at a run, and what came of it: a count, so that one more rule is no news. */
export function checkWords({ checks }: ReportRun): string {
  const count = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  const crashed = count('crashed');
  const parts = [
    `${count('found')} found something`,
    `${count('passed')} passed`,
    `${count('skipped')} had nothing or too little to look at`,
    ...(crashed > 0 ? [`${crashed} crashed`] : []),
  ];
  return `${countOf(checks.length, 'check')}: ${parts.join(', ')}.`;
}

/** What to say of a run without findings: that it is fine, or that it is too short to say so. */
export function quietWords(run: ReportRun): string {
  if (!isTooShort(run)) return `nothing that needs attention${blindWords(run)}`;
  return `not enough evidence: ${countOf(run.length, 'evaluation')}, ${MIN_EVALUATIONS} are needed`;
}

/** What a run without findings was not looked at for; '' where rules about generalization looked at it. */
function blindWords({ profile, checks }: ReportRun): string {
  if (profile === 'gan-rl') return ', but rules about generalization don’t apply';
  if (!isBlind({ checks })) return '';
  return ', but without a validation loss or score overfitting can’t be judged';
}

/** Were rules skipped because nothing was validated? */
function isBlind({ checks }: Pick<ReportRun, 'checks'>): boolean {
  return checks.some(({ why }) => why?.id === 'no-validation');
}

/** May a run without findings be called fine? */
export function isFine(run: ReportRun): boolean {
  return !isTooShort(run) && blindWords(run) === '';
}

/** Has a run too few evaluations to be called fine? */
function isTooShort({ length }: ReportRun): boolean {
  return length < MIN_EVALUATIONS;
}

/** `1 run`, `3 runs`. */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Findings beside which no checkpoint is worth naming: the best of them is as bad as the others. */
const WORTHLESS: readonly string[] = ['validation-never-learned', 'stuck-at-worst', 'single-class', 'not-learning'];

/** Is no checkpoint of a run worth naming? */
export function hasNoCheckpoint({ findings }: Pick<ReportRun, 'findings'>): boolean {
  return findings.some(({ rule, severity }) => severity !== 'notice' && WORTHLESS.includes(rule));
}

/** Which checkpoint to ship for what, and what the last one costs: one sentence each, names made safe by `name`. */
export function checkpointWords(run: ReportRun, name: (text: string) => string): readonly string[] {
  if (hasNoCheckpoint(run)) return [];
  const { checkpoints, axis, primary } = run;
  const { bestLoss, bestScore, last } = checkpoints;
  const [loss, score] = [name(primary.validationLoss ?? 'loss'), name(primary.validationScore ?? 'score')];
  const value = (series: string | null, at: number, of: number) => readingsText([logged(series ?? '', at, of)]);
  const lossAt = (at: number, of: number) => `${loss} ${value(primary.validationLoss, at, of)}`;
  const scoreAt = (at: number, of: number) => `${score} ${value(primary.validationScore, at, of)}`;
  const there = (of: number, words: string) => (Number.isFinite(of) ? ` (${words} there)` : '');
  const both = bestLoss !== null && bestScore !== null;
  // With predictions a temperature is told, too.
  const asTheyAre = run.predictions === undefined ? '' : ' as they are';
  const lasts = last
    ? [...(bestScore ? [scoreAt(last.at, last.score)] : []), ...(bestLoss ? [lossAt(last.at, last.loss)] : [])]
    : [];
  const hours = last && last.hours >= 0.1 ? ` and ${two(last.hours)} hours` : '';
  return [
    ...(bestScore
      ? [
          `${both ? 'To ship labels: ' : 'Best: '}${axis} ${short(bestScore.at)}, ${scoreAt(bestScore.at, bestScore.value)}${there(bestScore.loss, lossAt(bestScore.at, bestScore.loss))}.`,
        ]
      : []),
    ...(bestLoss
      ? [
          `${both ? `To ship probabilities${asTheyAre}: ` : 'Best: '}${axis} ${short(bestLoss.at)}, ${lossAt(bestLoss.at, bestLoss.value)}${there(bestLoss.score, scoreAt(bestLoss.at, bestLoss.score))}.`,
        ]
      : []),
    ...(last
      ? [
          `The last, ${axis} ${short(last.at)}: ${lasts.join(', ')}.${last.unused > 0 ? ` Stopping at the best would have saved ${countOf(last.unused, 'evaluation')}${hours}.` : ''}`,
        ]
      : []),
  ];
}

/** What the brackets behind a difference hold: of one run against one run there is no interval, only the noise inside them. */
export function intervalWords(comparisons: readonly Comparison[]): string {
  const isNoise = comparisons.every(({ test }) => test === 'within-run-noise');
  return isNoise ? 'noise inside the runs' : '95% interval';
}
