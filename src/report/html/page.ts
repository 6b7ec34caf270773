import { short } from '../../math/short.js';
import type { Finding } from '../../model/finding.js';
import type { Report, ReportRun } from '../../model/report.js';
import { acceptWords, baselineWords, curveWords, statisticsWords, whyWords } from '../comparison-words.js';
import { logHints } from '../log-hints.js';
import {
  checkpointWords,
  countOf,
  countWords,
  differenceWords,
  type GroupView,
  groupViews,
  intervalWords,
  outcomeWords,
  quietWords,
  rangeWords,
  sideWords,
  unplaced,
  VERDICT_WORDS,
} from '../words.js';
import { escapeHtml } from './escape.js';
import { STYLE } from './style.js';

/** A chart of one group, ready to be put into the page. */
export interface PageChart {
  readonly groupId: string;
  readonly light: string;
  readonly dark: string;
  readonly alt: string;
}

/** Runs whose checks and tables are written out; the others are one line of the table of runs. */
const MAX_GROUPS = 200;
/** Comparisons that are written out. */
const MAX_COMPARED = 500;

/** The report as one page that needs nothing else: no script, no network, pictures inside. */
export function renderHtml(report: Report, charts: readonly PageChart[]): string {
  const views = groupViews(report);
  const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const body = [
    header(report),
    comparison(report),
    ...views
      .slice(0, MAX_GROUPS)
      .map((view, i) => section(view, charts.find(({ groupId }) => groupId === view.group.id) ?? null, i)),
    runsTable(report),
    problems(report),
    `<p class="muted">Made by curvelint ${escapeHtml(report.tool.version)} from ${countOf(report.runs.length, 'run')}. What it can’t tell: whether the validation data is like the data of the real use, and what was never logged.</p>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>curvelint: ${escapeHtml(VERDICT_WORDS[report.verdict])}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function header(report: Report): string {
  const { verdict, reasons, context } = report;
  const accept = acceptWords(report);
  const [first, ...more] = reasons.map(escapeHtml);
  const list = more.length > 0 ? `<ul>${more.map((text) => `<li>${text}</li>`).join('')}</ul>` : '';
  const where = context
    ? `<p class="muted">${escapeHtml(context.repository)} at <code>${escapeHtml(context.commit.slice(0, 10))}</code></p>`
    : '';
  return `<h1>curvelint: ${escapeHtml(VERDICT_WORDS[verdict])}</h1>
<div class="verdict ${verdict}"><p><strong>${first ?? ''}</strong></p>${list}</div>${accept === null ? '' : `<p>${escapeHtml(accept)}</p>`}${where}`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table></div>`;
}

function comparison({ comparisons, baseline }: Report): string {
  if (comparisons.length === 0) return '';
  const rows = comparisons
    .slice(0, MAX_COMPARED)
    .map((one) => [
      `<code>${escapeHtml(one.metric)}</code> ${one.of}, ${escapeHtml(one.group)}`,
      sideWords(one.baseline),
      sideWords(one.candidate),
      differenceWords(one),
      `${outcomeWords(one)}${one.gated ? '' : ' <span class="muted">(for information)</span>'}`,
      escapeHtml(statisticsWords(one)),
    ]);
  const items = comparisons
    .filter(({ gated }) => gated)
    .slice(0, MAX_COMPARED)
    .flatMap((one) => {
      const why = whyWords(one);
      const about = [...(why?.factors ?? []), ...one.notes.map((text) => `compared ${text}`), ...curveWords(one)];
      if (about.length === 0) return [];
      const list = about.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
      return [
        `<li><code>${escapeHtml(one.metric)}</code> ${one.of}, ${escapeHtml(one.group)}${why ? ` (${why.judged})` : ''}<ul>${list}</ul></li>`,
      ];
    });
  const more = comparisons.length > MAX_COMPARED ? `<p>and ${comparisons.length - MAX_COMPARED} more in report.json</p>` : '';
  return `<h2>Compared with the base branch</h2>
<p class="muted">Baseline: <code>${escapeHtml(baseline.source ?? 'none')}</code>; ${escapeHtml(baselineWords(baseline))}</p>
${table('Smoothed values at the selected checkpoint, mean ± standard deviation over runs', ['metric', 'base', 'this change', `difference (${intervalWords(comparisons)})`, 'outcome', 'test'], rows)}${more}
${items.length > 0 ? `<h3>What else differs</h3><ul>${items.join('')}</ul>` : ''}`;
}

/** A picture inside the page: its ids become its own, or every picture would be clipped like the first one. */
function inlined(svg: string, prefix: string): string {
  return svg.replaceAll(' id="', ` id="${prefix}`).replaceAll('="url(#', `="url(#${prefix}`);
}

function section({ group, main, runs }: GroupView, chart: PageChart | null, index: number): string {
  const picture = chart
    ? `<figure><div class="light" role="img" aria-label="${escapeHtml(chart.alt)}">${inlined(chart.light, `l${index}`)}</div><div class="dark" role="img" aria-label="${escapeHtml(chart.alt)}">${inlined(chart.dark, `d${index}`)}</div><figcaption>${escapeHtml(chart.alt)}</figcaption></figure>`
    : '';
  const about =
    runs.length > 1
      ? `${runs.length} runs; curves and findings of <code>${escapeHtml(main.id)}</code>, the median one`
      : `read as ${escapeHtml(main.format)}`;
  const shared =
    group.findings.length > 0
      ? `<p>In the whole group: ${group.findings.map(({ message }) => escapeHtml(message)).join(' ')}</p>`
      : '';
  const findings =
    main.findings.length > 0
      ? main.findings.map((finding) => findingOf(finding, runs)).join('\n')
      : `<p>${escapeHtml(quietWords(main))}</p>`;
  return `<h2>${escapeHtml(group.id)}</h2>
<p class="muted">${about}; ${countOf(main.length, 'evaluation')} by ${main.axis}; profile ${main.profile}.</p>
${picture}
${shared}
${findings}
${drops(main)}
${checkpoints(main)}
${checks(main)}`;
}

function findingOf(finding: Finding, runs: readonly ReportRun[]): string {
  const letter = finding.letter === '' ? '' : `<span class="letter">${escapeHtml(finding.letter)}</span>`;
  const count = countWords(finding, runs);
  const numbers = Object.entries(finding.measured)
    .filter(([, value]) => typeof value !== 'number' || Number.isFinite(value))
    .map(
      ([name, value]) =>
        `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(typeof value === 'number' ? short(value) : String(value))}</dd>`,
    );
  const causes = finding.causes.map(({ cause, for: pro, against }) => {
    const lines = [
      ...pro.map((text) => `<li>for: ${escapeHtml(text)}</li>`),
      ...against.map((text) => `<li>against: ${escapeHtml(text)}</li>`),
    ];
    return `<li>${escapeHtml(cause)}${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}</li>`;
  });
  return `<section class="finding">
<h3>${letter}<span class="${finding.severity}">${finding.severity}</span> ${escapeHtml(finding.rule)} <span class="muted">${rangeWords(finding)}${count ? `, ${count}` : ''}, confidence ${finding.confidence}</span></h3>
<p>${escapeHtml(finding.message)}</p>
<details><summary>Evidence, causes, what to do</summary>
<dl>${numbers.join('')}</dl>
${causes.length > 0 ? `<p>Possible causes, likeliest first:</p><ol>${causes.join('')}</ol>` : ''}
<p>What to do:</p><ul>${finding.advice.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
<p>It may be a false alarm if ${finding.falseAlarmIf.map(escapeHtml).join('; or ')}.</p>
</details>
</section>`;
}

function drops({ drops: list, axis }: ReportRun): string {
  if (list.length === 0) return '';
  const cell = (value: number) => (Number.isFinite(value) ? short(value) : '–');
  const rows = list.map((drop) => [
    short(drop.at),
    cell(drop.trainLoss),
    cell(drop.validationLoss),
    cell(drop.score),
    Number.isFinite(drop.noise) ? `×${short(Number(drop.noise.toPrecision(2)))}` : '–',
    escapeHtml(drop.verdict),
  ]);
  return `<h3>What each learning-rate drop did</h3>${table('Differences: after minus before', [`drop at ${axis}`, 'training loss', 'validation loss', 'score', 'noise', 'verdict'], rows)}`;
}

function checkpoints(run: ReportRun): string {
  const sentences = checkpointWords(run, (name) => name).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  return sentences.length === 0 ? '' : `<h3>Which checkpoint to ship</h3><ul>${sentences.join('')}</ul>`;
}

function checks(run: ReportRun): string {
  const rows = run.checks.map(({ rule, status, reason, message }) => [
    escapeHtml(rule),
    status,
    escapeHtml(reason ?? message ?? ''),
  ]);
  const names = unplaced(run);
  const rest =
    names.length > 0
      ? `<p>Read but not judged, because no rule knows them: ${names
          .slice(0, 100)
          .map((name) => `<code>${escapeHtml(name)}</code>`)
          .join(', ')}.</p>`
      : '';
  const hints = logHints(run).map(({ text, asked }) => `<li>${escapeHtml(`${text} ${asked}`)}</li>`);
  const add = hints.length > 0 ? `<p>What to add to your log so that more rules can run:</p><ul>${hints.join('')}</ul>` : '';
  return `<details><summary>What was checked</summary>${add}${table('Every rule leaves a check', ['rule', 'status', 'why'], rows)}${rest}</details>`;
}

function runsTable({ runs }: Report): string {
  if (runs.length < 2) return '';
  const rows = runs.map((run) => {
    const best = run.checkpoints.bestScore ?? run.checkpoints.bestLoss;
    const found = run.findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => escapeHtml(rule));
    return [
      `<code>${escapeHtml(run.id)}</code>`,
      String(run.length),
      best ? `${short(best.value)} at ${short(best.at)}` : '–',
      [...new Set(found)].join(', ') || 'nothing',
    ];
  });
  return `<h2>All runs</h2>${table('Best score, or loss where there is no score', ['run', 'evaluations', 'best', 'found'], rows)}`;
}

function problems({ problems: list }: Report): string {
  if (list.length === 0) return '';
  const rows = list.map(({ file, line, message, hint }) => [
    `<code>${escapeHtml(line === undefined ? file : `${file}:${line}`)}</code>`,
    escapeHtml(message),
    escapeHtml(hint),
  ]);
  return `<h2>Problems while reading</h2>${table('Nothing is left out silently', ['file', 'what is wrong', 'what to do'], rows)}`;
}
