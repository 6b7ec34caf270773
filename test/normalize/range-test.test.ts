import { expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';

async function read(name: string, lines: readonly string[]) {
  const { logs } = await readAnyLog(memoryFile(name, new TextEncoder().encode(`${lines.join('\n')}\n`)));
  const { runs, problems } = normalize(logs);
  return { runs: runs.length, ids: problems.map(({ id }) => id) };
}

const steps = Array.from({ length: 60 }, (_, i) => i);
const rate = (i: number) => (1e-7 * 10 ** (i / 7.5)).toExponential(3);
const explodes = (i: number) => (2.3 - 1.2 / (1 + Math.exp(-(i - 30) / 4)) + Math.exp((i - 52) / 2)).toFixed(4);
const falls = (i: number) => (0.3 + 2 * Math.exp(-i / 15)).toFixed(4);

it.each([
  ['a table', 'lr_find.csv', ['lr,loss', ...steps.map((i) => `${rate(i)},${explodes(i)}`)], true],
  ['a table with steps', 'log.csv', ['step,lr,loss', ...steps.map((i) => `${i},${rate(i)},${explodes(i)}`)], true],
  ['console output', 'find.log', steps.map((i) => `step ${i} lr ${rate(i)} loss ${explodes(i)}`), true],
  ['a loss that falls to the end', 'log.csv', ['step,lr,loss', ...steps.map((i) => `${i},${rate(i)},${falls(i)}`)], false],
  ['a constant rate', 'log.csv', ['step,lr,loss', ...steps.map((i) => `${i},0.1,${explodes(i)}`)], false],
  ['a linear warm-up', 'log.csv', ['step,lr,loss', ...steps.map((i) => `${i},${0.001 * (i + 1)},${explodes(i)}`)], false],
])('a learning-rate range test is no training: %s', async (_, name, lines, isTest) => {
  expect(await read(name, lines)).toEqual(isTest ? { runs: 0, ids: ['learning-rate-range-test'] } : { runs: 1, ids: [] });
});
