import type { LossChange, PairedClass, PairedPredictions, PredictedCheckpoint, RunPredictions } from '../model/predictions.js';
import type { Axis } from '../model/run.js';
import { percent, short, signed, two } from '../text/numbers.js';
import { joined, name, type Sentence, say } from '../text/sentence.js';
import { countOf } from './words.js';

/** Ids that a sentence names before it counts. */
const MAX_IDS = 5;

/** Head of the table of checkpoints. */
export const CHECKPOINT_HEAD = ['accuracy', 'loss', 'Brier', 'ECE (95%)', 'temperature (loss)'] as const;

/** `epoch 60`, or what the file calls it. */
export function checkpointName({ at, name: own }: PredictedCheckpoint, axis: Axis): Sentence {
  if (Number.isFinite(at)) return [`${axis} ${short(at)}`];
  return own === '' ? ['a checkpoint'] : [name(own)];
}

/** One checkpoint under that head; a dash where its file does not tell. */
export function checkpointCells({ accuracy, loss, brier, calibration, temperature }: PredictedCheckpoint): readonly string[] {
  const cell = (value: number) => (Number.isFinite(value) ? short(value) : '–');
  const ece = calibration && `${two(calibration.ece)} (${two(calibration.interval[0])}–${two(calibration.interval[1])})`;
  const gain = temperature && signed(Number((temperature.after - temperature.before).toPrecision(2)));
  return [cell(accuracy), cell(loss), cell(brier), ece ?? '–', temperature ? `${two(temperature.value)} (${gain})` : '–'];
}

/** What the columns are, and what the predictions say of right and wrong answers at the last checkpoint. */
export function checkpointWords({ checkpoints, classes }: RunPredictions, axis: Axis): readonly Sentence[] {
  const last = checkpoints.at(-1);
  if (last === undefined) return [];
  const { right, wrong, temperature, worstClasses, floored } = last;
  const [worst] = worstClasses;
  const losses = Number.isFinite(last.loss);
  const sure = `wrong ones lose ${short(wrong.loss)} nats each (mean confidence ${two(wrong.confidence)}, ${two(wrong.margin)} above that of their label)`;
  return [
    ...(losses && right.examples > 0 && wrong.examples > 0
      ? [say`At ${checkpointName(last, axis)}, right answers lose ${short(right.loss)} nats each, ${sure}.`]
      : []),
    ...(temperature
      ? [
          say`ECE is the expected calibration error, in bins of as many examples and without their noise. A temperature is fitted on one half of the examples; what it does to the loss is told of the other ${temperature.toldOn}, at ${checkpointName(last, axis)} ${short(temperature.before)} → ${short(temperature.after)}.`,
        ]
      : []),
    ...(worst && classes > 2
      ? [say`Lowest accuracy of a class: ${name(worst.name)}, ${two(worst.accuracy)} of ${worst.examples}.`]
      : []),
    ...(floored > 0 ? [say`${countOf(floored, 'example')} with the probability 0 for the label: 1e-12 was taken.`] : []),
  ];
}

/** What the loss did between checkpoints: of the first two in full, of further ones in how much each kind of examples adds. */
export function changesWords(predictions: RunPredictions, axis: Axis): readonly Sentence[] {
  const [first = [], ...others] = predictions.changes.map((one) => changeWords(one, predictions, axis));
  return [...first, ...others.flatMap((sentences) => sentences.slice(0, 1))];
}

/** What the loss did between two checkpoints: how much of it in which examples, how few carry it, and which of those are suspect. */
function changeWords(change: LossChange, { checkpoints }: RunPredictions, axis: Axis): readonly Sentence[] {
  const { stayedWrong, becameWrong, becameRight, stayedRight, confidence, few, labelSuspects, copySuspects } = change;
  const [from, to] = [checkpoints[change.from], checkpoints[change.to]];
  if (from === undefined || to === undefined) return [];
  const went = change.change > 0 ? 'rose' : 'fell';
  const part = ({ examples, change: own }: { readonly examples: number; readonly change: number }, words: string) =>
    examples === 0 ? [] : [`${signed(Number(own.toPrecision(3)))} in ${examples} that ${words}`];
  const sure = confidence.every(Number.isFinite) ? ` (mean confidence ${two(confidence[0])} → ${two(confidence[1])})` : '';
  const parts = [
    ...part(stayedWrong, `stayed wrong${sure}`),
    ...part(becameWrong, 'became wrong'),
    ...part(becameRight, 'became right'),
    ...part(stayedRight, 'stayed right'),
  ];
  return [
    say`From ${checkpointName(from, axis)} to ${checkpointName(to, axis)} the mean loss of ${change.examples} examples ${went} by ${short(Math.abs(change.change))} nats: ${parts.join(', ')}.`,
    ...(few
      ? [say`${few.examples} of ${change.examples} examples carry ${percent(few.share)} of the rise${idsWords(few)}.`]
      : []),
    ...(labelSuspects
      ? [
          say`${labelSuspects.examples} of these, with ${percent(labelSuspects.share)} of the rise, may have a wrong label: at both checkpoints the model is as sure of the same other class as it is of that class’s own examples${idsWords(labelSuspects)}. Look at them: suspects, no proof.`,
        ]
      : []),
    ...(copySuspects
      ? [
          say`${copySuspects.examples} of these have exactly the outputs of another example: they may be copies${idsWords(copySuspects)}.`,
        ]
      : []),
  ];
}

/** `: a, b, c and 4 more`; nothing where ids may not be told. */
function idsWords({ ids, examples }: { readonly ids: readonly string[]; readonly examples: number }): Sentence {
  if (ids.length === 0) return [];
  const told = ids.slice(0, MAX_IDS);
  const more = examples > told.length ? ` and ${examples - told.length} more` : '';
  return say`: ${joined(
    told.map((id) => [name(id)]),
    ', ',
  )}${more}`;
}

/** Base against change on the same examples, and what of it a pair of runs cannot tell. */
export function pairedWords(paired: PairedPredictions, axis: Axis): readonly Sentence[] {
  const { accuracy, loss, runs, examples, unmatched, classes, lostIds } = paired;
  const places = Number.isNaN(paired.at + paired.baselineAt)
    ? ''
    : ` (${axis} ${short(paired.at)}, baseline ${short(paired.baselineAt)})`;
  const median = Math.max(...runs) > 1 ? `, median runs of ${runs[0]} against ${runs[1]}` : '';
  const left =
    unmatched > 0 ? ` ${countOf(unmatched, 'example')} that only one side has, or that another label has there, left out.` : '';
  const lost = classes.filter(({ lost: all, won }) => all > won);
  return [
    say`On the ${examples} examples that both predict${places}${median}: ${lostAndWon(paired)}; accuracy ${short(accuracy.before)} → ${short(accuracy.now)} (95%: ${signed(Number(accuracy.interval[0].toPrecision(2)))} to ${signed(Number(accuracy.interval[1].toPrecision(2)))}, McNemar’s exact test p = ${two(accuracy.pValue)}).${left}`,
    ...(loss
      ? [
          say`Loss ${short(loss.before)} → ${short(loss.now)} (95%: ${signed(Number(loss.interval[0].toPrecision(2)))} to ${signed(Number(loss.interval[1].toPrecision(2)))}, paired t test p = ${two(loss.pValue)}).`,
        ]
      : []),
    ...(lost.length > 0 && paired.classes.length > 0
      ? [say`Classes that lost most (p adjusted by Holm): ${joined(lost.map(classWords), '; ')}.`]
      : []),
    ...(lostIds.length > 0 ? [say`Lost, the costliest first${idsWords({ ids: lostIds, examples: accuracy.lost })}.`] : []),
    [
      'These p values cover the noise of the examples alone: that this model is worse or better on them. Whether the change did it, or the seed, only repeats can tell.',
    ],
  ];
}

function classWords({ name: own, before, now, lost, won, pValue }: PairedClass): Sentence {
  const points = `${signed(Number((100 * (now - before)).toPrecision(2)))} points`;
  return say`${name(own)} ${points} (${lost} lost, ${won} won, p = ${two(pValue)})`;
}

/** `31 lost and 12 won`. */
function lostAndWon({ accuracy: { lost, won } }: PairedPredictions): string {
  return `${lost} lost and ${won} won`;
}

/** Two-sided: below it a difference on the same examples is told above the fold. */
const TOLD = 0.01;

/** In one sentence, where the examples show a difference; null where they do not. */
export function pairedShort(paired: PairedPredictions): Sentence | null {
  const { accuracy, loss, examples } = paired;
  const isShown = accuracy.pValue < TOLD;
  if (!isShown && !(loss !== null && loss.pValue < TOLD)) return null;
  const worse = isShown ? accuracy.now < accuracy.before : loss!.difference > 0;
  const how = isShown
    ? `${lostAndWon(paired)} (p = ${two(accuracy.pValue)})`
    : `the loss went ${short(loss!.before)} → ${short(loss!.now)} (p = ${two(loss!.pValue)})`;
  return say`Of the same ${examples} examples ${how}: this model is ${worse ? 'worse' : 'better'} on them. Whether the change or the seed did it, this does not tell.`;
}
