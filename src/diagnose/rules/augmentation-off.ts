import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { name, say, values as way } from '../../text/sentence.js';
import { numberOf, plannedEpochs } from '../../text/settings.js';
import { indexFrom } from '../measure/align.js';
import { medianAt, type Way } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { hasStep, stepAt, stepsOf } from '../measure/step-up.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, place } from '../targets.js';

/** Standard deviations by which the training loss leaves the line before, and each of its parts. */
const MIN_Z = 8;
const MIN_PART_Z = 4;
/** Evaluations on either side that a level is the median of. */
const LEVEL_POINTS = 8;
/** How much worse validation may be behind the step, in standard errors of such a level. */
const MAX_WORSE = 2;
/** Share of the step that is still there at the end. */
const MIN_KEPT = 0.25;
/** Settings that say for how many epochs at the end an augmentation is off, and from which epoch on. */
const LAST = ['close_mosaic', 'no_aug_epochs', 'no_aug_epoch', 'num_last_epochs', 'no_aug_iter'];
const FROM = ['mixup_off_epoch', 'switch_epoch', 'stop_aug_epoch', 'aug_off_epoch', 'stop_epoch'];
/** What tools do where nothing is set: for the last epochs, 10 with the losses of Ultralytics, 15 with those of YOLOX. */
const USUAL = [
  { last: 10, losses: ['box_loss', 'dfl_loss'], by: 'ultralytics' },
  { last: 10, losses: ['box_loss', 'seg_loss'], by: 'ultralytics' },
  { last: 10, losses: ['box_loss', 'pose_loss'], by: 'ultralytics' },
  { last: 15, losses: ['iou_loss', 'conf_loss'], by: 'yolox' },
] as const;
/** Who plans a switch at a place → what is said of it. */
const PLANNED = {
  settings: 'the settings plan a switch there (close_mosaic, no_aug_epochs or the like)',
  ultralytics: 'Ultralytics switches mosaic off for the last 10 epochs (close_mosaic)',
  yolox: 'YOLOX switches its augmentation off for the last 15 epochs (no_aug_epochs)',
  nobody: '',
} as const;

export const augmentationOff = defineRule({
  id: 'augmentation-off',
  order: 305,
  title: 'The training loss steps while validation goes on as before',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'epoch-staircase'],
  needs: 'a training loss and a validation loss or score with at least 20 evaluations',
  asks: ['train-loss', 'validation-loss'],
  why: 'What the model is trained on changed, not what it can do: mosaic, mixup or another augmentation was switched, or the training loss got another term. Training losses before and after it cannot be compared.',
  formula:
    'At one evaluation the training loss steps off the Theil–Sen line of up to 10 before it by more than 8 robust standard deviations and more than 5%, all its logged parts step the same way (more than 4 standard deviations), and a quarter of the step is there at the end. No learning-rate event and no jump of the rate lies there; downwards only where the rate is logged. Validation (loss and score, medians of up to 8 evaluations) is not worse behind it by more than 2 standard errors.',
  advice: [
    'Nothing to do where it was planned: judge the end by the validation metrics, not by the training loss.',
    'If it was not planned, look at what changed there: close_mosaic, mixup, data, loss weights.',
  ],
  falseAlarmIf: ['the data or the weights of the loss changed there on purpose'],
  references: ['https://docs.ultralytics.com/modes/train/'],
  example: {
    train_loss: Array.from(
      { length: 60 },
      (_, i) => 1.2 + Math.exp(-i / 12) + (i < 45 ? 0 : 0.5) + 0.005 * Math.sin(7.3 * i * i),
    ),
    val_loss: Array.from({ length: 60 }, (_, i) => 1.3 + Math.exp(-i / 12) - (i < 45 ? 0 : 0.04) + 0.005 * Math.sin(5.1 * i * i)),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 20,
    /** Height of the step, as a share of the level. */
    minStep: 0.05,
    /** Share of the run that may do what it likes: it is the start. */
    minStart: 0.1,
  },
  select: (run): readonly CurveTarget[] =>
    run.trainLoss && (run.validationLoss || run.validationScore) ? [{ run, curve: run.trainLoss }] : [],
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minStep, minStart }) => {
    const { values, at, series } = curve;
    const n = values.length;
    if (n > MAX_POINTS) return null;
    const plannerOf = (place: number) => plannedAt(run, n).find((one) => Math.abs(one.point - place) <= 1)?.by ?? 'nobody';
    // Downwards and not logged: a drop of the learning rate.
    const isUsual = (place: number, isDown: boolean) =>
      rateSteps(run, curve, place) || (isDown && !run.learningRate.logged && plannerOf(place) === 'nobody');
    const isAsked = (place: number, isDown: boolean) => place >= minStart * n && !isUsual(place, isDown);
    if (!hasStep(curve, { minZ: MIN_Z, minShare: minStep, points: LEVEL_POINTS }, isAsked)) return null;
    const [step] = stepsOf(values, curve.quantum, MIN_Z);
    if (!step || step.point < minStart * n) return null;
    const { point, size } = step;
    const [before, after] = levelsBeside(curve, point);
    const change = after.value - before.value;
    if (!(Math.abs(size) > minStep * Math.abs(before.value) && change * size > 0) || isUsual(point, size < 0)) return null;
    if (!isKept(values, point, size) || !partsStep(run, at[point]!, size)) return null;
    const validated = [run.validationLoss, run.validationScore].filter((one) => one !== null);
    const ways = validated.map((one) => ({ one, way: levelsBeside(one, indexFrom(one.at, at[point]!)) }));
    if (ways.some((each) => isWorse(each.one, each.way))) return null;
    const shown = ways[ways.length - 1]!;
    return {
      series: [series.name, ...validated.map((one) => one.series.name)],
      from: at[point]!,
      to: at[n - 1]!,
      confidence: plannerOf(point) === 'nobody' ? 'medium' : 'high',
      measured: {
        metric: series.name,
        before,
        after,
        up: size > 0,
        validation: shown.one.series.name,
        validationBefore: shown.way[0],
        validationAfter: shown.way[1],
        isBetter: isBetter(shown.one, shown.way),
        together: stepsToBetter(shown.one, shown.way, indexFrom(shown.one.at, at[point]!)),
        planned: plannerOf(point),
        rateLogged: run.learningRate.logged,
        stepPlace: place(run, at[point]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, before, after, up, validation, validationBefore, validationAfter, isBetter, stepPlace } = measured;
    const meanwhile = isBetter ? 'got better' : 'did not get worse';
    return say`${name(metric)} steps ${up ? 'up' : 'down'}${shareWords([before, after])} at ${stepPlace} (${way(before, after)}), while ${name(validation)} ${meanwhile} (${way(validationBefore, validationAfter)}).`;
  },
  causes: [
    {
      cause: 'An augmentation was switched off there: mosaic, mixup, random crops.',
      weigh: ({ planned, together }) => ({
        for: [
          ...(planned === 'nobody' ? [] : [PLANNED[planned as Planner]]),
          ...(together ? ['validation got better at the same place'] : []),
        ],
        against: [],
      }),
    },
    {
      cause: 'The training loss got another term or another weight, or the training data changed.',
      weigh: ({ up, planned }) => ({
        for: up && planned === 'nobody' ? ['training got harder, and the model no worse'] : [],
        against: [],
      }),
    },
    {
      cause: 'The learning rate is too high, or was changed.',
      weigh: ({ rateLogged }) => ({
        for: [],
        against: ['validation did not get worse', ...(rateLogged ? ['it is logged, and does not jump there'] : [])],
      }),
    },
  ],
});

/** Curves of more points are logged by the step: epochs, and what is switched with them, cannot be told there. */
const MAX_POINTS = 2000;

type Planner = keyof typeof PLANNED;

interface Planned {
  /** First point of the training loss behind it. */
  readonly point: number;
  readonly by: Planner;
}

/** Where a switch is to be expected: by the settings, else by what a tool does. */
function plannedAt({ run, trainLoss }: MeasuredRun, n: number): readonly Planned[] {
  const { hyperparameters: settings } = run;
  const planned = plannedEpochs(settings);
  const epochs = run.axis === 'epoch' && planned > 0 ? planned : n;
  const first = trainLoss && trainLoss.at[0] === 0 ? 0 : 1;
  const pointOf = (epoch: number) => (trainLoss && run.axis === 'epoch' ? indexFrom(trainLoss.at, epoch + first) : epoch);
  const has = (metric: string) => run.series.some((one) => one.split === 'train' && partOf(one) === metric);
  const set = [...LAST.map((key) => epochs - numberOf(settings, [key])), ...FROM.map((key) => numberOf(settings, [key]))];
  const told = set.filter((epoch) => epoch > 0).map((epoch): Planned => ({ point: pointOf(epoch), by: 'settings' }));
  if (told.length > 0) return told;
  return USUAL.filter(({ losses }) => losses.every(has)).map(({ last, by }) => ({ point: pointOf(epochs - last), by }));
}

/** `box_loss` of `train/box_loss`. */
function partOf({ metric, name: full }: Series): string {
  return metric ?? full.split('/').at(-1)!;
}

/** Medians of up to 8 evaluations on either side of a place. */
function levelsBeside(curve: Curve, point: number): Way {
  const { values } = curve;
  const before = values.subarray(Math.max(0, point - LEVEL_POINTS), point);
  const after = values.subarray(point, point + LEVEL_POINTS);
  return [medianAt(curve, point - 1, median(before), before.length), medianAt(curve, point, median(after), after.length)];
}

/** How much better it is behind the step, in standard errors of the two levels. */
function gain({ series, noise }: Curve, [before, after]: Way): number {
  const error = 1.2533 * (noise || 0) * Math.sqrt(1 / (before.of ?? 1) + 1 / (after.of ?? 1));
  const better = series.goal === 'maximize' ? after.value - before.value : before.value - after.value;
  return better === 0 ? 0 : better / error;
}

function isWorse(curve: Curve, levels: Way): boolean {
  return !(gain(curve, levels) > -MAX_WORSE);
}

function isBetter(curve: Curve, levels: Way): boolean {
  return gain(curve, levels) > MAX_WORSE;
}

/** Does it get better from before the step to behind it by more than twice what it did up to there? */
function stepsToBetter(curve: Curve, way: Way, point: number): boolean {
  const [earlier, before] = levelsBeside(curve, Math.max(1, point - LEVEL_POINTS));
  return isBetter(curve, way) && Math.abs(way[1].value - way[0].value) > 2 * Math.abs(before.value - earlier.value);
}

/** Is a quarter of a step still there at the end, though the curve may fall on? */
function isKept(values: Float64Array, point: number, size: number): boolean {
  const before = median(values.subarray(Math.max(0, point - 3), point));
  const end = median(values.subarray(Math.max(point, values.length - 3)));
  return (end - before) / size > MIN_KEPT;
}

/** Do all parts of the training loss step the same way? True where it has none. */
function partsStep({ run, curves }: MeasuredRun, at: number, size: number): boolean {
  const parts = run.series.filter(({ kind, split }) => kind === 'loss-part' && split === 'train');
  return parts.every((part) => {
    const curve = curves.get(part);
    if (!curve) return true;
    const step = stepAt(curve.values, indexFrom(curve.at, at), curve.quantum);
    return step !== null && step.z > MIN_PART_Z && step.size * size > 0;
  });
}

/** Does a logged learning rate have an event within 3 evaluations, or jump by more than a fifth from one to the next, and by more than before? */
function rateSteps({ learningRate: { events }, run }: MeasuredRun, { at }: Curve, point: number): boolean {
  if (events.some((event) => Math.abs(indexFrom(at, event.at) - point) <= 3)) return true;
  const rate = run.primary.learningRate;
  if (!rate) return false;
  const i = indexFrom(rate.at, at[point]!);
  const change = (j: number) => Math.abs(Math.log(rate.values[j]! / rate.values[j - 1]!));
  const before = median([i - 5, i - 4, i - 3].filter((j) => j > 0).map(change));
  return [i - 1, i, i + 1].some((j) => j > 0 && j < rate.values.length && change(j) > 0.05 && change(j) > 3 * before);
}
