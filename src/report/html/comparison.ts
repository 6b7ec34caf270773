import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { levelsText, selectionText } from '../../text/compared.js';
import { noteText } from '../../text/difference.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { plain } from '../../text/sentence.js';
import { baselineWords, curveWords, statisticsWords, whyWords } from '../comparison-words.js';
import { differenceWords, intervalWords, outcomeWords, sideWords } from '../words.js';
import { table } from './table.js';

/** Comparisons that are written out. */
const MAX_COMPARED = 200;

/** The comparison as a table, and what else differs; of very many the ones that decide. */
export function comparison({ comparisons, baseline }: Report): string {
  if (comparisons.length === 0) return '';
  const shown =
    comparisons.length > MAX_COMPARED ? [...comparisons].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_COMPARED) : comparisons;
  const rows = shown.map((one) => [
    `<code>${escapeHtml(one.metric)}</code> ${selectionText(one)}, ${escapeHtml(one.group)}`,
    sideWords(one.baseline),
    sideWords(one.candidate),
    differenceWords(one),
    `${outcomeWords(one)}${one.gated ? '' : ' <span class="muted">(for information)</span>'}`,
    escapeHtml(statisticsWords(one)),
  ]);
  const items = shown
    .filter(({ gated }) => gated)
    .flatMap((one) => {
      const why = whyWords(one);
      const about = [
        ...(why?.factors ?? []),
        ...one.notes.map((note) => `compared ${plain(noteText(note))}`),
        ...curveWords(one),
      ];
      if (about.length === 0) return [];
      const list = about.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
      return [
        `<li><code>${escapeHtml(one.metric)}</code> ${selectionText(one)}, ${escapeHtml(one.group)}${why ? ` (${why.judged})` : ''}<ul>${list}</ul></li>`,
      ];
    });
  const more = comparisons.length > MAX_COMPARED ? `<p>and ${comparisons.length - MAX_COMPARED} more in report.json</p>` : '';
  return `<h2>Compared with the base branch</h2>
<p class="muted">Baseline: <code>${escapeHtml(baseline.source ?? 'none')}</code>; ${htmlOf(baselineWords(baseline))}</p>
${table(`Values at the selected checkpoint${levelsText(comparisons)}: mean ± standard deviation over runs`, ['metric', 'base', 'this change', `difference (${intervalWords(comparisons)})`, 'outcome', 'test'], rows)}${more}
${items.length > 0 ? `<h3>What else differs</h3><ul>${items.join('')}</ul>` : ''}`;
}

/** Where not all fit: what decides first, the worse the earlier. */
function rank({ gated, outcome }: Comparison): number {
  const order = ['regression', 'inconclusive', 'removed', 'added', 'improvement', 'neutral'];
  return order.indexOf(outcome) + (gated ? 0 : order.length);
}
