import { smallest } from '../../math/stats/extremes.js';
import type { Curve, Divergence } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { short } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { countsAnswers, scaleOf } from '../measure/counted.js';
import { extraChanges, said } from '../measure/extra-metrics.js';
import { stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { roseWords } from '../measure/rise-evidence.js';
import { hasProof, proofOf, proofOfConfidence, proofOfFew, proofOfMemorizing, proofWords } from '../predictions/proof.js';
import { defineRule } from '../rule.js';
import { divergences, place } from '../targets.js';

export const lossAccuracyDivergence = defineRule({
  id: 'loss-accuracy-divergence',
  order: 40,
  title: 'Validation loss rises while the validation score does not get worse',
  severity: 'warning',
  refines: 'overfitting',
  means: 'overfitting',
  // Where the training itself blew up, validation went with it.
  yieldsTo: ['diverged-loss'],
  needs: 'a validation loss and a validation score, with at least 10 evaluations',
  asks: ['validation-loss', 'validation-score'],
  why: 'An accuracy counts how many answers are right; a cross-entropy also counts how sure the model is. Wrong answers become more confidently wrong faster than new ones become right: the probabilities get worse while the labels get better. Other losses and scores part ways, too, as they weigh the same errors differently.',
  formula:
    'In a stretch without a learning-rate event (or of phases too short to be judged alone), T > 25 + 5·ln m, R > 3% and z > 3 for the loss; from its last low point to the peak of the smoothed score the loss rises by more than 3% and the score gains more than 0.1 points, 4 examples (where its steps tell how many there are) and its noise: from there to the end, or over the first half of that, its slope or a step up in it exceeds 3.3·(1 + 3/n) standard errors (neighbors that go together count as fewer). Or it keeps what a learning-rate event brought: it does not fall (5%), and surely (95%) not by a quarter of that. κ = loss ÷ error is told at both ends, of the values that are told, of a score that counts answers and a loss that can be a cross-entropy (by its name, above 0, and κ ≥ ln 2: the likeliest answer is wrong only where the right one has at most half); a loss above Fano’s bound h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1)) proves miscalibration.',
  advice: [
    'If you need what the score counts (labels, masks, texts): keep the checkpoint of the best score.',
    'If you need the probabilities of a classifier: fit one temperature on held-out data, or use label smoothing, focal loss or mixup; log the calibration error (ECE).',
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
    if (!divergence || !(divergence.lossRise > minRise)) return null;
    if (divergence.gains && !(divergence.scoreGain > minGain)) return null;
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
        gains: divergence.gains,
        isNegative: lossFrom.value <= 0 || lossTo.value <= 0,
        ...lossPerErrors(loss, score, [lossFrom, lossTo], [scoreFrom, scoreTo], fanoExcess),
        ...extraChanges(run.run.series, loss.at[from]!, loss.at[to]!),
        ...proofOf(run.predictions, { from: loss.at[from]!, to: loss.at[to]! }),
      },
    };
  },
  message: ({ measured }) => {
    const { loss, score, lossFrom, lossTo, scoreFrom, scoreTo, fromPlace, to, kappaFrom, kappaTo, gains } = measured;
    const way = !gains ? 'held' : scoreTo.value > scoreFrom.value ? 'rose as well' : 'fell';
    const rise = say`${name(loss)} ${measured.isNegative ? say`rose (${values(lossFrom, lossTo)})` : roseWords([lossFrom, lossTo])}`;
    const gain = say`${name(score)} ${way} (${values(scoreFrom, scoreTo)})`;
    const perError = `loss per wrong answer ${short(kappaFrom)} → ${short(kappaTo)}`;
    const surer = gains ? 'fewer wrong answers, but more confidently wrong ones' : 'the wrong answers are more confidently wrong';
    const wrong = kappaTo > kappaFrom ? `: ${surer} (${perError})` : '';
    return say`From ${fromPlace} to ${short(to)}, ${rise} while ${gain}${wrong}${proofWords(measured)}.`;
  },
  causes: [
    {
      cause: 'Growing overconfidence: the loss of what the model gets wrong grows.',
      weigh: ({ kappaFrom, kappaTo, fanoExcess, ...extra }) => ({
        for: [
          ...(kappaTo > kappaFrom ? [`the loss per wrong answer (κ) grew ${short(kappaFrom)} → ${short(kappaTo)}`] : []),
          ...(fanoExcess > 0
            ? [`at least ${short(fanoExcess)} nats of the loss are miscalibration: no calibrated model with this error has more`]
            : []),
          ...said(extra, { ece: 1, lossScaled: 0, lossWrong: 1, lossCorrect: -1, confidenceWrong: 1, logitNorm: 1, brier: 0 }),
          ...said(extra, { lossScaled: -1 }),
          ...proofOfConfidence(extra).for,
        ],
        against: [
          ...proofOfConfidence(extra).against,
          ...(kappaTo <= kappaFrom ? ['the loss per wrong answer did not grow'] : []),
          ...said(extra, { ece: -1, lossScaled: 1, lossWrong: -1, confidenceWrong: -1 }),
        ],
      }),
    },
    {
      cause: 'Loss and score weigh errors differently: the loss has parts, or far-off errors, that the score does not see.',
      weigh: ({ kappaFrom }) => ({
        for: Number.isNaN(kappaFrom) ? ['the score does not count right and wrong answers of a cross-entropy'] : [],
        against: [],
      }),
    },
    {
      cause: 'Label noise in the training set that is being learned.',
      weigh: (extra) => ({
        for: [...said(extra, { lossCorrect: 1, brier: 1 }), ...proofOfMemorizing(extra).for],
        against: [...said(extra, { lossCorrect: -1 }), ...proofOfMemorizing(extra).against],
      }),
    },
    {
      cause: 'A few validation examples carry the loss: wrong labels or copies among them.',
      when: hasProof,
      weigh: proofOfFew,
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

/** Losses that are no cross-entropy, by their names. */
const NO_CROSS_ENTROPY =
  /mae|mse|rmse|absolute|squared|(?:^|[_/\s])l[12](?:$|[_/\s])|huber|smooth|dice|iou|focal|hinge|tversky|lovasz|triplet|contrast|margin|kld?(?:$|[_/\s])|elbo|recon|cost/i;

/**
 * Loss ÷ error at both ends, the error as a share of the top of the score. NaN, the excess over Fano's bound too, where the score counts
 * no answers or the loss can be no cross-entropy.
 */
function lossPerErrors(loss: Curve, { series }: Curve, losses: Way, scores: Way, fanoExcess: number) {
  const { goal, top } = series;
  const error = ({ value }: Reading) => (goal === 'minimize' ? value / top : 1 - value / top);
  const [kappaFrom, kappaTo] = [losses[0].value / error(scores[0]), losses[1].value / error(scores[1])];
  const isLikely = smallest(loss.values) >= 0 && !NO_CROSS_ENTROPY.test(loss.series.name);
  const isPossible = [kappaFrom, kappaTo].every((kappa) => Number.isFinite(kappa) && kappa >= Math.LN2);
  if (!countsAnswers(series) || !isLikely || !isPossible)
    return { kappaFrom: Number.NaN, kappaTo: Number.NaN, fanoExcess: Number.NaN };
  return { kappaFrom, kappaTo, fanoExcess };
}
