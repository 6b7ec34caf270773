import { joined, name, type Sentence, say } from '../sentence.js';
import { likeThis, lineCounts } from './line-counts.js';
import type { ProblemTemplates } from './template.js';

const STOPPED = 'The training stopped before it logged anything.';
const EVERY_EPOCH = 'Log every epoch, not the final result only.';

function quoted(names: readonly string[]): Sentence {
  return joined(
    names.map((one) => say`“${name(one)}”`),
    ', ',
  );
}

/** Of logs that hold too little for a curve. */
export const TOO_LITTLE = {
  'header-only': { message: 'a header and no row below it', hint: STOPPED },
  'one-row': { message: 'only one row: a curve needs at least two', hint: EVERY_EPOCH },
  'few-rows': { message: 'fewer than two rows: no curve yet', hint: EVERY_EPOCH },
  'no-history': {
    message: 'no history: the run logged no metrics',
    hint: 'It crashed before its first wandb.log(), or logs elsewhere.',
  },
  'empty-history': {
    message: 'log_history holds no values',
    hint: 'The training stopped before it logged, or logging_steps is longer than it.',
  },
  'no-scalars': {
    message: ({ records }) =>
      records <= 1 ? say`no scalars: the file holds its header only` : say`no scalars in ${records} records`,
    hint: ({ records }) =>
      records <= 1
        ? say`The training ended before it logged anything.`
        : say`It holds graphs, images or texts only; name the file with the metrics.`,
  },
  'no-number-column': {
    message: 'no column of numbers in it',
    hint: 'The run logged nothing, or the export was empty.',
  },
  'no-repeated-lines': {
    message: lineCounts,
    hint: likeThis,
  },
  'position-guessed': {
    message: ({ by, points }) =>
      by === 'order'
        ? say`no line of metrics says its epoch or step: ${points} points lie in the order of the lines`
        : by === 'list'
          ? say`lists of values say no epoch or step: their ${points} values were taken as one an epoch`
          : say`metrics stand above the first epoch or step: they were taken as measured before the training`,
    hint: 'Write the epoch or the step on every line of metrics.',
  },
  'split-guessed': {
    message:
      'every epoch has two lines with the same names, and neither says which data it is of: the first was read as training, the second as validation',
    hint: 'If it is the other way round, the curves are swapped. Write “train” and “val” into the lines.',
  },
  'names-guessed': {
    message: ({ names }) => say`short names were taken for metrics: ${quoted(names)}`,
    hint: 'Write names that say it, such as “loss”, “val_loss”, “acc” and “lr”.',
  },
  'measure-guessed': {
    message: ({ names, as }) => {
      const taken = { loss: 'losses', score: 'scores', part: 'parts of a loss', rate: 'learning rates' }[as];
      return say`${quoted(names)}: no name says what was measured, by values and neighbours they were taken for ${taken}`;
    },
    hint: 'Name the metric as well, such as “train_loss” and “val_loss”.',
  },
  'other-workers': {
    message: ({ read, count }) =>
      say`several processes of one training wrote into this file: only the lines of ${name(read)} were read, and ${count === 1 ? 'one line' : `${count} lines`} of the others left out`,
    hint: 'Nothing is lost if they log the same metrics. If they are separate trainings, write each into a file of its own.',
  },
  'workers-apart': {
    message: ({ workers, names }) => {
      const first = joined(
        names.map((one) => say`${name(one)}`),
        ', ',
      );
      const more = workers > names.length ? ` and ${workers - names.length} more` : '';
      return say`${workers} trainings wrote into this file, each with its name in front of its lines: ${first}${more}`;
    },
    hint: 'They are read as separate runs. If they are processes of one training, let only one of them log.',
  },
  'notebook-without-log': {
    message: ({ cells }) =>
      cells === 0
        ? say`a notebook without output`
        : say`a notebook: no output of its ${cells === 1 ? 'one cell' : `${cells} cells`} holds repeated lines of metrics`,
    hint: 'Run it and save it with its output, or write the metrics into a CSV or JSON Lines file.',
  },
  'summary-of-results': {
    message: 'one value a name: a summary of results, not a log',
    hint: 'Log every epoch: one list of numbers per metric, or one object a line.',
  },
  'mostly-non-finite': {
    message: ({ names, bad, points, more, row }) => {
      const series = names.map((one, i) => say`“${name(one)}” (${bad[i] ?? 0} of ${points[i] ?? 0} values)`);
      const others = more > 0 ? ` and ${more} more` : '';
      return say`mostly NaN or infinite: ${joined(series, ', ')}${others}, the first in row ${row}`;
    },
    hint: 'They are kept and judged; leave a cell empty where a value was not computed.',
  },
} satisfies Partial<ProblemTemplates>;
