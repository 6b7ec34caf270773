import { expect, it } from 'vitest';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';

/** Series of a log whose every epoch is a line and what is drawn below it. */
async function seriesOf(drawn: (score: string) => string) {
  const content = [1, 2, 3].map((epoch) => `Epoch ${epoch} loss ${4 - epoch}.5\n${drawn(`0.${epoch}`)}\n`).join('');
  const { logs } = await readAnyLog(memoryFile('train.log', new TextEncoder().encode(content), true));
  return Object.fromEntries(
    logs.flatMap(({ series }) => series.map(({ name, values, epochs }) => [name, [[...values], [...(epochs ?? [])]]])),
  );
}

const LOSS = {
  loss: [
    [3.5, 2.5, 1.5],
    [1, 2, 3],
  ],
};
const SCORE = [
  [0.1, 0.2, 0.3],
  [1, 2, 3],
];

it.each<[string, (score: string) => string, object]>([
  [
    'one row',
    (score) => `+-----+-----+\n| mIoU | aAcc |\n+-----+-----+\n| ${score} | 0.9 |\n+-----+-----+`,
    { 'val mIoU': SCORE },
  ],
  ['the row of all', (score) => `| Class | Dice |\n|---|---|\n| road | 0.7 |\n| mean | ${score} |`, { 'val Dice': SCORE }],
  ['a heading', (score) => `Train results:\n| F1 | Recall |\n|----|----|\n| ${score} | 0.5 |`, { 'train F1': SCORE }],
  ['rows of sets', (score) => `│ Set │ AUC │\n│ test │ ${score} │`, { 'test AUC': SCORE }],
  ['names and numbers', (score) => `| Metric | Value |\n|---|---|\n| BLEU | ${score} |\n| size | 3 |`, { 'val BLEU': SCORE }],
  ['classes alone', (score) => `| Class | IoU |\n|---|---|\n| road | ${score} |\n| car | 0.2 |`, {}],
  ['many rows of numbers', (score) => `| F1 | Recall |\n|---|---|\n| ${score} | 0.5 |\n| ${score} | 0.6 |`, {}],
])('a table below each line: %s', async (_, drawn, scores) => {
  const found = await seriesOf(drawn);
  expect(found).toMatchObject({ ...LOSS, ...scores });
  if (Object.keys(scores).length === 0) expect(Object.keys(found)).toEqual(['loss']);
});
