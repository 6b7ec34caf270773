import { joined, name, say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

const ALL_WANTED = 'Name the log in your own workflow, from its own disk, if all of it is wanted.';

/** Of what logs hold together, of logs from elsewhere, and of none at all. */
export const TOGETHER = {
  'several-trainings': {
    message: ({ trainings }) => say`the file holds ${trainings} trainings, one after the other: the axis starts again`,
    hint: 'They are read as separate runs. Write each training into a file of its own.',
  },
  'not-evaluated-yet': {
    message: ({ points }) =>
      say`the first ${points} values of all validation metrics are 0: nothing was evaluated yet, they were left out`,
    hint: 'Evaluate every epoch (Ultralytics: val=True) to have a validation curve.',
  },
  'artifact-gone': { message: 'the artifact has expired or was deleted', hint: 'Run the training again.' },
  'artifact-without-log': {
    message: ({ files }) => say`${files} files, none of them a metric log`,
    hint: 'Upload the logs.',
  },
  'artifact-files': {
    message: ({ most }) => say`more than ${most} files in all: the rest was left out`,
    hint: 'Upload the logs only.',
  },
  'no-artifact': {
    message: ({ names }) =>
      say`none is called ${joined(
        names.map((one) => [name(one)]),
        ' or ',
      )}`,
    hint: 'Upload the logs with actions/upload-artifact.',
  },
  'shard-baseline': {
    message: ({ shards }) => say`the baseline that ${shards} of the reports were compared with is not taken`,
    hint: 'Give it where they are merged: --baseline, or the input baseline.',
  },
  'untrusted-report': {
    message: ({ reports }) => say`${reports} report.json of a run that others decide about: not taken`,
    hint: 'Upload the logs instead (what the training wrote): they are read and judged here.',
  },
  'many-artifacts': {
    message: ({ most }) => say`more than ${most}: the rest was left out`,
    hint: 'Upload fewer, or merge them.',
  },
  'forbidden-artifacts': {
    message: ({ status }) => say`the token may not read them (${status})`,
    hint: 'Add "actions: read" to the permissions of the job.',
  },
  'series-left-out': {
    message: ({ series, nameBytes, rows }) =>
      say`${series} series left out: a name of more than ${nameBytes} bytes, or more than ${rows} rows`,
    hint: ALL_WANTED,
  },
  'many-series': {
    message: ({ series, most }) => say`${series} series: only the first ${most} were taken`,
    hint: ALL_WANTED,
  },
  'nothing-read': {
    message: ({ files, first }) => {
      const names = joined(
        first.map((one) => [name(one)]),
        ', ',
      );
      if (files === 0) return say`no training log could be read: no file was found`;
      if (files === 1) return say`no training log could be read: ${names} was looked at`;
      return say`no training log could be read: ${files} files were looked at, for instance ${names}`;
    },
    hint: ({ known }) => say`Known formats: ${known.join('; ')}.`,
  },
  'baseline-without-log': {
    message: 'the baseline holds no training log that can be read',
    hint: 'Give a report.json or the logs of the base branch.',
  },
} satisfies Partial<ProblemTemplates>;
