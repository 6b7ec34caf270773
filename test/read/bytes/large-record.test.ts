import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { maskedCrc32c } from '../../../src/read/bytes/crc32c.js';
import { tensorboard } from '../../../src/read/formats/tensorboard/tensorboard.js';
import type { LogFile } from '../../../src/read/reader.js';

const EVENTS = new Uint8Array(
  readFileSync('test/fixtures/logs/tensorboard/simple-values/events.out.tfevents.1700000000.host.1.0'),
);
/** A picture of 3 GB. */
const LARGE = 3 * 1024 ** 3;

/** An event file, a record of so many bytes that nobody wrote, and the same events again. */
function fileWith(bytes: number): { readonly file: LogFile; readonly read: () => number } {
  const header = new Uint8Array(12);
  const view = new DataView(header.buffer);
  view.setUint32(0, bytes, true);
  view.setUint32(8, maskedCrc32c(header, 0, 8), true);
  const before = Buffer.concat([EVENTS, header]);
  const behind = before.length + bytes + 4;
  const size = behind + EVENTS.length;
  let read = 0;
  const readInto = (target: Uint8Array, position: number) => {
    const part =
      position < before.length
        ? before.subarray(position)
        : position < behind
          ? new Uint8Array(Math.min(target.length, behind - position))
          : EVENTS.subarray(position - behind);
    const taken = part.subarray(0, target.length);
    target.set(taken);
    read += taken.length;
    return taken.length;
  };
  return { file: { path: 'events.out.tfevents.1', size, head: before, named: true, readInto }, read: () => read };
}

it('jumps over a record that no scalar needs, without reading it, and reads on behind it', async () => {
  const { file, read } = fileWith(LARGE);
  const [log] = await tensorboard.read(file);
  expect(log!.series.map(({ name, values }) => [name, values.length])).toEqual([
    ['loss', 10],
    ['val_loss', 10],
  ]);
  expect(log!.problems.map(({ id }) => id)).toEqual(['long-record']);
  expect(read()).toBeLessThan(3 * 1024 ** 2);
});
