import { namesText } from '../names.js';
import { name, type Sentence, say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

/** Of files, folders and patterns of the disk that can't be had. */
export const NOT_HAD = {
  'no-such-path': {
    message: 'no such file or folder',
    hint: ({ root, near }) => meant(near) ?? say`It was looked for in ${name(root)}.`,
  },
  'no-folder': {
    message: 'no file matches',
    hint: ({ folder, near }) => meant(near) ?? say`There is no folder ${name(folder)}.`,
  },
  'no-match': { message: 'no file matches', hint: 'Check the path.' },
  'empty-folder': { message: 'the folder holds no files', hint: 'Check the path.' },
  'unlistable-folder': {
    message: ({ reason }) => say`the folder can't be listed${because(reason)}`,
    hint: 'Check its permissions.',
  },
  'folder-named-as-log': {
    message: 'a folder, not a file, and empty',
    hint: 'Check the step that writes or copies the log.',
  },
  'brace-alternatives': {
    message: 'too many alternatives in braces',
    hint: 'Write fewer of them, or several patterns.',
  },
  'too-many-files': {
    message: ({ most }) => say`more than ${most} files: the rest was left out`,
    hint: 'Use a narrower pattern.',
  },
  'no-log-among': {
    message: ({ files }) =>
      files === 1 ? say`one file, and it is no metric log` : say`${files} files, none of them a metric log`,
    hint: 'Name the file that the training writes its losses and scores to, or its folder.',
  },
  'not-a-file': { message: 'not a regular file', hint: 'Name a file.' },
  'link-or-device': {
    message: 'not a regular file (a link to a file, a pipe or a device)',
    hint: 'Name the file itself.',
  },
  device: { message: 'not a regular file (a pipe or a device): not read', hint: 'Write the log to a file.' },
  'broken-link': {
    message: 'a symbolic link that leads nowhere',
    hint: 'Its target was moved, or was never copied here.',
  },
  'leaving-link': {
    message: 'a symbolic link that leads out of the folder: not followed',
    hint: 'Name its target itself.',
  },
  unopenable: {
    message: ({ reason }) => say`can't be opened${because(reason)}`,
    hint: 'Check that it exists and may be read.',
  },
  unreadable: {
    message: ({ reason }) => say`can't be read${because(reason)}`,
    hint: 'Try again; if it stays, copy the file.',
  },
  'large-file': {
    message: ({ bytes, most }) => say`${bytes} bytes: more than ${most} are not read`,
    hint: 'Log less often, or split the file.',
  },
  'changed-file': {
    message: 'the file changed while it was read',
    hint: 'The training may still be running: read it when it has ended.',
  },
  'passed-over': {
    message: ({ axis, folder, examples, document, notebook, cases, fits, statistics, settings, names }) => {
      const counts = [axis, folder, examples, document, notebook, cases, fits, statistics, settings];
      const kinds = [
        counted(axis, 'table', 'without an epoch or step column that increases'),
        counted(folder, 'file', 'in folders of data, tests or code'),
        counted(examples, 'table', 'of single examples'),
        counted(document, 'document', 'with a table of metrics'),
        counted(notebook, 'notebook', 'without output of a training that can be read'),
        counted(cases, 'file', 'with one row a test case or class'),
        counted(fits, 'file', 'with one row a model, setting or fit'),
        counted(statistics, 'file', 'of statistics'),
        counted(settings, 'file', 'of settings or vectors'),
      ].filter((kind) => kind !== '');
      const total = counts.reduce((sum, count) => sum + count, 0);
      return say`not taken: ${kinds.join(', ')}: ${namesText(names, total)}`;
    },
    hint: ({ axis, folder, examples, document, names }) =>
      axis + folder > 0 || (examples === 0 && document > 0)
        ? say`What is named is read, as with “metrics: ${name(asYaml(names[0] ?? ''))}”.`
        : say`None of them has a column epoch or step that increases; with one, a file that is named is read.`,
  },
  'deleted-run': { message: 'a metric of a deleted run', hint: 'Restore the run in MLflow to have it read.' },
} satisfies Partial<ProblemTemplates>;

function meant(near: string): Sentence | null {
  return near === '' ? null : say`Did you mean ${name(near)}?`;
}

function counted(count: number, what: string, which: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'} ${which}`;
}

/** A path as the value of a key: quoted where YAML or a pattern would take it for something else. */
function asYaml(path: string): string {
  const plain = path.startsWith('!') ? `./${path}` : path;
  return /^[\w./][\w./ -]*$/.test(plain) && plain.trim() === plain ? plain : JSON.stringify(plain);
}

/** The system's word for what went wrong. */
function because(reason: string): string {
  if (reason === '') return '';
  return reason === 'ELOOP' ? ': it is a symbolic link' : `: ${reason}`;
}
