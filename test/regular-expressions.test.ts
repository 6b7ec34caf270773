import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BOUNDED, expressionsOf, growthOf, slowExpressions } from '../.github/scripts/expressions.mjs';
import { curve, logOf } from './support/curves.js';
import { processorTime } from './support/processor-time.js';
import { reportOf } from './support/report.js';
import { isSoak } from './support/soak.js';
import { tempFolder } from './support/temp-folder.js';

/** Ten times what security asks of a hundred thousand characters (50 ms): a cap, not a benchmark. */
const MAX_MS = 500;
const LENGTH = 100_000;
/** Verdicts of recheck that `npm run lint` trusts: expression → how its time grows. */
const KEPT = JSON.parse(readFileSync('.github/regular-expressions.json', 'utf8')) as { growth: Record<string, string> };

/** Characters of each kind that a repetition may run over, and those of the expression itself. */
function worst(source: string): readonly string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, '').match(/[^\\()[\]{}|?*+^$]/g) ?? [])].slice(0, 12);
  const words = source.match(/[A-Za-z]{2,}/g)?.slice(0, 4) ?? [];
  const units = [...new Set([...own, ...words, ' ', 'a', '0', '-', '.', '/', ': ', '1 ', 'a ', '0.', 'a=', '"a', '\\"'])];
  const ends = ['!', '\u0000'];
  return units.flatMap((unit) => ends.map((end) => unit.repeat(Math.ceil(LENGTH / unit.length)) + end));
}

it('R1: no regular expression takes long on a hundred thousand characters that would trap it', async () => {
  const all = expressionsOf();
  expect(all.length).toBeGreaterThan(50);
  const slow: string[] = [];
  for (const { file, line, source, flags } of all) {
    const expression = new RegExp(source, flags);
    const most = BOUNDED.find((one) => one.file === file)?.most ?? LENGTH;
    const texts = worst(source).map((text) => text.slice(-most));
    const timeOf = (given: readonly string[]) => processorTime(() => given.forEach((text) => void expression.test(text)));
    // All at once: to look at the clock for each takes longer than most of them.
    if ((await timeOf(texts)) <= MAX_MS) continue;
    for (const text of texts) {
      const took = await timeOf([text]);
      if (took > MAX_MS) {
        slow.push(`${file}:${line} /${source}/${flags} on ${JSON.stringify(text.slice(0, 6))}…: ${Math.round(took)} ms`);
        break;
      }
    }
  }
  expect(slow).toEqual([]);
});

/** What `slowExpressions` says of one file with this text. */
function judged(text: string, kept: Record<string, string> = {}): readonly string[] {
  const folder = tempFolder();
  writeFileSync(join(folder, 'x.ts'), text);
  return slowExpressions(folder, kept).map((line) => line.slice(folder.length + 1));
}

it('R1: an expression that a text could keep busy is found, new or known', () => {
  const text = 'const a = /^(a+)+$/;\nconst b = /\\s+$/g;\nconst c = /^[a-z]+$/;\n// /^(b+)+$/';
  const kept: Record<string, string> = {};
  const slow = ['x.ts:1 /^(a+)+$/: exponential', 'x.ts:2 /\\s+$/: 2nd degree polynomial'];
  expect(judged(text, kept)).toEqual(slow);
  expect(kept['/^[a-z]+$/']).toBe('linear');
  expect(judged(text, kept)).toEqual(slow);
});

it('R1: what lint remembers of the expressions of src/ lets none of them through', () => {
  expect(slowExpressions('src', { ...KEPT.growth })).toEqual([]);
});

it.runIf(isSoak)('R1: what lint remembers is what recheck says', () => {
  for (const expression of expressionsOf()) {
    const key = `/${expression.source}/${expression.flags}`;
    expect([key, growthOf(expression)]).toEqual([key, KEPT.growth[key]]);
  }
});

it('R1: a series of a million points overflows no stack', () => {
  const log = logOf({ val_loss: curve(1_000_000, (i) => 2 / (1 + i / 1e5)) });
  const { report } = reportOf([log], { baseline: [log] });
  expect(report.runs[0]!.checks.filter(({ status }) => status === 'crashed')).toEqual([]);
  expect(report.runs[0]!.series[0]!.points).toBe(1_000_000);
  expect(report.comparisons.length).toBeGreaterThan(0);
});
