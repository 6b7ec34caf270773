import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { newFloats, push, trimmed } from '../../bytes/floats.js';
import { parseCell } from '../../bytes/numbers.js';
import { eachRecord } from '../../bytes/records.js';
import { excerpt, newNotes, note, toProblems } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';

/** `<run>/metrics/<name>`; the name may hold slashes. */
const METRIC_PATH = /(?:^|\/)metrics\/(.+)$/s;
/** Milliseconds, value, step; metrics of a logged model (MLflow 3) add the run and the data set. */
const LINE = /^(\d{9,16}) (\S{1,40})(?: (-?\d{1,18}))?((?: \S+){0,3})$/;
/** Metrics of a logged model repeat those of the run that logged it. */
const MODEL_PATH = /(?:^|\/)models\/m-[^/]+\/metrics\//;

/** Metric files of MLflow's file store (1.x to 3.x): one file a metric, `timestamp value step` a line. */
export const mlflow = {
  id: 'mlflow',
  order: 230,
  title: 'MLflow file store: mlruns/',
  traits: { unmistakable: true, copyRank: 3, resumes: true, namedBy: 'metrics-folder' },
  example: '1677000000000 0.785 3',
  support: [
    {
      tool: 'MLflow',
      files: '`mlruns/<experiment>/<run>/metrics/*`',
      reads: 'all metrics of a run as one run, its parameters; deleted runs and metrics of logged models are left out',
      tested: 'real files',
    },
  ],
  detect: (file: LogFile) => METRIC_PATH.test(file.path) && LINE.test(headText(file).split(/\r?\n/, 1)[0]!),
  read: (file: LogFile) => [readMetric(file)],
} satisfies Reader;

function readMetric(file: LogFile): RawLog {
  if (MODEL_PATH.test(file.path))
    throw new UserError(
      'metrics of a logged model: its run holds them, too',
      'Give the folder of the run, `mlruns/<experiment>/<run>`.',
    );
  const [values, steps, times, rows] = [newFloats(), newFloats(), newFloats(), newFloats()];
  const notes = newNotes();
  let before = '';
  let row = 0;
  eachRecord(file, -1, (bytes, start, end, line) => {
    const text = decodeText(bytes.subarray(start, end));
    // MLflow 3 writes a line again when a model is attached to it.
    if (text === '' || text === before) return;
    before = text;
    const match = LINE.exec(text);
    const value = match === null ? 'text' : parseCell(match[2]!);
    if (match === null || typeof value !== 'number') {
      note(notes, 'lines-no-metric', line, { first: excerpt(text) });
      return;
    }
    push(values, value);
    push(times, Number(match[1]) / 1000);
    push(steps, Number(match[3] ?? 0));
    push(rows, row++);
  });
  const name = METRIC_PATH.exec(file.path)?.[1] ?? file.path;
  const series = [{ name, values: trimmed(values), steps: trimmed(steps), rows: trimmed(rows), wallTimes: trimmed(times) }];
  const problems = toProblems(notes, file.path);
  return { source: file.path, format: 'mlflow', series: row > 0 ? series : [], hyperparameters: {}, problems };
}
