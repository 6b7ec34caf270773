import { calibrationError } from '../../math/calibration/calibration-error.js';
import { fitTemperature } from '../../math/calibration/temperature.js';
import type {
  Answers,
  ClassAccuracy,
  Outcomes,
  PlacedPredictions,
  PredictedCheckpoint,
  Temperature,
} from '../../model/predictions.js';

/** Classes that are told, the worst, and examples that each must have. */
const MAX_CLASSES = 5;
const MIN_OF_CLASS = 10;

/** One checkpoint in numbers. `logged`: the accuracy that the log has there; NaN where it has none. */
export function predictedCheckpoint({ at, given }: PlacedPredictions, logged: number): PredictedCheckpoint {
  const { outcomes, classes, sample, floored, place } = given;
  const { labels, loss, confidence } = outcomes;
  const examples = labels.length;
  const isRight = (i: number) => outcomes.predicted[i] === labels[i];
  const [right, wrong] = [answersOf(outcomes, true), answersOf(outcomes, false)];
  return {
    source: given.source,
    at,
    name: place.name,
    examples,
    accuracy: right.examples / examples,
    logged,
    loss: loss === null ? Number.NaN : meanOf(loss),
    brier: brierOf(outcomes),
    calibration: confidence === null ? null : calibrationError(confidence, isRight),
    temperature: sample === null ? null : inside(fitTemperature(sample, labels, classes.length)),
    right,
    wrong,
    floored,
    worstClasses: worstClasses(outcomes, classes),
  };
}

/** Beyond these it ran away: every answer is right, or nothing was learned. */
const [COLDEST, HOTTEST] = [0.05, 40];

function inside(temperature: Temperature | null): Temperature | null {
  return temperature && temperature.value > COLDEST && temperature.value < HOTTEST ? temperature : null;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Mean of Σ (p − y)² over the classes, y = 1 for the label and 0 for the others (Brier 1950): 1 + Σ p² − 2·p(label). */
function brierOf({ loss, squares }: Outcomes): number {
  if (loss === null || squares === null) return Number.NaN;
  let sum = 0;
  for (let i = 0; i < loss.length; i += 1) sum += 1 + squares[i]! - 2 * Math.exp(-loss[i]!);
  return sum / loss.length;
}

function answersOf({ labels, predicted, loss, confidence }: Outcomes, right: boolean): Answers {
  let [examples, losses, confidences, margins] = [0, 0, 0, 0];
  for (let i = 0; i < labels.length; i += 1) {
    if ((predicted[i] === labels[i]) !== right) continue;
    examples += 1;
    losses += loss?.[i] ?? Number.NaN;
    confidences += confidence?.[i] ?? Number.NaN;
    margins += right ? 0 : (confidence?.[i] ?? Number.NaN) - Math.exp(-(loss?.[i] ?? Number.NaN));
  }
  return { examples, loss: losses / examples, confidence: confidences / examples, margin: margins / examples };
}

function worstClasses({ labels, predicted }: Outcomes, classes: readonly string[]): readonly ClassAccuracy[] {
  const [all, right] = [new Float64Array(classes.length), new Float64Array(classes.length)];
  for (let i = 0; i < labels.length; i += 1) {
    all[labels[i]!]! += 1;
    if (labels[i] === predicted[i]) right[labels[i]!]! += 1;
  }
  const seen = [...all.keys()].filter((i) => all[i]! >= MIN_OF_CLASS);
  const share = (i: number) => right[i]! / all[i]!;
  const sorted = seen.sort((a, b) => share(a) - share(b) || a - b);
  return sorted.slice(0, MAX_CLASSES).map((i) => ({ name: classes[i]!, examples: all[i]!, accuracy: share(i) }));
}
