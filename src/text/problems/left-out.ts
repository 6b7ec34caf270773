import { name, say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

const WRITING = 'The training was still writing, or was stopped.';
const EMPTY_CELL = 'Leave a cell empty where there is no value.';

/** Of pieces of a log that were left out. */
export const LEFT_OUT = {
  'cut-line': { message: 'the last line is incomplete (truncated) and was left out', hint: WRITING },
  'long-line': {
    message: 'a line of over 50 MB was left out',
    hint: ({ of }) => (of === 'table' ? say`Is this file a table at all?` : say`Is it a log at all?`),
  },
  'open-quote': { message: 'a quote is never closed: read as an ordinary character', hint: 'Remove or double it.' },
  'column-twice': {
    message: ({ name: column }) => say`two columns are called “${name(column)}”: the first is used`,
    hint: 'Give every column a name of its own.',
  },
  'ragged-rows': {
    message: ({ count, cells, expected }) => say`${lines(count)} left out: ${cells} cells where the header has ${expected}`,
    hint: 'Every row needs a cell for every column, empty where there is no value.',
  },
  'unnamed-cell': {
    message: 'rows have one cell more than the header has names: the last one was left out',
    hint: 'Give it a name in the header if it is wanted.',
  },
  'rows-without-number': {
    message: ({ count, first }) => say`${lines(count)} without a number left out, the first is “${name(first)}”`,
    hint: 'Nothing to do if it is a remark; else check the separator.',
  },
  'column-cells-no-number': {
    message: ({ count, column, first }) =>
      say`${count === 1 ? 'one cell' : `${count} cells`} of column “${name(column)}” left out: “${name(first)}” is no number`,
    hint: EMPTY_CELL,
  },
  'cells-no-number': {
    message: ({ count, first }) => say`${count} cells left out, the first is “${name(first)}”`,
    hint: EMPTY_CELL,
  },
  'lines-no-metric': {
    message: ({ count, first }) => say`${count} lines left out, the first is “${name(first)}”`,
    hint: 'A line is `timestamp value step`.',
  },
  'lines-no-object': {
    message: ({ count, first }) =>
      say`${count === 1 ? 'one line is' : `${count} lines are`} no JSON object, the first is “${name(first)}”`,
    hint: 'They were left out; the others were read.',
  },
  'entries-no-object': {
    message: ({ count, first }) => say`${count} entries are no objects, the first is number ${first}`,
    hint: 'Every entry has to be an object.',
  },
  'history-no-object': {
    message: ({ count, first }) => say`${count} entries of log_history are no objects, the first is number ${first}`,
    hint: 'They were left out.',
  },
  'cut-json': {
    message: 'the JSON ends in the middle: complete iterations were read',
    hint: 'The training was still running, or was killed.',
  },
  'damaged-events': {
    message: ({ count }) =>
      count === 1
        ? say`a record does not match its checksum`
        : say`${count} records do not match their checksums, this is the first`,
    hint: 'They were left out. Copy the file again; if it stays, the disk or the writer damaged it.',
  },
  'no-events': {
    message: ({ count }) => say`${count === 1 ? 'a record is' : `${count} records are`} no event`,
    hint: 'They were left out.',
  },
  'damaged-records': {
    message: ({ records }) => say`${records} records do not match their checksums: left out`,
    hint: 'Copy the file again.',
  },
  'damaged-length': {
    message: 'the length of a record does not match its checksum: nothing behind it can be read',
    hint: ({ atStart }) =>
      atStart ? say`Is it an event file? Copy it again.` : say`Everything before was read. Copy the file again.`,
  },
  'cut-record': {
    message: 'the last record is truncated',
    hint: 'The training was still writing, or was stopped; everything before was read.',
  },
  'long-record': { message: 'a record of over 16 MB was left out', hint: 'Scalars are not affected by it.' },
  'damaged-columns': {
    message: 'damaged in part: some columns lack values',
    hint: 'Everything else was read. Write it again.',
  },
  'reader-failed': {
    message: ({ reader, said }) => say`the reader “${reader}” failed: ${said}`,
    hint: 'This is a bug in curvelint: please report it with the file.',
  },
} satisfies Partial<ProblemTemplates>;

function lines(count: number): string {
  return count === 1 ? 'one line' : `${count} lines`;
}
