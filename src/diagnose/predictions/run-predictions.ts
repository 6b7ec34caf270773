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
  const pairs = [lowestToLast(checkpoints), ...divergences.map((one) => pairAlong(checkpoints, one))].filter(
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

/** A pair of checkpoints must have so much of a stretch between them to say anything of it. */
const MIN_COVERED = 0.5;

/**
 * The two checkpoints that fit a stretch best: at least half of it lies between them, and of those pairs it fills the largest share of what
 * lies between. Null where there are none, or what they say is not of the log's examples.
 */
function pairAlong(checkpoints: readonly PredictedCheckpoint[], stretch: Stretch): CheckpointPair | null {
  let [best, share]: [CheckpointPair | null, number] = [null, 0];
  for (const [from, first] of checkpoints.entries()) {
    for (const [to, last] of checkpoints.entries()) {
      if (!(first.at < last.at && agrees(first) && agrees(last))) continue;
      const common = Math.min(last.at, stretch.to) - Math.max(first.at, stretch.from);
      const all = Math.max(last.at, stretch.to) - Math.min(first.at, stretch.from);
      if (!(common >= MIN_COVERED * (stretch.to - stretch.from) && common / all > share)) continue;
      [best, share] = [{ from, to }, common / all];
    }
  }
  return best;
}

/** The change of the loss that explains a stretch; null where no predictions do. */
export function changeAlong({ checkpoints, changes }: RunPredictions, stretch: Stretch): LossChange | null {
  const pair = pairAlong(checkpoints, stretch);
  return pair && (changes.find(({ from, to }) => from === pair.from && to === pair.to) ?? null);
}
