import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/normalize/normalize.js';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';
import { messageOf } from '../../support/problems.js';

const EPOCHS = [1, 2, 3, 4, 5, 6];
const LOSS = EPOCHS.map((epoch) => 2 / epoch);
const VALIDATION = EPOCHS.map((epoch) => 2.2 / epoch + 0.1);
const line = (i: number) => `Epoch ${EPOCHS[i]}/6 - train_loss: ${LOSS[i]} - val_loss: ${VALIDATION[i]}\n`;
const stream = (text: readonly string[], name = 'stdout') => ({ output_type: 'stream', name, text });
const shown = (data: object) => ({ output_type: 'display_data', metadata: {}, data });
const cell = (...outputs: object[]) => ({
  cell_type: 'code',
  execution_count: 7,
  metadata: { colab: { height: 289, loss: 3 } },
  source: ['for epoch in range(6): ...\n'],
  outputs,
});
const text = { cell_type: 'markdown', metadata: {}, source: ['loss: 0.5\n', 'loss: 0.4\n', 'loss: 0.3\n'] };
const empty = cell();
const notebook = (...cells: object[]) => ({ cells, metadata: { accuracy: 1 }, nbformat: 4, nbformat_minor: 5 });
const printed = cell(stream(EPOCHS.map((_, i) => line(i))));
const html = (header: readonly string[], rows: readonly (readonly unknown[])[]) => {
  const cells = (tag: string, row: readonly unknown[]) => row.map((one) => `<${tag}>${one}</${tag}>`).join('\n      ');
  const body = rows.map((row) => `    <tr>\n      ${cells('td', row)}\n    </tr>`).join('\n');
  return `<div><progress value='6' max='6'></progress> [6/6 00:10, Epoch 6/6]</div>\n<table border="1" class="dataframe">
  <thead>\n <tr style="text-align: left;">\n      ${cells('th', header)}\n    </tr>\n  </thead>\n  <tbody>\n${body}\n  </tbody>\n</table><p>`;
};
const onlyHtml = '<IPython.core.display.HTML object>';

const read = (value: unknown, named = true) =>
  readAnyLog(memoryFile('train.ipynb', new TextEncoder().encode(JSON.stringify(value, null, 1)), named));

async function runsOf(value: unknown) {
  const { logs } = await read(value);
  return normalize(logs).runs.map(({ id, format, series }) => ({
    ...{ id, format },
    series: Object.fromEntries(series.map(({ split, metric, values }) => [`${split} ${metric}`, [...values]])),
  }));
}

const wanted = { 'train loss': LOSS, 'validation loss': VALIDATION };
const one = [{ id: 'train', format: 'notebook', series: wanted }];
const rows = EPOCHS.map((epoch, i) => [epoch, i === 0 ? 'No log' : LOSS[i], VALIDATION[i]]);
const frame = `   epoch  train_loss  val_loss\n${EPOCHS.map((epoch, i) => `${i}      ${epoch}    ${LOSS[i]}  ${VALIDATION[i]}`).join('\n')}`;

describe('a notebook', () => {
  it.each<[what: string, value: unknown, runs: readonly unknown[]]>([
    ['what a cell printed', notebook(text, empty, printed), one],
    [
      'printed piece by piece, errors among it',
      notebook(cell(...EPOCHS.flatMap((_, i) => [stream([line(i)]), stream(['warn\n'], 'stderr')]))),
      one,
    ],
    ['of version 3', { worksheets: [{ cells: [printed] }], nbformat: 3 }, one],
    [
      'the table of a trainer',
      notebook(cell(shown({ 'text/html': html(['Epoch', 'Training Loss', 'Validation Loss'], rows), 'text/plain': onlyHtml }))),
      [{ id: 'train', format: 'notebook', series: { 'train loss': LOSS.slice(1), 'validation loss': VALIDATION } }],
    ],
    ['a data frame', notebook(cell(shown({ 'text/html': html(['', 'epoch'], rows), 'text/plain': frame }))), one],
    ['what was printed, and not the frame that repeats it', notebook(printed, cell(shown({ 'text/plain': frame }))), one],
    [
      'two trainings',
      notebook(printed, text, printed),
      [
        { id: 'train/cell 1', format: 'notebook', series: wanted },
        { id: 'train/cell 3', format: 'notebook', series: wanted },
      ],
    ],
    [
      'lines without an epoch, as it was named',
      notebook(cell(stream(EPOCHS.map((_, i) => `val_loss: ${VALIDATION[i]}\n`)))),
      [{ id: 'train', format: 'notebook', series: { 'validation loss': VALIDATION } }],
    ],
  ])('%s', async (_, value, runs) => {
    expect((await runsOf(value)).map(({ id, ...rest }) => ({ id: id.replace(/^cell/, 'train/cell'), ...rest }))).toEqual(runs);
  });

  it('without such output gives no run, and says so where it was named', async () => {
    const { logs, problems } = await read(notebook(text, cell(stream(['hello\n'])), empty));
    expect(logs).toEqual([]);
    expect(problems.map(messageOf)).toEqual(['a notebook: no output of its one cell holds repeated lines of metrics']);
    expect((await read(notebook(text, empty), false)).problems).toEqual([]);
  });

  it('data frames of data are no training', async () => {
    const data = `   age  score\n${EPOCHS.map((_, i) => `${i}  ${30 + i}  0.${i}`).join('\n')}`;
    expect((await read(notebook(cell(shown({ 'text/plain': data }))), false)).logs).toEqual([]);
  });
});
