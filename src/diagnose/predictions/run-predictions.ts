import { agrees } from '../../math/calibration/agrees.js';
import type { LossChange, PlacedPredictions, PredictedCheckpoint, RunPredictions } from '../../model/predictions.js';
import { predictedCheckpoint } from './checkpoint.js';
import { lossChange } from './loss-change.js';

/** Checkpoints of one run that are told: of more the last, the one with the lowest loss, and those next to the ends of divergences. */
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
  const kept = placed.length <= MAX_CHECKPOINTS ? placed : weightiest(placed, divergences);
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
    apart: wanted.some(
      (pair, i) => changes[i] === null && [pair.from, pair.to].every((end) => !Number.isNaN(checkpoints[end]!.loss)),
    ),
  };
}

interface CheckpointPair {
  readonly from: number;
  readonly to: number;
}

/** In their order: the last, the one with the lowest loss, and those next to the ends of divergences. */
function weightiest(placed: readonly PlacedPredictions[], divergences: readonly Stretch[]): readonly PlacedPredictions[] {
  const indices = [...placed.keys()];
  const nearest = (place: number) =>
    smallest(indices, (i) => (Number.isNaN(placed[i]!.at) ? Number.POSITIVE_INFINITY : Math.abs(placed[i]!.at - place)));
  const ends = divergences.flatMap(({ from, to }) => [nearest(from), nearest(to)]).slice(0, MAX_CHECKPOINTS / 2);
  const lowest = smallest(indices, (i) => meanLoss(placed[i]!));
  const wanted = new Set([lowest, ...ends, ...indices.reverse()].slice(0, MAX_CHECKPOINTS));
  return placed.filter((_, i) => wanted.has(i));
}

/** The index with the smallest number; those without one come last. */
function smallest(indices: readonly number[], of: (i: number) => number): number {
  return indices.reduce((best, i) => (of(i) < of(best) || Number.isNaN(of(best)) ? i : best));
}

function meanLoss({ given: { outcomes } }: PlacedPredictions): number {
  const { loss } = outcomes;
  if (loss === null) return Number.NaN;
  let sum = 0;
  for (const one of loss) sum += one;
  return sum / loss.length;
}

/** From the checkpoint with the lowest loss to the last; null where they are at one place, or their places are not known. */
function lowestToLast(checkpoints: readonly PredictedCheckpoint[]): CheckpointPair | null {
  let lowest = -1;
  for (const [i, { at, loss }] of checkpoints.entries())
    if (Number.isFinite(at) && !Number.isNaN(loss) && (lowest < 0 || loss < checkpoints[lowest]!.loss)) lowest = i;
  const to = checkpoints.length - 1;
  return lowest >= 0 && checkpoints[lowest]!.at < checkpoints[to]!.at ? { from: lowest, to } : null;
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
