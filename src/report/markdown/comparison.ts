import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { levelsText, meanText, selectionText } from '../../text/compared.js';
import { excuseText, factorText, noteText } from '../../text/difference.js';
import { markdownOf, neutral, safeText } from '../../text/markdown.js';
import { baselineWords, curveWords, statisticsWords, whyWords } from '../comparison-words.js';
import { differenceWords, intervalWords, outcomeWords, sideWords } from '../words.js';
import { countsOf } from './headline.js';
import { trendLines } from './trend.js';

/** Rows above the fold: what decides, and what else changed. */
const MAX_SHOWN = 4;
/** Rows of the table in the fold, and comparisons explained below it. */
const MAX_COMPARED = 30;
const MAX_EXPLAINED = 30;

/** Base against this change in four narrow columns, what decides first; '' where nothing was compared. */
export function comparisonTable({ comparisons, context }: Report): string {
  const shown = shownOf(comparisons);
  if (shown.length === 0) return '';
  const several = new Set(comparisons.map(({ group }) => group)).size > 1;
  const kinds = new Set(shown.map(selectionText));
  const rows = shown.map((one) => {
    const words = one.gated ? `**${outcomeWords(one)}:**` : `${outcomeWords(one)}:`;
    const kind = kinds.size > 1 ? ` ${selectionText(one)}` : '';
    const metric = `${words} ${safeText(one.metric)}${kind}${several ? ` in ${safeText(one.group)}` : ''}`;
    const [base, now] = [one.baseline, one.candidate].map((side) => (side ? meanText(side) : '–'));
    return `| ${metric} | ${base} | ${now} | ${differenceWords(one)} |`;
  });
  const now = context?.pullRequest == null ? 'now' : 'this PR';
  const band = shown.every(({ test }) => test === 'within-run-noise') ? 'noise' : '95%';
  const isLevel = levelsText(shown) !== '';
  // What all rows are is said once; the lead says it, too.
  const kind = isLevel ? 'smoothed' : kinds.size > 1 ? '' : [...kinds][0];
  const head = `| ${kind} | base | ${now} | Δ ± ${band} |`;
  return [head, '|---|---|---|---|', ...rows].join('\n');
}

/** What decides, then of each other metric that changed the first value; the fold has the others. */
function shownOf(comparisons: readonly Comparison[]): readonly Comparison[] {
  const gated = comparisons.filter((one) => one.gated);
  const decided = new Set(gated.map(({ metric, group }) => `${group} ${metric}`));
  const others = comparisons.filter(({ gated: decides, outcome, metric, group }) => {
    const key = `${group} ${metric}`;
    if (decides || outcome === 'neutral' || decided.has(key)) return false;
    decided.add(key);
    return true;
  });
  return [...gated, ...others].slice(0, MAX_SHOWN);
}

/** How it was compared, so far as it was not like with like, and why that only warns; '' where nothing is to be said. */
export function comparisonRemarks({ comparisons }: Report): string {
  const one = comparisons.find(({ gated }) => gated);
  if (one === undefined) return '';
  // That is said with the numbers.
  const notes = one.notes.filter(({ id }) => id !== 'worse-on-examples');
  const lines = [
    ...(one.excuse ? [`Only a warning: ${markdownOf(excuseText(one.excuse))}.`] : []),
    ...(notes.length > 0 ? [`Compared ${notes.map((note) => markdownOf(noteText(note))).join('; ')}.`] : []),
  ];
  return lines.join(' ');
}

/** All that was compared, with spreads; test, effect and curves of what decides; '' where nothing was compared. */
export function comparisonDetails({ comparisons, baseline }: Report): string {
  if (comparisons.length === 0) return '';
  const from =
    baseline.source === null ? '' : `Compared with ${safeText(baseline.source)}: ${markdownOf(baselineWords(baseline))}.\n\n`;
  const several = new Set(comparisons.map(({ group }) => group)).size > 1;
  const whose = ({ group }: Comparison) => (several ? ` in ${safeText(group)}` : '');
  const compared = comparisons.slice(0, MAX_COMPARED);
  const rows = compared.map(
    (one) =>
      `| ${safeText(one.metric)} ${selectionText(one)}${whose(one)} | ${sideWords(one.baseline)} | ${sideWords(one.candidate)} | ${differenceWords(one)} | ${countsOf(one)} | ${outcomeWords(one)}${one.gated ? '' : ', for information'} |`,
  );
  const head = `| mean ± spread${levelsText(compared)} | base | this change | difference (${intervalWords(compared)}) | | |`;
  const more = comparisons.length > MAX_COMPARED ? `\n\nand ${comparisons.length - MAX_COMPARED} more in report.json.` : '';
  const explained = comparisons.filter(({ gated }) => gated).slice(0, MAX_EXPLAINED);
  const lines = explained.flatMap((one) => [
    `- ${safeText(one.metric)} ${selectionText(one)}${whose(one)}: ${neutral(statisticsWords(one))}`,
    ...trendLines(one),
    ...curveWords(one).map((text) => `  - ${neutral(text)}`),
    ...whyLines(one),
  ]);
  return `${from}${[head, '|---|---|---|---|---|---|', ...rows].join('\n')}${more}${lines.length > 0 ? `\n\n${lines.join('\n')}` : ''}`;
}

function whyLines(one: Comparison): readonly string[] {
  const why = whyWords(one);
  return why === null
    ? []
    : [`  - what else differs: ${one.explained.map((factor) => markdownOf(factorText(factor))).join(', ')} (${why.judged})`];
}
