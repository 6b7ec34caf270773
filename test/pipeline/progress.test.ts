import { expect, it } from 'vitest';
import { progressOf } from '../../src/pipeline/progress.js';

/** What is said while `seconds` pass, with a call each tenth of a second. */
function said(seconds: number, terminal: boolean): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = progressOf({ terminal, write: (text) => lines.push(text), now: () => time });
  for (; time < seconds * 1000; time += 100) progress({ files: time / 100, totalFiles: seconds * 10, bytes: time * 1000 });
  progress({ files: seconds * 10, totalFiles: seconds * 10, bytes: seconds * 1e6 });
  return lines;
}

it('is silent where reading is quick', () => {
  expect(said(0.4, true)).toEqual([]);
  expect(said(9, false)).toEqual([]);
});

it('is one line each ten seconds in a job', () => {
  const lines = said(35, false);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('reading: 100 of 350 files, 10 MB, 1 MB/s');
});

it('is a line that is overwritten, and wiped in the end, in a terminal', () => {
  const lines = said(2, true);
  expect(lines[0]).toMatch(/^\r\u001b\[Kreading: \d+ of 20 files/);
  expect(lines.at(-1)).toBe('\r\u001b[K');
});
