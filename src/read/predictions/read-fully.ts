import type { LogFile } from '../reader.js';

/** Fills `target` with the bytes of a file from `position` on; gives how many there were. */
export function readFully(file: LogFile, target: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < target.length) {
    const count = file.readInto(target.subarray(filled), position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
