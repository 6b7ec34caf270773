import { agrees } from '../math/calibration/agrees.js';
import type { Comparison } from '../model/comparison.js';
import type { Factor } from '../model/difference.js';
import type { Finding } from '../model/finding.js';
import type { PredictedCheckpoint } from '../model/predictions.js';
import type { Report, ReportRun } from '../model/report.js';
import { placesText, valueText } from '../text/difference.js';
import { short, two } from '../text/numbers.js';
import { logged, readingsText } from '../text/readings.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { name, plain, type Sentence, say, sentenceOf, type Words } from '../text/sentence.js';
import { rankOf } from '../text/severity.js';
import { speaks } from '../text/standing.js';
import type { ReportView } from '../view/report-view.js';
import { acceptWords } from './comparison-words.js';
import { comparisonOf } from './headline.js';
import { hasNoCheckpoint } from './words.js';

/** Things to do at most: more are none. Beside so many that this change and its runs ask for, nothing general is said. */
const MAX_ACTIONS = 3;
const MAX_KNOWN = 2;

/** A run, and which one it is; empty where there is no other. */
interface Told {
  readonly run: ReportRun;
  readonly which: Sentence;
}

/** What to do, the weightiest first: what is known of this change and these runs before what is good advice in general. */
export function actionsOf({ report, rules, groups }: ReportView): readonly Words[] {
  const judged = groups.filter(({ group }) => group.trial?.counts !== false);
  const told = judged.map(({ main }): Told => ({ run: main, which: whichOf(main, report) }));
  const { known, general } = findingActions(told, rules);
  const own = once([...causeActions(report), ...known]).slice(0, MAX_ACTIONS);
  const all = own.length < MAX_KNOWN ? once([...own, ...general]).slice(0, MAX_ACTIONS) : own;
  return all.length > 0 ? all : baselineAction(report);
}

/** Each sentence once. */
function once(all: readonly Words[]): readonly Words[] {
  const texts = all.map(plain);
  return all.filter((_, i) => texts.indexOf(texts[i]!) === i);
}

/** How to get something to compare with, where nobody chose to have nothing: a CI says it with the reason that it found none. */
function baselineAction({ verdict, context, baseline }: Report): readonly Words[] {
  if (verdict !== 'pass' || context !== null || baseline.reason?.id !== 'not-given') return [];
  return [say`To see what a change does, name what to compare with: ${name('--baseline FOLDER')}, or a report.json.`];
}

/** How what differs from the baseline, and may have made it worse, is undone. */
function causeActions(report: Report): readonly Words[] {
  const first = report.reasons.find(({ id }) => id === 'worse');
  const one = first === undefined ? null : comparisonOf(first, report);
  if (one === null) return [];
  const accept = acceptWords(report) === null ? '' : ', or accept the loss (how: below)';
  return [say`${causeAction(one)}${accept}.`];
}

function causeAction({ explained, comparability }: Comparison): Sentence {
  const [factor] = explained;
  if (factor === undefined) return say`Look at what the change does to data, loss and model: no logged setting differs`;
  const back = backText(factor);
  if (comparability === 'clean' && back !== null) return back;
  return back === null ? say`Train again with one change at a time` : say`Undo one change at a time: first ${small(back)}`;
}

/** How a change is undone; null where that can't be said of it. */
function backText(factor: Factor): Sentence | null {
  switch (factor.id) {
    case 'setting':
      return say`Put ${name(factor.values.name)} back to ${valueText(factor.values.before)}`;
    case 'setting-gone':
      return say`Set ${name(factor.values.name)} to ${valueText(factor.values.before)} again`;
    case 'setting-new':
      return say`Leave out ${name(factor.values.name)}`;
    case 'schedule':
      return say`Put the learning-rate schedule back to ${factor.values.before}`;
    case 'drops':
      return say`Put the drops of the learning rate back (${placesText(factor.values.before)})`;
    case 'rate':
      return say`Start with the learning rate ${factor.values.before} again`;
    case 'length':
      return say`Train for ${factor.values.before} evaluations, as the baseline did`;
    case 'more':
      return null;
  }
}

interface Actions {
  /** With the numbers of the run. */
  readonly known: readonly Words[];
  /** The first advice of each other finding, then the second of each. */
  readonly general: readonly Words[];
}

/** What findings that count ask for, the most severe first. */
function findingActions(told: readonly Told[], rules: RuleCatalogue): Actions {
  const found = told.flatMap((one) => one.run.findings.filter(speaks).map((finding) => ({ ...one, finding })));
  const sorted = [...found].sort((a, b) => rankOf(b.finding.severity) - rankOf(a.finding.severity));
  const adviceAt = (rule: string, i: number) => rules.get(rule)?.advice[i] ?? [];
  const known = sorted.flatMap((one): readonly Words[] => {
    const text = (OWN_ACTIONS[one.finding.rule] ?? PROVEN_ACTIONS[one.finding.rule])?.(one) ?? null;
    return text === null ? [] : [text];
  });
  const isSaid = (one: (typeof sorted)[number]) =>
    Object.hasOwn(OWN_ACTIONS, one.finding.rule) || (PROVEN_ACTIONS[one.finding.rule]?.(one) ?? null) !== null;
  const firsts = sorted.flatMap((one) => (isSaid(one) ? [] : adviceAt(one.finding.rule, 0)));
  return { known, general: [...firsts, ...sorted.flatMap(({ finding: { rule } }) => adviceAt(rule, 1))] };
}

/** The first advice of these rules, with the numbers of the run; null where it does not fit the run. */
const OWN_ACTIONS: Readonly<Record<string, (about: Told & { readonly finding: Finding }) => Words | null>> = {
  overfitting: checkpointAction,
  memorization: checkpointAction,
  'last-is-not-best': checkpointAction,
  'best-checkpoints-disagree': checkpointsAction,

  'post-drop-drift': ({ run, finding }) => {
    const next = dropAfter(run, finding.to);
    const what = next === null ? 'Drop the learning rate again' : `Move the learning-rate drop at ${run.axis} ${short(next)}`;
    return `${what} ${next === null ? 'at' : 'to'} about ${next === null ? `${run.axis} ` : ''}${short(finding.from)}, where the drift begins.`;
  },
  'lr-drop-late': ({ run, finding }) => {
    const next = dropAfter(run, finding.to);
    return next === null
      ? null
      : `Move the learning-rate drop at ${run.axis} ${short(next)} to about ${short(finding.from)}, where the plateau begins.`;
  },
};

/** The same where predictions of single examples tell more than the first advice, which stands where they don't. */
const PROVEN_ACTIONS: typeof OWN_ACTIONS = { 'loss-accuracy-divergence': temperatureAction };

/** The first drop of the learning rate that acts after a place; null where there is none. */
function dropAfter({ learningRate }: ReportRun, at: number): number | null {
  return learningRate.events.find((event) => event.kind === 'drop' && event.at > at)?.at ?? null;
}

/** Which checkpoint to take, and what it has; null where it is the last one, or none is worth shipping. */
function checkpointAction({ run, which }: Told): Sentence | null {
  const { checkpoints, axis, primary } = run;
  const { bestLoss, bestScore, last } = checkpoints;
  if (last === null || hasNoCheckpoint(run)) return null;
  const isScore = bestScore !== null && (bestScore.at !== last.at || bestLoss === null);
  const best = isScore ? bestScore : bestLoss;
  if (best === null || best.at === last.at) return null;
  const series = (isScore ? primary.validationScore : primary.validationLoss) ?? '';
  const end = isScore ? last.score : last.loss;
  const value = say`${name(series)} ${readingsText([logged(series, best.at, best.value)])}`;
  const ended = Number.isFinite(end) ? `, not ${readingsText([logged(series, last.at, end)])}` : '';
  return say`If you ship this model, take ${axis} ${short(best.at)}, not ${short(last.at)} (${which.length === 0 ? [] : say`${which}: `}${value}${ended}).`;
}

/** Which checkpoint for what. */
function checkpointsAction({ run, which }: Told): Sentence | null {
  const { checkpoints, axis } = run;
  const { bestLoss, bestScore } = checkpoints;
  if (bestLoss === null || bestScore === null || hasNoCheckpoint(run)) return null;
  return say`If you ship this model, take ${axis} ${short(bestScore.at)} for labels, ${short(bestLoss.at)} for probabilities${which.length === 0 ? [] : say` (${which})`}.`;
}

/** Share of the loss that must be left at most. */
const MIN_GAIN = 0.99;

/**
 * A later checkpoint with its temperature, where that has a smaller loss than the one whose loss is lowest, and is not less accurate; null
 * without predictions that show it.
 */
function temperatureAction({ run, which }: Told): Words | null {
  const known =
    run.predictions?.checkpoints.filter((one) => Number.isFinite(one.at) && one.temperature !== null && agrees(one)) ?? [];
  const scaled = (one: PredictedCheckpoint) => one.temperature?.after ?? Number.NaN;
  const least = (all: readonly PredictedCheckpoint[], of: (one: PredictedCheckpoint) => number) =>
    all.reduce<PredictedCheckpoint | null>((best, one) => (best === null || of(one) < of(best) ? one : best), null);
  const lowest = least(known, ({ loss }) => loss);
  if (lowest === null) return null;
  const later = known.filter(({ at, accuracy }) => at > lowest.at && accuracy >= lowest.accuracy);
  const one = least(later, scaled);
  // Both with their own temperature, on the examples that neither was fitted on.
  if (one === null || !(scaled(one) < MIN_GAIN * scaled(lowest))) return null;
  const { axis } = run;
  const whose = which.length === 0 ? '' : say` (${which})`;
  const how = `${axis} ${short(one.at)} with temperature ${two(one.temperature!.value)} (loss ${short(scaled(one))}, accuracy ${short(one.accuracy)})`;
  const instead = `${axis} ${short(lowest.at)}, where the loss is lowest without a temperature (with one ${short(scaled(lowest))}, accuracy ${short(lowest.accuracy)})`;
  return say`If you ship this model${whose}, take ${how}, not ${instead}.`;
}

/** The repeats of a configuration have their own checkpoints: those of the median one are told. */
function whichOf({ id }: ReportRun, { runs, groups }: Report): Sentence {
  if (groups.length > 1) return [name(id)];
  return runs.length > 1 ? ['median run'] : [];
}

/** As a part of a longer sentence. */
function small(words: Words): Sentence {
  const [first, ...rest] = sentenceOf(words);
  return typeof first === 'string' ? [`${first[0]!.toLowerCase()}${first.slice(1)}`, ...rest] : sentenceOf(words);
}
