import type { Finding } from '../../model/finding.js';
import type { Report, ReportRun } from '../../model/report.js';
import { dropText } from '../../text/drop-effect.js';
import { details, markdownOf, neutral, type Safe, safeText } from '../../text/markdown.js';
import { short, two } from '../../text/numbers.js';
import { problemSentence } from '../../text/problems/problem-text.js';
import { findingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import { rankOf } from '../../text/severity.js';
import { speaks } from '../../text/standing.js';
import type { GroupView } from '../../view/group-view.js';
import { onceFor } from '../../view/once.js';
import type { ReportView } from '../../view/report-view.js';
import { baselineWords, newBaseline } from '../comparison-words.js';
import { limitWords } from '../limits.js';
import { logHints } from '../log-hints.js';
import {
  becauseWords,
  bestWords,
  checkpointWords,
  checkWords,
  countOf,
  rangeWords,
  reasonsBeyond,
  verdictWords,
} from '../words.js';
import { acceptance, comparisonDetails, comparisonTable } from './comparison.js';
import { findingsOf, MAX_TOLD, withNewRules } from './findings.js';
import { isFolded, knownParts } from './known.js';
import { leaderboardParts } from './leaderboard.js';

export interface MarkdownOptions {
  /** Characters and UTF-8 bytes at most. */
  readonly maxLength: number;
  /** Ready Markdown of the picture; '' for none. */
  readonly picture: string;
  /** Where the whole report is, for what had to be cut; null: nowhere. */
  readonly summaryUrl: string | null;
  /** Configurations whose evidence is written out; default 5. */
  readonly told?: number;
  /** Ready Markdown of a further configuration's chart, which stands with its evidence; '' for none. */
  readonly chartOf?: (group: GroupView) => string;
}

/** GitHub refuses comments above 65,536; room for the marker. */
export const COMMENT_LENGTH = 60_000;
/** Configurations whose evidence is written out. */
const MAX_WRITTEN = 5;
/** Problems, runs and checks that a list names before it counts. */
const MAX_LISTED = 30;

/** The pull-request comment: verdict, table, picture, findings, what to do; the evidence folded below. As much of it as fits. */
export function renderMarkdown(view: ReportView, options: MarkdownOptions): string {
  const story = storyOf(view);
  const evident = options.told === undefined ? story.told : story.evident;
  const written = evident.slice(0, options.told ?? MAX_WRITTEN);
  const all = [
    ...story.head,
    options.picture,
    ...story.findings,
    ...written.map((group) => evidenceOf(group, story.evidence(group), options.chartOf?.(group) ?? '')),
    story.comparison,
    story.others ?? otherGroups(view.groups.slice(written.length), story.row),
    ...story.tail,
  ].filter((part) => part !== '');
  for (let kept = all.length; kept > 1; kept -= 1) {
    const cut = kept < all.length ? [shortened(options.summaryUrl)] : [];
    const text = `${[...all.slice(0, kept), ...cut, story.foot].join('\n\n')}\n`;
    if (fits(text, options.maxLength)) return text;
  }
  return `${[all[0]!.slice(0, 2_000), shortened(options.summaryUrl), story.foot].join('\n\n')}\n`;
}

/** What is told of a report, in pieces: comment, check, summary and file are put together from the same ones. */
interface Story {
  readonly head: readonly string[];
  readonly findings: readonly string[];
  /** Configurations whose evidence is written out, and those of a place that has room for more. */
  readonly told: readonly GroupView[];
  readonly evident: readonly GroupView[];
  readonly evidence: (group: GroupView) => string;
  readonly comparison: string;
  /** The further places of a sweep; null where the report is none. */
  readonly others: string | null;
  /** Line of the table of further configurations. */
  readonly row: (group: GroupView) => string;
  readonly tail: readonly string[];
  readonly foot: string;
}

/** Each piece is made once, however many places show it. */
const storyOf = onceFor((view: ReportView): Story => {
  const { report, rules, groups: views, leaderboard } = view;
  const isEmpty = report.verdict === 'no-data';
  const board = leaderboardParts(leaderboard);
  const isSweep = board.first !== '';
  // In a sweep configurations are told by their place, and a rule once.
  const told = isSweep ? withNewRules(views) : views;
  return {
    head: [headline(view, told), isEmpty ? problemList(report) : '', comparisonTable(report), acceptance(report), board.first],
    findings: [findingsOf(told, views, report.reasons[0], rules), advice(views, rules), ...knownParts(view)],
    told,
    evident: isSweep ? views.filter(({ main }) => main.findings.length > 0) : told,
    evidence: onceFor((group) => groupEvidence(group, rules)),
    comparison: comparisonFolded(report),
    others: isSweep ? board.others : null,
    row: onceFor(rowOf),
    tail: [checksOf(views[0]?.main, rules), isEmpty ? '' : problemsOf(report), isEmpty ? '' : howTo(report, rules)],
    foot: [cannotTell(report), provenance(report)].filter((part) => part !== '').join('\n\n'),
  };
});

function fits(text: string, most: number): boolean {
  return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}

function shortened(url: string | null): string {
  return url ? `More did not fit here: [see the job summary](${url}).` : 'More did not fit here: see the job summary.';
}

/** What the findings below say anyway is not said twice. */
function headline(view: ReportView, told: readonly GroupView[]): string {
  const [first = 'No reason is known.', ...more] = reasonsBeyond(view, told.slice(0, MAX_TOLD), isFolded).map(markdownOf);
  const title = `### curvelint: ${verdictWords(view.report)}`;
  const rest = more.slice(0, 4).map((reason) => `- ${reason}`);
  return [title, '', `**${first}**`, ...(rest.length > 0 ? ['', ...rest] : [])].join('\n');
}

/** The first advice of each warning, then the second, most severe first, each once. */
function advice(views: readonly GroupView[], rules: RuleCatalogue): string {
  const judged = views.filter(({ group }) => group.trial?.counts !== false);
  const findings = judged.flatMap(({ main }) => main.findings).filter(speaks);
  const sorted = [...findings].sort((a, b) => rankOf(b.severity) - rankOf(a.severity));
  const texts = [...new Set([0, 1].flatMap((i) => sorted.flatMap(({ rule }) => rules.get(rule)?.advice[i] ?? [])))].slice(0, 3);
  return texts.length === 0 ? '' : `**What to do**\n\n${texts.map((text) => `- ${neutral(text)}`).join('\n')}`;
}

function evidenceOf({ group }: GroupView, evidence: string, chart: string): string {
  const parts = [chart, evidence].filter((part) => part !== '');
  return parts.length === 0 ? '' : details(`Evidence: ${neutral(group.id)}`, parts.join('\n\n'));
}

function groupEvidence({ group, main, unplaced }: GroupView, rules: RuleCatalogue): string {
  const because = becauseWords(group);
  const parts = [
    because === null ? '' : markdownOf(because),
    ...main.findings.map((finding) => evidence(finding, rules)),
    dropTable(main),
    checkpoints(main),
    unplacedOf(unplaced),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function evidence(finding: Finding, rules: RuleCatalogue): string {
  const said = findingText(rules, finding);
  const causes = said.causes.map(({ cause, for: pro, against }) => {
    const weigh = [...pro.map((text) => `for: ${markdownOf(text)}`), ...against.map((text) => `against: ${markdownOf(text)}`)];
    return `  - ${neutral(cause)}${weigh.length > 0 ? ` (${weigh.join('; ')})` : ' (no evidence either way)'}`;
  });
  const title = `**${finding.letter === '' ? '' : `${neutral(finding.letter)} `}${neutral(finding.rule)}** ${rangeWords(finding)}, confidence ${finding.confidence}`;
  const lines = [
    title,
    `- ${markdownOf(said.message)}`,
    ...(causes.length > 0 ? ['- Possible causes, likeliest first:', ...causes] : []),
    ...said.advice.map((text) => `- To do: ${neutral(text)}`),
    `- May be a false alarm if ${said.falseAlarmIf.map((text) => neutral(text)).join('; or ')}.`,
  ];
  return lines.join('\n');
}

function dropTable({ drops, axis }: ReportRun): string {
  if (drops.length === 0) return '';
  const rows = drops.map((drop) => {
    const cell = (value: number) => (Number.isFinite(value) ? short(value) : '–');
    return `| ${short(drop.at)} | ${cell(drop.trainLoss)} | ${cell(drop.validationLoss)} | ${cell(drop.score)} | ${Number.isFinite(drop.noise) ? `×${two(drop.noise)}` : '–'} | ${neutral(dropText(drop))} |`;
  });
  const head = `| LR drop at ${axis} | training loss | validation loss | score | noise | what it did |`;
  return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}

function checkpoints(run: ReportRun): string {
  return checkpointWords(run, safeText).join(' ');
}

function unplacedOf(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
  return `Read but not judged (no rule knows them): ${names
    .slice(0, MAX_LISTED)
    .map((name) => safeText(name))
    .join(', ')}${more}.`;
}

function comparisonFolded(report: Report): string {
  const body = comparisonDetails(report);
  return body === '' ? '' : details('How the comparison was made', body);
}

function rowOf({ group, main, runs }: GroupView): string {
  const worst = main.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => neutral(rule));
  return `| ${safeText(group.id)} | ${runs.length} | ${bestWords(main)} | ${worst.join(', ') || 'nothing'} |`;
}

function otherGroups(views: readonly GroupView[], row: (group: GroupView) => string): string {
  if (views.length === 0) return '';
  const rows = views.slice(0, 200).map(row);
  const more = views.length > 200 ? `\n\nand ${views.length - 200} more.` : '';
  return details(
    `${views.length} more configurations`,
    `${['| configuration | runs | best | found |', '|---|---|---|---|', ...rows].join('\n')}${more}`,
  );
}

/** How much was checked, what crashed, and what to log for more; every check by name is in the page, the terminal and report.json. */
function checksOf(run: ReportRun | undefined, rules: RuleCatalogue): string {
  if (!run) return '';
  const crashed = run.checks
    .filter(({ status }) => status === 'crashed')
    .map(({ rule, message }) => `- ${neutral(rule)} crashed: ${neutral(message ?? '')}`);
  const hints = logHints(run, rules).map(({ text, asked }) => `- ${markdownOf(text)} ${neutral(asked)}`);
  const add = hints.length > 0 ? `\n\nWhat to add to your log so that more rules can run:\n${hints.join('\n')}` : '';
  return details('What was checked', `${checkWords(run)}${add}${crashed.length > 0 ? `\n\n${crashed.join('\n')}` : ''}`);
}

function problemsOf(report: Report): string {
  const { length } = report.problems;
  return length === 0 ? '' : details(`${countOf(length, 'problem')} while reading`, problemList(report));
}

function problemList({ problems }: Report): string {
  const lines = problems.slice(0, MAX_LISTED).map((problem) => {
    const { file, line } = problem;
    return `- ${safeText(line === undefined ? file : `${file}:${line}`)}: ${markdownOf(problemSentence(problem))}`;
  });
  const more = problems.length > MAX_LISTED ? `\n- and ${problems.length - MAX_LISTED} more` : '';
  return `${lines.join('\n')}${more}`;
}

function howTo(report: Report, rules: RuleCatalogue): string {
  const { gate, runs } = report;
  const again = newBaseline(report);
  const first =
    runs.flatMap(({ findings }) => findings).find(({ severity }) => severity !== 'notice')?.rule ?? rules.keys().next().value;
  const rule = neutral(first ?? '');
  const lines = [
    '- Reproduce: `npx github:curvelint/curvelint <logs> --baseline <logs of the base branch>`',
    `- Understand a rule: \`npx github:curvelint/curvelint explain ${rule}\``,
    `- Tune in \`.curvelint.yml\`: \`rules: { ${rule}: notice }\`, or a gate such as \`gate: { val_loss: { tolerance: 1% } }\`. Now: fail-on ${gate.failOn}.`,
    ...(again === null ? [] : [`- New baseline: ${safeText(again.command)} ${neutral(again.does)}.`]),
  ];
  return details('Reproduce and tune', lines.join('\n'));
}

function cannotTell(report: Report): string {
  const sentences = limitWords(report, safeText);
  return sentences.length === 0 ? '' : `**What this report cannot tell.** ${sentences.join(' ')}`;
}

function provenance({ tool, context, baseline, runs, gate }: Report): Safe {
  const parts = [
    `curvelint ${neutral(tool.version)}`,
    countOf(runs.length, 'run'),
    ...(baseline.source === null ? [] : [`compared with ${safeText(baseline.source)}`]),
    markdownOf(baselineWords(baseline)),
    ...(context ? [`commit ${safeText(context.commit.slice(0, 10))}`] : []),
    `fail-on ${gate.failOn}`,
  ];
  return `<sub>${parts.join(' · ')}</sub>` as Safe;
}
