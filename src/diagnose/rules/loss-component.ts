import type { Curve, MeasuredRun } from '../../model/measured.js';
import { percent } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { alignTo } from '../measure/align.js';
import { stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { roseWords } from '../measure/rise-evidence.js';
import { fires, fitStretches, measureValley, type Valley } from '../measure/valley.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Parts that are looked at; a loss of more is told by its sum. */
const MAX_PARTS = 8;
/** Parts that are meant to grow while a model learns: the distance of a code from its prior, and penalties on weights. */
const MEANT_TO_GROW = /(?:^|[^a-z])(?:kld?|latent|prior|regulari[sz]ation|penalty|weight[_ ]?decay|commit(?:ment)?)(?:$|[^a-z])/i;
/** The other parts together take back less than this share of what the part lost. */
const MAX_BACK = 1;

interface Target {
  readonly run: MeasuredRun;
  readonly parts: readonly Curve[];
}

interface Judged {
  readonly curve: Curve;
  readonly valley: Valley;
}

export const lossComponent = defineRule({
  id: 'loss-component',
  order: 415,
  title: 'One part of the validation loss turned up, the others did not',
  severity: 'notice',
  about: 'run',
  needs: 'the parts of a validation loss, each with at least 20 evaluations',
  asks: ['validation-loss'],
  why: 'A summed loss hides which of its tasks goes wrong: one part can overfit while the others still learn, and the sum shows neither.',
  formula:
    'On the whole run, one of the parts turns up for good (T > 30, R > 4%, z > 3; see overfitting) by more than 10%, and another one ends within 2% of its lowest level. Told is the part with the largest rise. Parts that are meant to grow (KL, penalties) are left out.',
  advice: [
    'Look at that task alone: its labels (are some missing?), its weight in the sum, and its own score.',
    'Choose the checkpoint by the score that you need, not by the sum.',
    'If the task overfits: a smaller weight for it (in YOLO `obj` or `cls`), mixup or other augmentation, more and cleaner labels.',
  ],
  falseAlarmIf: ['the weight of the part grows by a schedule', 'the part counts something that more detections make larger'],
  references: ['https://github.com/ultralytics/yolov5/issues/2528', 'https://arxiv.org/abs/1705.07115'],
  example: {
    'train/box_loss': Array.from({ length: 60 }, (_, i) => 0.03 + 0.05 * Math.exp(-i / 15)),
    'train/obj_loss': Array.from({ length: 60 }, (_, i) => 0.02 + 0.03 * Math.exp(-i / 15)),
    'val/box_loss': Array.from({ length: 60 }, (_, i) => 0.04 + 0.05 * Math.exp(-i / 15) + 0.0003 * Math.sin(5 * i)),
    'val/obj_loss': Array.from(
      { length: 60 },
      (_, i) => 0.02 + 0.02 * Math.exp(-i / 5) + 0.0003 * Math.max(0, i - 15) + 0.0002 * Math.sin(7 * i),
    ),
  },
  options: {
    /** Rise of the one that turned up, as a share of its lowest level. */
    minRise: 0.1,
    /** Rise up to which another one has not. */
    maxRise: 0.02,
    /** Minimum evaluations before reporting. */
    minPoints: 20,
  },
  select: (run): readonly Target[] => {
    const parts = run.run.series
      .filter(({ kind, split, name: of }) => kind === 'loss-part' && split === 'validation' && !MEANT_TO_GROW.test(of))
      .map((series) => run.curves.get(series) ?? null)
      .filter((curve) => curve !== null);
    return parts.length >= 2 && parts.length <= MAX_PARTS ? [{ run, parts }] : [];
  },
  minimum: { option: 'minPoints', points: ({ parts }) => Math.min(...parts.map((curve) => curve.values.length)) },
  check: ({ run, parts }, { minRise, maxRise }) => {
    if (run.learningRate.schedule === 'restarts') return null;
    const judged = parts.filter(({ values: own }) => own.every((value) => value >= 0) && isMoving(own)).map(judge);
    const [up] = judged
      .filter(({ valley }) => fires(valley, 1, 1) && !valley.ofRange && valley.rise > minRise)
      .sort((a, b) => b.valley.level - b.valley.lowest - (a.valley.level - a.valley.lowest));
    const calm = judged.filter(({ valley }) => !valley.ofRange && valley.rise < maxRise);
    if (!up || calm.length === 0) return null;
    const { curve, valley } = up;
    const last = curve.at.length - 1;
    const levels: Way = [stretchLevelAt(curve, valley.knee, valley.lowest), stretchLevelAt(curve, last, valley.level)];
    const [best, end] = wayOf(curve, valley.knee, last, levels);
    const gained = calm.reduce((sum, other) => sum + changeOver(other.curve, curve, valley.knee), 0);
    return {
      series: [curve.series.name, ...calm.map((other) => other.curve.series.name)],
      from: curve.at[Math.min(valley.knee + 1, last)]!,
      to: curve.at[last]!,
      confidence: 'medium',
      measured: {
        part: curve.series.name,
        other: calm[0]!.curve.series.name,
        more: calm.length - 1,
        best,
        end,
        levelRise: valley.rise,
        bestPlace: place(run, best.at),
        hides: gained < -MAX_BACK * (valley.level - valley.lowest),
        trainChange: trainChange(run, curve, valley.knee),
      },
    };
  },
  message: ({ measured }) => {
    const { part, other, more, best, end, bestPlace, hides } = measured;
    const calm = more > 0 ? say`${name(other)} and ${more} more` : say`${name(other)}`;
    const sum = hides ? ' The others gained more than that: the sum hides it.' : '';
    return say`Of the parts of the validation loss only ${name(part)} turned up: it ${roseWords([best, end])} after ${bestPlace}, ${calm} did not.${sum}`;
  },
  causes: [
    {
      cause: 'That task overfits by itself.',
      weigh: ({ trainChange: change }) => ({
        for: change < -0.05 ? [`the same part of the training loss fell ${percent(-change)} meanwhile`] : [],
        against: change > 0 ? ['the same part of the training loss did not fall meanwhile'] : [],
      }),
    },
    { cause: 'Labels of that task are missing or wrong: the surer the model, the more they cost.' },
    { cause: 'Its weight in the sum is too small against the others, which pull the shared layers their way.' },
  ],
});

function judge(curve: Curve): Judged {
  const [stretch] = fitStretches(curve.values, [{ kind: 'run', start: 0, end: curve.values.length }], curve.quantum);
  return { curve, valley: measureValley(stretch!, 0) };
}

function isMoving(own: Float64Array): boolean {
  return own.some((value) => value !== own[0]);
}

/** How far the level of another part went while this one rose. */
function changeOver(other: Curve, { at }: Curve, knee: number): number {
  const first = other.at.findIndex((place) => place >= at[knee]!);
  return first < 0 ? 0 : other.levels[other.levels.length - 1]! - other.levels[first]!;
}

/** Change of the same part of the training loss meanwhile, as a share; NaN where it is not logged. */
function trainChange({ run }: MeasuredRun, { series, at }: Curve, knee: number): number {
  const own = run.series.find(({ kind, split, metric }) => kind === 'loss-part' && split === 'train' && metric === series.metric);
  if (!own) return Number.NaN;
  const aligned = alignTo(at, own);
  return aligned[aligned.length - 1]! / aligned[knee]! - 1;
}
