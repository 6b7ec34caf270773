import type { Pair } from '../compare/match-groups.js';
import { pairedExamples } from '../compare/paired-examples.js';
import { rounded } from '../contract/report-json.js';
import type { PairedPredictions, PlacedPredictions } from '../model/predictions.js';
import type { Run } from '../model/run.js';

/** Configurations of both sides → what the predictions of their runs say, example by example. */
export type PairExamples = (pairs: readonly Pair[]) => readonly PairedPredictions[];

/** Predictions by the id of their run. */
export type PredictionsOfRuns = ReadonlyMap<string, readonly PlacedPredictions[]>;

/** Of these runs, as far as they have any. */
export function predictionsOf(runs: readonly Run[]): PredictionsOfRuns {
  return new Map(runs.flatMap(({ id, predictions }) => (predictions === undefined ? [] : [[id, predictions] as const])));
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
    return own === undefined ? [] : [{ id, predictions: own, accuracy: accuracyOf(own) }];
  });
  const sorted = all.sort((a, b) => a.accuracy - b.accuracy || (a.id < b.id ? -1 : 1));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? null : { id: middle.id, of: sorted.length, predictions: middle.predictions };
}

/** Of the last checkpoint. */
function accuracyOf(predictions: readonly PlacedPredictions[]): number {
  const { labels, predicted } = predictions.at(-1)!.given.outcomes;
  let right = 0;
  for (let i = 0; i < labels.length; i += 1) right += Number(labels[i] === predicted[i]);
  return right / labels.length;
}
