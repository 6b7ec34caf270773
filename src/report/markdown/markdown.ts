import type { Report, ReportBaseline, ReportRun } from '../../model/report.js';
import { details, markdownOf, neutral, type Safe, safeText } from '../../text/markdown.js';
import { problemSentence } from '../../text/problems/problem-text.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import type { GroupView } from '../../view/group-view.js';
import { onceFor } from '../../view/once.js';
import type { ReportView } from '../../view/report-view.js';
import { actionsOf } from '../actions.js';
import { acceptWords, baselineWords, newBaseline } from '../comparison-words.js';
import { limitWords } from '../limits.js';
import { logHints } from '../log-hints.js';
import { bestWords, checkWords, countOf } from '../words.js';
import { comparisonDetails, comparisonRemarks, comparisonTable } from './comparison.js';
import { groupEvidence } from './evidence.js';
import { findingsOf, MAX_TOLD, withNewRules } from './findings.js';
import { headlineParts } from './headline.js';
import { knownParts } from './known.js';
import { leaderboardParts } from './leaderboard.js';
import { pairedPart, pairedRemark } from './predictions.js';

/** Ready Markdown that stands in a comment beside its words. */
export interface Illustration {
  /** The picture; '' for none. */
  readonly picture: string;
  /** What belongs to the picture, and is read by few: its numbers in words, the trend. */
  readonly aboutPicture?: string;
  /** The link to the page; '' where its place is not known. */
  readonly page?: string;
}

export interface MarkdownOptions extends Illustration {
  /** Characters and UTF-8 bytes at most. */
  readonly maxLength: number;
  /** Where the whole report is, for what had to be cut; null: nowhere. */
  readonly summaryUrl: string | null;
  /** Configurations whose evidence is written out; default 5. */
  readonly told?: number;
  /** Ready Markdown of a further configuration's chart, which stands with its evidence; '' for none. */
  readonly chartOf?: (group: GroupView) => string;
}

/** What the letters and words mean. */
export const GUIDE = 'https://github.com/curvelint/curvelint/blob/main/.github/docs/science.md';
/** GitHub refuses comments above 65,536; room for the marker. */
export const COMMENT_LENGTH = 60_000;
/** Configurations whose evidence is written out. */
const MAX_WRITTEN = 5;
/** Places of a sweep that are shown with their curves. */
export const MAX_CHARTED = 3;
/** Things to do that stand in one line. */
const MAX_IN_LINE = 2;
/** Problems, runs and checks that a list names before it counts. */
const MAX_LISTED = 30;

/** The pull-request comment: verdict, numbers, what to do, picture, findings; all else in one fold. As much of it as fits. */
export function renderMarkdown(view: ReportView, options: MarkdownOptions): string {
  const story = storyOf(view);
  const evident = options.told === undefined ? story.told : story.evident;
  const written = evident.slice(0, options.told ?? MAX_WRITTEN);
  const above = [...story.head, options.picture, ...story.findings].filter((part) => part !== '');
  const folded = [
    ...story.comparison,
    ...written.map((group) => evidenceOf(view, group, story.evidence(group), options.chartOf?.(group) ?? '')),
    ...story.known,
    options.aboutPicture ?? '',
    story.others ?? otherGroups(view.groups.slice(written.length), story.row),
    ...story.tail,
  ].filter((part) => part !== '');
  const end = [provenance(view.report, options.page ?? '')];
  const cut = [shortened(options.summaryUrl)];
  for (let kept = folded.length; kept > 0; kept -= 1) {
    const inside = [...folded.slice(0, kept), ...(kept < folded.length ? cut : [])].join('\n\n');
    const text = `${[...above, details(story.summary, inside), ...end].join('\n\n')}\n`;
    if (fits(text, options.maxLength)) return text;
  }
  for (let kept = above.length; kept > 1; kept -= 1) {
    const left = kept < above.length || folded.length > 0 ? cut : [];
    const text = `${[...above.slice(0, kept), ...left, ...end].join('\n\n')}\n`;
    if (fits(text, options.maxLength)) return text;
  }
  return `${[above[0]!.slice(0, 2_000), ...cut, ...end].join('\n\n')}\n`;
}

/** What is told of a report, in pieces: comment, check, summary and file are put together from the same ones. */
interface Story {
  readonly head: readonly string[];
  readonly findings: readonly string[];
  /** Title of the fold. */
  readonly summary: string;
  readonly comparison: readonly string[];
  /** Configurations whose evidence is written out, and those of a place that has room for more. */
  readonly told: readonly GroupView[];
  readonly evident: readonly GroupView[];
  readonly evidence: (group: GroupView) => string;
  /** What the baseline has as well, and what is muted. */
  readonly known: readonly string[];
  /** The further places of a sweep; null where the report is none. */
  readonly others: string | null;
  /** Line of the table of further configurations. */
  readonly row: (group: GroupView) => string;
  readonly tail: readonly string[];
}

/** Each piece is made once, however many places show it. */
const storyOf = onceFor((view: ReportView): Story => {
  const { report, rules, groups: views, leaderboard } = view;
  const isEmpty = report.verdict === 'no-data';
  const board = leaderboardParts(leaderboard);
  const isSweep = leaderboard !== null;
  // In a sweep configurations are told by their place, and a rule once.
  const told = isSweep ? withNewRules(views) : views;
  const first = isSweep ? views.slice(0, MAX_CHARTED) : [];
  const headline = headlineParts(view, told.slice(0, MAX_TOLD));
  return {
    head: [...headline, isEmpty ? problemList(report) : '', actions(view), comparisonTable(report), board.first],
    findings: [comparisonRemarks(report), pairedRemark(report), findingsOf(view, told)],
    summary: summaryOf(view),
    comparison: [
      ...section('How it was compared', comparisonDetails(report)),
      ...section('On the same examples', pairedPart(report)),
    ],
    told: [...new Set([...first, ...told])],
    evident: isSweep ? [...new Set([...first, ...views.filter(({ main }) => main.findings.length > 0)])] : told,
    evidence: onceFor((group) => groupEvidence(group, rules)),
    known: knownParts(view),
    others: isSweep ? board.others : null,
    row: onceFor(rowOf),
    tail: [
      ...section('How to accept it', acceptance(report)),
      ...section('What was checked', checksOf(views[0]?.main, rules)),
      ...(isEmpty ? [] : section(`${countOf(report.problems.length, 'problem')} while reading`, problemList(report))),
      ...section('Reproduce and tune', isEmpty ? '' : howTo(report, rules)),
      ...section('What this report cannot tell', limitWords(report, safeText).join(' ')),
    ],
  };
});

/** A part of the fold with its title; none where it is empty. */
function section(title: string, body: string): readonly string[] {
  return body === '' ? [] : [`**${title}**\n\n${body}`];
}

/** `Evidence, causes, statistics (7 findings, 1 problem while reading)`. */
function summaryOf({ report, groups }: ReportView): string {
  const found = groups.reduce((sum, { main }) => sum + main.findings.length, 0);
  const counts = [
    ...(found > 0 ? [countOf(found, 'finding')] : []),
    ...(report.problems.length > 0 ? [`${countOf(report.problems.length, 'problem')} while reading`] : []),
  ];
  const what = report.runs.length === 0 ? 'More' : 'Evidence, causes, statistics';
  return counts.length > 0 ? `${what} (${counts.join(', ')})` : what;
}

/** What to do: in a line, or as a list where that would be long. */
function actions(view: ReportView): string {
  const texts = actionsOf(view).map(markdownOf);
  if (texts.length <= MAX_IN_LINE) return texts.length === 0 ? '' : `**Do this:** ${texts.join(' ')}`;
  return `**Do this:**\n${texts.map((text) => `- ${text}`).join('\n')}`;
}

function fits(text: string, most: number): boolean {
  return text.length <= most && Buffer.byteLength(text) <= most * 1.08;
}

function shortened(url: string | null): string {
  return url ? `More did not fit here: [see the job summary](${url}).` : 'More did not fit here: see the job summary.';
}

/** Where there are several configurations each has a fold of its own. */
function evidenceOf(view: ReportView, { group }: GroupView, evidence: string, chart: string): string {
  const body = [chart, evidence].filter((part) => part !== '').join('\n\n');
  if (body === '') return '';
  return view.groups.length > 1 ? details(`Evidence: ${neutral(group.id)}`, body) : `**Evidence**\n\n${body}`;
}

/** Who let it through, what is missing for it, or how to; '' where nothing is red. */
function acceptance(report: Report): string {
  const words = acceptWords(report);
  return words === null ? '' : markdownOf(words);
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
  return `${checkWords(run)}${add}${crashed.length > 0 ? `\n\n${crashed.join('\n')}` : ''}`;
}

function problemList({ problems }: Report): string {
  if (problems.length === 0) return '';
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
  return lines.join('\n');
}

/** The end of a path: the fold has it whole. */
function lastPart(path: string): string {
  return (
    path
      .split(/[/\\]/)
      .filter((part) => part !== '')
      .at(-1) ?? path
  );
}

/** The baseline in a few words; the fold has the others. */
function baseOf(baseline: ReportBaseline): string {
  const { source, commit, behind } = baseline;
  if (source === null) return markdownOf(baselineWords(baseline));
  const place =
    behind === undefined
      ? ''
      : behind === 0
        ? ', at the merge base'
        : `, ${countOf(Math.abs(behind), 'commit')} ${behind > 0 ? 'behind' : 'ahead'}`;
  return `base ${safeText(commit === undefined ? lastPart(source) : commit.slice(0, 7))}${place}`;
}

/** Where it comes from: the page, the baseline in a few words, the versions. */
function provenance(report: Report, page: string): Safe {
  const { tool, context, baseline, runs } = report;
  const parts = [
    ...(page === '' ? [] : [page]),
    baseOf(baseline),
    ...(context ? [`commit ${safeText(context.commit.slice(0, 7))}`] : []),
    countOf(runs.length, 'run'),
    `curvelint ${neutral(tool.version)}`,
    `[how to read this](${GUIDE})`,
  ];
  return `<sub>${parts.join(' · ')}</sub>` as Safe;
}
