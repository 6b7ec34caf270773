import type { FewExamples, PairedPredictions, RunPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Report, ReportRun } from '../model/report.js';

/** The same report without the ids of single examples: counts and shares alone. */
export function withoutExampleIds(report: Report): Report {
  const { runs, baseline, paired, problems } = report;
  return {
    ...report,
    runs: runs.map(withoutIds),
    baseline: { ...baseline, runs: baseline.runs.map(withoutIds) },
    problems: problems.map(withoutQuotes),
    ...(paired && { paired: paired.map((one): PairedPredictions => ({ ...one, lostIds: [] })) }),
  };
}

/** What is quoted of single examples. */
function withoutQuotes(one: Problem): Problem {
  if (one.id === 'predictions-same-ids') return { ...one, values: { ...one.values, first: '' } };
  if (one.id === 'predictions-label') return { ...one, values: { ...one.values, label: '' } };
  return one.id === 'predictions-label-words' ? { ...one, values: { first: [] } } : one;
}

function withoutIds(run: ReportRun): ReportRun {
  return run.predictions === undefined ? run : { ...run, predictions: ofRun(run.predictions) };
}

function ofRun(predictions: RunPredictions): RunPredictions {
  const few = (one: FewExamples | null) => one && { ...one, ids: [] };
  return {
    ...predictions,
    changes: predictions.changes.map((one) => ({
      ...one,
      few: few(one.few),
      labelSuspects: few(one.labelSuspects),
      copySuspects: few(one.copySuspects),
    })),
  };
}
