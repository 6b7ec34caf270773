import type { AsyncBuffer } from 'hyparquet';
import type { RawPredictions } from '../../model/predictions.js';
import type { LogFile } from '../reader.js';
import type { PredictionCaps } from './caps.js';
import { areComplete, rowColumns } from './columns.js';
import { columnsRefusal } from './finish-rows.js';
import { addJsonRow } from './json-rows.js';
import { readFully } from './read-fully.js';
import { readRows } from './read-rows.js';
import { Refusal } from './refusal.js';

/** Cells that are unpacked at a time: of a row group of 100,000 rows and 240 classes. */
const MAX_CELLS = 24_000_000;

/** Predictions in a Parquet table, one row an example: a column a class, or a column of lists. */
export async function readParquetRows(file: LogFile, caps: PredictionCaps): Promise<readonly RawPredictions[]> {
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet');
  const buffer = asBuffer(file);
  const { metadata, children } = await parquetMetadataAsync(buffer)
    .then((found) => ({ metadata: found, children: parquetSchema(found).children }))
    .catch(() => {
      throw damaged();
    });
  const names = children.map(({ element }) => element.name);
  // Of a damaged list of columns anything may be missing, whatever its type says.
  if (!names.every((name) => typeof name === 'string') || !Array.isArray(metadata.row_groups)) throw damaged();
  const columns = rowColumns(names, (column) => children[column]!.children.length > 0);
  if (!areComplete(columns)) throw columnsRefusal(names, columns.label >= 0);
  const total = Number(metadata.num_rows);
  if (total > caps.allExamples)
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'all-examples', most: caps.allExamples } });
  const { id, label, predicted, single, epoch, step, checkpoint, vector, scores } = columns;
  const wanted = [...new Set([id, label, predicted, single, epoch, step, checkpoint, vector, ...scores])].filter((at) => at >= 0);
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const wantedNames = new Set(wanted.map((column) => names[column]!));
  // Of a column of lists every number is one.
  const cellsOf = (group: (typeof metadata.row_groups)[number]): number =>
    group.columns
      .filter(({ meta_data }) => wantedNames.has(meta_data?.path_in_schema[0] ?? ''))
      .reduce((sum, { meta_data }) => sum + Number(meta_data?.num_values ?? 0), 0);
  if (metadata.row_groups.some((group) => !(cellsOf(group) <= MAX_CELLS)))
    throw new Refusal({ id: 'predictions-too-many', values: { of: 'cells', most: MAX_CELLS } });
  return readRows(file.path, columns, caps, async (sink) => {
    let start = 0;
    for (const rows of groups) {
      const end = start + rows;
      const cells = new Map<number, ArrayLike<unknown>[]>();
      // One column at a time: of several that are read at once hyparquet lets the second failure go unhandled.
      for (const column of wanted) {
        const pieces: ArrayLike<unknown>[] = [];
        await parquetRead({
          ...{ file: buffer, metadata, columns: [names[column]!], rowStart: start, rowEnd: end },
          onChunk: ({ columnData }) => pieces.push(columnData),
        }).catch(() => {
          throw damaged();
        });
        if (pieces.reduce((sum, { length }) => sum + length, 0) !== rows) throw damaged();
        cells.set(column, pieces);
      }
      const joined = new Map(
        [...cells].map(([column, pieces]) => [
          column,
          pieces.length === 1 ? pieces[0]! : pieces.flatMap((piece) => Array.from(piece)),
        ]),
      );
      for (let row = 0; row < rows; row++) addJsonRow(sink, (column) => joined.get(column)?.[row]);
      start = end;
    }
  });
}

function damaged(): Refusal {
  return new Refusal({ id: 'predictions-damaged', values: { array: '', part: 'columns' } });
}

/** The file as hyparquet asks for it: pieces by their place. */
function asBuffer(file: LogFile): AsyncBuffer {
  return {
    byteLength: file.size,
    slice(start: number, end: number = file.size): ArrayBuffer {
      const from = Math.max(0, Math.min(start, file.size));
      const bytes = new Uint8Array(Math.max(0, Math.min(end, file.size) - from));
      readFully(file, bytes, from);
      return bytes.buffer;
    },
  };
}
