import { short } from '../math/short.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Report, ReportRun } from '../model/report.js';
import { acceptWords, baselineWords, curveWords, statisticsWords, whyWords } from './comparison-words.js';
import { logHints } from './log-hints.js';
import {
  countOf,
  countWords,
  differenceWords,
  type GroupView,
  groupViews,
  intervalWords,
  isTooShort,
  outcomeWords,
  problemWords,
  quietWords,
  rangeWords,
  sideWords,
  unplaced,
  VERDICT_WORDS,
} from './words.js';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Only the verdict, warnings and errors. */
  readonly quiet: boolean;
}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
type Style = keyof typeof CODES;
const BARS = '▁▂▃▄▅▆▇█';
/** Groups and problems that are shown one by one. */
const MAX_GROUPS = 10;
const MAX_PROBLEMS = 20;

/** The report for a terminal: a header and findings a group, the comparison, what ran, the verdict. */
export function renderTerminal(report: Report, { color, width, quiet }: TerminalOptions): string {
  const paint = (text: string, ...styles: readonly Style[]) =>
    color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text;
  const wide = Math.max(40, Math.min(width, 140));
  const views = groupViews(report);
  const lines: string[] = [];
  for (const view of views.slice(0, MAX_GROUPS)) lines.push(...groupLines(view, wide, quiet, paint), '');
  if (views.length > MAX_GROUPS) lines.push(`and ${views.length - MAX_GROUPS} more configurations: see the HTML report`, '');
  if (report.comparisons.length > 0) lines.push(...comparisonLines(report, wide, paint), '');
  for (const problem of report.problems.slice(0, MAX_PROBLEMS)) {
    const { file, line } = problem;
    lines.push(
      ...wrap(
        `${paint('problem', 'yellow')}  ${plain(line === undefined ? file : `${file}:${line}`)}: ${plain(problemWords(problem))}`,
        wide,
        '         ',
      ),
    );
  }
  if (report.problems.length > MAX_PROBLEMS) lines.push(`and ${report.problems.length - MAX_PROBLEMS} more problems`);
  if (report.problems.length > 0) lines.push('');
  const verdictStyle: Style =
    report.verdict === 'pass' ? 'green' : report.verdict === 'fail' || report.verdict === 'no-data' ? 'red' : 'yellow';
  const reasons = quiet ? report.reasons.slice(0, 1) : report.reasons;
  lines.push(`${paint(report.verdict, 'bold', verdictStyle)}: ${VERDICT_WORDS[report.verdict]}`);
  for (const reason of reasons) lines.push(...wrap(`- ${plain(reason)}`, wide, '  '));
  const accept = acceptWords(report);
  if (accept !== null) lines.push(...wrap(plain(accept), wide, '  '));
  // Of the first group alone: the others are logged by the same code as a rule.
  const hints = quiet || !views[0] ? [] : logHints(views[0].main);
  if (hints.length > 0) lines.push('', 'What to add to your log so that more rules can run:');
  for (const { text } of hints) lines.push(...wrap(`- ${text}`, wide, '  '));
  if (!quiet) lines.push('', paint(summary(report), 'dim'));
  return `${lines.join('\n')}\n`;
}

type Paint = (text: string, ...styles: readonly Style[]) => string;

function groupLines({ group, main, runs }: GroupView, width: number, quiet: boolean, paint: Paint): readonly string[] {
  const count = runs.length > 1 ? `${runs.length} runs, shown: ${plain(main.id)}` : main.format;
  const header = `${paint(plain(group.id), 'bold')}  ${paint(`${countOf(main.length, main.axis)}, ${count}, ${scheduleWords(main)}`, 'dim')}`;
  const findings = main.findings.filter(({ severity }) => !quiet || severity !== 'notice');
  const lines = [header, ...(quiet ? [] : sparkline(main, width))];
  for (const finding of findings) lines.push(...findingLines(finding, runs, width, paint));
  if (findings.length === 0) lines.push(`  ${isTooShort(main) ? paint('?', 'yellow') : paint('✓', 'green')} ${quietWords(main)}`);
  const names = unplaced(main);
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

/** Validation loss (else score, else training loss) as bars; letters below mark the findings, `!` a value that is no number. */
function sparkline(run: ReportRun, width: number): readonly string[] {
  const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
  const curve = run.curves.find(({ series }) => series === name);
  if (!curve || curve.at.length < 2) return [];
  const columns = Math.min(width - 4, 72);
  const first = curve.at[0]!;
  const last = curve.at[curve.at.length - 1]!;
  const cells: number[][] = Array.from({ length: columns }, () => []);
  for (const [i, at] of curve.at.entries())
    cells[Math.min(columns - 1, Math.floor(((at - first) / (last - first)) * columns))]!.push(curve.value[i]!);
  const finite = curve.value.filter(Number.isFinite).sort((a, b) => a - b);
  const low = finite[0] ?? 0;
  // The first epochs would flatten the rest: the tallest bar stands for everything above the 97th percentile.
  const high = finite[Math.floor(0.97 * (finite.length - 1))] ?? 1;
  let bar = BARS[0]!;
  const bars = cells.map((values) => {
    // More columns than points: the last one goes on.
    if (values.length === 0) return bar;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
    bar = values.some((value) => !Number.isFinite(value)) ? '!' : BARS[level]!;
    return bar;
  });
  const marks: string[] = Array.from({ length: columns }, () => ' ');
  for (const { letter, from, to } of run.findings) {
    if (letter === '') continue;
    const a = Math.max(0, Math.min(columns - 1, Math.floor(((from - first) / (last - first)) * columns)));
    const b = Math.max(a, Math.min(columns - 1, Math.floor(((to - first) / (last - first)) * columns)));
    for (let i = a; i <= b; i += 1) if (marks[i] === ' ' || marks[i] === '─') marks[i] = i === a ? letter : '─';
  }
  const label = `  ${plain(name ?? '')}`;
  const below = marks.join('').trimEnd();
  return [`  ${bars.join('')}`, ...(below === '' ? [] : [`  ${below}`]), `${label}, ${short(first)} to ${short(last)}`];
}

const STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };

function findingLines(finding: Finding, runs: readonly ReportRun[], width: number, paint: Paint): readonly string[] {
  const count = countWords(finding, runs);
  const where = [finding.letter, rangeWords(finding)].filter((part) => part !== '').join(' ');
  const head = `  ${paint(finding.severity.padEnd(7), STYLE[finding.severity])}  ${where}  ${paint(finding.rule, 'bold')}${count ? paint(`  ${count}`, 'dim') : ''}`;
  const todo =
    finding.severity === 'notice'
      ? []
      : finding.advice.slice(0, 1).flatMap((text) => wrap(`           → ${text}`, width, '             '));
  return [head, ...wrap(`           ${plain(finding.message)}`, width, '           '), ...todo];
}

function comparisonLines({ comparisons, baseline }: Report, width: number, paint: Paint): readonly string[] {
  const rows = comparisons
    .slice(0, 20)
    .map((one) => [
      `${plain(one.metric)} ${one.of}`,
      sideWords(one.baseline),
      sideWords(one.candidate),
      differenceWords(one),
      `${outcomeWords(one)}${one.gated ? '' : ' (for information)'}`,
    ]);
  const table = [['', 'base', 'this change', `difference (${intervalWords(comparisons)})`, ''], ...rows];
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  const text = table.map(
    (row) =>
      `  ${row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd()}`,
  );
  const told = comparisons
    .filter(({ gated }) => gated)
    .slice(0, 5)
    .flatMap((one) => {
      const other = whyWords(one);
      const why = other ? [`What else differs: ${other.factors.map(plain).join(', ')} (${other.judged}).`] : [];
      const notes = one.notes.length > 0 ? [`Compared ${one.notes.map(plain).join('; ')}.`] : [];
      const lines = [statisticsWords(one), ...why, ...notes, ...curveWords(one).map((words) => `${plain(words)}.`)];
      return lines.flatMap((line) => wrap(`  ${plain(one.metric)} ${one.of}: ${line}`, width, '    '));
    });
  return [
    `${paint('compared with', 'bold')} ${plain(baseline.source ?? '')} (${plain(baselineWords(baseline))})`,
    ...text,
    ...told,
  ];
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

/** Text from logs without control, bidi and invisible characters: a terminal obeys them. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, ' ');
}

/** Lines of at most `width` columns; following ones are indented. */
function wrap(text: string, width: number, indent: string): readonly string[] {
  const lead = /^ */.exec(text)![0];
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(' ')) {
    const empty = line.trim() === '';
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line];
}
