import { short } from '../numbers.js';
import { name, say } from '../sentence.js';
import { likeThis, lineCounts } from './line-counts.js';
import type { ProblemTemplates } from './template.js';

const PREDICTIONS = { array: 'a NumPy array', arrays: 'NumPy arrays', table: 'a Parquet table' };
const BINARIES = {
  zip: 'a zip archive',
  gzip: 'a gzip file',
  database: 'an SQLite database',
  columns: 'a Parquet file',
  array: 'a NumPy array',
  picture: 'a picture',
  document: 'a PDF document',
  tracker: 'a W&B run file',
  pickle: 'a Python pickle',
  unknown: 'a binary file',
};

const NOT_TAKEN = {
  examples: 'one row an example (predictions, labels), no curves of a training',
  cases: 'one row a test case, a file or a class: results of an evaluation, no curves of a training',
  fits: 'one row a model, a setting or a fit: final scores of several trainings, no curves of one',
  settings: 'settings of a training, without values that were measured',
  lookup: 'a list to look things up in (packages, vectors, the parts of a model), no log',
  matrix: 'a confusion matrix',
  statistics: 'statistics of a model or its data',
  notebook: 'a notebook without output of a training that can be read',
};

/** Of files that are no log. */
export const NO_LOG = {
  'empty-file': {
    message: 'the file is empty (0 bytes)',
    hint: 'The training stopped before it logged anything, or is still starting.',
  },
  'blank-file': {
    message: 'the file is empty (white space only)',
    hint: 'The training stopped before it logged anything.',
  },
  'lfs-pointer': {
    message: 'a Git LFS pointer, not the log itself: the file was not fetched',
    hint: 'Set `lfs: true` for actions/checkout, or run `git lfs pull`.',
  },
  'dvc-pointer': { message: 'a DVC pointer, not the log itself', hint: 'Run `dvc pull` first.' },
  'web-page': {
    message: 'a web page (HTML), not a log: perhaps the answer to a download that failed',
    hint: 'Open it in a browser; it usually says what went wrong.',
  },
  'own-report': {
    message: 'a report of curvelint, not a log',
    hint: 'Give it as the baseline, or leave it out with `!`.',
  },
  'settings-file': {
    message: 'settings of a training, not its log',
    hint: 'Give the log beside it, or the folder: its settings are then read with it.',
  },
  predictions: {
    message: ({ kind }) => say`${PREDICTIONS[kind]} with predictions or scores of single examples: recognized, not read`,
    hint: 'Curves are in the log of the training; name that.',
  },
  'predictions-of-no-run': {
    message: ({ runs }) =>
      runs === 0
        ? say`predictions of single examples that belong to no run`
        : say`predictions of single examples that may belong to ${runs} runs`,
    hint: 'Put the file into the folder of its run, or give it the name of its log.',
  },
  'predictions-of-other-split': {
    message: ({ split }) =>
      split === ''
        ? say`predictions whose name says no split, beside others of the validation set: not taken`
        : say`predictions of the ${name(split)} set: not taken`,
    hint: 'Only predictions of the validation set that the log tells of are judged.',
  },
  'predictions-without-place': {
    message: ({ at }) =>
      Number.isFinite(at)
        ? say`predictions of ${short(at)}, where another file has some, too: not taken`
        : say`predictions that say nowhere of which epoch or step of the log they are: not taken`,
    hint: 'Write the epoch (or step) into the file or its name: epoch-40.npz.',
  },
  'predictions-of-other-examples': {
    message: ({ here, logged, at }) =>
      say`the accuracy of these predictions is ${short(here)}, and the log has ${short(logged)} at ${short(at)}: other examples than those of the log`,
    hint: 'Write predictions of the validation set that the log tells of, with the epoch (or step) as the log counts it. This checkpoint explains nothing and decides nothing.',
  },
  'not-taken': {
    message: ({ why }) => say`not taken: ${NOT_TAKEN[why]}`,
    hint: ({ why }) =>
      why === 'notebook'
        ? say`Save what its cells printed as text, or write the metrics to a CSV file.`
        : say`Name the log that has one row an epoch or step. A table with a column epoch or step that increases is always read.`,
  },
  'binary-file': {
    message: ({ kind }) => say`${BINARIES[kind]}, not a metric log`,
    hint: 'Name the file that the training writes its losses and scores to.',
  },
  'no-metric-log': {
    message: (counts) => say`not a metric log: ${lineCounts(counts)}`,
    hint: (counts) =>
      counts.numbers === 0 ? say`Name the file that the training writes its losses and scores to.` : likeThis(counts),
  },
  'wide-table': {
    message: ({ columns }) => say`a table of ${columns} columns or more: too wide for a metric log, not read`,
    hint: 'Export the metrics alone.',
  },
  'no-metric-values': {
    message: 'no values of a metric in it',
    hint: 'Are all its columns words, or positions (epoch, step, time)?',
  },
} satisfies Partial<ProblemTemplates>;
