import { isMetricName } from '../vocabulary/metric-name.js';
import { headText, type LogFile } from './reader.js';

/** A table wider than this is a data set, not a log. */
export const MAX_COLUMNS = 10_000;
/** A header that does not end within the first bytes of a file, of so many columns, is no line of prose. */
const MANY = 500;

/**
 * Columns of a table that is too wide to be read: over the limit, or so many that the header alone is longer than the first bytes of
 * the file, in which they are counted. Null for anything else.
 */
export function tooManyColumns(file: LogFile): number | null {
  const text = headText(file).trimStart();
  const end = text.search(/[\r\n]/);
  const header = end < 0 ? text : text.slice(0, end);
  const names = [',', '\t', ';'].map((delimiter) => header.split(delimiter)).sort((a, b) => b.length - a.length)[0]!;
  const isTooWide = names.length > MAX_COLUMNS || (end < 0 && file.size > file.head.length && names.length >= MANY);
  return isTooWide && !/^[[{]/.test(header) && names.some((name) => isMetricName(name.trim())) ? names.length : null;
}
