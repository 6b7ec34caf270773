import type { Hyperparameter } from '../../../model/log.js';
import {
  type Cursor,
  readDouble,
  readFloat,
  readInt64,
  readLength,
  readVarint,
  skipField,
  WIRE_32,
  WIRE_64,
  WIRE_BYTES,
  WIRE_VARINT,
} from '../../bytes/protobuf.js';
import { readHparams } from './hparams.js';
import { type Tag, type Tags, tagAt } from './tags.js';
import { readScalarTensor, type ScalarTensor } from './tensor.js';

const SESSION_START = 1;

/** One event, as far as scalars go. Reused for every record, so that an event makes no garbage. */
export interface EventState {
  readonly tags: Tags;
  readonly hyperparameters: Map<string, Hyperparameter>;
  wallTime: number;
  step: number;
  /** Scalars of the event that is being read. */
  count: number;
  readonly found: Tag[];
  readonly values: number[];
  /** Does the event say that the training was started anew, at its step? */
  restarted: boolean;
  readonly tensor: ScalarTensor;
}

/** State for the events of one file. */
export function newEventState(tags: Tags): EventState {
  return {
    ...{ tags, hyperparameters: new Map(), wallTime: Number.NaN, step: 0, count: 0, restarted: false },
    ...{ found: [], values: [], tensor: { value: 0, scalar: false, empty: false } },
  };
}

/** Reads an Event (tensorboard event.proto: 1 wall_time, 2 step, 5 summary, 7 session_log); everything else is jumped over. */
export function readEvent(cursor: Cursor, state: EventState): void {
  state.wallTime = Number.NaN;
  state.step = 0;
  state.count = 0;
  state.restarted = false;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === ((1 << 3) | WIRE_64)) state.wallTime = readDouble(cursor);
    else if (tag === ((2 << 3) | WIRE_VARINT)) state.step = readInt64(cursor);
    else if (tag === ((5 << 3) | WIRE_BYTES)) {
      const end = cursor.end;
      cursor.end = readLength(cursor) + cursor.pos;
      readSummary(cursor, state);
      cursor.end = end;
    } else if (tag === ((7 << 3) | WIRE_BYTES)) readSession(cursor, state);
    else skipField(cursor, tag & 7);
  }
}

/** SessionLog: 1 status; START means that everything at or behind this step is void (tensorboard event_file_loader). */
function readSession(cursor: Cursor, state: EventState): void {
  const end = cursor.end;
  cursor.end = readLength(cursor) + cursor.pos;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === ((1 << 3) | WIRE_VARINT)) state.restarted = readVarint(cursor) === SESSION_START;
    else skipField(cursor, tag & 7);
  }
  cursor.end = end;
}

function readSummary(cursor: Cursor, state: EventState): void {
  const end = cursor.end;
  while (cursor.pos < end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag !== ((1 << 3) | WIRE_BYTES)) {
      skipField(cursor, tag & 7);
      continue;
    }
    cursor.end = readLength(cursor) + cursor.pos;
    readValue(cursor, state);
    cursor.end = end;
  }
}

/** Summary.Value: 1 tag, 2 simple_value, 7 node_name, 8 tensor, 9 metadata; images, histograms and sounds are jumped over. */
function readValue(cursor: Cursor, state: EventState): void {
  let nameStart = -1;
  let nameEnd = -1;
  let simple = 0;
  let hasSimple = false;
  let tensorStart = -1;
  let tensorEnd = -1;
  let metadataStart = -1;
  let metadataEnd = -1;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === ((2 << 3) | WIRE_32)) {
      simple = readFloat(cursor);
      hasSimple = true;
      continue;
    }
    if ((tag & 7) !== WIRE_BYTES) {
      skipField(cursor, tag & 7);
      continue;
    }
    const length = readLength(cursor);
    const start = cursor.pos;
    cursor.pos += length;
    // A tag names the value; node_name is what very old writers put there instead.
    if (tag === (1 << 3) + WIRE_BYTES || (tag === (7 << 3) + WIRE_BYTES && nameEnd <= nameStart)) {
      if (length === 0) continue;
      nameStart = start;
      nameEnd = cursor.pos;
    } else if (tag === (8 << 3) + WIRE_BYTES) {
      tensorStart = start;
      tensorEnd = cursor.pos;
    } else if (tag === (9 << 3) + WIRE_BYTES) {
      metadataStart = start;
      metadataEnd = cursor.pos;
    }
  }
  if (cursor.bad || nameStart < 0) return;
  // Images and histograms have a name as well; only what may be a scalar is remembered.
  if (!hasSimple && tensorStart < 0 && metadataStart < 0) return;
  const named = tagAt(state.tags, cursor, nameStart, nameEnd);
  if (named === null) return;
  if (metadataStart >= 0) readMetadata(cursor, metadataStart, metadataEnd, named, state);
  if (hasSimple) addScalar(state, named, simple);
  else if (tensorStart >= 0 && (named.plugin === 'scalars' || named.plugin === ''))
    readTensor(cursor, tensorStart, tensorEnd, named, state);
}

function readTensor(cursor: Cursor, start: number, end: number, tag: Tag, state: EventState): void {
  const { pos, end: outerEnd } = cursor;
  const { tensor } = state;
  cursor.pos = start;
  cursor.end = end;
  readScalarTensor(cursor, tensor);
  cursor.pos = pos;
  cursor.end = outerEnd;
  // An empty tensor is a zero only where it is known to be a scalar; elsewhere it is a placeholder.
  if (tensor.scalar && !(tensor.empty && tag.plugin !== 'scalars')) addScalar(state, tag, tensor.value);
}

function addScalar(state: EventState, tag: Tag, value: number): void {
  state.found[state.count] = tag;
  state.values[state.count] = value;
  state.count++;
}

/** SummaryMetadata: 1 plugin_data {1 plugin_name, 2 content}. Comes once per tag and writer. */
function readMetadata(cursor: Cursor, start: number, end: number, named: Tag, state: EventState): void {
  const { pos, end: outerEnd, bytes } = cursor;
  cursor.pos = start;
  cursor.end = end;
  let contentStart = 0;
  let contentEnd = 0;
  while (cursor.pos < end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag !== ((1 << 3) | WIRE_BYTES)) {
      skipField(cursor, tag & 7);
      continue;
    }
    const pluginEnd = readLength(cursor) + cursor.pos;
    while (cursor.pos < pluginEnd && !cursor.bad) {
      const field = readVarint(cursor);
      if (field !== ((1 << 3) | WIRE_BYTES) && field !== ((2 << 3) | WIRE_BYTES)) {
        skipField(cursor, field & 7);
        continue;
      }
      const length = readLength(cursor);
      if (field >> 3 === 1) {
        named.plugin = new TextDecoder().decode(bytes.subarray(cursor.pos, cursor.pos + length));
        named.shape = null;
      } else {
        contentStart = cursor.pos;
        contentEnd = cursor.pos + length;
      }
      cursor.pos += length;
    }
  }
  if (named.plugin === 'hparams') readHparams(bytes, contentStart, contentEnd, state.hyperparameters);
  cursor.pos = pos;
  cursor.end = outerEnd;
}
