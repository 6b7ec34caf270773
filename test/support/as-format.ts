import type { RawLog } from '../../src/model/log.js';
import { readers } from '../../src/read/formats/index.js';

/** What makes a log one of a format, as reading gives it. */
export function asFormat(id: string): Pick<RawLog, 'format' | 'traits'> {
  const { traits } = readers.find((reader) => reader.id === id)!;
  return { format: id, ...(traits && { traits }) };
}
