import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Reason, ReasonValues } from '../model/reason.js';
import type { Report } from '../model/report.js';
import { acceptedText } from './acceptance.js';
import { baselineReasonText } from './baseline.js';
import { levelsText, meanText, selectionText } from './compared.js';
import {
  capital,
  changeText,
  collapseText,
  doubtfulText,
  factorsText,
  limitText,
  probablyText,
  slowerText,
  unclearText,
  worseText,
} from './comparison-reason.js';
import { excuseText } from './difference.js';
import { missingText, moreText } from './expectation.js';
import { percent, short, two } from './numbers.js';
import { findingMessage, type RuleCatalogue } from './rule-catalogue.js';
import { joined, name, type Sentence, say, sentenceOf, type Words } from './sentence.js';
import { isOfSeeds, shownSide } from './shown.js';
import { mutedText, nothingNewText, standingText, unmutedText } from './standing.js';
import { stepText, trainingText } from './training.js';
import { unjudgedText } from './unjudged.js';

/** What a reason speaks about. */
type About = Pick<Report, 'runs' | 'groups' | 'comparisons' | 'baseline'>;

/** The sentence of each kind of reason. */
type Templates = {
  readonly [Id in keyof ReasonValues]: (values: ReasonValues[Id], report: About, rules: RuleCatalogue) => Words;
};

const TEMPLATES: Templates = {
  'no-data': () => 'No training log could be read: there is nothing to judge.',
  accepted: acceptedText,
  'empty-shard': ({ shard }) => say`The shard ${name(shard)} holds no run.`,
  'training-failed': trainingText,
  'step-failed': stepText,
  'missing-expected': missingText,
  'more-than-expected': moreText,
  'no-baseline': (_, { baseline }) =>
    say`Nothing to compare with: ${baseline.reason ? baselineReasonText(baseline.reason) : 'no baseline'}.`,
  'nothing-compared': nothingComparedText,
  sweep: sweepText,
  finding: findingText,
  muted: mutedText,
  unmuted: unmutedText,
  'nothing-new': nothingNewText,
  'too-short': tooShortText,
  healthy: ({ runs, compared, evaluations }, { comparisons }) => {
    const what = healthyText(runs, evaluations);
    return compared ? `${what}, and ${heldText(comparisons)}.` : `${what}.`;
  },
  'partly-healthy': partlyHealthyText,
  'not-worse': ({ compared, bounds }, { comparisons }) => {
    const held = compared ? heldText(comparisons) : 'the bounds of the gate are met';
    return `${capital(held)}${compared && bounds ? ', and the bounds of the gate are met' : ''}.`;
  },
  unjudged: unjudgedText,
  'nothing-against': () => 'Nothing speaks against it, but the runs are too short to judge their curves.',
  hinted: hintedText,
  identical: identicalText,
  improved: (values, report) => about(values, report, (one) => say`${name(one.metric)} got better: ${changeText(one)}.`),
  worse: (values, report) =>
    about(
      values,
      report,
      (one, what) => say`${what} ${worseText(one)}: ${changeText(one)}.${collapseText(one)}${factorsText(one)}`,
    ),
  excused: (values, report) =>
    about(values, report, (one, what) => {
      const excuse = one.excuse === null ? 'trained otherwise' : excuseText(one.excuse);
      return say`${what} is worse, but was ${excuse}: ${changeText(one)}. This can’t be blamed on the change.`;
    }),
  removed: (values, report) =>
    about(
      values,
      report,
      (one, what) => say`${what} is in the baseline but was not logged in this change.${stillText(one, report)}`,
    ),
  'probably-worse': (values, report) =>
    about(values, report, (one, what) => say`${what} ${probablyText(one)}: ${doubtfulText(one)}`),
  unclear: (values, report) => about(values, report, (one, what) => say`${what} ${unclearText(one)}: ${doubtfulText(one)}`),
  'group-gone': ({ group }) => say`${name(group)} is in the baseline but not in this change.`,
  slower: (values, report) =>
    about(values, report, (one, what) => limitText(slowerText(one, what), one.convergence, values.sure)),
  'more-spread': (values, report) =>
    about(values, report, (one, what) =>
      limitText(say`${what} spreads ${two(one.spread?.ratio ?? Number.NaN)} times as much over seeds`, one.spread, values.sure),
    ),
  'earlier-overfitting': (values, report) =>
    about(values, report, (one, what) => {
      const earlier = percent(one.overfitting?.earlier ?? Number.NaN);
      return limitText(say`${what}: overfitting begins ${earlier} of the run earlier`, one.overfitting, values.sure);
    }),
  'bound-broken': ({ metric, of, statistic, group, runs, actual, ...bound }) => {
    const where = group === null ? '' : say` in ${name(group)}`;
    const kind = `${selectionText({ of, statistic })}${levelsText([{ statistic }])}${runs > 1 ? `, mean of ${runs} runs` : ''}`;
    return say`${name(metric)} is ${short(actual)} (${kind})${where}; ${boundText(bound)}.`;
  },
  'bound-not-logged': ({ metric, near, ...bound }) => say`${name(metric)} was not logged; ${boundText(bound)}.${nearText(near)}`,
  'gate-not-logged': ({ metric, near }) => say`${name(metric)}, which the gate names, was not logged.${nearText(near)}`,
};

function nothingComparedText({ why, now, before }: ReasonValues['nothing-compared']): string {
  if (why === 'not-logged') return 'Nothing was compared: no metric that counts was logged by both this change and the baseline.';
  const count = (many: number) => (many === 1 ? 'one configuration' : `${many} configurations`);
  return `Nothing was compared: this change has ${count(now)}, the baseline ${count(before)}, and neither settings nor names say which belong together.`;
}

function identicalText({ otherSettings }: ReasonValues['identical']): Sentence {
  if (otherSettings.length === 0)
    return say`The numbers are identical to the baseline in every digit: a cached run, a copied file, or a change that does not touch the training.`;
  const named = joined(
    otherSettings.map((one) => say`${name(one)}`),
    ', ',
  );
  return say`The settings differ (${named}), but the numbers are identical to the baseline in every digit: probably old logs, or settings without effect.`;
}

function sweepText({ configurations, selected, runs, named, diverged, ...level }: ReasonValues['sweep']): Sentence {
  const { metric, value, sd } = level;
  const who = named > 1 ? say`${name(selected)}, the best of ${named} that the settings select,` : say`${name(selected)},`;
  const which = named === 0 ? say`the best, ${who}` : named === 1 ? say`${who} which the settings select,` : who;
  const kind = `${selectionText(level)}${levelsText([level])}${runs > 1 ? `, mean of ${runs} runs` : ''}`;
  const known =
    metric === null || Number.isNaN(value) ? [] : say` (${name(metric)} ${meanText({ mean: value, sd, runs })}, ${kind})`;
  const others = diverged === 0 ? '' : `; training diverged in ${diverged === 1 ? 'one other' : `${diverged} others`}`;
  return say`Sweep of ${configurations} configurations: only ${which} is judged${known}${others}.`;
}

/** A reason in words; plain text but for the names in it. */
export function reasonText({ id, values }: Reason, report: About, rules: RuleCatalogue): Words {
  return (TEMPLATES[id] as (values: Reason['values'], report: About, rules: RuleCatalogue) => Words)(values, report, rules);
}

/** What is said about one comparison, which its metric names, and its group where there are several. */
function about(
  { comparison }: { readonly comparison: number },
  { comparisons }: About,
  text: (one: Comparison, what: Sentence) => Sentence,
): Words {
  const one = comparisons[comparison];
  if (one === undefined) return 'The comparison says so.';
  const several = comparisons.some(({ gated, group }) => gated && group !== one.group);
  return text(one, say`${name(one.metric)}${several ? say` in ${name(one.group)}` : []}${againstText(one)}`);
}

/** Names what it is compared with where its name there says otherwise. */
function againstText({ notes }: Comparison): Sentence {
  const paired = notes.find((note) => note.id === 'paired');
  return paired === undefined ? [] : say` (against ${name(paired.values.before)} of the baseline)`;
}

function findingText(values: ReasonValues['finding'], { runs: all, groups }: About, rules: RuleCatalogue): Words {
  const { rule, run, runs, of, elsewhere, standing } = values;
  const found = all.find(({ id }) => id === run)?.findings.find((one) => isFindingOf(values, one));
  const message = found === undefined ? (rules.get(rule)?.title ?? say`${name(rule)}`) : findingMessage(rules, found);
  const told = say`${sentenceOf(message)}${standingText(standing)}`;
  const group = groups.length > 1 ? groups.find((one) => one.runs.includes(run)) : undefined;
  const whose = group === undefined ? [] : say` of ${name(group.id)}`;
  const also = elsewhere === 0 ? '' : ` Also in ${elsewhere} other ${elsewhere === 1 ? 'configuration' : 'configurations'}.`;
  if (of > 1) return say`In ${runs} of ${of} runs${whose}, here ${name(run)}: ${told}${also}`;
  return group === undefined ? told : say`In ${name(group.id)}: ${told}${also}`;
}

/** Is it such a finding that a reason tells? */
export function isFindingOf({ rule, severity, standing }: ReasonValues['finding'], one: Finding): boolean {
  return one.rule === rule && one.severity === severity && one.standing === standing && one.muted === undefined;
}

/** What is judged although a metric is gone. */
function stillText({ group }: Comparison, { comparisons }: About): Sentence {
  const other = comparisons.find((one) => one.gated && one.group === group && one.baseline !== null && one.candidate !== null);
  return other === undefined ? [] : say` Still judged: ${name(other.metric)}.`;
}

/** What a gated comparison that shows nothing worse says, and no more than that. */
function heldText(comparisons: About['comparisons']): string {
  const worse = comparisons.filter((one) => one.outcome === 'regression' || (isOfSeeds(one) && shownSide(one) === 'worse'));
  const gated = worse.filter((one) => one.gated);
  if (gated.length === 0) return worse.length === 0 ? 'nothing got worse' : 'nothing that is gated got worse';
  const isTolerated = gated.every(({ difference, tolerance }) => Math.abs(difference) <= tolerance);
  return `nothing that is gated got ${isTolerated ? 'worse beyond its tolerance' : 'much worse'}`;
}

/** Fewer evaluations show no more than that nothing is wrong with them. */
const SURE_EVALUATIONS = 20;

function healthyText(runs: number, evaluations: number): string {
  if (!(evaluations < SURE_EVALUATIONS))
    return runs === 1 ? 'The curves look healthy' : `The curves of all ${runs} runs look healthy`;
  const whose = runs === 1 ? '' : ` of all ${runs} runs`;
  return `No sign of overfitting in the ${evaluations} evaluations${whose}`;
}

/** "Healthy" is said only of runs of which training and validation were both judged. */
function partlyHealthyText({ both, validation, of, compared }: ReasonValues['partly-healthy'], { comparisons }: About): string {
  const end = compared ? ` ${capital(heldText(comparisons))}.` : '';
  if (validation === of) {
    const what = of === 1 ? 'The validation curve shows' : `The validation curves of all ${of} runs show`;
    return `${what} nothing against it; no training loss was logged.${end}`;
  }
  const blind = of - both - validation;
  const parts = [
    ...(both > 0 ? [`${both} ${both === 1 ? 'looks' : 'look'} healthy`] : []),
    ...(validation > 0
      ? [`${validation} without a training loss ${validation === 1 ? 'shows' : 'show'} nothing against it`]
      : []),
    ...(blind > 0 ? [`${blind} could not be judged`] : []),
  ];
  return `Of ${of} runs ${parts.join(', ')}.${end}`;
}

function tooShortText({ runs, of, longest, needed }: ReasonValues['too-short']): string {
  const where = of === 1 ? '' : ` in ${runs} of ${of} runs`;
  const have = `${runs > 1 ? 'at most ' : ''}${longest} ${longest === 1 ? 'evaluation' : 'evaluations'}`;
  return `Not enough evidence${where}: ${have}, ${needed} are needed to judge curves.`;
}

function hintedText({ runs, of, longest }: ReasonValues['hinted']): string {
  const where = of === 1 ? '' : ` in ${runs} of ${of} runs`;
  return `Validation seems to have turned up${where}, but ${runs > 1 ? 'at most ' : ''}${longest} evaluations are little evidence.`;
}

function boundText({ operator, expected }: { readonly operator: '>=' | '<='; readonly expected: number }): string {
  return `the gate asks for ${operator === '>=' ? 'at least' : 'at most'} ${short(expected)}`;
}

function nearText(near: string | null): Words {
  return near === null ? '' : say` Did you mean ${name(near)}?`;
}
