import { UserError } from '../../../model/errors.js';
import type { RawLog } from '../../../model/log.js';
import { parseJson } from '../../bytes/json-text.js';
import { decodeText, headText, type LogFile, memoryFile, type Reader, readWhole } from '../../reader.js';
import { jsonLines } from '../json/json-lines.js';
import { isObject } from '../json/rows.js';
import { table } from '../table/table.js';
import { text } from '../text/text.js';
import { tidy } from '../tidy/tidy.js';
import { type Outputs, outputsOf } from './outputs.js';

/** Notebooks: what their cells printed or showed, read as if it had been written into a file. */
export const notebook = {
  id: 'notebook',
  order: 170,
  title: 'Jupyter notebooks: what their cells printed',
  traits: { unmistakable: true, copyRank: 4, rounded: true },
  example: '{"cells": [{"cell_type": "code", "outputs": [',
  support: [
    {
      tool: 'Jupyter, Colab, Kaggle',
      files: '`*.ipynb`',
      reads: 'printed lines, progress bars and tables of metrics, a run for every cell that trained',
      tested: 'by shape',
    },
    {
      tool: 'Hugging Face Trainer, fastai (in a notebook)',
      files: '`*.ipynb`',
      reads: 'the table that they fill while they train',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const head = headText(file).trimStart();
    if (!head.startsWith('{')) return false;
    return /\.ipynb$/i.test(file.path) ? /"(?:cells|worksheets|nbformat|metadata)"/.test(head) : /"cell_type"\s{0,9}:/.test(head);
  },
  read: (file: LogFile) => readNotebook(file),
} satisfies Reader;

/** Printed output may be a log of any of these, the first that claims it. */
const PRINTED: readonly Reader[] = [jsonLines, tidy, table, text];
const TABLES: readonly Reader[] = [tidy, table];

async function readNotebook(file: LogFile): Promise<RawLog[]> {
  const value = parseJson(decodeText(readWhole(file)));
  if (!isObject(value)) throw new UserError('the notebook is no JSON object', 'Save it again.');
  const cells = outputsOf(value);
  // A data frame that is shown repeats what was printed before: it counts where nothing was.
  const logs =
    (await logsOf(file, cells, fromTraining)) ??
    (await logsOf(file, cells, fromShown)) ??
    (file.named ? await logsOf(file, cells, fromNamed) : null) ??
    [];
  if (logs.length > 0 || !file.named) return logs;
  const nothing = { file: file.path, id: 'notebook-without-log', values: { cells: cells.length } } as const;
  return [{ source: file.path, format: 'notebook', series: [], hyperparameters: {}, problems: [nothing] }];
}

/** Null where no cell holds a log. */
async function logsOf(
  file: LogFile,
  cells: readonly Outputs[],
  read: (file: LogFile, outputs: Outputs) => Promise<readonly RawLog[]>,
): Promise<RawLog[] | null> {
  const found: { readonly cell: number; readonly logs: readonly RawLog[] }[] = [];
  for (const outputs of cells) {
    const logs = (await read(file, outputs)).filter(({ series }) => series.length > 0);
    if (logs.length > 0) found.push({ cell: outputs.cell, logs });
  }
  if (found.length === 0) return null;
  return found.flatMap(({ cell, logs }) => {
    const own = found.length > 1 ? [`cell ${cell}`] : [];
    return logs.map((log) => {
      const run = [...own, ...(log.run === undefined ? [] : [log.run])].join(' ');
      // Lines are counted within the cell: they say nothing of the file.
      const problems = log.problems.map(({ line: _, ...problem }) => problem as (typeof log.problems)[number]);
      return { ...log, format: 'notebook', ...(run !== '' && { run }), problems };
    });
  });
}

async function fromTraining(file: LogFile, { printed, progress }: Outputs): Promise<readonly RawLog[]> {
  for (const one of progress) {
    const logs = withAxis(await readPiece(file, one, TABLES));
    if (logs.length > 0) return logs;
  }
  return readPiece(file, printed, PRINTED);
}

async function fromShown(file: LogFile, { shown }: Outputs): Promise<readonly RawLog[]> {
  for (const one of shown) {
    const logs = withAxis(await readPiece(file, one, TABLES));
    if (logs.length > 0) return logs;
  }
  return [];
}

/** Lines without an epoch or step count only in a notebook that was named. */
function fromNamed(file: LogFile, { printed }: Outputs): Promise<readonly RawLog[]> {
  return readPiece(file, printed, PRINTED, true);
}

/** Met by chance, as it were: what is printed may be anything. */
async function readPiece(
  { path }: LogFile,
  piece: string,
  readers: readonly Reader[],
  named = false,
): Promise<readonly RawLog[]> {
  if (piece.trim() === '') return [];
  const file = memoryFile(path, new TextEncoder().encode(piece), named);
  const reader = readers.find(({ detect }) => detect(file));
  return reader === undefined ? [] : reader.read(file);
}

/** Of tables, those of a training: data has no epochs. */
function withAxis(logs: readonly RawLog[]): readonly RawLog[] {
  return logs.filter(({ series }) =>
    series.some(({ steps, epochs, values }) => (steps ?? epochs) !== undefined && values.length > 1),
  );
}
