import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { keepInput } from '../../src/source/stdin.js';
import { tempFolder } from '../support/temp-folder.js';

describe.skipIf(process.platform === 'win32')('standard input', () => {
  it('is kept byte by byte, for nobody else, until it is removed', async () => {
    const folder = tempFolder();
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) % 256);
    const listeners = process.listenerCount('exit');
    const kept = await keepInput(Readable.from([bytes.subarray(0, 70_001), bytes.subarray(70_001)]), {
      temporary: folder,
      maxBytes: 1e6,
    });
    expect(Buffer.compare(readFileSync(kept.path), bytes)).toBe(0);
    expect(statSync(kept.path).mode & 0o077).toBe(0);
    kept.remove();
    expect(existsSync(kept.path)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(process.listenerCount('exit')).toBe(listeners);
  });

  it('is not read beyond the size that is read of a file', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1_000, 'x');
    }
    const kept = await keepInput(endless(), { temporary: tempFolder(), maxBytes: 2_500 });
    expect(statSync(kept.path).size).toBe(2_501);
    kept.remove();
  });

  it('is a mistake where it is a terminal', async () => {
    const folder = tempFolder();
    const terminal = Object.assign(Readable.from([]), { isTTY: true });
    await expect(keepInput(terminal, { temporary: folder, maxBytes: 10 })).rejects.toThrow(/that is a terminal/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is a mistake where it cannot be read, and leaves nothing', async () => {
    const folder = tempFolder();
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EISDIR: a folder'), { code: 'EISDIR' }));
      },
    });
    await expect(keepInput(broken, { temporary: folder, maxBytes: 10 })).rejects.toMatchObject({
      message: 'cannot read standard input (EISDIR)',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is a mistake where it cannot be kept', async () => {
    const temporary = `${tempFolder()}/none`;
    const error = await keepInput(Readable.from(['x']), { temporary, maxBytes: 10 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `cannot keep standard input in ${temporary} (ENOENT)`,
      hint: expect.stringContaining('TMPDIR'),
    });
  });
});
