import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { curve, logOf } from './support/curves.js';
import { reportOf } from './support/report.js';

/** Ten times what security asks of a hundred thousand characters (50 ms): a cap, not a benchmark. */
const MAX_MS = 500;
const LENGTH = 100_000;

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of src/, as the compiler sees them: comments and strings hold none. */
function expressions(): readonly Found[] {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();
  return files.flatMap((file) => {
    const found: Found[] = [];
    const tree = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(node.text) ?? [];
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ place: `src/${file}:${line + 1}`, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Characters of each kind that a repetition may run over, and those of the expression itself. */
function worst(source: string): readonly string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, '').match(/[^\\()[\]{}|?*+^$]/g) ?? [])].slice(0, 12);
  const words = source.match(/[A-Za-z]{2,}/g)?.slice(0, 4) ?? [];
  const units = [...new Set([...own, ...words, ' ', 'a', '0', '-', '.', '/', ': ', '1 ', 'a ', '0.', 'a=', '"a', '\\"'])];
  const ends = ['!', '\u0000'];
  return units.flatMap((unit) => ends.map((end) => unit.repeat(Math.ceil(LENGTH / unit.length)) + end));
}

/** Files whose expressions meet text that is cut before, with the bound that cuts it: at that length they must be as fast. */
const BOUNDED: readonly (readonly [file: string, most: number])[] = [['src/vocabulary/explanatory-metric.ts', 256]];

it('R1: no regular expression takes long on a hundred thousand characters that would trap it', () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(50);
  const slow: string[] = [];
  for (const { place, source, flags } of all) {
    const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
    const most = BOUNDED.find(([file]) => place.startsWith(`${file}:`))?.[1] ?? LENGTH;
    for (const text of worst(source)) {
      const given = text.slice(-most);
      const start = performance.now();
      expression.test(given);
      const took = performance.now() - start;
      if (took > MAX_MS) {
        slow.push(`${place} /${source}/${flags} on ${JSON.stringify(given.slice(0, 6))}…: ${Math.round(took)} ms`);
        break;
      }
    }
  }
  expect(slow).toEqual([]);
}, 300_000);

it('R1: a series of a million points overflows no stack', () => {
  const log = logOf({ val_loss: curve(1_000_000, (i) => 2 / (1 + i / 1e5)) });
  const { report } = reportOf([log], { baseline: [log] });
  expect(report.runs[0]!.checks.filter(({ status }) => status === 'crashed')).toEqual([]);
  expect(report.runs[0]!.series[0]!.points).toBe(1_000_000);
  expect(report.comparisons.length).toBeGreaterThan(0);
}, 60_000);
