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
  const compared = shown.slice(0, MAX_COMPARED);
  const counts = new Set(compared.map(countsOf).filter((text) => text !== ''));
  const rows = compared.map((one) => {
    const count = counts.size > 1 && countsOf(one) !== '' ? ` (${countsOf(one)})` : '';
    const metric = `${safeText(one.metric)} ${selectionText(one)}${several ? ` in ${safeText(one.group)}` : ''}${count}`;
    const words = outcomeWords(one);
    const verdict = one.gated ? `**${words}**` : words;
    return `| ${metric} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${verdict} |`;
  });
  const one = shown[0]!;
  // Some metrics have runs of the history beside those of the baseline: then each row says how many.
  const runs = counts.size === 0 ? '' : ` (${counts.size === 1 ? `${[...counts][0]}, ` : ''}mean ± spread)`;
  const head = `| validation${levelsText(shown)}${runs} | base | this change | difference (${intervalWords(shown)}) | |`;
  return `${[head, '|---|---|---|---|---|', ...rows].join('\n')}${whyOf(one)}`;
}

/** `1 against 7 runs`; '' where a side has none. */
function countsOf({ baseline, candidate }: Comparison): string {
  return baseline && candidate ? `${candidate.runs} against ${baseline.runs} runs` : '';
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
