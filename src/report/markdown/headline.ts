import type { Comparison } from '../../model/comparison.js';
import type { Reason } from '../../model/reason.js';
import { meanText, selectionText } from '../../text/compared.js';
import { collapseText, doubtsText, factorsText } from '../../text/comparison-reason.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { two } from '../../text/numbers.js';
import { say } from '../../text/sentence.js';
import { intervalOf } from '../../text/uncertainty.js';
import type { GroupView } from '../../view/group-view.js';
import type { ReportView } from '../../view/report-view.js';
import { comparisonOf, subjectOf, symbolOf } from '../headline.js';
import { reasonsBeyond, verdictWords } from '../words.js';
import { isFolded } from './known.js';
import { winnerText } from './leaderboard.js';

/** Reasons beside the first one. */
const MAX_MORE = 4;

/** The verdict with what it is about, the numbers, and what else decided; what the findings of `told` say is not said twice. */
export function headlineParts(view: ReportView, told: readonly GroupView[]): readonly string[] {
  const [first, ...more] = reasonsBeyond(view, told, isFolded).map(markdownOf);
  const winner = winnerOf(view);
  const isFirst = winner !== null && view.report.reasons[0]?.id === 'sweep';
  const lead = isFirst ? winner : (leadOf(view) ?? first ?? 'No reason is known.');
  const rest = [...(winner === null || isFirst ? [] : [winner]), ...more].slice(0, MAX_MORE).map((reason) => `- ${reason}`);
  return [titleOf(view), lead, rest.join('\n')];
}

/** The best configuration of a sweep, where that is the one that counts; null where another was selected, or there is no sweep. */
function winnerOf({ report, leaderboard }: ReportView): string | null {
  const sweep = report.reasons.find(({ id }) => id === 'sweep');
  if (sweep?.id !== 'sweep' || leaderboard?.rows[0]?.group.id !== sweep.values.selected) return null;
  return winnerText(leaderboard, sweep.values.diverged);
}

function titleOf(view: ReportView): string {
  const { report } = view;
  const subject = markdownOf(subjectOf(view));
  const verdict = neutral(verdictWords(report));
  const words = subject === '' ? verdict : `${subject}. ${verdict[0]!.toUpperCase()}${verdict.slice(1)}`;
  return `### ${symbolOf(report)} curvelint: ${words}`;
}

/** Reasons that are told by the numbers of their comparison. */
const TOLD_BY_NUMBERS: readonly Reason['id'][] = ['worse', 'improved', 'probably-worse', 'unclear'];

/** The numbers of what may have changed, what is in doubt, and the one thing that differs; null where the first reason is about something else. */
function leadOf({ report }: ReportView): string | null {
  const [first] = report.reasons;
  if (first === undefined || !TOLD_BY_NUMBERS.includes(first.id)) return null;
  const one = comparisonOf(first, report);
  if (one === null || one.diverged !== null || !one.baseline || !one.candidate) return null;
  const several = report.comparisons.some(({ gated, group }) => gated && group !== one.group);
  const where = several ? ` in ${safeText(one.group)}` : '';
  const rest = { worse: say`${collapseText(one)}${factorsText(one)}`, improved: '' }[first.id as string] ?? doubtsText(one);
  return `${safeText(one.metric)} ${selectionText(one)}${where} **${meanText(one.baseline)} → ${meanText(one.candidate)}** (${aboutOf(one)}).${markdownOf(rest)}`;
}

/** `−0.0254 ± 0.0090, 3 v 3 runs, p = 6.3e−5`. */
function aboutOf(one: Comparison): string {
  const { difference, half, range } = intervalOf(one.difference, one.interval);
  const change = half === null ? difference : `${difference} ± ${half}`;
  return [
    range !== null && half === null ? `${change} (${range})` : change,
    ...(one.test === 'within-run-noise' ? ['noise inside the runs alone'] : []),
    countsOf(one),
    ...(Number.isFinite(one.pTwoSided) ? [`p = ${two(one.pTwoSided)}`] : []),
  ].join(', ');
}

/** `3 v 3 runs`; '' where a side has none. */
export function countsOf({ baseline, candidate }: Comparison): string {
  return baseline && candidate ? `${candidate.runs} v ${baseline.runs} runs` : '';
}
