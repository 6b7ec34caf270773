import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { levelsText, selectionText } from '../../text/compared.js';
import { excuseText, factorText, noteText } from '../../text/difference.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { acceptWords, curveWords, statisticsWords, whyWords } from '../comparison-words.js';
import { differenceWords, intervalWords, outcomeWords, sideWords } from '../words.js';
import { trendLines } from './trend.js';

/** Rows of the table above the fold, and comparisons explained below it. */
const MAX_COMPARED = 12;
const MAX_EXPLAINED = 30;

/** Base against this change, and what else differs; '' where nothing was compared. */
export function comparisonTable({ comparisons }: Report): string {
  const shown = comparisons.filter(({ gated, of, outcome }) => gated || of === 'last' || outcome !== 'neutral');
  if (shown.length === 0) return '';
  const several = new Set(comparisons.map(({ group }) => group)).size > 1;
  const rows = shown.slice(0, MAX_COMPARED).map((one) => {
    const metric = `${safeText(one.metric)} ${selectionText(one)}${several ? ` in ${safeText(one.group)}` : ''}`;
    const words = outcomeWords(one);
    const verdict = one.gated ? `**${words}**` : words;
    return `| ${metric} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${verdict} |`;
  });
  const one = shown[0]!;
  const runs = one.baseline && one.candidate ? ` (${one.candidate.runs} against ${one.baseline.runs} runs, mean ± spread)` : '';
  const head = `| validation${levelsText(shown)}${runs} | base | this change | difference (${intervalWords(shown)}) | |`;
  return `${[head, '|---|---|---|---|---|', ...rows].join('\n')}${whyOf(one)}`;
}

function whyOf(one: Comparison): string {
  const why = whyWords(one);
  const lines = [
    ...(why ? [`What else differs: ${why.factors.map((text) => safeText(text)).join(', ')} (${why.judged}).`] : []),
    ...(one.excuse ? [`Only a warning: ${markdownOf(excuseText(one.excuse))}.`] : []),
    ...(one.notes.length > 0 ? [`Compared ${one.notes.map((note) => markdownOf(noteText(note))).join('; ')}.`] : []),
  ];
  return lines.length === 0 ? '' : `\n\n${lines.join(' ')}`;
}

/** Test, effect and curves of each gated comparison, as a list; '' where there is none. */
export function comparisonDetails({ comparisons }: Report): string {
  const shown = comparisons.filter(({ gated: decides }) => decides).slice(0, MAX_EXPLAINED);
  if (shown.length === 0) return '';
  const several = new Set(shown.map(({ group }) => group)).size > 1;
  const lines = shown.flatMap((one) => [
    `- ${safeText(one.metric)} ${selectionText(one)}${several ? ` in ${safeText(one.group)}` : ''}: ${neutral(statisticsWords(one))}`,
    ...trendLines(one),
    ...curveWords(one).map((text) => `  - ${neutral(text)}`),
    ...(several && one.explained.length > 0
      ? [
          `  - what else differs (${one.comparability}): ${one.explained.map((factor) => safeText(factorText(factor))).join(', ')}`,
        ]
      : []),
  ]);
  return lines.join('\n');
}

/** Who let it through, what is missing for it, or how to; '' where nothing is red. */
export function acceptance(report: Report): string {
  const words = acceptWords(report);
  return words === null ? '' : markdownOf(words);
}
