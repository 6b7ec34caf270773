import { short } from '../numbers.js';
import { joined, name, type Sentence, say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

const AS_PICKLE = 'Save numbers or strings: np.savez(path, probs=probs, labels=labels) with arrays of one plain type.';
const OUR_COLUMNS = 'Give it the columns id, label, and either prob_0, prob_1, … or predicted.';

const NOT_JUDGED = {
  'multi-label': 'the labels are several classes an example (multi-label)',
  'soft-labels': 'the labels are shares of several classes (soft labels)',
  regression: 'the labels or the outputs are measurements, not classes (regression)',
  sigmoids: 'the scores lie between 0 and 1 and don’t add up to 1, as one sigmoid a class gives',
  texts: 'nearly every example has a label of its own: texts, no classes',
} as const;
const DAMAGED = {
  header: "its header can't be read",
  archive: "its list of arrays can't be read: it is truncated or damaged",
  checksum: 'it does not match its checksum',
  data: "its packed bytes can't be unpacked",
  encrypted: 'it is encrypted or packed in a way that is not read',
  columns: "some of its columns can't be read",
  json: 'it is not valid JSON',
} as const;
const LENGTHS = { labels: 'labels', ids: 'ids', 'class-names': 'names of classes' } as const;
const LEFT_OUT = {
  scores: 'with NaN or infinite scores',
  labels: 'without a label (none, or −100)',
  ids: 'without an id, or with one of over 256 characters',
  cells: "that can't be read",
} as const;
const TOO_MANY = {
  examples: 'examples of one checkpoint',
  'all-examples': 'examples of all checkpoints together',
  'all-files': 'examples in all files together',
  classes: 'classes',
  checkpoints: 'checkpoints: is the column of epochs or steps one number an example?',
  numbers: 'scores in one file',
  entries: 'arrays in one file',
  cells: 'cells in one row group',
} as const;
const TOO_LARGE = {
  line: 'a line or an object is larger than',
  entry: 'an array is unpacked larger than',
  header: 'the header of an array is larger than',
  json: 'the JSON is larger than',
  fortran: 'a compressed array in Fortran order is larger than',
} as const;

/** Of files of per-example predictions. */
export const PREDICTIONS = {
  'predictions-no-scores': {
    message: ({ names }) => say`no scores and no predicted classes: it holds ${listOf(names)}`,
    hint: 'Call them probs, logits or predictions in arrays, and prob_0, prob_1, … or predicted in tables.',
  },
  'predictions-no-labels': {
    message: ({ names }) =>
      say`scores of single examples without their labels: recognized, not read (looked for ${listOf(names)})`,
    hint: 'Save the true classes with it: an array or a column labels, or labels.npy in the same folder.',
  },
  'predictions-lengths': {
    message: ({ of, scores, others }) =>
      say`${others} ${LENGTHS[of]} for ${scores} ${of === 'class-names' ? 'classes' : 'examples'}`,
    hint: 'Both have to be of the same evaluation: save them together.',
  },
  'predictions-shape': {
    message: ({ array, shape }) => say`the array “${name(array)}” has the shape (${shape.join(', ')}), which is not read`,
    hint: 'Scores are examples × classes, labels one class an example. Flatten the positions of tokens or pixels.',
  },
  'predictions-type': {
    message: ({ array, kind, type }) =>
      kind === 'pickle'
        ? say`the array “${name(array)}” holds Python objects (a pickle), which are never loaded`
        : kind === 'structured'
          ? say`the array “${name(array)}” is of a structured type, which is not read`
          : say`the array “${name(array)}” is of the type “${name(type)}”, which is not read`,
    hint: AS_PICKLE,
  },
  'predictions-truncated': {
    message: ({ array, bytes, expected }) =>
      say`${array === '' ? [] : say`“${name(array)}” is `}truncated: ${bytes} bytes where it says ${expected}`,
    hint: 'Was it still being written, or was the copy cut? Save or copy it again.',
  },
  'predictions-damaged': {
    message: ({ array, part }) => say`${array === '' ? [] : say`“${name(array)}”: `}${DAMAGED[part]}`,
    hint: 'Save or copy it again.',
  },
  'predictions-not-judged': {
    message: ({ kind }) => say`${NOT_JUDGED[kind]}: that is not judged yet`,
    hint: 'Only predictions with one class an example are judged so far.',
  },
  'predictions-label': {
    message: ({ row, label, classes }) =>
      label === ''
        ? say`row ${row} has a label that is none of the ${classes} classes`
        : say`row ${row} has the label “${name(label)}”, and there are ${classes} classes`,
    hint: 'Labels are 0 to the number of classes − 1, or names of the columns of scores.',
  },
  'predictions-labels-from-one': {
    message: ({ classes }) => say`the labels run from 1 to ${classes}: taken as the classes 0 to ${classes - 1}`,
    hint: 'Nothing to do, unless a class is missing.',
  },
  'predictions-label-words': {
    message: ({ first }) =>
      say`the labels are words${first.length === 0 ? [] : say` (${listOf(first)})`}, and nothing says which of the scores is whose`,
    hint: 'Save class_names in the order of the scores, or name the columns of scores after the classes.',
  },
  'predictions-left-out': {
    message: ({ why, count, row }) =>
      say`${count === 1 ? 'one example' : `${count} examples`} ${LEFT_OUT[why]} left out, the first in row ${row}`,
    hint: 'The others were read.',
  },
  'predictions-same-ids': {
    message: ({ count, first }) =>
      say`${count === 1 ? 'one example has' : `${count} examples have`} an id that another has${first === '' ? [] : say`, the first is “${name(first)}”`}`,
    hint: 'The first of each was taken. Give every example an id of its own.',
  },
  'predictions-no-probabilities': {
    message: ({ row, lowest, highest, sum }) =>
      say`called probabilities, but those of row ${row} are ${short(lowest)} to ${short(highest)} with the sum ${short(sum)}`,
    hint: 'Call them logits if they were not put through softmax. One sigmoid a class is not judged yet.',
  },
  'predictions-no-logits': {
    message: 'called logits, but every row is between 0 and 1 with the sum 1: taken as probabilities',
    hint: 'Call them probs.',
  },
  'predictions-empty': {
    message: 'no example that can be used',
    hint: 'Save one row an example: its label, and its scores or the predicted class.',
  },
  'predictions-too-many': {
    message: ({ of, most }) => say`more than ${most} ${TOO_MANY[of]}`,
    hint: ({ of }) => (of === 'checkpoints' ? [OUR_COLUMNS] : say`Save fewer of them, or split the file.`),
  },
  'predictions-too-large': {
    message: ({ of, most }) => say`${TOO_LARGE[of]} ${most} bytes`,
    hint: ({ of }) =>
      of === 'json' || of === 'line'
        ? say`Write JSON Lines with one example a line, CSV, or arrays of NumPy.`
        : say`Save it with np.savez or np.save, in C order.`,
  },
} satisfies Partial<ProblemTemplates>;

function listOf(names: readonly string[]): Sentence {
  if (names.length === 0) return ['nothing'];
  return joined(
    names.map((one) => say`“${name(one)}”`),
    ', ',
  );
}
