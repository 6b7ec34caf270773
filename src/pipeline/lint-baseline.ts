import type { Config } from '../config/config.js';
import { withKnownRules } from '../contract/known-rules.js';
import { noBaseline } from '../contract/no-baseline.js';
import { diagnoseRuns } from '../lint/diagnose-runs.js';
import { normalizeLogs } from '../lint/lint.js';
import { agreeing, type PredictionsOfRuns, predictionsOf } from '../lint/pair-examples.js';
import { withLevels } from '../lint/with-levels.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { ReportBaseline, ReportRun } from '../model/report.js';
import { predictionsOfRuns } from '../normalize/predictions-of-runs.js';
import type { BaselineOrigin, Loaded, LoadedReports } from '../source/source.js';
import { isKnownRule } from './known-rules.js';

/** What a build is compared with, and what was wrong with it. */
export interface LintedBaseline {
  readonly baseline: ReportBaseline;
  readonly problems: readonly Problem[];
  /** Per-example predictions of its runs. */
  readonly predictions: PredictionsOfRuns;
}

/** A baseline as it was loaded → its runs, diagnosed where they come from logs. */
export function lintBaseline(loaded: Loaded<BaselineOrigin>, config: Config): LintedBaseline {
  const {
    problems,
    provenance: { isNamed, ...origin },
  } = loaded;
  const none: PredictionsOfRuns = new Map();
  if ('reports' in loaded) {
    const runs = reportRuns(loaded);
    return {
      baseline: { ...origin, ...committedAt(loaded, origin.commit), runs },
      problems: isNamed ? [...problems, ...withheldIn(loaded)] : problems,
      predictions: besideReports(runs, loaded.predictions ?? []),
    };
  }
  if (origin.source === null) return { baseline: { ...origin, runs: [] }, problems, predictions: none };
  const { logs, predictions = [] } = loaded;
  const normalized = normalizeLogs({ logs, problems, predictions }, config);
  const runs = diagnoseRuns(normalized.runs, config);
  if (runs.length > 0)
    return {
      baseline: { ...origin, runs },
      problems: isNamed ? marked(normalized.problems) : problems,
      predictions: predictionsOf(normalized.runs, runs),
    };
  const missing: Problem = { file: origin.source, id: 'baseline-without-log', values: {} };
  return {
    baseline: noBaseline({ id: 'unreadable', values: {} }),
    problems: isNamed ? [...problems, missing] : problems,
    predictions: none,
  };
}

/** The predictions of runs that a report holds: it was made of the logs beside them. */
function besideReports(runs: readonly ReportRun[], predictions: readonly RawPredictions[]): PredictionsOfRuns {
  const owners = runs.map((run) => ({
    ...run,
    end: Math.max(...run.series.map(({ end }) => end?.at ?? Number.NEGATIVE_INFINITY)),
  }));
  return agreeing(predictionsOfRuns(predictions, owners, []), runs);
}

/** The date of the commit, where a report of it says when. */
function committedAt({ reports }: LoadedReports<unknown>, commit: string | undefined): Pick<ReportBaseline, 'committedAt'> {
  const at = reports.find(({ report }) => report.context?.commit === commit)?.report.context?.committedAt;
  return at === undefined ? {} : { committedAt: at };
}

/** The runs of reports that this or an older version wrote, with what this one has: its rules alone, and levels. */
export function reportRuns({ reports }: Pick<LoadedReports<unknown>, 'reports'>): readonly ReportRun[] {
  return reports.flatMap(({ report }) => withKnownRules(report, isKnownRule).runs.map(withLevels));
}

/** Settings that a baseline's report held, and that nobody may be told. */
function withheldIn({ reports }: LoadedReports<BaselineOrigin>): readonly Problem[] {
  return marked(reports.flatMap(({ report }) => report.problems.filter(({ id }) => id === 'settings-withheld')));
}

function marked(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((one) => ({ ...one, inBaseline: true }));
}
