import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { newColumns, toSeries } from '../../bytes/columns.js';
import { parseJson } from '../../bytes/json-text.js';
import { eachRecord } from '../../bytes/records.js';
import { isNotebook } from '../../kind/marks.js';
import { excerpt, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { hasMetricKey } from './json.js';
import { newPlainRows, takePlainObject } from './plain.js';
import { addRow, isObject } from './rows.js';

/** JSON Lines, one object a row: DETR, DeiT and MAE `log.txt`, LLaMA-Factory `trainer_log.jsonl`, detectron2, MMCV. */
export const jsonLines = {
  id: 'json-lines',
  order: 210,
  title: 'JSON Lines: one object a line',
  example: '{"epoch": 0, "train_loss": 0.9, "test_loss": 1.0}',
  support: [
    {
      tool: 'DETR, DeiT, MAE',
      files: '`log.txt`',
      reads: '`test_*` is the validation, short lists as one series an element',
      tested: 'real files',
    },
    {
      tool: 'LLaMA-Factory',
      files: '`trainer_log.jsonl`',
      reads: '`lr` or `learning_rate`',
      tested: 'real files',
    },
    {
      tool: 'MMEngine',
      files: '`vis_data/scalars.json`',
      reads: 'validation rows apart, by epoch or by iteration; the copy beside it is the same run',
      tested: 'real files',
    },
    {
      tool: 'MMCV 1.x',
      files: '`*.log.json`',
      reads: '`mode` tells the split; iterations of an epoch are counted on',
      tested: 'real files',
    },
    {
      tool: 'detectron2',
      files: '`output/metrics.json`',
      reads: 'evaluation rows among training rows',
      tested: 'real files',
    },
    {
      tool: 'Ray, verl, spaCy, ms-swift',
      files: '`result.json`, `metrics.jsonl`, `logging.jsonl`',
      reads: 'nested objects, joined with `/`',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const text = headText(file).trimStart();
    const end = text.search(/[\r\n]/);
    const first = (end < 0 ? text : text.slice(0, end)).trim();
    if (!first.startsWith('{') || !first.endsWith('}')) return false;
    const next = end < 0 ? '' : text.slice(end).trimStart();
    if (next !== '' && !next.startsWith('{')) return false;
    // A document on one line is a row only where its name says lines: `{"loss": [0.9, 0.7]}` is a dict of lists.
    if (next === '' && !/\.(?:jsonl|ndjson)$/i.test(file.path)) return false;
    return isRow(first) && !isNotebook(file) && (file.named || hasMetricKey(text));
  },
  read: (file: LogFile) => readLines(file),
} satisfies Reader;

function isRow(line: string): boolean {
  try {
    return isObject(parseJson(line));
  } catch {
    return false;
  }
}

function readLines(file: LogFile): RawLog[] {
  const train = newColumns();
  const validation = newColumns();
  const notes = newNotes();
  const position: Position = { iteration: Number.NaN, epoch: Number.NaN };
  const plain = newPlainRows(train);
  // Rows of OpenMMLab have to be placed: then each is parsed.
  let placing = false;
  let row = 0;
  const take = (bytes: Uint8Array, start: number, end: number): number => {
    const behind = placing || row === 0 ? start : takePlainObject(plain, row, bytes, start, end);
    if (behind > start) row++;
    return behind;
  };
  const visit = (bytes: Uint8Array, start: number, end: number, line: number, complete: boolean): void => {
    const text = decodeText(bytes.subarray(start, end)).trim();
    if (text === '') return;
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (!complete) {
        note(notes, 'cut-line', line, {});
        return;
      }
    }
    if (!isObject(value)) {
      note(notes, 'lines-no-object', line, { first: excerpt(text) });
      return;
    }
    placing ||= Object.hasOwn(value, 'iter') || Object.hasOwn(value, 'mode');
    const placed = placeRow(value, position);
    if (addRow(placed === value ? train : validation, row, placed)) row++;
  };
  const faults = eachRecord(file, -1, visit, take);
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
  if (row < 2) note(notes, 'few-rows', 0, {});
  const log = { source: file.path, format: 'json-lines', hyperparameters: {} };
  const first: RawLog = { ...log, series: toSeries(train, row), problems: toProblems(notes, file.path) };
  const second = toSeries(validation, row);
  return second.length === 0 ? [first] : [first, { ...log, split: 'validation', series: second, problems: [] }];
}

/** Where the last training row of MMEngine was. */
interface Position {
  iteration: number;
  epoch: number;
}

/**
 * OpenMMLab writes validation between training rows under the same names (`time`, `acc`). Such a row is given back as another
 * object, without what is no position of the training: MMCV (`"mode": "val"`) counts the validation set in `iter`; MMEngine
 * writes no `iter`, and the epoch into `step` where it validates by epoch.
 */
function placeRow(row: Readonly<Record<string, unknown>>, position: Position): Readonly<Record<string, unknown>> {
  const { iter, step, epoch, mode } = row;
  if (mode === 'val' && typeof epoch === 'number') return without(row, ['iter', 'lr']);
  if (typeof iter === 'number') {
    position.iteration = iter;
    position.epoch = typeof epoch === 'number' ? epoch : Number.NaN;
    return row;
  }
  if (typeof step !== 'number' || epoch !== undefined || Number.isNaN(position.iteration)) return row;
  const byEpoch = step === position.epoch && step !== position.iteration;
  return byEpoch ? { ...without(row, ['step']), epoch: step } : { ...row };
}

function without(row: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}
