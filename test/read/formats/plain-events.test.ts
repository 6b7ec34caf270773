import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskedCrc32c } from '../../../src/read/bytes/crc32c.js';
import { eachTfRecord, isIntact } from '../../../src/read/bytes/tfrecord.js';
import { newEventState, readEvent } from '../../../src/read/formats/tensorboard/event.js';
import { readPlainEvent } from '../../../src/read/formats/tensorboard/plain.js';
import { newTags } from '../../../src/read/formats/tensorboard/tags.js';
import { tensorboard } from '../../../src/read/formats/tensorboard/tensorboard.js';
import { type LogFile, memoryFile } from '../../../src/read/reader.js';

type Form =
  | 'simple'
  | 'tensor'
  | 'named tensor'
  | 'other plugin'
  | 'odd order'
  | 'two values'
  | 'long step'
  | 'no step'
  | 'further field'
  | 'plugin first';

interface Event {
  readonly form: Form;
  readonly tag: string;
  readonly step: number;
  readonly value: number;
  readonly damage: 'data' | 'none';
}

const float = (value: number) => [...new Uint8Array(Float32Array.of(value).buffer)];
const double = (value: number) => [...new Uint8Array(Float64Array.of(value).buffer)];
const piece = (key: number, body: readonly number[]) => [key, ...varint(body.length), ...body];
const text = (value: string) => [...new TextEncoder().encode(value)];
const plugin = (name: string) => piece(0x4a, piece(0x0a, piece(0x0a, text(name))));

function varint(value: number, least = 1): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127 || bytes.length < least - 1; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

function summaryOf({ form, tag, value }: Event): number[] {
  const name = piece(0x0a, text(tag));
  const tensor = piece(0x42, [0x08, 1, 0x12, 0, ...piece(0x22, float(value))]);
  if (form === 'tensor') return piece(0x0a, [...name, ...tensor]);
  if (form === 'named tensor') return piece(0x0a, [...name, ...tensor, ...plugin('scalars')]);
  if (form === 'other plugin') return piece(0x0a, [...name, ...tensor, ...plugin('images!')]);
  if (form === 'plugin first') return piece(0x0a, [...name, ...plugin('images!'), ...tensor]);
  if (form === 'odd order') return piece(0x0a, [0x15, ...float(value), ...name]);
  const simple = piece(0x0a, [...name, 0x15, ...float(value)]);
  return form === 'two values' ? [...simple, ...simple] : simple;
}

/** A TFRecord of an event. */
function recordOf(event: Event): Uint8Array {
  const step = event.form === 'no step' ? [] : [0x10, ...varint(event.step, event.form === 'long step' ? 6 : 1)];
  const further = event.form === 'further field' ? [0x18, 7] : [];
  const data = Uint8Array.from([0x09, ...double(1.7e9 + event.step), ...step, ...further, ...piece(0x2a, summaryOf(event))]);
  const whole = Buffer.alloc(data.length + 16);
  whole.writeUInt32LE(data.length, 0);
  whole.writeUInt32LE(maskedCrc32c(whole, 0, 8), 8);
  whole.set(data, 12);
  whole.writeUInt32LE(maskedCrc32c(data), 12 + data.length);
  if (event.damage === 'data') whole[12 + (event.step % data.length)]! ^= 1;
  return whole;
}

/** What is in a file, every record read by itself. */
function careful(file: LogFile) {
  const state = newEventState(newTags());
  const points = new Map<string, [number, number][]>();
  let damaged = 0;
  let bad = 0;
  const faults = eachTfRecord(file, (data) => {
    if (!isIntact(data, data.pos)) {
      damaged++;
      return;
    }
    if (!readPlainEvent(data, state)) readEvent(data, state);
    if (data.bad) {
      bad++;
      return;
    }
    for (let i = 0; i < state.count; i++) {
      const { name } = state.found[i]!;
      points.set(name, [...(points.get(name) ?? []), [state.step, state.values[i]!]]);
    }
  });
  return { points: Object.fromEntries(points), damaged, bad, faults };
}

/** A file that gives a few bytes at a time, so that records cross the borders of reads. */
function slowly(bytes: Uint8Array, step: number): LogFile {
  const file = memoryFile('events.out.tfevents.1', bytes);
  return { ...file, readInto: (target, position) => file.readInto(target.subarray(0, step), position) };
}

/** The reader finds what is there record by record. */
async function expectSame(bytes: Uint8Array, read: number): Promise<void> {
  const wanted = careful(memoryFile('x', bytes));
  const [log] = await tensorboard.read(slowly(bytes, read));
  const found = Object.fromEntries(
    log!.series.map(({ name, steps, values }) => [name, [...values].map((value, i) => [steps![i]!, value])]),
  );
  expect(found).toEqual(wanted.points);
  const seen = (id: string) => log!.problems.some((one) => one.id === id);
  expect(seen('damaged-events')).toBe(wanted.damaged > 0);
  expect(seen('no-events')).toBe(wanted.bad > 0);
  expect(seen('cut-record')).toBe(wanted.faults.truncated > 0);
}

/** Some are of one length, and differ in their first letter or their last. */
const TAG = fc.constantFrom('a', 'bb', 'loss', 'boss', 'val_loss', 'vex_loss', 'val_losz', 'ä');

it('finds in event files what is there record by record, whatever their events look like and wherever a read ends', async () => {
  const form = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom<Form>('simple', 'tensor', 'named tensor') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Form>(
        'tensor',
        'other plugin',
        'odd order',
        'two values',
        'long step',
        'no step',
        'further field',
        'plugin first',
      ),
    },
  );
  const damage = fc.oneof(
    { weight: 40, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constant('data' as const) },
  );
  const shape = fc.record({
    tags: fc.uniqueArray(TAG, { minLength: 1, maxLength: 4 }),
    forms: fc.array(form, { minLength: 4, maxLength: 4 }),
    odd: fc.array(fc.tuple(fc.nat(60), form, damage, fc.option(TAG)), { maxLength: 12, size: 'max' }),
    rounds: fc.integer({ min: 1, max: 100 }),
    stride: fc.constantFrom(1, 3, 100, 70_000, 3_000_000),
    read: fc.integer({ min: 20, max: 3000 }),
    cut: fc.constantFrom(0, 0, 1, 9, 30),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ tags, forms, odd, rounds, stride, read, cut }) => {
      const events = Array.from({ length: rounds * tags.length }, (_, i): Event => {
        const k = i % tags.length;
        return { form: forms[k]!, tag: tags[k]!, step: Math.floor(i / tags.length) * stride, value: Math.sin(i), damage: 'none' };
      });
      for (const [at, own, hurt, tag] of odd)
        if (events[at]) events[at] = { ...events[at], form: own, damage: hurt, tag: tag ?? events[at].tag };
      const all = Buffer.concat(events.map(recordOf));
      const bytes = new Uint8Array(all).subarray(0, all.length - cut);
      await expectSame(bytes, read);
    }),
    { numRuns: 300 },
  );
});

it('believes a tag that says it holds images from then on', async () => {
  const forms: Form[] = ['named tensor', 'tensor', 'tensor', 'tensor', 'plugin first', 'tensor', 'tensor'];
  const events = forms.map((form, step) => recordOf({ form, tag: 'loss', step, value: step, damage: 'none' }));
  await expectSame(Buffer.concat(events), 1000);
});
