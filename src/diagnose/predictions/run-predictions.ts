import type { LossChange, PlacedPredictions, PredictedCheckpoint, RunPredictions } from '../../model/predictions.js';
import { agrees } from './agrees.js';
import { predictedCheckpoint } from './checkpoint.js';
import { lossChange } from './loss-change.js';

/** Checkpoints of one run that are told: the last of more. */
const MAX_CHECKPOINTS = 30;

/** From one place of a run to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the log has at a place. */
export interface LoggedThere {
  /** Share of right answers; NaN where it has none. */
  readonly accuracyAt: (at: number) => number;
  /** Stretches in which loss and score part ways, on the run's axis. */
  readonly divergences: readonly Stretch[];
}

/** The predictions of a run in numbers, and what the loss did from the lowest to the last checkpoint and along each divergence. */
export function runPredictions(placed: readonly PlacedPredictions[], { accuracyAt, divergences }: LoggedThere): RunPredictions {
  const kept = placed.slice(-MAX_CHECKPOINTS);
  const checkpoints = kept.map((one) => predictedCheckpoint(one, accuracyAt(one.at)));
  const pairs = [lowestToLast(checkpoints), ...divergences.map((one) => nearestPair(checkpoints, one))].filter(
    (one) => one !== null,
  );
  const wanted = [...new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
  const changes = wanted.map((pair) => lossChange(kept[pair.from]!.given, kept[pair.to]!.given, pair));
  return {
    classes: Math.max(...kept.map(({ given }) => given.classes.length)),
    checkpoints,
    changes: changes.filter((one) => one !== null),
  };
}

interface CheckpointPair {
  readonly from: number;
  readonly to: number;
}

/** From the checkpoint with the lowest loss to the last; null where they are the same, or their places are not known. */
function lowestToLast(checkpoints: readonly PredictedCheckpoint[]): CheckpointPair | null {
  let lowest = -1;
  for (const [i, { at, loss }] of checkpoints.entries())
    if (Number.isFinite(at) && (lowest < 0 || loss < checkpoints[lowest]!.loss)) lowest = i;
  const to = checkpoints.length - 1;
  return lowest < 0 || lowest === to ? null : { from: lowest, to };
}

/** The two checkpoints next to the ends of a stretch, not farther from them than half of its length; null where there are none. */
export function nearestPair(checkpoints: readonly PredictedCheckpoint[], { from, to }: Stretch): CheckpointPair | null {
  const pair = { from: nearest(checkpoints, from), to: nearest(checkpoints, to) };
  if (!(pair.from >= 0 && pair.from < pair.to)) return null;
  const isNear = (i: number, place: number) => Math.abs(checkpoints[i]!.at - place) <= (to - from) / 2;
  return isNear(pair.from, from) && isNear(pair.to, to) && [pair.from, pair.to].every((i) => agrees(checkpoints[i]!))
    ? pair
    : null;
}

function nearest(checkpoints: readonly PredictedCheckpoint[], place: number): number {
  let found = -1;
  for (const [i, { at }] of checkpoints.entries())
    if (Number.isFinite(at) && (found < 0 || Math.abs(at - place) < Math.abs(checkpoints[found]!.at - place))) found = i;
  return found;
}

/** The change of the loss that explains a stretch; null where no predictions do. */
export function changeAlong({ checkpoints, changes }: RunPredictions, stretch: Stretch): LossChange | null {
  const pair = nearestPair(checkpoints, stretch);
  return pair && (changes.find(({ from, to }) => from === pair.from && to === pair.to) ?? null);
}
