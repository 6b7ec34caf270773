import type { Curves } from '../../model/curves.js';
import { MAX_CURVE_POINTS, type Report, type ReportGroup } from '../../model/report.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { problemText } from '../../text/problems/problem-text.js';
import { reasonText } from '../../text/reason.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { plain, say, type Words } from '../../text/sentence.js';
import { goneText } from '../../text/standing.js';
import { visible } from '../../text/visible.js';
import type { GroupView } from '../../view/group-view.js';
import type { ReportView } from '../../view/report-view.js';
import { actionsOf } from '../actions.js';
import { acceptWords } from '../comparison-words.js';
import { subjectOf, symbolOf } from '../headline.js';
import { limitWords } from '../limits.js';
import { bestWords, countOf, verdictWords } from '../words.js';
import { formatRoute, NOWHERE } from './app/route.js';
import { comparison } from './comparison.js';
import { inlineJson } from './inline-json.js';
import { leaderboard } from './leaderboard.js';
import { INDEX_ID } from './page-data.js';
import { aboutOf, bodyOf, checksOf, findingsOf } from './parts.js';
import { type DrawnChart, pictureOf } from './picture.js';
import { pairedSection } from './predictions.js';
import { ruleDocs } from './rule-docs.js';
import { STYLE } from './style.js';
import { table } from './table.js';
import { pointsOf } from './thin-panel.js';
import { trendSection } from './trend.js';
import { groupName, type Pack, pageStore } from './views.js';

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
  /** What packs the views of which there is no room otherwise. */
  readonly pack: Pack;
}

const NO_SCRIPT: PageAssets = { script: '', scriptHash: '', style: '', pack: (pieces) => [...pieces].join('') };

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
  const hasApp = assets.script !== '' && report.runs.length > 0;
  const found = new Set(report.runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const still = withoutScript(view, charts);
  const body = [
    header(view),
    hasApp ? `<div id="app"></div>\n<noscript>${still}</noscript>` : still,
    comparison(report),
    pairedSection(report),
    leaderboard(view, addressOf(report)),
    trendSection(report, trends),
    problems(report),
    ruleDocs([...rules.values()].filter(({ id }) => found.has(id))),
    cannotTell(report),
    leftOut(report, curves),
    `<p class="muted">Made by curvelint ${escapeHtml(report.tool.version)} from ${countOf(report.runs.length, 'run')}.</p>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(plainTitle(view))}</title>
<style>${assets.style}${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
${hasApp ? scripts(view, assets, curves) : ''}
</body>
</html>
`;
}

/** Where the run picker shows a configuration. */
function addressOf({ runs }: Report): (group: ReportGroup) => string {
  const taken = new Set(runs.map(({ id }) => id));
  return (group) => {
    const run = group.runs.length === 1 ? group.runs[0]! : groupName(group.id, taken);
    return formatRoute({ ...NOWHERE, run });
  };
}

/** Browsers that know hashes run our script alone and ignore 'unsafe-inline', which is for those that don't. */
function policy({ script, scriptHash }: PageAssets): string {
  const scripts = script === '' ? '' : `script-src 'unsafe-inline' '${scriptHash}'; `;
  return `default-src 'none'; ${scripts}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** A view is parsed, and unpacked, when it is first shown, so that thousands cost nothing to open. */
function scripts(view: ReportView, { script, pack }: PageAssets, curves: Curves | null): string {
  const { index, plain, packed } = pageStore(view, curves, pack);
  const data = (type: string) => (id: string, text: string) => `<script type="${type}" id="${id}">${text}</script>`;
  const json = data('application/json');
  const base64 = data('text/plain');
  return [
    json(INDEX_ID, inlineJson(index)),
    ...[...plain].map(([id, text]) => json(id, text)),
    ...[...packed].map(([id, text]) => base64(id, text)),
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

/** The verdict and what it is about. */
function titleWords(view: ReportView): Words {
  const subject = subjectOf(view);
  return say`${symbolOf(view.report)} ${verdictWords(view.report)}${subject.length === 0 ? '' : say`: ${subject}`}`;
}

function plainTitle(view: ReportView): string {
  return `curvelint: ${visible(plain(titleWords(view)))}`;
}

/** What to do, in a line; '' where there is nothing. */
function todo(view: ReportView): string {
  const texts = actionsOf(view).map(htmlOf);
  return texts.length === 0 ? '' : `<p><b>Do this:</b> ${texts.join(' ')}</p>`;
}

/** The verdict and its first reason; the others are folded, so that the curves are in sight. */
function header(view: ReportView): string {
  const { report, rules } = view;
  const { verdict, context } = report;
  const accept = acceptWords(report);
  const [first, ...more] = report.reasons.map((reason) => htmlOf(reasonText(reason, report, rules)));
  const gone = goneText(report.gone ?? [], report.groups.length > 1);
  if (gone.length > 0) more.push(htmlOf(gone));
  if (accept !== null) more.push(htmlOf(accept));
  const list = more.map((text) => `<li>${text}</li>`).join('');
  const folded = `<details class="reasons"><summary>${countOf(more.length, 'more sentence')}</summary><ul>${list}</ul></details>`;
  const where = context
    ? ` <span class="muted">${escapeHtml(context.repository)} at <code>${escapeHtml(context.commit.slice(0, 10))}</code></span>`
    : '';
  return `<header class="verdict ${verdict}"><h1>${htmlOf(titleWords(view))}</h1>
<p><strong>${first ?? 'No reason is known.'}</strong>${where}</p>${todo(view)}${more.length > 0 ? folded : ''}</header>`;
}

function cannotTell(report: Report): string {
  const sentences = limitWords(report, (name) => name).map(escapeHtml);
  return sentences.length === 0 ? '' : `<h2>What this report cannot tell</h2><p>${sentences.join(' ')}</p>`;
}

/** What a page of so many runs does not hold, and of a sweep so large that not even the side file holds everything. */
function leftOut(report: Report, curves: Curves | null): string {
  const most = pointsOf(report);
  const sentences = [
    ...(most < MAX_CURVE_POINTS
      ? [
          `Of so many runs each curve has ${most} points here at most, its smallest and largest among them; report.json has ${MAX_CURVE_POINTS}.`,
        ]
      : []),
    ...(curves !== null && curves.leftOut > 0
      ? [
          `The curves of ${curves.leftOut} series are not kept: of so many runs, those of the last ones have only the curves that are judged.`,
        ]
      : []),
  ];
  return sentences.length === 0 ? '' : `<p class="muted">${sentences.join(' ')}</p>`;
}

function section(view: GroupView, rules: RuleCatalogue, chart: PageChart | null, index: number): string {
  const picture = chart ? pictureOf(chart, String(index)) : '';
  return `<h2>${escapeHtml(view.group.id)}</h2>
${aboutOf(view)}
${picture}
${findingsOf(view, rules, false)}
${bodyOf(view)}
${checksOf(view, rules)}`;
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
