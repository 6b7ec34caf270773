import { expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';

const first = ['0,2.3,2.4', '1,1.9,2.1', '2,1.6,1.9', '3,1.4,1.8'];
const second = ['0,2.2,2.4', '1,1.8,2.0', '2,1.5,1.8', '3,1.3,1.7'];
const head = 'epoch,loss,val_loss';

it.each([
  ['below the header', [head, ...first, ...second], 6],
  ['below remarks', ['# a title', '# another', head, ...first, ...second], 8],
  ['behind an empty line', [head, ...first, '', ...second], 7],
  ['behind a header that came again', [head, ...first, head, ...second], 7],
  ['behind a row of words', [head, ...first, 'restarted from the last checkpoint', ...second], 7],
])('names the line of a table where a second training begins: %s', async (_, lines, line) => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { logs } = await readAnyLog(memoryFile('history.csv', bytes));
  const { problems } = normalize(logs);
  expect(problems.map((problem) => [problem.id, problem.line])).toEqual([['several-trainings', line]]);
});
