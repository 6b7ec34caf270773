import { say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place } from '../targets.js';

export const stepRestart = defineRule({
  id: 'step-restart',
  order: 220,
  title: 'The axis goes back: the run was resumed',
  severity: 'notice',
  about: 'log',
  needs: 'any loss, score or gradient norm',
  why: 'A training that was resumed from an earlier checkpoint writes some steps twice. The later write counts here; other tools draw both.',
  formula: 'The step or epoch of a later row is smaller than that of an earlier one, while the log is sorted otherwise.',
  advice: ['Nothing to do if the run was resumed on purpose.', 'Truncate the log when you resume, or write a new file.'],
  falseAlarmIf: ['an epoch counter starts again for every stage of one training'],
  references: ['https://github.com/tensorflow/tensorboard/blob/master/README.md'],
  example: {
    train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
    epoch: Array.from({ length: 40 }, (_, i) => (i < 25 ? i : i - 5)),
  },
  options: {
    /** Minimum number of points written twice before reporting. */
    minPoints: 1,
  },
  select: (run) => (measuredSeries(run).length > 0 ? [run] : []),
  check: (run, { minPoints }) => {
    const back = measuredSeries(run)
      .map(({ series }) => series)
      .filter(({ resolved }) => resolved.rewound >= minPoints);
    const most = [...back].sort((a, b) => b.resolved.rewound - a.resolved.rewound)[0];
    if (!most || most.resolved.rewound === 0) return null;
    const { rewound, rewoundTo } = most.resolved;
    return {
      series: back.map(({ name }) => name),
      from: rewoundTo,
      to: most.at[most.at.length - 1]!,
      confidence: 'high',
      measured: { metric: most.name, points: rewound, backPlace: place(run, rewoundTo), series: back.length },
    };
  },
  message: ({ measured }) => {
    const { points, backPlace } = measured;
    return say`The training went back to ${backPlace} and wrote ${points === 1 ? 'one point' : say`${points} points`} again: the later values count.`;
  },
  causes: [{ cause: 'The training was resumed from an earlier checkpoint.' }],
});
