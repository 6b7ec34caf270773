import type { Curve, Divergence } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { short } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { countsAnswers, scaleOf } from '../measure/counted.js';
import { extraChanges, said } from '../measure/extra-metrics.js';
import { stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { roseWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { divergences, place } from '../targets.js';

export const lossAccuracyDivergence = defineRule({
  id: 'loss-accuracy-divergence',
  order: 40,
  title: 'Validation loss rises while validation accuracy rises too',
  severity: 'warning',
  refines: 'overfitting',
  means: 'overfitting',
  // Where the training itself blew up, validation went with it.
  yieldsTo: ['diverged-loss'],
  needs: 'a validation loss and a validation score, with at least 10 evaluations',
  asks: ['validation-loss', 'validation-score'],
  why: 'Accuracy counts how many answers are right; the loss also counts how sure the model is. Wrong answers become more confidently wrong faster than new ones become right: the probabilities get worse while the labels get better.',
  formula:
    'In a stretch without a learning-rate event (or of phases too short to be judged alone), T > 25 + 5·ln m, R > 3% and z > 3 for the loss; from its last low point to the peak of the smoothed score the loss rises by more than 3% and the score gains more than its noise and 0.1 points. κ = loss ÷ error is told at both ends, of the values that are told; a loss above Fano’s bound h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1)) proves miscalibration.',
  advice: [
    'If you ship labels: keep the checkpoint of the best score.',
    'If you ship probabilities: fit one temperature on held-out data, or use label smoothing, focal loss or mixup.',
    'Log the calibration error (ECE) and the loss after temperature scaling to see how much is only overconfidence.',
  ],
  falseAlarmIf: [
    'the validation loss is class-weighted, smoothed or has a penalty inside, so that it is no plain cross-entropy',
    'a few mislabelled validation examples carry the loss',
    'the validation set is so small that the score moves in coarse steps',
  ],
  references: ['https://arxiv.org/abs/1706.04599', 'https://arxiv.org/abs/1710.10345'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.02 + Math.exp(-i / 12)),
    val_loss: Array.from(
      { length: 60 },
      (_, i) => 0.4 + Math.exp(-i / 5) + 0.006 * Math.max(0, i - 18) + 0.004 * Math.sin(5 * i),
    ),
    val_acc: Array.from({ length: 60 }, (_, i) => 0.9 - 0.5 * Math.exp(-i / 8) + 0.0004 * i + 0.0008 * Math.sin(5 * i)),
  },
  options: {
    /** Rise of the loss over the window, as a share. */
    minRise: 0.03,
    /** Gain of the score, as a share of its top. */
    minGain: 0.001,
  },
  select: divergences,
  check: ({ run, loss, score, divergence }, { minRise, minGain }) => {
    if (!divergence || !(divergence.lossRise > minRise) || !(divergence.scoreGain > minGain)) return null;
    const { from, to, lossLevels, fanoExcess } = divergence;
    const levels: Way = [stretchLevelAt(loss, from, lossLevels[0]), stretchLevelAt(loss, to, lossLevels[1])];
    const [lossFrom, lossTo] = wayOf(loss, from, to, levels);
    const [scoreFrom, scoreTo] = scoreWay(score, loss, divergence);
    return {
      series: [loss.series.name, score.series.name],
      from: loss.at[from]!,
      to: loss.at[to]!,
      confidence: divergence.lossRise > 0.1 ? 'high' : 'medium',
      size: divergence.lossRise,
      measured: {
        loss: loss.series.name,
        score: score.series.name,
        fromPlace: place(run, loss.at[from]!),
        to: loss.at[to]!,
        lossFrom,
        lossTo,
        scoreFrom,
        scoreTo,
        lossLevelRise: divergence.lossRise,
        scoreLevelGain: divergence.scoreGain,
        kappaFrom: lossPerError(lossFrom, scoreFrom, score),
        kappaTo: lossPerError(lossTo, scoreTo, score),
        fanoExcess,
        ...extraChanges(run.run.series, loss.at[from]!, loss.at[to]!),
      },
    };
  },
  message: ({ measured }) => {
    const { loss, score, lossFrom, lossTo, scoreFrom, scoreTo, fromPlace, to, kappaFrom, kappaTo } = measured;
    const way = scoreTo.value > scoreFrom.value ? 'rose as well' : 'fell';
    const rise = say`${name(loss)} ${roseWords([lossFrom, lossTo])}`;
    const gain = say`${name(score)} ${way} (${values(scoreFrom, scoreTo)})`;
    const perError = `loss per wrong answer ${short(kappaFrom)} → ${short(kappaTo)}`;
    const wrong = kappaTo > kappaFrom ? `: fewer wrong answers, but more confidently wrong ones (${perError})` : '';
    return say`From ${fromPlace} to ${short(to)}, ${rise} while ${gain}${wrong}.`;
  },
  causes: [
    {
      cause: 'Growing overconfidence: the loss of the wrong answers grows.',
      weigh: ({ kappaFrom, kappaTo, fanoExcess, ...extra }) => ({
        for: [
          ...(kappaTo > kappaFrom ? [`the loss per wrong answer (κ) grew ${short(kappaFrom)} → ${short(kappaTo)}`] : []),
          ...(fanoExcess > 0
            ? [`at least ${short(fanoExcess)} nats of the loss are miscalibration: no calibrated model with this error has more`]
            : []),
          ...said(extra, { ece: 1, lossScaled: 0, lossWrong: 1, lossCorrect: -1, confidenceWrong: 1, logitNorm: 1, brier: 0 }),
          ...said(extra, { lossScaled: -1 }),
        ],
        against: [
          ...(kappaTo <= kappaFrom ? ['the loss per wrong answer did not grow'] : []),
          ...said(extra, { ece: -1, lossScaled: 1, lossWrong: -1, confidenceWrong: -1 }),
        ],
      }),
    },
    {
      cause: 'Label noise in the training set that is being learned.',
      weigh: (extra) => ({ for: said(extra, { lossCorrect: 1, brier: 1 }), against: said(extra, { lossCorrect: -1 }) }),
    },
  ],
});

/** From the start of the window to its end, in the unit of the score. */
function scoreWay(score: Curve, loss: Curve, { from, to, scoreLevels }: Divergence): Way {
  const { goal } = score.series;
  const scale = scaleOf(score.series);
  const level = (share: number) => scale * (goal === 'minimize' ? 1 - share : share);
  const [a, b] = [from, to].map((point) => Math.max(0, indexAt(score.at, loss.at[point]!))) as [number, number];
  return wayOf(score, a, b, [stretchLevelAt(score, a, level(scoreLevels[0])), stretchLevelAt(score, b, level(scoreLevels[1]))]);
}

/** Loss ÷ error, the error as a share of the top of the score; NaN where the score counts no answers, or the loss is none of wrong ones. */
function lossPerError(loss: Reading, score: Reading, { series }: Curve): number {
  const { goal, top } = series;
  if (!countsAnswers(series)) return Number.NaN;
  const error = goal === 'minimize' ? score.value / top : 1 - score.value / top;
  return loss.value > 0 && error > 0 ? loss.value / error : Number.NaN;
}
