import { short } from '../numbers.js';
import { TOKEN_REFUSED } from '../refused.js';
import { joined, name, type Sentence, say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

const ALL_WANTED = 'Name the log in your own workflow, from its own disk, if all of it is wanted.';

/** Of what logs hold together, of logs from elsewhere, and of none at all. */
export const TOGETHER = {
  'settings-withheld': {
    message: ({ settings, names }) => {
      const named = joined(
        names.map((one) => say`“${name(one)}”`),
        ', ',
      );
      const more = settings > names.length ? say` and ${settings - names.length} more` : [];
      const whose = settings === 1 ? 'its name or value looks like a secret' : 'their names or values look like secrets';
      return say`${settings === 1 ? 'one setting' : `${settings} settings`} withheld, ${whose}: ${named}${more}`;
    },
    hint: 'Nothing of their values was kept. Give secrets to a training by its environment, not by its settings.',
  },
  'several-trainings': {
    message: ({ trainings }) => say`the file holds ${trainings} trainings, one after the other: the axis starts again`,
    hint: 'They are read as separate runs. Write each training into a file of its own.',
  },
  'trainings-at-once': {
    message: ({ trainings }) =>
      say`${trainings} trainings wrote into this file at the same time: their lines were told apart by the epochs or steps, which count up in each of them`,
    hint: 'They are read as separate runs. Write each training into a file of its own.',
  },
  'trainings-mixed': {
    message: ({ trainings }) =>
      trainings > 1
        ? say`at least ${trainings} trainings wrote into this file at the same time, and no line says of which it is: their curves cannot be told apart, so none was read`
        : say`several trainings wrote into this file at the same time, and no line says of which it is: their curves cannot be told apart, so none was read`,
    hint: 'Write each training into a file of its own.',
  },
  'learning-rate-range-test': {
    message: ({ lowest, highest }) =>
      say`a learning-rate range test: the learning rate only rises, from ${short(lowest)} to ${short(highest)}, until the loss blows up; it is no training to be judged, so it was left out`,
    hint: 'Leave its file out of the logs, or give it a folder of its own.',
  },
  'not-evaluated-yet': {
    message: ({ points }) =>
      say`the first ${points} values of all validation metrics are 0: nothing was evaluated yet, they were left out`,
    hint: 'Evaluate every epoch (Ultralytics: val=True) to have a validation curve.',
  },
  'final-evaluation': {
    message: ({ step }) =>
      say`the last evaluation, at step ${step}, was made after the training had ended: it is no point of the curve and was left out`,
    hint: 'Log an evaluation of the best checkpoint under a name of its own.',
  },
  'series-not-placed': {
    message: ({ names, more }) =>
      say`a second log of the same run holds ${namesOf(names)}${others(more)}, but says not where along the run: left out`,
    hint: 'Log it with the epoch or the step.',
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
    message: ({ names, made, more }) => {
      const wanted = namesOf(names, ' or ');
      if (made.length === 0) return say`none is called ${wanted}: the run has none`;
      return say`none is called ${wanted}: the run has ${namesOf(made)}${others(more)}`;
    },
    hint: ({ made }) =>
      made.length === 0
        ? say`Upload the logs with actions/upload-artifact.`
        : say`Upload the logs under such a name, or name their artifact in the input artifacts.`,
  },
  'expired-artifacts': {
    message: ({ made, days, more }) => {
      const each = made.map((one, i) => (days[i] ? say`${name(one)} on ${name(days[i])}` : [name(one)]));
      return say`all that are wanted have expired: ${joined(each, ', ')}${others(more)}`;
    },
    hint: 'Run the training again; retention-days of actions/upload-artifact says how long they stay.',
  },
  'undated-reports': {
    message: ({ reports }) =>
      say`${reports === 1 ? 'one report of the history does' : `${reports} reports of the history do`} not say when the commit was made: all are taken in the order of their names`,
    hint: 'Let the names of the files begin with a date or a number that grows.',
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
    message: ({ status }) => (status === 401 ? [TOKEN_REFUSED] : say`the token may not read them (${status})`),
    hint: ({ status }) =>
      status === 401
        ? say`Leave out the input token, or give a valid one.`
        : say`Add "actions: read" to the permissions of the job.`,
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
  'long-names': {
    message: ({ count, most }) =>
      say`${count} ${count === 1 ? 'name' : 'names'} of more than ${most} characters: what they name was left out`,
    hint: 'Give short names to metrics and settings.',
  },
  'many-settings': {
    message: ({ count, most }) => say`${count} settings: only the first ${most} were taken`,
    hint: 'Log settings, not data.',
  },
  'more-problems': {
    message: ({ count }) => say`${count} more problems in the same file`,
    hint: 'Mend the first ones: the others are often alike.',
  },
  'nothing-read': {
    message: ({ files, first }) => {
      const names = namesOf(first);
      if (files === 0) return say`no training log could be read: no file was found`;
      if (files === 1) return say`no training log could be read: ${names} was looked at`;
      return say`no training log could be read: ${files} files were looked at, for instance ${names}`;
    },
    hint: ({ known }) => say`Known formats: ${headsOf(known).join(', ')}.`,
  },
  'baseline-without-log': {
    message: 'the baseline holds no training log that can be read',
    hint: 'Give a report.json or the logs of the base branch.',
  },
} satisfies Partial<ProblemTemplates>;

/** What stands before the colon, once each: the names of their files are in the README. */
function headsOf(known: readonly string[]): readonly string[] {
  return [...new Set(known.map((title) => title.split(':', 1)[0] ?? title))];
}

function namesOf(texts: readonly string[], between = ', '): Sentence {
  return joined(
    texts.map((one) => [name(one)]),
    between,
  );
}

function others(more: number): string {
  return more > 0 ? ` and ${more} more` : '';
}
