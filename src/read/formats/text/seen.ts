import { eachRecord } from '../../bytes/records.js';
import { decodeText, type LogFile } from '../../reader.js';
import { readTextLine } from './line.js';
import type { TextLine } from './text-line.js';

/** What a text holds, for the reason why it is no log. */
export interface Seen {
  /** Lines with a number. */
  numbers: number;
  /** Lines with a metric. */
  metrics: number;
  /** Lines with an epoch or a step. */
  positions: number;
}

export function newSeen(): Seen {
  return { numbers: 0, metrics: 0, positions: 0 };
}

export function see(seen: Seen, text: string, line: TextLine | null): void {
  if (line === null) {
    if (/\d/.test(text)) seen.numbers += 1;
    return;
  }
  seen.numbers += 1;
  if (line.metrics.length > 0) seen.metrics += 1;
  if (line.positioned) seen.positions += 1;
}

/** What all lines of a file hold. */
export function seenIn(file: LogFile): Seen {
  const seen = newSeen();
  eachRecord(file, -1, (bytes, start, end) => {
    const text = decodeText(bytes.subarray(start, end));
    see(seen, text, readTextLine(text));
  });
  return seen;
}
