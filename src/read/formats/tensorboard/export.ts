import { UserError } from '../../../model/errors.js';
import type { RawLog, RawSeries } from '../../../model/log.js';
import { isMetricName } from '../../../vocabulary/metric-name.js';
import { newFloats, push, trimmed } from '../../bytes/floats.js';
import { parseJson } from '../../bytes/json-text.js';
import { fileName } from '../../file-name.js';
import { excerpt, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader, readWhole } from '../../reader.js';
import { toCell } from '../json/rows.js';
import { table } from '../table/table.js';

const CSV = /^"?wall time"?[,;\t] {0,4}"?step"?[,;\t] {0,4}"?value"?[\r\n]/i;
const JSON_ROWS = /^\[\s{0,99}\[\s{0,99}\d{1,12}(?:\.\d{1,12})?\s{0,99},\s{0,99}\d{1,15}(?:\.0)?\s{0,99},\s{0,99}["\d.NI-]/;
/** Between the names of run and metric in the name of such a file. */
const BORDER = '-tag-';

/** Curves as TensorBoard's page lets people download them: one file a run and metric, both named by the file alone. */
export const tensorboardExport = {
  id: 'tensorboard-export',
  order: 225,
  title: 'TensorBoard’s CSV and JSON downloads',
  traits: { copyRank: 3, namedBy: 'export-name' },
  example: 'Wall time,Step,Value',
  support: [
    {
      tool: 'TensorBoard (download links of a chart)',
      files: '`run-<run>-tag-<tag>.csv`, `run-<run>-tag-<tag>.json`',
      reads: 'the files of one run are one run; the name of the metric is in the name of the file',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const text = headText(file).trimStart();
    return CSV.test(text) || (JSON_ROWS.test(text) && (file.named || isNamedSo(file.path)));
  },
  read: (file: LogFile) => [readExport(file)],
} satisfies Reader;

/** Is a file called like a download, or like a metric? Rows of three numbers alone may be anything. */
function isNamedSo(path: string): boolean {
  return path.includes(BORDER) || isMetricName(namesOf(path).tag);
}

function readExport(file: LogFile): RawLog {
  const { run, tag } = namesOf(file.path);
  const log = CSV.test(headText(file).trimStart()) ? table.read(file)[0]! : readRows(file);
  const series = log.series.map((one) => ({ ...one, name: tag }));
  return { ...log, format: 'tensorboard-export', ...(run !== '' && { run }), series };
}

/** `run-lstm_train-tag-epoch_loss.csv`; a run `.` is the folder itself. Without a border the whole name is the metric's. */
function namesOf(path: string): { readonly run: string; readonly tag: string } {
  // Browsers number what is downloaded twice.
  const stem = fileName(path).replace(/(?: \(\d{1,3}\))?\.\w{1,5}$/, '');
  const at = stem.lastIndexOf(BORDER);
  if (at < 0) return { run: '', tag: stem };
  const run = stem.slice(0, at).replace(/^run-/, '');
  return { run: /^[._]$/.test(run) ? '' : run, tag: stem.slice(at + BORDER.length) };
}

/** `[[wall time, step, value], …]` */
function readRows(file: LogFile): RawLog {
  const rows = parseJson(decodeText(readWhole(file)));
  if (!Array.isArray(rows)) throw new UserError('the JSON is no list of points', 'Download it again.');
  const notes = newNotes();
  const [times, steps, values] = [newFloats(), newFloats(), newFloats()];
  for (const row of rows as readonly unknown[]) {
    const [time, step, value] = (Array.isArray(row) ? row : []).map(toCell);
    if (typeof step !== 'number' || typeof value !== 'number') {
      note(notes, 'cells-no-number', 0, { first: excerpt(JSON.stringify(row)) });
      continue;
    }
    push(times, typeof time === 'number' ? time : Number.NaN);
    push(steps, step);
    push(values, value);
  }
  if (values.length < 2) note(notes, 'few-rows', 0, {});
  const numbered = Float64Array.from({ length: values.length }, (_, i) => i);
  const curve = { name: '', values: trimmed(values), steps: trimmed(steps), rows: numbered, wallTimes: trimmed(times) };
  const series: RawSeries[] = values.length === 0 ? [] : [curve];
  return { source: file.path, format: '', series, hyperparameters: {}, problems: toProblems(notes, file.path) };
}
