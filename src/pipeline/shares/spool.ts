import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file for what has to wait and would take too much memory. Threads of this process may write to it by its descriptor. */
export interface Spool {
  readonly descriptor: number;
}

/** Closes the file of a spool that nobody can read any more. */
const unused = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * Opens a new one, which nobody else may read; null where there is no place for temporary files. It loses its name at once: however
 * the process ends, nothing stays behind.
 */
export function openSpool(): Spool | null {
  const path = join(tmpdir(), `curvelint-${randomUUID()}`);
  try {
    const spool = { descriptor: openSync(path, 'wx+', 0o600) };
    unused.register(spool, spool.descriptor);
    unlinkSync(path);
    return spool;
  } catch {
    return null;
  }
}

/** What writes to the end of a spool, which nobody else writes to. */
export interface SpoolWriter {
  /** How much was written. */
  readonly end: () => number;
  /** False where the disk does not take it. */
  readonly write: (bytes: Uint8Array) => boolean;
}

/** Writes to a spool that this thread or another one of the process has opened. */
export function spoolWriter({ descriptor }: Spool): SpoolWriter {
  let end = 0;
  const write = (bytes: Uint8Array) => {
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, end + done);
    } catch {
      return false;
    }
    end += bytes.length;
    return true;
  };
  return { end: () => end, write };
}

/** Bytes of it from one place to another. */
export function readSpool({ descriptor }: Spool, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (count === 0) throw new Error('a temporary file of curvelint was cut short');
    done += count;
  }
  return bytes;
}
