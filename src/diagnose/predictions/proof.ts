import type { LossChange, RunPredictions } from '../../model/predictions.js';
import { percent, short, two } from '../../text/numbers.js';
import { changeAlong } from './run-predictions.js';

/** What per-example predictions add to the numbers of a finding: all of it, or nothing. Shares are of the rise of the loss. */
export interface Proof {
  /** Places of the two checkpoints. */
  readonly proofFrom?: number;
  readonly proofTo?: number;
  readonly proofExamples?: number;
  /** Mean loss after − before, nats. */
  readonly proofRise?: number;
  readonly stayedWrong?: number;
  readonly stayedWrongShare?: number;
  readonly becameWrong?: number;
  readonly becameWrongShare?: number;
  readonly becameRight?: number;
  readonly stayedRight?: number;
  readonly stayedRightShare?: number;
  /** Mean confidence of what stayed wrong. */
  readonly sureFrom?: number;
  readonly sureTo?: number;
  readonly few?: number;
  readonly fewShare?: number;
  readonly suspects?: number;
  readonly suspectsShare?: number;
  readonly copies?: number;
  /** Temperature at the second checkpoint, and the loss of the examples that it was not fitted on. */
  readonly temperature?: number;
  readonly scaledFrom?: number;
  readonly scaledTo?: number;
}

/** From this share of the rise on, a kind of examples explains it; below the other, it does not. */
const MOST = 0.5;
const LITTLE = 0.1;
/** A part of the examples so small is few. */
const FEW = 0.05;

/** What the predictions that fit a stretch best say of its rise; nothing where there are none, or their own loss did not rise. */
export function proofOf(predictions: RunPredictions | null, stretch: { readonly from: number; readonly to: number }): Proof {
  const change = predictions && changeAlong(predictions, stretch);
  // Without the few that carry it, the rise is not shown.
  if (predictions === null || change === null || change.few === null) return {};
  const [from, to] = [predictions.checkpoints[change.from]!, predictions.checkpoints[change.to]!];
  const { few, labelSuspects, copySuspects } = change;
  const { temperature } = to;
  return {
    proofFrom: from.at,
    proofTo: to.at,
    proofExamples: change.examples,
    proofRise: change.change,
    ...waysOf(change),
    sureFrom: change.confidence[0],
    sureTo: change.confidence[1],
    ...(few && { few: few.examples, fewShare: few.share }),
    ...(few && { suspects: labelSuspects?.examples ?? 0, suspectsShare: labelSuspects?.share ?? 0 }),
    ...(copySuspects && { copies: copySuspects.examples }),
    ...(temperature && { temperature: temperature.value, scaledFrom: temperature.before, scaledTo: temperature.after }),
  };
}

function waysOf({ change, stayedWrong, becameWrong, becameRight, stayedRight }: LossChange): Proof {
  return {
    stayedWrong: stayedWrong.examples,
    stayedWrongShare: stayedWrong.change / change,
    becameWrong: becameWrong.examples,
    becameWrongShare: becameWrong.change / change,
    becameRight: becameRight.examples,
    stayedRight: stayedRight.examples,
    stayedRightShare: stayedRight.change / change,
  };
}

/** Do predictions say anything of the finding? */
export function hasProof(proof: Proof): boolean {
  return 'proofRise' in proof;
}

/** What the predictions add to the sentence of the curves; '' without them. */
export function proofWords(proof: Proof): string {
  if (!('proofFrom' in proof)) return '';
  // A copy: what is asked for and not there is no fault here.
  const { proofFrom, proofTo, proofExamples, proofRise = Number.NaN, few, fewShare, ...ways } = { ...proof };
  const { stayedWrong, stayedWrongShare = Number.NaN, sureFrom = Number.NaN, sureTo = Number.NaN } = ways;
  if (proofFrom === undefined || proofTo === undefined) return '';
  const sure = Number.isFinite(sureFrom) ? ` (confidence ${two(sureFrom)} → ${two(sureTo)})` : '';
  const carried =
    few === undefined
      ? ''
      : `, and ${few} of ${proofExamples} examples carry ${fewShare !== undefined && fewShare > 1 ? 'more than all' : percent(fewShare ?? Number.NaN)} of it`;
  const own = shortened(stayedWrongShare * proofRise);
  return `; predictions at ${short(proofFrom)} and ${short(proofTo)}: the ${stayedWrong} examples that stayed wrong add ${own} nats to a rise of ${shortened(proofRise)}${sure}${carried}`;
}

/** Three digits: a sum over examples is told as such. */
function shortened(nats: number): string {
  return short(Number(nats.toPrecision(3)));
}

interface Weighed {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Is it that what stays wrong gets surer? */
export function proofOfConfidence(proof: Proof): Weighed {
  const { stayedWrong, stayedWrongShare = Number.NaN, sureFrom = Number.NaN, sureTo = Number.NaN } = proof;
  const { proofRise = Number.NaN } = proof;
  const { temperature = Number.NaN, scaledFrom = Number.NaN, scaledTo = Number.NaN } = proof;
  const isMost = stayedWrongShare > MOST && sureTo > sureFrom;
  const isLittle = stayedWrongShare < LITTLE;
  const words = `the ${stayedWrong} examples that stayed wrong add ${shortened(stayedWrongShare * proofRise)} nats to a rise of ${shortened(proofRise)}`;
  const gain = scaledFrom - scaledTo;
  const scaled = temperature > 1 && gain > 0;
  return {
    for: [
      ...(isMost ? [`predictions: ${words}, their confidence grew ${two(sureFrom)} → ${two(sureTo)}`] : []),
      ...(scaled
        ? [`predictions: a temperature of ${two(temperature)} alone lowers the loss ${short(scaledFrom)} → ${short(scaledTo)}`]
        : []),
    ],
    against: isLittle ? [`predictions: ${words}`] : [],
  };
}

/** Is it that answers change, as those of a model do that learns wrong labels by heart? */
export function proofOfMemorizing(proof: Proof): Weighed {
  const { becameWrong, becameWrongShare = Number.NaN, proofRise = Number.NaN } = proof;
  const words = `predictions: the ${becameWrong} examples that became wrong add ${shortened(becameWrongShare * proofRise)} nats to a rise of ${shortened(proofRise)}`;
  return { for: becameWrongShare > MOST ? [words] : [], against: becameWrongShare < LITTLE ? [words] : [] };
}

/** Is it few examples, and do their labels look wrong? */
export function proofOfFew(proof: Proof): Weighed {
  const { few = Number.NaN, fewShare = Number.NaN, proofExamples = Number.NaN, proofRise = Number.NaN } = proof;
  const { suspects = 0, suspectsShare = 0, copies = 0 } = proof;
  if (!(proofRise > 0) || Number.isNaN(few)) return { for: [], against: [] };
  const carried = `predictions: ${few} of ${proofExamples} examples carry ${percent(fewShare)} of the rise`;
  const isFew = few <= FEW * proofExamples;
  return {
    for: [
      ...(isFew ? [carried] : []),
      ...(suspects > 0
        ? [
            `predictions: ${suspects} of them, ${percent(suspectsShare)} of the rise, look mislabelled (suspects: the model is sure of the same other class at both)`,
          ]
        : []),
      ...(copies > 0 ? [`predictions: ${copies} of them have exactly the outputs of another example (copies?)`] : []),
    ],
    against: isFew ? [] : [carried],
  };
}
