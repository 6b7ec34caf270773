import { expect, it } from 'vitest';
import { NO_EXAMPLES } from '../../../src/read/predictions/budget.js';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';

const NOTHING_BESIDE = { wanted: false, open: () => null, before: NO_EXAMPLES };

/** So many rows of a table. */
const table = (header: string, row: (i: number) => string, rows = 20) =>
  `${header}\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`;
const read = (path: string, text: string, scanned = false) =>
  readAnyLog(memoryFile(path, new TextEncoder().encode(text), false), scanned, NOTHING_BESIDE);

it.each([
  [
    'metrics.csv',
    table(
      'epoch,label,train_loss,val_loss,score_train,score_val',
      (i) => `${i},exp1,${1 / (i + 1)},${2 / (i + 1)},0.${i + 10},0.5`,
    ),
  ],
  ['log.csv', table('epoch,target,loss,p_fake,p_real', (i) => `${i},1,${1 / (i + 1)},0.4,0.6`)],
  ['scores.csv', table('epoch,target,score,val_loss', (i) => `${i},0.9,0.${i + 10},${1 / (i + 1)}`)],
  ['predictions.csv', table('epoch,label,prediction,val_loss', (i) => `${i},1,1,${1 / (i + 1)}`)],
])('a log with such columns is still one: %s', async (path, text) => {
  const { logs, predictions = [], problems } = await read(path, text);
  expect(logs).toHaveLength(1);
  expect([predictions, problems]).toEqual([[], []]);
});

const ROWS = table('id,label,predicted,prob_0,prob_1', (i) => `a${i},${i % 2},${i % 2},0.${i % 2 ? 3 : 7},0.${i % 2 ? 7 : 3}`);

it.each(['predictions.csv', 'evaluation.csv'])('a table of examples is one, whatever it is called: %s', async (path) => {
  const { logs, predictions = [] } = await read(path, ROWS);
  expect(logs).toEqual([]);
  expect(predictions.map(({ outcomes }) => outcomes.labels.length)).toEqual([20]);
});

it('what is met anywhere in a repository says so, and says nothing where it is none', async () => {
  expect((await read('some/predictions.csv', ROWS, true)).predictions).toMatchObject([{ scanned: true }]);
  const none = await read(
    'some/predictions.csv',
    table('id,target,prediction', (i) => `${i},${i + 0.5},${i + 0.25}`),
    true,
  );
  expect([none.logs, none.problems, none.predictions ?? []]).toEqual([[], [], []]);
});

it('names the columns of a table that is called predictions and has none', async () => {
  const { problems } = await read(
    'preds.csv',
    table('a,b,c', (i) => `x${i},y,z`),
  );
  expect(problems).toMatchObject([{ id: 'predictions-no-scores', values: { names: ['a', 'b', 'c'] } }]);
});

it('reads no further where ten million examples were read before', async () => {
  const beside = { ...NOTHING_BESIDE, before: { examples: 10_000_000, scores: 0 } };
  const { problems } = await readAnyLog(memoryFile('predictions.csv', new TextEncoder().encode(ROWS), false), false, beside);
  expect(problems).toMatchObject([{ id: 'predictions-too-many', values: { of: 'all-files' } }]);
});

it('takes texts for no classes', async () => {
  const text = table('id,label,predicted', (i) => `${i},what patient ${i} said,something else ${i}`, 100);
  const { predictions = [], problems } = await read('predictions.csv', text);
  expect(predictions).toEqual([]);
  expect(problems).toMatchObject([{ id: 'predictions-not-judged', values: { kind: 'texts' } }]);
});
