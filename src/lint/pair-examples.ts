import type { Pair } from '../compare/match-groups.js';
import { pairedExamples } from '../compare/paired-examples.js';
import { rounded } from '../contract/report-json.js';
import { agrees } from '../math/calibration/agrees.js';
import type { PairedPredictions, PlacedPredictions, RawPredictions } from '../model/predictions.js';
import type { ReportRun } from '../model/report.js';
import type { Run } from '../model/run.js';

/** Configurations of both sides → what the predictions of their runs say, example by example. */
export type PairExamples = (pairs: readonly Pair[]) => readonly PairedPredictions[];

/** Predictions by the id of their run. */
export type PredictionsOfRuns = ReadonlyMap<string, readonly PlacedPredictions[]>;

/** Of these runs, as far as they have any: those whose accuracy is that of the log, as `reports` of the same runs tell it. */
export function predictionsOf(runs: readonly Run[], reports: readonly ReportRun[]): PredictionsOfRuns {
  return agreeing(
    new Map(runs.flatMap(({ id, predictions = [] }) => (predictions.length === 0 ? [] : [[id, predictions]]))),
    reports,
  );
}

/** Those whose accuracy is that of the log, as far as the report's curve tells. */
export function agreeing(predictions: PredictionsOfRuns, reports: readonly ReportRun[]): PredictionsOfRuns {
  const byId = new Map(reports.map((run) => [run.id, run]));
  const isOfLog = (id: string, { at, given }: PlacedPredictions) => {
    const run = byId.get(id);
    const logged = run === undefined ? Number.NaN : loggedAccuracy(run, at);
    return agrees({ accuracy: accuracyOf(given), logged, examples: given.outcomes.labels.length });
  };
  return new Map(
    [...predictions]
      .map(([id, all]) => [id, all.filter((one) => isOfLog(id, one))] as const)
      .filter(([, kept]) => kept.length > 0),
  );
}

/** Share of right answers that the curve of a report has at a place; NaN where it has none. */
function loggedAccuracy({ primary, series, curves }: ReportRun, at: number): number {
  const score = series.find(({ name }) => name === primary.validationScore);
  const curve = curves.find((one) => one.series === primary.validationScore);
  if (score === undefined || curve === undefined || !(score.metric === 'accuracy' || score.metric === 'error')) return Number.NaN;
  const point = curve.at.findLastIndex((place) => place <= at);
  const share = (curve.value[point] ?? Number.NaN) / score.top;
  return score.goal === 'minimize' ? 1 - share : share;
}

/** From the predictions themselves. Of several runs of a configuration the one with the median accuracy stands for it, on each side. */
export function fromPredictions(now: PredictionsOfRuns, before: PredictionsOfRuns): PairExamples {
  return (pairs) =>
    pairs.flatMap((pair) => {
      const [own, base] = [medianRun(pair.now, now), medianRun(pair.before, before)];
      if (own === null || base === null) return [];
      const runs = [own.of, base.of] as const;
      const found = pairedExamples(
        { group: pair.id, runs, run: own.id, baselineRun: base.id },
        own.predictions,
        base.predictions,
      );
      return found === null ? [] : [rounded(found)];
    });
}

/** As a report kept them, where both runs are still those that are compared. */
export function fromReport(kept: readonly PairedPredictions[]): PairExamples {
  return (pairs) =>
    kept.filter(({ group, run, baselineRun }) =>
      pairs.some(
        ({ id, now, before }) =>
          id === group && now.some((one) => one.id === run) && before.some((one) => one.id === baselineRun),
      ),
    );
}

interface Chosen {
  readonly id: string;
  /** Runs that it was chosen among. */
  readonly of: number;
  readonly predictions: readonly PlacedPredictions[];
}

function medianRun(runs: readonly { readonly id: string }[], predictions: PredictionsOfRuns): Chosen | null {
  const all = runs.flatMap(({ id }) => {
    const own = predictions.get(id);
    return own === undefined ? [] : [{ id, predictions: own, accuracy: accuracyOf(own.at(-1)!.given) }];
  });
  const sorted = all.sort((a, b) => a.accuracy - b.accuracy || (a.id < b.id ? -1 : 1));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? null : { id: middle.id, of: sorted.length, predictions: middle.predictions };
}

function accuracyOf({ outcomes: { labels, predicted } }: RawPredictions): number {
  let right = 0;
  for (let i = 0; i < labels.length; i += 1) right += Number(labels[i] === predicted[i]);
  return right / labels.length;
}
