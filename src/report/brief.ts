import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { meanText, selectionText } from '../text/compared.js';
import { reasonText } from '../text/reason.js';
import { plain, type Words } from '../text/sentence.js';
import { goneText, isTold } from '../text/standing.js';
import { visible } from '../text/visible.js';
import type { ReportView } from '../view/report-view.js';
import { actionsOf } from './actions.js';
import { subjectOf, symbolOf } from './headline.js';
import { stretchesOf, stretchText, weightiest } from './stretches.js';
import { countOf, differenceWords, isReason, outcomeWords, verdictWords } from './words.js';

/** Characters of a brief: what a chat, an e-mail or an agent shows of a message without a click. */
export const BRIEF_LENGTH = 1_500;
/** Comparisons and findings that are told. */
const MAX_COMPARED = 3;
const MAX_FOUND = 3;
/** Longest name or sentence that others' text can make. */
const MAX_LINE = 400;

/** The report in at most 1,500 characters of plain text: verdict, numbers, the weightiest findings, what to do. */
export function renderBrief(view: ReportView): string {
  const { report, rules } = view;
  const [first] = report.reasons;
  const lines = [
    `${symbolOf(report)} curvelint: ${titleText(view)}`,
    ...(first === undefined ? [] : [line(reasonText(first, report, rules))]),
    ...compared(report).map((text) => `- ${text}`),
    ...found(view).map((text) => `- ${text}`),
    ...[line(goneText(report.gone ?? [], report.groups.length > 1))].filter((text) => text !== ''),
    ...actionLines(view),
    ...(report.problems.length > 0 ? [`${countOf(report.problems.length, 'problem')} while reading: see the full report.`] : []),
  ];
  return `${shortened(lines).join('\n')}\n`;
}

function actionLines(view: ReportView): readonly string[] {
  const actions = actionsOf(view).map(line);
  return actions.length === 0 ? [] : [`Do this: ${actions.join(' ')}`];
}

function titleText(view: ReportView): string {
  const verdict = verdictWords(view.report);
  const subject = line(subjectOf(view));
  return subject === '' ? verdict : `${subject}. ${verdict[0]!.toUpperCase()}${verdict.slice(1)}`;
}

/** What decides beside what the first reason has told. */
function compared({ comparisons, reasons: [first] }: Report): readonly string[] {
  const told = first !== undefined && 'comparison' in first.values ? comparisons[first.values.comparison] : undefined;
  const shown = comparisons.filter((one) => one !== told && (one.gated || one.outcome === 'regression'));
  return shown
    .slice(0, MAX_COMPARED)
    .map((one) => line(`${one.metric} ${selectionText(one)}: ${outcomeWords(one)}${changeText(one)}`));
}

function changeText(one: Comparison): string {
  const { baseline, candidate } = one;
  return baseline && candidate ? `, ${meanText(baseline)} → ${meanText(candidate)} (${differenceWords(one)})` : '';
}

/** The weightiest of the first configurations, with their evidence. */
function found({ report, groups, rules }: ReportView): readonly string[] {
  const several = groups.length > 1;
  const all = groups.flatMap((view) => {
    const isNews = (finding: Finding) => isTold(finding) && !isReason(report.reasons[0], view.main, finding);
    const stretches = stretchesOf(view.main.findings.filter(isNews));
    return weightiest(stretches, MAX_FOUND).map((stretch) => {
      const { letter, head, text } = stretchText(stretch, view, report.reasons[0], rules);
      return line(`${several ? `${view.group.id}: ` : ''}${letter === '' ? '' : `${letter} `}${head}: ${plain(text)}`);
    });
  });
  return all.slice(0, MAX_FOUND);
}

/** One line of harmless text. */
function line(words: Words): string {
  const text = visible(plain(words)).trim();
  const points = Array.from(text);
  return points.length > MAX_LINE ? `${points.slice(0, MAX_LINE - 1).join('')}…` : text;
}

/** As many whole lines as fit. */
function shortened(lines: readonly string[]): readonly string[] {
  const end = '…';
  let room = BRIEF_LENGTH - end.length - 2;
  const kept = lines.filter((text) => {
    room -= text.length + 1;
    return room >= 0;
  });
  return kept.length < lines.length ? [...kept, end] : kept;
}
