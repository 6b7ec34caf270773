import { deflateSync } from 'node:zlib';

/** Of the pages of sweeps level 6 saves another tenth, for three times the time. */
const LEVEL = 3;

/** Bytes of a character of JavaScript's texts at most. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
/** Bytes of the text that is packed: one place for all, as thousands are packed one after the other. */
let room = new Uint8Array(0);

/** A text, piece by piece, as the page holds it packed: what a browser inflates, in the characters of base64. */
export function packText(pieces: Iterable<string>): string {
  let length = 0;
  for (const piece of pieces) {
    const needed = length + MOST_BYTES * piece.length;
    if (needed > room.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(room.subarray(0, length));
      room = larger;
    }
    length += encoder.encodeInto(piece, room.subarray(length)).written;
  }
  return deflateSync(room.subarray(0, length), { level: LEVEL }).toString('base64');
}
