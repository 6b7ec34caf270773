import { largest } from '../../math/stats/extremes.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say, values as way } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { rawAt, type Way } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { type AbruptStep, hasStep, stepAt, stepsOf } from '../measure/step-up.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, place } from '../targets.js';

/** Standard deviations by which the training loss, and beside it the validation loss, must leave the line before. */
const MIN_Z = 8;
const MIN_VALIDATION_Z = 4;
/** Rise of the validation loss, as a share. */
const MIN_VALIDATION_RISE = 0.03;
/** Evaluations before the jump that the level to come back to is the median of. */
const LEVEL_POINTS = 5;
/** Share of the jump that must be made up for again: what stays up is a shift, or a divergence. */
const MIN_REGAINED = 0.5;
/** Curves of more points are logged by the step: what lies between two evaluations is another question there. */
const MAX_POINTS = 2000;
/** More jumps of this kind, as a share of the largest, are restarts of a schedule, not one resume. */
const ALIKE = 0.5;

export const resumeCost = defineRule({
  id: 'resume-cost',
  order: 308,
  title: 'Training and validation loss jump up together and take long to come back',
  severity: 'notice',
  yieldsTo: ['diverged-loss'],
  needs: 'a training loss and a validation loss (or a log that shows a resume) with at least 15 evaluations',
  asks: ['train-loss', 'validation-loss'],
  why: 'A bad batch is forgotten in a step or two. A model that needs many evaluations to get back was set back: as a rule the run was resumed without the state of its optimizer or of its schedule.',
  formula:
    'At one evaluation the training loss steps up by more than 8 robust standard deviations off the Theil–Sen line of up to 10 evaluations before it and by more than 10%, the validation loss by more than 4 and 3% within one evaluation of it (not asked where the log went back to an earlier place there). At least 5 evaluations pass until the training loss is back at the median of the 5 before the jump, and it makes up for at least half of it. Not at a logged change of the learning rate, nor where the loss jumps like that more than once.',
  advice: [
    'Save and restore the state of optimizer, schedule, scaler and random numbers together with the weights, and resume with the learning rate that was reached.',
    'If nothing was resumed there, look for what else changed at that place.',
  ],
  falseAlarmIf: [
    'layers were unfrozen, or another stage began there, on purpose',
    'the learning rate restarts there and is not logged',
  ],
  references: ['https://docs.pytorch.org/tutorials/recipes/recipes/saving_and_loading_a_general_checkpoint.html'],
  example: Object.fromEntries(
    ['train_loss', 'val_loss'].map((split, offset) => [
      split,
      Array.from(
        { length: 60 },
        (_, i) =>
          0.1 * offset + 0.4 + Math.exp(-i / 8) + (i < 30 ? 0 : 0.35 * Math.exp(-(i - 30) / 6)) + 0.004 * Math.sin(7.3 * i * i),
      ),
    ]),
  ),
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 15,
    /** Height of the jump, as a share of the level. */
    minRise: 0.1,
    /** Evaluations that it takes to come back at least. */
    minCost: 5,
  },
  select: (run): readonly CurveTarget[] =>
    run.trainLoss && run.trainLoss.values.length <= MAX_POINTS && (run.validationLoss || isRewound(run))
      ? [{ run, curve: run.trainLoss }]
      : [],
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minRise, minCost }) => {
    const { values, at, series } = curve;
    const n = values.length;
    const isUp = (_: number, isDown: boolean) => !isDown;
    if (!hasStep(curve, { minZ: MIN_Z, minShare: minRise, points: LEVEL_POINTS }, isUp)) return null;
    const steps = stepsOf(values, curve.quantum, MIN_VALIDATION_Z).filter(({ size }) => size > 0);
    const [jump] = steps;
    if (
      !jump ||
      !(jump.z > MIN_Z) ||
      steps.some((other) => Math.abs(other.point - jump.point) > 3 && other.size > ALIKE * jump.size)
    )
      return null;
    const { point, size } = jump;
    const level = median(values.subarray(point - LEVEL_POINTS, point));
    if (!(size > minRise * Math.abs(level)) || rateSteps(run, at[point]!)) return null;
    const validation = validationStep(run, at[point]!);
    if (validation === null && !isRewound(run, at[point]!)) return null;
    const back = backAt(curve, jump, level);
    const lowest = median(
      Array.from(values.subarray(point))
        .sort((a, b) => a - b)
        .slice(0, LEVEL_POINTS),
    );
    if (back - point < minCost || !(largest(values.subarray(point, point + 3)) - lowest > MIN_REGAINED * size)) return null;
    return {
      series: [series.name, ...(validation && run.validationLoss ? [run.validationLoss.series.name] : [])],
      from: at[point]!,
      to: at[Math.min(n, back) - 1]!,
      confidence: validation !== null ? 'high' : 'medium',
      size: size / Math.abs(level),
      measured: {
        metric: series.name,
        before: rawAt(curve, point - 1),
        after: rawAt(curve, point),
        validation: run.validationLoss?.series.name ?? series.name,
        validationBefore: validation?.[0] ?? rawAt(curve, point - 1),
        validationAfter: validation?.[1] ?? rawAt(curve, point),
        validated: validation !== null,
        cost: back - point,
        isBack: back < n,
        resumed: isRewound(run, at[point]!),
        files: run.run.sources.length,
        rateLogged: run.learningRate.logged,
        place: place(run, at[point]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, before, after, validation, validationBefore, validationAfter, validated, cost, isBack } = measured;
    const beside = validated
      ? say`, and with it ${name(validation)}${shareWords([validationBefore, validationAfter])} (${way(validationBefore, validationAfter)})`
      : '';
    const end = isBack ? `it took ${cost} evaluations to come back` : `it is not back after ${cost} evaluations`;
    return say`${name(metric)} jumped up${shareWords([before, after])} at ${measured.place} (${way(before, after)})${beside}; ${end}.`;
  },
  causes: [
    {
      cause: 'The run was resumed there without the state of its optimizer (momentum, Adam’s averages).',
      weigh: ({ resumed, files, validated, rateLogged }) => ({
        for: [
          ...(resumed ? ['the log went back to an earlier place there'] : []),
          ...(files > 1 ? [`the run was put together of ${files} files`] : []),
          ...(validated ? ['the model itself was set back: both losses jump'] : []),
          ...(rateLogged ? ['the learning rate goes on as before'] : []),
        ],
        against: [],
      }),
    },
    {
      cause: 'The learning rate was reset, or warms up again.',
      weigh: ({ rateLogged, validated }) => ({
        for: rateLogged || !validated ? [] : ['no learning rate is logged that would say otherwise'],
        against: rateLogged ? ['it is logged, and does not jump there'] : [],
      }),
    },
    { cause: 'The data, the loss or the trained layers changed there.' },
  ],
});

/** Did a later write replace points of the main series (at a place)? Then the training was resumed. */
function isRewound({ run, trainLoss }: MeasuredRun, at = Number.NaN): boolean {
  const rewinds = run.series.map(({ resolved }) => resolved).filter(({ rewound }) => rewound > 0);
  if (Number.isNaN(at) || !trainLoss) return rewinds.length > 0;
  const point = indexFrom(trainLoss.at, at);
  return rewinds.some(({ rewoundTo }) => Math.abs(indexFrom(trainLoss.at, rewoundTo) - point) <= 1);
}

/** Does a logged learning rate step there, as a restart, a drop or a new stage do? */
function rateSteps({ learningRate: { events, logged }, trainLoss, run }: MeasuredRun, at: number): boolean {
  const rate = run.primary.learningRate;
  if (!logged || !rate || !trainLoss) return false;
  const point = indexFrom(trainLoss.at, at);
  if (events.some((event) => Math.abs(indexFrom(trainLoss.at, event.at) - point) <= 2)) return true;
  const i = indexFrom(rate.at, at);
  const around = Array.from(rate.values.subarray(Math.max(0, i - 2), i + 2));
  return Math.max(...around) > 1.2 * Math.min(...around.slice(0, 2));
}

/** From before to after the jump of the validation loss beside that of the training loss; null where it does not jump. */
function validationStep({ validationLoss: curve }: MeasuredRun, at: number): Way | null {
  if (!curve) return null;
  const point = indexFrom(curve.at, at);
  const isJump = (step: AbruptStep | null) =>
    step !== null && step.z > MIN_VALIDATION_Z && step.size > MIN_VALIDATION_RISE * Math.abs(curve.values[step.point - 1]!);
  const jump = [point, point + 1, point - 1].map((one) => stepAt(curve.values, one, curve.quantum)).find(isJump);
  return jump ? [rawAt(curve, jump.point - 1), rawAt(curve, jump.point)] : null;
}

/** First point behind a jump at which the median of three is back at a level, as far as its noise tells; the length where none is. */
function backAt({ values }: Curve, { point }: AbruptStep, level: number): number {
  const before = values.subarray(Math.max(0, point - LEVEL_POINTS), point);
  const allowed = level + 1.4826 * mad(before);
  for (let i = point; i + 3 <= values.length; i += 1) if (median(values.subarray(i, i + 3)) <= allowed) return i;
  return values.length;
}
