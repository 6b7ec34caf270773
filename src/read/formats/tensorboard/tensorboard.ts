import type { RawLog, RawSeries } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { toSettings } from '../../beside/hyperparameters.js';
import { push, reserve, trimmed } from '../../bytes/floats.js';
import {
  eachTfRecord,
  isIntact,
  startsLikeTfRecord,
  type TfRecordFaults,
  type TfRecordTake,
  type TfRecordVisit,
} from '../../bytes/tfrecord.js';
import { fileName } from '../../file-name.js';
import { type Notes, newNotes, note, toProblems } from '../../notes.js';
import type { LogFile, Reader } from '../../reader.js';
import { newEventState, readEvent } from './event.js';
import { readPlainEvent } from './plain.js';
import { type Span, takePlainEvents } from './plain-events.js';
import { newTags, type Tag } from './tags.js';

/** Records up to this size are checked before they are read; larger ones (images, graphs) only where a scalar was in them. */
const MAX_CHECKED_BYTES = 65_536;
/** First byte of every Event: field 1, wall_time. A data set in TFRecord files begins otherwise. */
const EVENT_FIRST_BYTE = 0x09;
/** A training that was restarted more often is not believed. */
const MAX_RESTARTS = 100;
/** Lightning writes this placeholder (−1) for the HParams page. */
const PLACEHOLDER = 'hp_metric';

/** TensorBoard event files of any writer: PyTorch, TensorFlow, Keras, Lightning, Hugging Face, Ultralytics, CatBoost. */
export const tensorboard = {
  id: 'tensorboard',
  order: 110,
  title: 'TensorBoard event files',
  traits: { unmistakable: true, copyRank: 2, resumes: true, namedBy: 'event-folder' },
  example: 'events.out.tfevents.1664082589.host.4004.0.v2',
  support: [
    {
      tool: 'PyTorch, tensorboardX, TF 1',
      files: '`*tfevents*`',
      reads: 'scalars as `simple_value`; images, histograms, graphs are jumped over',
      tested: 'real files',
    },
    {
      tool: 'TensorFlow 2, Keras',
      files: '`*tfevents*.v2`',
      reads: 'scalars as tensors of every numeric type; `train/` and `validation/` are one run',
      tested: 'real files',
    },
    {
      tool: 'Lightning, Hugging Face, Ultralytics, YOLOv5, MMCV, CatBoost',
      files: '`*tfevents*`',
      reads: 'several files a run, many points a step, epochs from the tag `epoch`, placeholders left out',
      tested: 'real files',
    },
    {
      tool: 'HParams plugin',
      files: '`*tfevents*`',
      reads: 'hyper-parameters; a folder that only holds them belongs to the run above it',
      tested: 'by shape',
    },
    {
      tool: 'Session logs (`purge_step`)',
      files: '`*tfevents*`',
      reads: 'a restart voids the points behind it',
      tested: 'by shape',
    },
    {
      tool: 'SB3, detectron2, fairseq, Megatron-LM, DeepSpeed, torchtitan, R and Julia writers',
      files: '`*tfevents*`',
      reads: 'the same',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    if (fileName(file.path).includes('tfevents')) return true;
    return startsLikeTfRecord(file.head) && file.head[12] === EVENT_FIRST_BYTE;
  },
  read: (file: LogFile) => [readEvents(file)],
} satisfies Reader;

function readEvents(file: LogFile): RawLog {
  const tags = newTags();
  const state = newEventState(tags);
  const notes = newNotes();
  const restarts: { row: number; step: number }[] = [];
  // Of the points' times only the span is kept: nothing asks for more, and they would be a third of the memory.
  const span: Span = { first: Number.NaN, last: Number.NaN };
  // Counts records with scalars; before a restart at least as many as any tag has points.
  let row = 0;
  const visit: TfRecordVisit = (data, record, offset) => {
    const start = data.pos;
    const large = data.end - start > MAX_CHECKED_BYTES;
    if (!large && !isIntact(data, start)) {
      note(notes, 'damaged-events', record, {});
      return;
    }
    if (!readPlainEvent(data, state)) readEvent(data, state);
    if (data.bad) {
      note(notes, 'no-events', record, {});
      return;
    }
    if (state.count === 0 && !state.restarted) return;
    if (large && !isIntact(data, start)) {
      note(notes, 'damaged-events', record, {});
      return;
    }
    if (state.restarted && restarts.length < MAX_RESTARTS) restarts.push({ row, step: state.step });
    if (!(state.wallTime >= span.first)) span.first = state.wallTime;
    if (!(state.wallTime <= span.last)) span.last = state.wallTime;
    for (let i = 0; i < state.count; i++) {
      const tag = state.found[i]!;
      const { values, steps } = tag;
      if (values.length === values.items.length) makeRoom(tag, offset / file.size);
      // The columns grow together: one look at the room is enough.
      values.items[values.length++] = state.values[i]!;
      steps.items[steps.length++] = state.step;
      if (restarts.length > 0) push(tag.rows, row);
    }
    row++;
  };
  const take: TfRecordTake = (data, at, filled, taken) => {
    // Behind a restart each point has a row.
    if (restarts.length > 0) return at;
    const behind = takePlainEvents(tags, span, data, at, filled, taken);
    row += taken.records;
    return behind;
  };
  const faults = eachTfRecord(file, visit, take);
  noteFaults(notes, faults);
  const series = toSeries(tags.list, restarts.length > 0);
  if (series.length === 0 && state.hyperparameters.size === 0) note(notes, 'no-scalars', 0, { records: faults.records });
  const settings = toSettings(state.hyperparameters);
  return {
    source: file.path,
    format: 'tensorboard',
    ...(restarts.length > 0 && { restarts }),
    span: [span.first, span.last],
    series,
    ...settings,
    problems: toProblems(notes, file.path),
  };
}

/** Doubling a long column would leave garbage of its size behind: from here on the rest of the file tells how long it gets. */
const MIN_FORESEEN = 4096;
/** Room beyond the estimate, as a multiple of what there is. */
const MARGIN = 1.05;
const MAX_GROWTH = 64;

function makeRoom({ values, steps }: Tag, share: number): void {
  const { length } = values;
  const foreseen = length < MIN_FORESEEN ? 0 : Math.ceil(Math.min((MARGIN * length) / share, MAX_GROWTH * length));
  const count = foreseen > length ? foreseen : length * 2;
  for (const column of [values, steps]) reserve(column, count);
}

/** Tags in order of their first value. The tag `epoch` (Lightning, Hugging Face) tells the epoch of a step: an axis, no series. */
function toSeries(tags: readonly Tag[], restarted: boolean): RawSeries[] {
  const epochOf = new Map<number, number>();
  for (const tag of tags) {
    if (axisOf(tag.name)?.kind !== 'epoch') continue;
    for (let i = 0; i < tag.values.length; i++) epochOf.set(tag.steps.items[i]!, tag.values.items[i]!);
  }
  const series: RawSeries[] = [];
  let steps: Float64Array = new Float64Array(0);
  for (const tag of tags) {
    if (tag.values.length === 0 || tag.name === PLACEHOLDER || axisOf(tag.name) !== null) continue;
    // Most tags are written at the same steps: those are kept once.
    if (!isSame(tag.steps, steps)) steps = trimmed(tag.steps);
    series.push({
      name: tag.name,
      values: trimmed(tag.values),
      steps,
      ...(epochOf.size > 0 && { epochs: steps.map((step) => epochOf.get(step) ?? Number.NaN) }),
      ...(restarted && { rows: rowsOf(tag) }),
    });
  }
  return series;
}

function isSame({ items, length }: Tag['steps'], other: Float64Array): boolean {
  if (length !== other.length) return false;
  for (let i = 0; i < length; i++) if (items[i] !== other[i]) return false;
  return true;
}

/** Rows are kept from the first restart on, where they begin to matter; those before it count up to it. */
function rowsOf({ values, rows }: Tag): Float64Array {
  const before = values.length - rows.length;
  return Float64Array.from({ length: values.length }, (_, i) => (i < before ? i : rows.items[i - before]!));
}

function noteFaults(notes: Notes, { badLength, truncated, tooLong }: TfRecordFaults): void {
  if (tooLong > 0) note(notes, 'long-record', tooLong, {});
  if (truncated > 0) note(notes, 'cut-record', truncated, {});
  if (badLength > 0) note(notes, 'damaged-length', badLength, { atStart: badLength === 1 });
}
