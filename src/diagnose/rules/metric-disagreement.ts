import { largest, smallest } from '../../math/stats/extremes.js';
import { spearman } from '../../math/tests/spearman.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { wayOf } from '../measure/readings.js';
import { defineRule } from '../rule.js';

/** Evaluations that are correlated at most: levels of more say the same. */
const MAX_ROWS = 500;
/** Fewer evaluations than this correlate by chance more often. */
const SHORT = 20;
/** Scores that are made of texts which a model wrote, by the names that metrics have here. */
const OF_TEXT = /(?:^|_)(?:wer|cer|per|ser|bleu|chrf|rouge\w{0,12}|meteor|cider|ter|exact_match|bertscore|bleurt|comet)$/;

export const metricDisagreement = defineRule({
  id: 'metric-disagreement',
  order: 290,
  title: 'Validation loss and score move against each other',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['loss-accuracy-divergence', 'overfitting', 'memorization', 'post-drop-drift', 'diverged-loss', 'frozen-metric'],
  needs: 'a validation loss and a validation score with at least 10 common evaluations',
  asks: ['validation-loss', 'validation-score'],
  why: 'A loss that improves while the score gets worse does not stand for what you want: optimizing it further won’t help.',
  formula:
    'Spearman’s correlation of the smoothed loss with the smoothed error is below −0.3 over the run (below −0.8 with fewer than 20 evaluations), and both move by more than 6 standard deviations of one evaluation.',
  advice: [
    'Look at a few predictions yourself, and compute the score of them by hand: decoding, padding, tokenizer, `compute_metrics`.',
    'Check that both are computed on the same examples, with the same labels and weights.',
    'Choose a loss that follows the score: class weights, another surrogate, calibration.',
  ],
  falseAlarmIf: [
    'the score has saturated, and only its noise is left',
    'the score counts something else on purpose (recall at a fixed threshold)',
  ],
  references: ['https://arxiv.org/abs/1706.04599'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => Math.exp(-i / 15)),
    val_loss: Array.from({ length: 60 }, (_, i) => 0.5 + Math.exp(-i / 15) + 0.003 * Math.sin(5 * i)),
    val_acc: Array.from({ length: 60 }, (_, i) => 0.6 + 0.3 * Math.exp(-i / 15) + 0.002 * Math.sin(7 * i)),
  },
  options: {
    /** Minimum common evaluations before reporting. */
    minPoints: 10,
    /** Correlation below which they disagree. TheDeepChecker warns below 0.5 already; that fires on saturated scores. */
    maxCorrelation: -0.3,
    /** The same with fewer than 20 evaluations, of which a few in a row make a correlation. */
    maxShortCorrelation: -0.8,
    /** Range of either in standard deviations of one evaluation. */
    minMove: 6,
  },
  select: (run): readonly { run: MeasuredRun; loss: Curve; score: Curve }[] => {
    const { validationLoss: loss, validationScore: score } = run;
    return loss && score && run.costIs === 'loss' && run.notEnough === null ? [{ run, loss, score }] : [];
  },
  minimum: { option: 'minPoints', points: ({ loss, score }) => rowsOf(loss, score).length },
  check: ({ run, loss, score }, { maxCorrelation, maxShortCorrelation, minMove }) => {
    const moves = [loss, score].every((curve) => rangeOf(curve) > minMove * curve.noise);
    if (!moves || run.rises.length > 0 || run.divergences.length > 0) return null;
    const sign = score.series.goal === 'maximize' ? -1 : 1;
    const rows = rowsOf(loss, score);
    const correlation = spearman(
      rows.map(([i]) => loss.levels[i]!),
      rows.map(([, j]) => sign * score.levels[j]!),
    );
    if (!(correlation < (rows.length < SHORT ? maxShortCorrelation : maxCorrelation))) return null;
    const [lossFrom, lossTo] = wayOf(loss, 0, loss.at.length - 1);
    const [scoreFrom, scoreTo] = wayOf(score, 0, score.at.length - 1);
    return {
      series: [loss.series.name, score.series.name],
      from: loss.at[rows[0]![0]]!,
      to: loss.at[rows[rows.length - 1]![0]]!,
      confidence: correlation < 2 * maxCorrelation ? 'high' : 'medium',
      measured: {
        loss: loss.series.name,
        score: score.series.name,
        correlation,
        points: rows.length,
        ...{ lossFrom, lossTo, scoreFrom, scoreTo },
        // Who is told only that they disagree asks which one gets better.
        lossGains: lossTo.value < lossFrom.value && sign * (scoreTo.value - scoreFrom.value) > 0,
        ofText: OF_TEXT.test(score.series.metric ?? ''),
      },
    };
  },
  message: ({ measured }) => {
    const { loss, score, correlation, points, lossFrom, lossTo, scoreFrom, scoreTo, lossGains } = measured;
    const rank = `rank correlation with the error ${short(Number(correlation.toFixed(2)))} over ${points} evaluations`;
    if (!lossGains) return say`${name(loss)} gets better when ${name(score)} gets worse (${rank}).`;
    return say`${name(loss)} gets better (${values(lossFrom, lossTo)}) while ${name(score)} gets worse (${values(scoreFrom, scoreTo)}): they measure different things (${rank}).`;
  },
  causes: [
    {
      cause:
        'The score is not computed from what the loss judges: decoding (greedy, beam, length), padding, tokenizer or normalization of the texts in `compute_metrics`.',
      weigh: ({ score, ofText }) => ({
        for: ofText ? [say`${name(score)} is computed from decoded texts, the loss from the labels that are fed in`] : [],
        against: [],
      }),
    },
    { cause: 'The loss does not stand for the score.' },
    { cause: 'Loss and score are computed on different data or labels.' },
  ],
});

function rangeOf({ levels }: Curve): number {
  return largest(levels) - smallest(levels);
}

/** Points of the loss with the point of the score at or before each, since the point of the loss before; at most 500, evenly. */
function rowsOf(loss: Curve, score: Curve): readonly (readonly [number, number])[] {
  const step = Math.ceil(loss.at.length / MAX_ROWS);
  const rows: (readonly [number, number])[] = [];
  for (let i = 0; i < loss.at.length; i += step) {
    const j = indexAt(score.at, loss.at[i]!);
    if (j >= 0 && (i === 0 || score.at[j]! > loss.at[i - 1]!)) rows.push([i, j]);
  }
  return rows;
}
