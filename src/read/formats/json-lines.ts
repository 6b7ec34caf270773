import { UserError } from '../../model/errors.js';
import type { RawLog } from '../../model/log.js';
import { newColumns, toSeries } from '../columns.js';
import { parseJson } from '../json-text.js';
import { excerpt, newNotes, note, toProblems } from '../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../reader.js';
import { eachRecord } from '../records.js';
import { hasMetricKey } from './json.js';
import { addRow, isObject } from './json-rows.js';

/** JSON Lines, one object a row: DETR, DeiT and MAE `log.txt`, LLaMA-Factory `trainer_log.jsonl`, detectron2, MMCV. */
export const jsonLines: Reader = {
  id: 'json-lines',
  title: 'JSON Lines: one object a line',
  example: '{"epoch": 0, "train_loss": 0.9, "test_loss": 1.0}',
  detect(file) {
    const text = headText(file).trimStart();
    const end = text.search(/[\r\n]/);
    const first = (end < 0 ? text : text.slice(0, end)).trim();
    if (!first.startsWith('{') || !first.endsWith('}')) return false;
    const next = end < 0 ? '' : text.slice(end).trimStart();
    if (next !== '' && !next.startsWith('{')) return false;
    // A document on one line is a row only where its name says lines: `{"loss": [0.9, 0.7]}` is a dict of lists.
    if (next === '' && !/\.(?:jsonl|ndjson)$/i.test(file.path)) return false;
    return isRow(first) && (file.named || hasMetricKey(text));
  },
  read: (file) => [readLines(file)],
};

function isRow(line: string): boolean {
  try {
    return isObject(parseJson(line));
  } catch {
    return false;
  }
}

function readLines(file: LogFile): RawLog {
  const columns = newColumns();
  const notes = newNotes();
  let row = 0;
  const faults = eachRecord(file, -1, (bytes, start, end, line, complete) => {
    const text = decodeText(bytes.subarray(start, end)).trim();
    if (text === '') return;
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (!complete) {
        const hint = 'The training was still writing, or was stopped.';
        note(notes, 'cut', line, () => 'the last line is incomplete (truncated) and was left out', hint);
        return;
      }
    }
    if (!isObject(value)) {
      const message = (count: number) =>
        `${count === 1 ? 'one line is' : `${count} lines are`} no JSON object, the first is “${excerpt(text)}”`;
      note(notes, 'no-row', line, message, 'They were left out; the others were read.');
      return;
    }
    if (addRow(columns, row, value)) row++;
  });
  if (faults.tooLong > 0)
    note(notes, 'too-long', faults.tooLong, () => 'a line of over 50 MB was left out', 'Is it a log at all?');
  if (row < 2)
    note(notes, 'few-rows', 0, () => 'fewer than two rows: no curve yet', 'Log every epoch, not the final result only.');
  return {
    source: file.path,
    format: 'json-lines',
    series: toSeries(columns, row),
    hyperparameters: {},
    problems: toProblems(notes, file.path),
  };
}
