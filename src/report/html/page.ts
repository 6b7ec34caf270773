import type { Curves } from '../../model/curves.js';
import type { Report, ReportGroup } from '../../model/report.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { problemText } from '../../text/problems/problem-text.js';
import { reasonText } from '../../text/reason.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { plain } from '../../text/sentence.js';
import { goneText } from '../../text/standing.js';
import type { GroupView } from '../../view/group-view.js';
import type { ReportView } from '../../view/report-view.js';
import { acceptWords } from '../comparison-words.js';
import { limitWords } from '../limits.js';
import { bestWords, countOf, verdictWords } from '../words.js';
import { formatRoute } from './app/route.js';
import { comparison } from './comparison.js';
import { inlineJson } from './inline-json.js';
import { leaderboard } from './leaderboard.js';
import { FURTHER_ID, INDEX_ID } from './page-data.js';
import { aboutOf, bodyOf, table } from './parts.js';
import { type DrawnChart, pictureOf } from './picture.js';
import { ruleDocs } from './rule-docs.js';
import { STYLE } from './style.js';
import { trendSection } from './trend.js';
import { groupName, pageViews } from './views.js';

/** A chart of one group. */
export interface PageChart extends DrawnChart {
  readonly groupId: string;
}

/** What makes the page interactive. */
export interface PageAssets {
  /** Compiled src/report/html/app/main.ts; '' for a page without a script. */
  readonly script: string;
  /** `sha256-…` of the script: no other script may run. */
  readonly scriptHash: string;
  /** Style of the chart library. */
  readonly style: string;
}

const NO_SCRIPT: PageAssets = { script: '', scriptHash: '', style: '' };

/** Groups that are written out where no script runs; the others are one line of the table of runs. */
const MAX_GROUPS = 50;
/** Problems that are shown; the rest is counted. */
const MAX_ROWS = 200;

/** The report as one page that needs nothing else: no network, everything inside, readable without its script. `curves`: of all series; `trends`: of what `trendsOf` tells, in its order. */
export function renderHtml(
  view: ReportView,
  charts: readonly PageChart[],
  assets: PageAssets = NO_SCRIPT,
  curves: Curves | null = null,
  trends: readonly DrawnChart[] = [],
): string {
  const { report, rules } = view;
  const { script } = assets;
  const found = new Set(report.runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const plain = withoutScript(view, charts);
  const body = [
    header(view),
    comparison(report),
    trendSection(report, trends),
    leaderboard(view, addressOf(report)),
    script === '' || report.runs.length === 0 ? plain : `<div id="app"></div>\n<noscript>${plain}</noscript>`,
    problems(report),
    ruleDocs([...rules.values()].filter(({ id }) => found.has(id))),
    cannotTell(report),
    leftOut(curves),
    `<p class="muted">Made by curvelint ${escapeHtml(report.tool.version)} from ${countOf(report.runs.length, 'run')}.</p>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>curvelint: ${escapeHtml(verdictWords(report))}</title>
<style>${assets.style}${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
${script === '' || report.runs.length === 0 ? '' : scripts(view, script, curves)}
</body>
</html>
`;
}

/** Where the run picker shows a configuration. */
function addressOf({ runs }: Report): (group: ReportGroup) => string {
  const taken = new Set(runs.map(({ id }) => id));
  return (group) => {
    const run = group.runs.length === 1 ? group.runs[0]! : groupName(group.id, taken);
    return formatRoute({ run, letter: null, range: null });
  };
}

/** Browsers that know hashes run our script alone and ignore 'unsafe-inline', which is for those that don't. */
function policy({ script, scriptHash }: PageAssets): string {
  const scripts = script === '' ? '' : `script-src 'unsafe-inline' '${scriptHash}'; `;
  return `default-src 'none'; ${scripts}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** A view is parsed when it is first shown, so that thousands cost nothing to open. */
function scripts(view: ReportView, script: string, curves: Curves | null): string {
  const { items, views, further } = pageViews(view, curves);
  const data = (id: string, text: string) => `<script type="application/json" id="${id}">${text}</script>`;
  return [
    data(INDEX_ID, inlineJson(items)),
    ...views.map((text, i) => data(`view-${i}`, text)),
    ...[...further].map(([i, text]) => data(`${FURTHER_ID}${i}`, text)),
    `<script>${script}</script>`,
  ].join('\n');
}

function withoutScript({ report, rules, groups }: ReportView, charts: readonly PageChart[]): string {
  const views = groups.slice(0, MAX_GROUPS);
  const sections = views.map((view, i) =>
    section(view, rules, charts.find(({ groupId }) => groupId === view.group.id) ?? null, i),
  );
  return [...sections, runsTable(report)].filter((part) => part !== '').join('\n');
}

function header({ report, rules }: ReportView): string {
  const { verdict, context } = report;
  const accept = acceptWords(report);
  const [first, ...more] = report.reasons.map((reason) => htmlOf(reasonText(reason, report, rules)));
  const gone = goneText(report.gone ?? [], report.groups.length > 1);
  if (gone.length > 0) more.push(htmlOf(gone));
  const list = more.length > 0 ? `<ul>${more.map((text) => `<li>${text}</li>`).join('')}</ul>` : '';
  const where = context
    ? `<p class="muted">${escapeHtml(context.repository)} at <code>${escapeHtml(context.commit.slice(0, 10))}</code></p>`
    : '';
  return `<h1>curvelint: ${escapeHtml(verdictWords(report))}</h1>
<div class="verdict ${verdict}"><p><strong>${first ?? 'No reason is known.'}</strong></p>${list}</div>${accept === null ? '' : `<p>${htmlOf(accept)}</p>`}${where}`;
}

function cannotTell(report: Report): string {
  const sentences = limitWords(report, (name) => name).map(escapeHtml);
  return sentences.length === 0 ? '' : `<h2>What this report cannot tell</h2><p>${sentences.join(' ')}</p>`;
}

/** Of a sweep so large that not even the side file holds everything. */
function leftOut(curves: Curves | null): string {
  if (curves === null || curves.leftOut === 0) return '';
  return `<p class="muted">The curves of ${curves.leftOut} series are not kept: of so many runs, those of the last ones have only the curves that are judged.</p>`;
}

function section(view: GroupView, rules: RuleCatalogue, chart: PageChart | null, index: number): string {
  const picture = chart ? pictureOf(chart, String(index)) : '';
  return `<h2>${escapeHtml(view.group.id)}</h2>
${aboutOf(view)}
${picture}
${bodyOf(view, rules, false)}`;
}

function runsTable({ runs }: Report): string {
  if (runs.length < 2) return '';
  const rows = runs.map((run) => {
    const found = run.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => escapeHtml(rule));
    return [
      `<code>${escapeHtml(run.id)}</code>`,
      String(run.length),
      bestWords(run),
      [...new Set(found)].join(', ') || 'nothing',
    ];
  });
  return `<h2>All runs</h2>${table('Best score as logged, or loss where there is no score', ['run', 'evaluations', 'best', 'found'], rows)}`;
}

function problems({ problems: list }: Report): string {
  if (list.length === 0) return '';
  const rows = list.slice(0, MAX_ROWS).map((problem) => {
    const { file, line } = problem;
    const { message, hint } = problemText(problem);
    const where = escapeHtml(line === undefined ? file : `${file}:${line}`);
    return [`<code>${where}</code>`, escapeHtml(plain(message)), escapeHtml(plain(hint))];
  });
  return `<h2>Problems while reading</h2>${table('Nothing is left out silently', ['file', 'what is wrong', 'what to do'], rows)}${list.length > MAX_ROWS ? `<p class="muted">and ${countOf(list.length - MAX_ROWS, 'problem')} more: see report.json.</p>` : ''}`;
}
