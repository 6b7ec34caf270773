import { median } from '../../math/stats/median.js';
import { two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { judgedSeries, place } from '../targets.js';

/** Intervals on each side that a gap is compared with. */
const NEIGHBORS = 5;

export const stepGap = defineRule({
  id: 'step-gap',
  order: 240,
  title: 'A part of the run was not logged',
  severity: 'notice',
  about: 'log',
  needs: 'a loss or score with at least 20 points',
  why: 'What happened in the gap is unknown, and levels before and after it may belong to different settings.',
  formula:
    'A distance between two points of the most often logged main series that is more than 5 times the median of the 5 distances before it and of the 5 after it, and at least 3% of the run. Evaluations that grow sparser or denser are no gap.',
  advice: ['Look for lost log files or a logger that failed, and read them too.'],
  falseAlarmIf: ['the run was paused in its logging on purpose'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html'],
  example: {
    epoch: Array.from({ length: 40 }, (_, i) => (i < 20 ? i : i + 15)),
    train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 20,
    /** Times the usual distance. */
    minRatio: 5,
    /** Share of the run. */
    minShare: 0.03,
  },
  select: judgedSeries,
  minimum: { option: 'minPoints', points: ({ series }) => series.at.length },
  check: ({ run, series }, { minRatio, minShare }) => {
    const { at } = series;
    const n = at.length;
    const span = at[n - 1]! - at[0]!;
    const gaps = new Float64Array(n - 1);
    for (let i = 0; i < n - 1; i += 1) gaps[i] = at[i + 1]! - at[i]!;
    let widest = -1;
    for (let i = 1; i < n - 2; i += 1) {
      if (!(gaps[i]! >= minShare * span) || (widest >= 0 && gaps[i]! <= gaps[widest]!)) continue;
      const before = median(gaps.subarray(Math.max(0, i - NEIGHBORS), i));
      const after = median(gaps.subarray(i + 1, i + 1 + NEIGHBORS));
      if (gaps[i]! > minRatio * Math.max(before, after)) widest = i;
    }
    if (widest < 0) return null;
    const usual = median(gaps);
    return {
      series: [series.name],
      from: at[widest]!,
      to: at[widest + 1]!,
      confidence: gaps[widest]! > 2 * minRatio * usual ? 'high' : 'medium',
      measured: {
        metric: series.name,
        gap: gaps[widest]!,
        usual,
        lastPlace: place(run, at[widest]!),
        nextPlace: place(run, at[widest + 1]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, gap, usual, lastPlace, nextPlace } = measured;
    return say`Nothing is logged of ${name(metric)} between ${lastPlace} and ${nextPlace}: ${two(gap / usual)} times the usual distance.`;
  },
  causes: [{ cause: 'A part of the log was lost.' }, { cause: 'The run was resumed from a later step than it was stopped at.' }],
});
