import type { Comparison } from '../model/comparison.js';
import type { Reason } from '../model/reason.js';
import type { Report, Verdict } from '../model/report.js';
import { probablyText, worseText } from '../text/comparison-reason.js';
import { signed } from '../text/numbers.js';
import { name, type Sentence, say, type Words } from '../text/sentence.js';
import { trainingEndText } from '../text/training.js';
import type { ReportView } from '../view/report-view.js';

/** A symbol beside the word that it stands for, never in place of it. */
const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔', 'no-data': '❔' };

export function symbolOf({ verdict }: Pick<Report, 'verdict'>): string {
  return SYMBOLS[verdict];
}

/** What the first reason is about, in a few words: `val_acc −2.5 points`; empty where the verdict says it all. */
export function subjectOf({ report, rules }: ReportView): Words {
  const [first] = report.reasons;
  if (first === undefined) return '';
  switch (first.id) {
    case 'finding':
      return small(rules.get(first.values.rule)?.title ?? '');
    case 'training-failed':
      return first.values.how === 'success' ? '' : small(trainingEndText(first.values.how));
    case 'sweep':
      return say`${name(first.values.selected)} is the best of ${first.values.configurations}`;
    case 'bound-broken':
      return say`${name(first.values.metric)} breaks its bound`;
    case 'identical':
      return 'the numbers are those of the baseline';
    default:
      return compared(first, report);
  }
}

/** What became of a metric. */
function compared(reason: Reason, report: Report): Words {
  const one = comparisonOf(reason, report);
  if (one === null) return '';
  const metric = name(one.metric);
  switch (reason.id) {
    case 'worse':
      return worseText(one) === 'got worse' ? changeOf(one, report) : say`${metric} ${worseText(one)}`;
    case 'improved':
      return changeOf(one, report);
    case 'probably-worse':
      return say`${metric} ${probablyText(one)}`;
    case 'excused':
      return say`${metric} is worse, but not comparable`;
    case 'removed':
      return say`${metric} is gone`;
    case 'slower':
      return say`${metric} takes longer`;
    case 'earlier-overfitting':
      return 'overfitting begins earlier';
    default:
      return '';
  }
}

/** The comparison that a reason is about; null where it is about none. */
export function comparisonOf({ values }: Reason, { comparisons }: Pick<Report, 'comparisons'>): Comparison | null {
  return ('comparison' in values ? comparisons[values.comparison] : undefined) ?? null;
}

/** In points of a hundred where the score has a top, else in its own unit. */
function changeOf({ metric, difference }: Comparison, { runs }: Report): Sentence {
  if (!Number.isFinite(difference)) return say`${name(metric)} changed`;
  const series = runs.flatMap((run) => run.series.find((own) => own.name === metric) ?? [])[0];
  const top = series?.goal === 'maximize' ? series.top : Number.NaN;
  if (!Number.isFinite(top)) return say`${name(metric)} ${signed(Number(difference.toPrecision(2)))}`;
  const points = Number(((100 * difference) / top).toPrecision(2));
  return say`${name(metric)} ${signed(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

function small(text: string): string {
  return text === '' ? '' : `${text[0]!.toLowerCase()}${text.slice(1)}`;
}
