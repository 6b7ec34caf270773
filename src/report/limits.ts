import type { Comparison } from '../model/comparison.js';
import type { Report, ReportRun } from '../model/report.js';
import { two } from '../text/numbers.js';

const ALWAYS =
  'It knows only what was logged: not whether the validation data is like the data of the real use, or has leaked into the training.';

/** What the report cannot tell, in one or two sentences; names are made safe by `name`. Nothing where nothing was judged. */
export function limitWords(report: Report, name: (text: string) => string): readonly string[] {
  if (report.runs.length === 0) return [];
  const comparison = comparisonLimit(report, name);
  return comparison === '' ? [ALWAYS] : [comparison, ALWAYS];
}

function comparisonLimit({ comparisons, baseline, runs }: Report, name: (text: string) => string): string {
  if (baseline.source === null) return 'Without a baseline it cannot tell whether this change made anything better or worse.';
  const one = comparisons.find(({ gated, baseline: before, candidate }) => gated && before !== null && candidate !== null);
  if (!one) return '';
  const sides = `${one.candidate!.runs} against ${one.baseline!.runs} runs`;
  if (one.test === 'within-run-noise' || one.test === 'none')
    return `With ${sides} it cannot distinguish a change from seed noise${stillFails(one, runs)}.`;
  if (!Number.isFinite(one.minimumDetectable)) return '';
  const least = two(one.minimumDetectable);
  return `With ${sides}, a change of ${name(one.metric)} smaller than ${least} can go unseen.`;
}

/** What fails although seed noise is unknown; games between networks and rewards collapse by themselves. */
function stillFails({ tolerance }: Comparison, runs: readonly ReportRun[]): string {
  if (Number.isFinite(tolerance)) return ': what exceeds the tolerance by more than the noise inside the runs fails';
  if (runs.some(({ profile }) => profile === 'gan-rl')) return '';
  return ': only a loss of more than half of what the baseline learned fails';
}
