import type { RawLog, RawSeries } from '../../model/log.js';
import { axisOf } from '../../vocabulary/axis-columns.js';
import { isMetricName } from '../../vocabulary/metric-name.js';
import { type Axes, axesAt } from '../bytes/axes.js';
import { newFloats, push, trimmed } from '../bytes/floats.js';
import { parseCell } from '../bytes/numbers.js';
import { eachRecord } from '../bytes/records.js';
import { excerpt, newNotes, note, toProblems } from '../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../reader.js';
import { splitCells } from './table/layout.js';

type Separator = ',' | ';' | '\t';
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** With fewer numbers a line it may as well be a row of an ordinary table with a name in front. */
const MIN_NUMBERS = 3;

/** Tables that lie on their side: one metric a line, its name in front, its values behind. */
export const transposed = {
  id: 'transposed',
  order: 320,
  title: 'Tables lying on their side: one metric a line',
  example: 'val_loss,0.9,0.7,0.6',
  support: [
    {
      tool: 'Hand-written, spreadsheets',
      files: '`*.csv`, `*.tsv`',
      reads: 'a series a line; lines `epoch` and `step` position them',
      tested: 'by shape',
    },
  ],
  detect: (file: LogFile) => separatorOf(file) !== null,
  read: (file: LogFile) => [readTransposed(file)],
} satisfies Reader;

/** The separator of lines that are a name and numbers only; null where the first lines are anything else. */
function separatorOf(file: LogFile): Separator | null {
  const lines = headText(file)
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const whole = file.size <= file.head.length || lines.length === 1 ? lines : lines.slice(0, -1);
  for (const separator of SEPARATORS) {
    const rows = whole.map((line) => splitCells(line.slice(0, 2000), separator));
    const fits = rows.length > 0 && rows.every((cells, i) => isRow(cells, whole[i]!.length > 2000));
    if (fits && rows.some(([name = '']) => isMetricName(name) && axisOf(name) === null)) return separator;
  }
  return null;
}

function isRow(cells: readonly string[], cut: boolean): boolean {
  const values = cells.slice(1, cut ? -1 : undefined);
  if (parseCell(cells[0] ?? '') !== 'text' || values.length < MIN_NUMBERS) return false;
  return values.every((cell) => parseCell(cell) !== 'text') && values.some((cell) => typeof parseCell(cell) === 'number');
}

function readTransposed(file: LogFile): RawLog {
  const separator = separatorOf(file) ?? ',';
  const notes = newNotes();
  const lists: { readonly name: string; readonly values: Float64Array; readonly missing: boolean[] }[] = [];
  eachRecord(file, -1, (bytes, start, end, line) => {
    const [name = '', ...cells] = splitCells(decodeText(bytes.subarray(start, end)), separator);
    if (name === '' && cells.length === 0) return;
    const values = newFloats();
    const missing: boolean[] = [];
    for (const text of cells) {
      const cell = parseCell(text);
      if (cell === 'text') note(notes, 'cells-no-number', line, { first: excerpt(text) });
      missing.push(typeof cell !== 'number');
      push(values, typeof cell === 'number' ? cell : Number.NaN);
    }
    lists.push({ name, values: trimmed(values), missing });
  });
  const axis = (kind: string) => lists.find(({ name }) => axisOf(name)?.kind === kind)?.values;
  const axes: Axes = { steps: axis('step'), epochs: axis('epoch'), times: axis('time') };
  const series: RawSeries[] = [];
  for (const { name, values, missing } of lists) {
    if (axisOf(name) !== null) continue;
    const rows = Float64Array.from(values.keys()).filter((row) => !missing[row]);
    if (rows.length === 0) continue;
    series.push({ name, values: rows.map((row) => values[row]!), ...axesAt(axes, rows, false) });
  }
  return { source: file.path, format: 'transposed', series, hyperparameters: {}, problems: toProblems(notes, file.path) };
}
