import type { AsyncBuffer } from 'hyparquet';
import { DamagedFileError, UserError } from '../../model/errors.js';
import type { RawLog } from '../../model/log.js';
import { axisOf } from '../../vocabulary/axis-columns.js';
import { addValue, columnIndex, newColumns, toSeries } from '../bytes/columns.js';
import { parseCell, parseTime } from '../bytes/numbers.js';
import { fileName } from '../file-name.js';
import { newNotes, note, toProblems } from '../notes.js';
import type { LogFile, Reader } from '../reader.js';
import { MAX_COLUMNS } from '../wide-table.js';

const MARK = 'PAR1';
/** A file whose list of columns is encrypted, too. */
const ENCRYPTED = 'PARE';
/** A longer table is a data set, not a log. */
const MAX_ROWS = 20_000_000;

/** Parquet exports of a history: W&B `history.parquet`, Trackio, pandas and polars. Columns are those of a CSV file. */
export const parquet = {
  id: 'parquet',
  order: 140,
  title: 'Parquet tables',
  example: 'PAR1',
  support: [
    {
      tool: 'Weights & Biases (parquet export)',
      files: '`history.parquet`',
      reads: 'all numeric columns; uncompressed or Snappy',
      tested: 'real files',
    },
    { tool: 'pandas, polars, Trackio', files: '`*.parquet`', reads: 'the same', tested: 'by shape' },
  ],
  detect: ({ head, path }: LogFile) => (startsWith(MARK, head) || isCalledSo(path, head)) && !isPredictions(path),
  read: (file: LogFile) => readParquet(file),
} satisfies Reader;

function startsWith(mark: string, head: Uint8Array): boolean {
  return [...mark].every((character, i) => head[i] === character.charCodeAt(0));
}

/** Binary, and called a Parquet file: then it is one that lost its beginning, or is encrypted. */
function isCalledSo(path: string, head: Uint8Array): boolean {
  return /\.parquet$/i.test(path) && head.subarray(0, 512).includes(0);
}

function isPredictions(path: string): boolean {
  return /(?:^|[_.-])(?:predictions?|probs?|logits)/i.test(fileName(path));
}

async function readParquet(file: LogFile): Promise<RawLog[]> {
  if (startsWith(ENCRYPTED, file.head))
    throw new UserError('an encrypted Parquet file', 'Write it without encryption, or as CSV.');
  if (!startsWith(MARK, file.head)) throw damaged();
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const buffer = asBuffer(file);
  const notes = newNotes();
  const columns = newColumns();
  const failures: unknown[] = [];
  let rows = 0;
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const total = Number(metadata.num_rows);
    const children = parquetSchema(metadata).children;
    if (children.length > MAX_COLUMNS || total > MAX_ROWS)
      throw new UserError(`${total} rows of ${children.length} columns: a data set, not a log`, 'Export the metrics alone.');
    // Nested columns hold no metrics. One column of one row group at a time: what is damaged costs no other, and of several that
    // are read at once hyparquet lets the second failure go unhandled.
    const names = children.filter((child) => child.children.length === 0).map(({ element }) => element.name);
    for (const name of names) {
      let start = 0;
      for (const group of metadata.row_groups) {
        const end = Math.min(total, start + Number(group.num_rows));
        try {
          const cells = await parquetReadObjects({ file: buffer, metadata, columns: [name], rowStart: start, rowEnd: end });
          for (const [i, row] of cells.entries()) addCell(name, row[name], start + i, columns);
          rows = Math.max(rows, start + cells.length);
        } catch (error) {
          failures.push(error);
        }
        start = end;
      }
    }
    if (failures.length > 0) throw failures[0];
  } catch (error) {
    if (error instanceof UserError) throw error;
    const said = error instanceof Error ? error.message : '';
    if (/compress|codec/i.test(said))
      throw new UserError('a Parquet file in a compression that is not read', 'Write it with compression="snappy", or as CSV.');
    if (rows === 0) throw damaged();
    note(notes, 'damaged-columns', 0, {});
  }
  const series = toSeries(columns, rows);
  if (series.length === 0) note(notes, 'no-number-column', 0, {});
  return [{ source: file.path, format: 'parquet', series, hyperparameters: {}, problems: toProblems(notes, file.path) }];
}

function damaged(): UserError {
  return new DamagedFileError(
    'a damaged or truncated Parquet file',
    'Write it again: Parquet can be read only when it is complete.',
  );
}

function addCell(name: string, value: unknown, row: number, columns: ReturnType<typeof newColumns>): void {
  const number = toNumber(value, name);
  if (number !== null) addValue(columns.list[columnIndex(columns, name)]!, row, number);
}

/** A cell as a number; null for a missing one and for words. 64-bit integers come as BigInt, times as Date. */
function toNumber(value: unknown, name: string): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.getTime() / 1000;
  if (typeof value !== 'string') return null;
  const cell = parseCell(value);
  if (typeof cell === 'number') return cell;
  const time = axisOf(name)?.kind === 'time' ? parseTime(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** The file as hyparquet asks for it: pieces by their place. */
function asBuffer(file: LogFile): AsyncBuffer {
  return {
    byteLength: file.size,
    slice(start: number, end: number = file.size): ArrayBuffer {
      const from = Math.max(0, Math.min(start, file.size));
      const bytes = new Uint8Array(Math.max(0, Math.min(end, file.size) - from));
      let filled = 0;
      while (filled < bytes.length) {
        const count = file.readInto(bytes.subarray(filled), from + filled);
        if (count === 0) break;
        filled += count;
      }
      return bytes.buffer;
    },
  };
}
