import type { Check, Finding, Measured } from '../../model/finding.js';
import type { ReportRun } from '../../model/report.js';
import { dropText } from '../../text/drop-effect.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { short, two } from '../../text/numbers.js';
import { readingsText } from '../../text/readings.js';
import { findingText, groupFindingText, type RuleCatalogue } from '../../text/rule-catalogue.js';
import { standingWords, toldFirst } from '../../text/standing.js';
import type { GroupView } from '../../view/group-view.js';
import { onceFor } from '../../view/once.js';
import { checkText } from '../check-text.js';
import { logHints } from '../log-hints.js';
import { becauseWords, checkpointWords, countOf, countWords, quietWords, rangeWords } from '../words.js';
import { predictionsOf } from './predictions.js';
import { table, tableOf, tableRow } from './table.js';

/** The row of a check: most of a sweep are the same of each run. */
const checkRowBy = onceFor((rules: RuleCatalogue) =>
  onceFor((check: Check) => tableRow([escapeHtml(check.rule), check.status, escapeHtml(checkText(check, rules))])),
);
/** What a rule says whatever was found. */
const adviceItems = onceFor((advice: readonly string[]) => advice.map((text) => `<li>${escapeHtml(text)}</li>`).join(''));
const alarmWords = onceFor((reasons: readonly string[]) => reasons.map(escapeHtml).join('; or '));

/** What the curves of a view are of. */
export function aboutOf({ group, main, runs }: GroupView): string {
  const because = becauseWords(group);
  const what =
    runs.length > 1
      ? `${runs.length} runs: the lines are their median, the bands their range; findings of <code>${escapeHtml(main.id)}</code>, the median one`
      : `read as ${escapeHtml(main.format)}`;
  return `<p class="muted">${what}; ${countOf(main.length, 'evaluation')} by ${main.axis}; profile ${main.profile}.${because === null ? '' : ` ${htmlOf(because)}`}</p>`;
}

/** What was found in a view; `linked`: with buttons that lead to the curves. */
export function findingsOf({ group, main, runs }: GroupView, rules: RuleCatalogue, linked: boolean): string {
  const shared =
    runs.length > 1 && group.findings.length > 0
      ? `<p>In the whole group: ${group.findings.map((finding) => htmlOf(groupFindingText(rules, finding))).join(' ')}</p>`
      : '';
  if (main.findings.length === 0) return `${shared}<p>${escapeHtml(quietWords(main))}</p>`;
  const own = toldFirst(main.findings).map((finding) => findingOf(finding, runs, rules, linked));
  return [...own, shared].join('\n');
}

/** Checkpoints, predictions and drops of a view. */
export function bodyOf({ main }: GroupView): string {
  return [checkpoints(main), predictionsOf(main), drops(main)].filter((part) => part !== '').join('\n');
}

function letterOf({ letter, from, to, rule }: Finding, linked: boolean): string {
  if (letter === '') return '';
  const text = escapeHtml(letter);
  return linked
    ? `<button type="button" class="letter" data-letter="${text}" aria-label="${text}: show ${escapeHtml(rule)}, ${short(from)} to ${short(to)}, on the curves">${text}</button>`
    : `<span class="letter">${text}</span>`;
}

function findingOf(finding: Finding, runs: readonly ReportRun[], rules: RuleCatalogue, linked: boolean): string {
  const said = findingText(rules, finding);
  const count = countWords(finding, runs);
  const standing = standingWords(finding);
  const rule = escapeHtml(finding.rule);
  const numbers = Object.entries(finding.measured)
    .filter(([, value]) => typeof value !== 'number' || Number.isFinite(value))
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(measuredText(value))}</dd>`);
  const causes = said.causes.map(({ cause, for: pro, against }) => {
    const lines = [
      ...pro.map((text) => `<li>for: ${htmlOf(text)}</li>`),
      ...against.map((text) => `<li>against: ${htmlOf(text)}</li>`),
    ];
    return `<li>${escapeHtml(cause)}${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}</li>`;
  });
  return `<section class="finding"${finding.letter === '' ? '' : ` data-finding="${escapeHtml(finding.letter)}"`}>
<h3>${letterOf(finding, linked)}<span class="${finding.severity}">${finding.severity}</span> ${rule} <span class="muted">${rangeWords(finding)}${count ? `, ${count}` : ''}${standing ? `, ${standing}` : ''}, confidence ${finding.confidence}</span></h3>
<p>${htmlOf(said.message)}</p>
<details><summary>Evidence, causes, what to do</summary>
<p>The numbers behind it, named as in report.json:</p><dl>${numbers.join('')}</dl>
${causes.length > 0 ? `<p>Possible causes, likeliest first:</p><ol>${causes.join('')}</ol>` : ''}
<p>What to do:</p><ul>${adviceItems(said.advice)}</ul>
<p>It may be a false alarm if ${alarmWords(said.falseAlarmIf)}.</p>
<p><a href="#rule-${rule}">About the rule ${rule}</a></p>
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
    Number.isFinite(drop.noise) ? `×${two(drop.noise)}` : '–',
    escapeHtml(dropText(drop)),
  ]);
  return `<h3>What each learning-rate drop did</h3>${table('Differences: after minus before', [`drop at ${axis}`, 'training loss', 'validation loss', 'score', 'noise', 'verdict'], rows)}`;
}

function checkpoints(run: ReportRun): string {
  const sentences = checkpointWords(run, (name) => name).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  return sentences.length === 0 ? '' : `<h3>Which checkpoint to ship</h3><ul>${sentences.join('')}</ul>`;
}

/** What was checked in a view, and what to log so that more can be. */
export function checksOf({ main: run, unplaced: names }: GroupView, rules: RuleCatalogue): string {
  const rows = run.checks.map(checkRowBy(rules));
  const rest =
    names.length > 0
      ? `<p>Read but not judged, because no rule knows them: ${names
          .slice(0, 100)
          .map((name) => `<code>${escapeHtml(name)}</code>`)
          .join(', ')}.</p>`
      : '';
  const hints = logHints(run, rules).map(({ text, asked }) => `<li>${htmlOf(text)} ${escapeHtml(asked)}</li>`);
  const add = hints.length > 0 ? `<p>What to add to your log so that more rules can run:</p><ul>${hints.join('')}</ul>` : '';
  return `<details><summary>What was checked</summary>${add}${tableOf('Every rule leaves a check', ['rule', 'status', 'why'], rows)}${rest}</details>`;
}

function measuredText(value: Measured[string]): string {
  if (typeof value === 'object') return `${readingsText([value])} (${value.series} at ${short(value.at)})`;
  return typeof value === 'number' ? short(value) : String(value);
}
