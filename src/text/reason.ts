import type { Comparison } from '../model/comparison.js';
import type { Reason, ReasonValues } from '../model/reason.js';
import type { Report } from '../model/report.js';
import { acceptedText } from './acceptance.js';
import { baselineReasonText } from './baseline.js';
import { levelsText, meanText, selectionText } from './compared.js';
import { excuseText, factorText } from './difference.js';
import { missingText, moreText } from './expectation.js';
import { percent, short, two } from './numbers.js';
import { findingMessage, type RuleCatalogue } from './rule-catalogue.js';
import { name, type Sentence, say, type Words } from './sentence.js';
import { stepText, trainingText } from './training.js';
import { intervalOf } from './uncertainty.js';

/** What a reason speaks about. */
type About = Pick<Report, 'runs' | 'comparisons' | 'baseline'>;

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
  finding: findingText,
  'too-short': tooShortText,
  healthy: ({ runs, compared }) => {
    const what = runs === 1 ? 'The curves look healthy' : `The curves of all ${runs} runs look healthy`;
    return compared ? `${what}, and nothing got worse.` : `${what}.`;
  },
  'nothing-against': () => 'Nothing speaks against it, but the runs are too short to judge their curves.',
  improved: (values, report) => about(values, report, (one) => say`${name(one.metric)} got better: ${changeText(one)}.`),
  worse: (values, report) =>
    about(values, report, (one, what) => say`${what} got worse: ${changeText(one)}.${collapseText(one)}${factorsText(one)}`),
  excused: (values, report) =>
    about(values, report, (one, what) => {
      const excuse = one.excuse === null ? 'trained otherwise' : excuseText(one.excuse);
      return say`${what} is worse, but was ${excuse}: ${changeText(one)}. This can’t be blamed on the change.`;
    }),
  removed: (values, report) =>
    about(values, report, (_, what) => say`${what} is in the baseline but was not logged in this change.`),
  'probably-worse': (values, report) =>
    about(values, report, (one, what) => say`${what} is probably worse: ${doubtfulText(one)}`),
  unclear: (values, report) =>
    about(values, report, (one, what) => say`${what} may or may not have changed: ${doubtfulText(one)}`),
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
  return text(one, several ? say`${name(one.metric)} in ${name(one.group)}` : say`${name(one.metric)}`);
}

function findingText(
  { rule, severity, run, runs, of }: ReasonValues['finding'],
  { runs: all }: About,
  rules: RuleCatalogue,
): Words {
  const found = all.find(({ id }) => id === run)?.findings.find((one) => one.rule === rule && one.severity === severity);
  const message = found === undefined ? (rules.get(rule)?.title ?? say`${name(rule)}`) : findingMessage(rules, found);
  return of > 1 ? say`In ${runs} of ${of} runs, here ${name(run)}: ${message}` : message;
}

function tooShortText({ runs, of, longest, needed }: ReasonValues['too-short']): string {
  const where = of === 1 ? '' : ` in ${runs} of ${of} runs`;
  const have = `${runs > 1 ? 'at most ' : ''}${longest} ${longest === 1 ? 'evaluation' : 'evaluations'}`;
  return `Not enough evidence${where}: ${have}, ${needed} are needed to judge curves.`;
}

/** `best 0.8297 → 0.8030, −0.027 ± 0.011 (95% interval, p = 0.0019)`. */
function changeText(one: Comparison): string {
  const { baseline, candidate, difference, interval, test, pValue, diverged } = one;
  const failed = diverged
    ? `${diverged.candidate[0]} of ${diverged.candidate[1]} runs diverged, ${diverged.baseline[0]} of ${diverged.baseline[1]} in the baseline`
    : '';
  if (!baseline || !candidate) return failed || 'one side has no value';
  const { difference: change, half, range } = intervalOf(difference, interval);
  const band = test === 'within-run-noise' ? 'noise inside the runs alone' : '95% interval';
  const about = [
    ...(range === null ? [] : [half === null ? `${band} ${range}` : band]),
    ...(Number.isFinite(pValue) ? [`p = ${two(pValue)}`] : []),
  ];
  const levels = `${meanText(baseline)} → ${meanText(candidate)}`;
  const also = failed === '' ? '' : `; ${failed}`;
  return `${selectionText(one)} ${levels}, ${change}${half === null ? '' : ` ± ${half}`}${about.length > 0 ? ` (${about.join(', ')})` : ''}${also}`;
}

function pText(pValue: number): string {
  return Number.isFinite(pValue) ? `, p = ${two(pValue)}` : '';
}

/** Why runs that no test could tell apart are called worse. */
function collapseText({ collapse }: Comparison): string {
  if (collapse === null) return '';
  const { runs, of, lost } = collapse;
  const who = of === 1 ? 'It' : runs === of ? `All ${of} runs` : `${runs} of ${of} runs`;
  const share = of === 1 ? percent(lost) : `${runs > 1 ? 'up to ' : ''}${percent(lost)}`;
  return ` ${who} lost ${share} of what the baseline had learned: other seeds don’t do that.`;
}

function doubtfulText(one: Comparison): Sentence {
  return say`${changeText(one)}.${collapseText(one)} ${doubtText(one)}${factorsText(one)}`;
}

function doubtText({ test, baseline, candidate, minimumDetectable, seedsNeeded }: Comparison): string {
  if (test === 'within-run-noise') {
    const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
    return `With ${sides} runs a real change can’t be distinguished from seed noise: train 3 seeds on each side, or set a tolerance.`;
  }
  if (!Number.isFinite(minimumDetectable)) return '';
  const needed = Number.isFinite(seedsNeeded) ? `; ${seedsNeeded} seeds per side would settle it` : '';
  return `So few runs only show differences above ${two(minimumDetectable)}${needed}.`;
}

/** What else differs, in one clause. */
function factorsText({ explained, comparability }: Comparison): Sentence {
  if (explained.length === 0) return [];
  const judged = comparability === 'clean' ? 'One thing differs' : 'Confounded, several things differ';
  const named = explained
    .slice(0, 3)
    .flatMap((factor, i): Sentence => (i === 0 ? [name(factorText(factor))] : [', ', name(factorText(factor))]));
  return say` ${judged}: ${named}${explained.length > 3 ? ' and more' : ''}.`;
}

function slowerText({ convergence }: Comparison, what: Sentence): Sentence {
  if (convergence === null) return say`${what} takes longer`;
  const { ratio, target, candidate, baseline } = convergence;
  return say`${what} takes ${three(ratio)} times as long to reach ${short(target)} (${three(candidate)} instead of ${three(baseline)})`;
}

function three(value: number): string {
  return short(Number(value.toPrecision(3)));
}

/** A limit that was passed, with its p-value, and a doubt where the test is not sure. */
function limitText(what: Sentence, limit: { readonly pValue: number } | null, sure: boolean): Sentence {
  const pValue = limit?.pValue ?? Number.NaN;
  if (sure) return say`${what}${pText(pValue)}.`;
  const unsure = Number.isFinite(pValue) ? 'this may be seed noise' : 'too few runs to rule out seed noise';
  return say`${what}${pText(pValue)}: ${unsure}.`;
}

function boundText({ operator, expected }: { readonly operator: '>=' | '<='; readonly expected: number }): string {
  return `the gate asks for ${operator === '>=' ? 'at least' : 'at most'} ${short(expected)}`;
}

function nearText(near: string | null): Words {
  return near === null ? '' : say` Did you mean ${name(near)}?`;
}
