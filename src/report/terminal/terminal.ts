import type { Comparison } from '../../model/comparison.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Report, ReportRun } from '../../model/report.js';
import { levelsText, selectionText } from '../../text/compared.js';
import { noteText } from '../../text/difference.js';
import { short } from '../../text/numbers.js';
import { problemSentence } from '../../text/problems/problem-text.js';
import { findingMessage, groupFindingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import { plain as textOf } from '../../text/sentence.js';
import { goneText, speaks, standingWords, toldFirst, untoldWords } from '../../text/standing.js';
import { trendText } from '../../text/trend.js';
import type { GroupView } from '../../view/group-view.js';
import { cellsOf, type Leaderboard } from '../../view/leaderboard.js';
import type { ReportView } from '../../view/report-view.js';
import { trendOf } from '../../view/trends.js';
import { acceptWords, baselineWords, curveWords, statisticsWords, whyWords } from '../comparison-words.js';
import { logHints } from '../log-hints.js';
import {
  becauseWords,
  countOf,
  countWords,
  differenceWords,
  intervalWords,
  isFine,
  outcomeWords,
  quietWords,
  rangeWords,
  reasonsBeyond,
  sideWords,
  verdictWords,
} from '../words.js';
import { sparkline } from './chart.js';
import { type Paint, painter, plain, type Style, tableLines, wrap } from './paint.js';
import { pairedLines, predictionLines } from './predictions.js';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Only the verdict, warnings and errors. */
  readonly quiet: boolean;
}

/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;
/** Rows of the table of comparisons. */
const MAX_COMPARED = 20;

/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
export function renderTerminal(view: ReportView, { color, width, quiet }: TerminalOptions): string {
  const paint = painter(color);
  const wide = Math.max(40, Math.min(width, 140));
  const { report, rules } = view;
  const board = quiet ? null : view.leaderboard;
  const all = view.groups;
  // In a sweep only what was found is told beside the places.
  const views = board ? all.filter(({ main }) => main.findings.some(({ severity }) => severity !== 'notice')).slice(0, 3) : all;
  const lines: string[] = board ? [...leaderLines(board, wide, paint), ''] : [];
  for (const group of views.slice(0, MAX_GROUPS)) lines.push(...groupLines(group, rules, wide, quiet, paint), '');
  if (!board && views.length > MAX_GROUPS)
    lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
  if (report.comparisons.length > 0) lines.push(...comparisonLines(report, wide, paint), '');
  for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
    const { file, line } = problem;
    lines.push(
      ...wrap(
        `${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain(textOf(problemSentence(problem)))}`,
        wide,
        '         ',
      ),
    );
  }
  if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
  if (report.problems.length > 0) lines.push('');
  const verdictStyle: Style =
    report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
  const told = quiet ? [] : views.slice(0, MAX_GROUPS);
  const reasons = reasonsBeyond(view, told).slice(0, quiet ? 1 : undefined);
  lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${verdictWords(report)}`);
  for (const reason of reasons) lines.push(...wrap(`- ${plain(textOf(reason))}`, wide, '  '));
  const gone = textOf(goneText(report.gone ?? [], report.groups.length > 1));
  if (!quiet && gone !== '') lines.push(...wrap(plain(gone), wide, '  '));
  const accept = acceptWords(report);
  if (accept !== null) lines.push(...wrap(plain(textOf(accept)), wide, '  '));
  // Of the first group alone: the others are logged by the same code as a rule.
  const hints = quiet || !all[0] ? [] : logHints(all[0].main, rules);
  if (hints.length > 0) lines.push('', 'What to add to your log so that more rules can run:');
  for (const { text } of hints) lines.push(...wrap(`- ${textOf(text)}`, wide, '  '));
  if (!quiet && all.length === 1) lines.push('', ...checkLines(all[0]!.main, wide, paint));
  if (!quiet) lines.push('', ...wrap(paint(summary(report), 'dim'), wide, '  '));
  return `${lines.join('\n')}\n`;
}

function groupLines(view: GroupView, rules: RuleCatalogue, width: number, quiet: boolean, paint: Paint): readonly string[] {
  const { group, main, runs } = view;
  const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : plain(main.format);
  const header = `${paint(plain(group.id), 'bold')}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
  const findings = toldFirst(main.findings).filter((finding) => !quiet || speaks(finding));
  const lines = [...wrap(header, width, '  '), ...(quiet ? [] : sparkline(main, width, paint))];
  const because = quiet ? null : becauseWords(group);
  if (because !== null) lines.push(...wrap(paint(`  ${plain(textOf(because))}`, 'dim'), width, '  '));
  const advised = new Set<string>();
  for (const finding of findings) {
    const [first] = !speaks(finding) ? [] : (rules.get(finding.rule)?.advice ?? []);
    const advice = first === undefined || advised.has(first) ? null : first;
    if (advice !== null) advised.add(advice);
    const message = plain(textOf(findingMessage(rules, finding)));
    lines.push(...findingLines(finding, message, advice, runs, width, paint));
  }
  if (findings.length === 0) {
    const words = quiet ? untoldWords(main.findings.filter(({ severity }) => severity !== 'notice')) : '';
    lines.push(`  ${isFine(main) ? paint('✓', 'green') : paint('?', 'yellow')} ${words || quietWords(main)}`);
  }
  for (const one of quiet ? [] : view.apart) {
    const { rule, severity } = one;
    lines.push(`  ${paint(severity.padEnd(7), STYLE[severity])}  ${paint(rule, 'bold')}`);
    lines.push(...wrap(`           ${plain(textOf(groupFindingText(rules, one)))}`, width, '           '));
  }
  if (!quiet) lines.push(...predictionLines(view, width));
  const names = view.unplaced;
  if (!quiet && names.length > 0)
    lines.push(
      ...wrap(
        paint(`  not judged: ${names.slice(0, 12).map(plain).join(', ')}${names.length > 12 ? ' …' : ''}`, 'dim'),
        width,
        '  ',
      ),
    );
  return lines;
}

function scheduleWords({ learningRate: { logged, schedule, events } }: ReportRun): string {
  const drops = events.filter(({ kind }) => kind === 'drop').map(({ at }) => short(at));
  if (!logged)
    return drops.length > 0 ? `learning rate not logged, drops inferred at ${drops.join(', ')}` : 'learning rate not logged';
  return drops.length > 0 ? `learning rate drops at ${drops.join(', ')}` : `learning rate ${schedule}`;
}

const STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };

/** Where, what, and what to do about it; `advice` null where that was said before. */
function findingLines(
  finding: Finding,
  message: string,
  advice: string | null,
  runs: readonly ReportRun[],
  width: number,
  paint: Paint,
): readonly string[] {
  const count = countWords(finding, runs);
  const standing = standingWords(finding);
  const where = [finding.letter, rangeWords(finding)].filter((part) => part !== '').join(' ');
  const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}${standing ? paint(`  ${standing}`, 'dim') : ''}`;
  const todo = advice === null ? [] : wrap(`           → ${advice}`, width, '             ');
  return [...wrap(head, width, '           '), ...wrap(`           ${message}`, width, '           '), ...todo];
}

/** The first places of a sweep. */
function leaderLines(board: Leaderboard, width: number, paint: Paint): readonly string[] {
  const { rows, metric, settings, note } = board;
  const columns = settings.slice(0, 4);
  const cells = rows.slice(0, MAX_GROUPS).map((row) => {
    const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
    return [place, plain(configuration), ...values.map(plain), runs, value, found.join(', ')];
  });
  const head = ['', 'configuration', ...columns.map(plain), 'runs', plain(metric), 'found'];
  const more = rows.length > MAX_GROUPS ? [`  and ${rows.length - MAX_GROUPS} more: see the HTML report`] : [];
  const first = rows.find(({ group }) => group.seeds === 1 && becauseWords(group) !== null)?.group;
  const because = first && rows.every(({ group }) => group.seeds === 1) ? becauseWords(first) : null;
  return [
    paint(`The ${rows.length} configurations by their best ${plain(metric)}${levelsText([board])}`, 'bold'),
    ...tableLines([head, ...cells], width),
    ...more,
    ...wrap(`  ${note}`, width, '  '),
    ...(because && first ? wrap(`  ${plain(first.id)}: ${plain(textOf(because))}`, width, '  ') : []),
  ];
}

function rowOf(one: Comparison): readonly string[] {
  const verdict = `${outcomeWords(one)}${one.gated ? '' : ' (info)'}`;
  const metric = `${plain(one.metric)} ${selectionText(one)}`;
  return [metric, sideWords(one.baseline), sideWords(one.candidate), differenceWords(one), verdict];
}

function comparisonLines(report: Report, width: number, paint: Paint): readonly string[] {
  const { comparisons, baseline } = report;
  const groups = [...new Set(comparisons.map(({ group }) => group))];
  const several = groups.length > 1;
  const named = (one: Comparison) => `${plain(one.metric)} ${selectionText(one)}${several ? ` in ${plain(one.group)}` : ''}`;
  const shown = comparisons.slice(0, MAX_COMPARED);
  const rows = groups.flatMap((group) => {
    const own = shown.filter((one) => one.group === group).map(rowOf);
    return several && own.length > 0 ? [[`${plain(group)}:`], ...own] : own;
  });
  const table = [
    [levelsText(comparisons).slice(2), 'base', 'this change', `difference (${intervalWords(comparisons)})`, ''],
    ...rows,
  ];
  const told = comparisons
    .filter(({ gated }) => gated)
    .slice(0, 5)
    .flatMap((one) => {
      const other = whyWords(one);
      const why = other ? [`What else differs: ${other.factors.map(plain).join(', ')} (${other.judged}).`] : [];
      const notes =
        one.notes.length > 0 ? [`Compared ${one.notes.map((note) => plain(textOf(noteText(note)))).join('; ')}.`] : [];
      const trend = trendOf(one);
      const trends = trend ? [`trend of the base branch: ${plain(textOf(trendText(trend)))}.`] : [];
      const lines = [statisticsWords(one), ...trends, ...why, ...notes, ...curveWords(one).map((words) => `${plain(words)}.`)];
      return lines.flatMap((line) => wrap(`  ${named(one)}: ${line}`, width, '    '));
    });
  return [
    `${paint('compared with', 'bold')} ${plain(baseline.source ?? '')} (${plain(textOf(baselineWords(baseline)))})`,
    ...tableLines(table, width),
    ...told,
    ...pairedLines(report, width),
  ];
}

/** Which rules found nothing, and which had nothing to look at. */
function checkLines({ checks }: ReportRun, width: number, paint: Paint): readonly string[] {
  const words = { passed: 'passed', skipped: 'nothing to look at' } as const;
  return (['passed', 'skipped'] as const).flatMap((status) => {
    const rules = checks.filter((check) => check.status === status).map(({ rule }) => rule);
    return rules.length === 0 ? [] : wrap(paint(`${words[status]}: ${rules.join(', ')}`, 'dim'), width, '  ');
  });
}

function summary({ runs, problems }: Report): string {
  const count = (status: string) =>
    runs.reduce((sum, run) => sum + run.checks.filter((check) => check.status === status).length, 0);
  const parts = [
    countOf(runs.length, 'run'),
    `${countOf(count('found') + count('passed'), 'check')} made`,
    `${count('found')} found something`,
    `${count('skipped')} skipped`,
  ];
  const crashed = count('crashed');
  return [
    ...parts,
    ...(crashed > 0 ? [`${crashed} crashed`] : []),
    ...(problems.length > 0 ? [countOf(problems.length, 'problem')] : []),
  ].join(', ');
}
