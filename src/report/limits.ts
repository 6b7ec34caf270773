import type { Report } from '../model/report.js';
import { two } from '../text/numbers.js';

const ALWAYS =
  'It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.';

/** What the report cannot tell, in one or two sentences; names are made safe by `name`. Nothing where nothing was judged. */
export function limitWords(report: Report, name: (text: string) => string): readonly string[] {
  if (report.runs.length === 0) return [];
  const comparison = comparisonLimit(report, name);
  return comparison === '' ? [ALWAYS] : [comparison, ALWAYS];
}

function comparisonLimit({ comparisons, baseline }: Report, name: (text: string) => string): string {
  if (baseline.source === null) return 'Without a baseline it cannot tell whether this change made anything better or worse.';
  const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
  if (!one) return '';
  const sides = `${one.candidate!.runs} against ${one.baseline!.runs} runs`;
  if (one.test === 'within-run-noise' || one.test === 'none') {
    const fails = Number.isFinite(one.tolerance)
      ? 'what exceeds the tolerance by more than the noise inside the runs fails'
      : 'only a loss of more than half of what the baseline learned fails';
    return `With ${sides} it cannot distinguish a change from seed noise: ${fails}.`;
  }
  if (!Number.isFinite(one.minimumDetectable)) return '';
  const least = two(one.minimumDetectable);
  return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}
