import type { LossChange, PairedClass, PairedPredictions, PredictedCheckpoint, RunPredictions } from '../model/predictions.js';
import type { ReportRun } from '../model/report.js';
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
  const apart = predictions.apart
    ? [
        [
          'What the loss did between checkpoints is not told by their examples: they have none in common. Without ids the rows must be in the same order.',
        ],
      ]
    : [];
  return [...first, ...others.flatMap((sentences) => sentences.slice(0, 1)), ...apart];
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
    ...(few ? [say`${few.examples} of ${change.examples} examples carry ${carried(few.share)}${idsWords(few)}.`] : []),
    ...(labelSuspects
      ? [
          say`${labelSuspects.examples} of these, with ${carried(labelSuspects.share)}, may have a wrong label: at both checkpoints the model is as sure of the same other class as it is of that class’s own examples${idsWords(labelSuspects)}. Look at them: suspects, no proof.`,
        ]
      : []),
    ...(copySuspects
      ? [
          say`${copySuspects.examples} of these have exactly the outputs of another example: they may be copies${idsWords(copySuspects)}.`,
        ]
      : []),
  ];
}

/** `80% of the rise`; others may take back what a few added. */
function carried(share: number): string {
  return share > 1 ? 'more than the whole rise' : `${percent(share)} of the rise`;
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
export function pairedWords(paired: PairedPredictions, all: readonly ReportRun[]): readonly Sentence[] {
  const axis = all.find(({ id }) => id === paired.run)?.axis ?? 'row';
  const { accuracy, loss, runs, examples, unmatched, comparable, classes, lostIds } = paired;
  const [own, base] = unmatched;
  if (!comparable)
    return [
      say`Not compared: only ${countOf(examples, 'example')} are on both sides with the same label, ${own} of this side and ${base} of the baseline are left. Without ids the files must be in the same order.`,
    ];
  const median = Math.max(...runs) > 1 ? `, median runs of ${runs[0]} against ${runs[1]}` : '';
  const left =
    own + base > 0
      ? ` Left out: ${own} of this side and ${base} of the baseline, which the other lacks or labels otherwise.`
      : '';
  return [
    say`On the ${examples} examples that both predict${placesOf(paired, axis)}${median}: ${lostAndWon(paired)}; accuracy ${short(accuracy.before)} → ${short(accuracy.now)} (95%: ${rangeOf(accuracy.interval)}, McNemar’s exact test p = ${two(accuracy.pValue)}).${left}`,
    ...(loss
      ? [
          say`Loss ${short(loss.before)} → ${short(loss.now)} (95%: ${rangeOf(loss.interval)}, paired t test p = ${two(loss.pValue)}).`,
        ]
      : []),
    ...(classes.length > 0 ? [say`Classes that lost most (p adjusted by Holm): ${joined(classes.map(classWords), '; ')}.`] : []),
    ...(lostIds.length > 0 ? [say`Lost, the costliest first${idsWords({ ids: lostIds, examples: accuracy.lost })}.`] : []),
    [
      'These p values cover the noise of the examples alone: that this model is worse or better on them. Whether the change did it, or the seed, only repeats can tell.',
    ],
  ];
}

/** Where the two checkpoints lie, or what their files call them. */
function placesOf({ at, baselineAt, name: own }: PairedPredictions, axis: Axis): Sentence {
  if (!Number.isNaN(at + baselineAt)) return [` (${axis} ${short(at)}, baseline ${short(baselineAt)})`];
  return own === '' ? [] : say` (${name(own)} of both)`;
}

function rangeOf([low, high]: readonly [number, number]): string {
  const end = (value: number) => signed(Number(value.toPrecision(2)));
  return `${end(low)} to ${end(high)}`;
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
export function pairedShort({ comparable, accuracy, loss, examples }: PairedPredictions): Sentence | null {
  const byAnswers = comparable && accuracy.pValue < TOLD;
  const byLoss = comparable && loss !== null && loss.pValue < TOLD;
  if (!byAnswers && !byLoss) return null;
  const parts = [
    ...(byAnswers ? [`${accuracy.lost} were lost and ${accuracy.won} won (p = ${two(accuracy.pValue)})`] : []),
    ...(byLoss ? [`the mean loss went ${short(loss!.before)} → ${short(loss!.now)} (p = ${two(loss!.pValue)})`] : []),
  ];
  const worse = [...(byAnswers ? [accuracy.now < accuracy.before] : []), ...(byLoss ? [loss!.difference > 0] : [])];
  const verdict = worse.every(Boolean)
    ? 'this model is worse on them'
    : worse.some(Boolean)
      ? 'the answers and the probabilities went different ways'
      : 'this model is better on them';
  return say`Of the same ${examples} examples ${parts.join(', and ')}: ${verdict}. Whether the change or the seed did it, this does not tell.`;
}
