import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { markdownOf, neutral, safeText } from '../../src/text/markdown.js';
import { name, say } from '../../src/text/sentence.js';
import { curve, logOf } from '../support/curves.js';
import { allText, elements, foreign, liveText, rendered } from '../support/github-markdown.js';
import { goldenReport } from '../support/golden-cases.js';
import { problemOf } from '../support/problems.js';
import { runs } from '../support/property-runs.js';
import { exampleReport, reportOf } from '../support/report.js';

const comment = (report: Report, maxLength = COMMENT_LENGTH) =>
  renderMarkdown(viewReport(report), { maxLength, picture: '', summaryUrl: 'https://github.example/run/1' });

/** Loss up from epoch 20 on, under names that others choose. */
function reportWith(
  names: { readonly loss: string; readonly source: string; readonly other: string },
  problems: readonly Problem[] = [],
) {
  const up = curve(60, (i) => (i < 20 ? 2 - i / 20 : 1 + (i - 20) / 20));
  const down = curve(60, (i) => 2 - i / 40);
  const log = logOf({ loss: down, [names.loss]: up, [names.other]: down }, { source: names.source });
  return reportOf([{ ...log, hyperparameters: { [names.other]: names.other } }], { problems }).report;
}

/** Words that are seen while everything is folded. */
async function visibleWords(markdown: string): Promise<number> {
  const { children } = await rendered(markdown);
  const texts = children.map((node) =>
    allText(node.type === 'element' && node.tagName === 'details' ? elements(node, 'summary')[0]! : node),
  );
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the comment of the example', () => {
  let text: string;
  let report: Report;
  beforeAll(async () => {
    report = await exampleReport();
    text = comment(report);
  });

  it('tells the verdict, the comparison, the findings in order of time, what to do, and where it comes from', async () => {
    const order = [
      '### ❌ curvelint: `val_acc` ',
      'Don’t merge as is',
      'The only logged difference: ',
      '**Do this:** Put ',
      '| **worse:** `val_acc` |',
      '**Curves**',
      '<details><summary>Evidence, causes, statistics (',
    ];
    const inFold = [
      'what else differs: ',
      '**Evidence**',
      '**Reproduce and tune**',
      '**What this report cannot tell**',
      '</details>',
    ];
    const places = [...order, ...inFold, '<sub>base '].map((part) => text.indexOf(part));
    expect(
      places.every((place) => place >= 0),
      JSON.stringify(places),
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const letters = report.runs[0]!.findings.map(({ letter }) => letter).filter((letter) => letter !== '');
    expect(letters).toEqual([...letters].sort());
  });

  it('is read in ten seconds: few words while the fold is closed', async () => {
    expect(await visibleWords(text)).toBeLessThanOrEqual(180);
    expect(await visibleWords(comment(await goldenReport('healthy')))).toBeLessThanOrEqual(60);
  });

  it('is whole Markdown: every table has its columns, every details its end', async () => {
    const tree = await rendered(text);
    for (const row of elements(tree, 'table').map((table) => elements(table, 'tr').map((tr) => elements(tr, 'td', 'th').length)))
      expect(new Set(row).size).toBe(1);
    expect(elements(tree, 'details')).toHaveLength(text.split('<details>').length - 1);
  });

  it('stays below the limit whatever it is, and ends what it began (M2)', async () => {
    for (const most of [1_500, 4_000, 9_000]) {
      const short = comment(report, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most, 2_400));
      expect(short.split('<details>').length).toBe(short.split('</details>').length);
      expect(short).toContain('see the job summary');
    }
  });
});

const EVIL = [
  '@alice',
  '#12',
  'GH-1',
  '`',
  '``',
  '|',
  '\\',
  '\\|',
  '<img src=x onerror=y>',
  '</details>',
  '<details>',
  '<!-- curvelint:v1 key=default -->',
  '](http://evil.example)',
  '[x](http://evil.example)',
  '![x](http://evil.example/p.png)',
  'http://evil.example',
  'www.evil.example',
  '# head',
  '\n# head',
  '\n\n',
  '\r',
  '***',
  '__',
  '~~',
  '$x$',
  '&lt;',
  '\u202e',
  '\u200b',
  '\u0000',
  '-->',
  '```',
  'a_b',
  ' ',
  'val_loss',
  '::error::x',
  'mailto:a@b.example',
] as const;
const evil = fc.array(fc.constantFrom(...EVIL), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

async function expectHarmless(text: string, shape?: { readonly details: number }): Promise<void> {
  const tree = await rendered(text);
  expect(foreign(tree, 'a', 'img', 'input', 'del', 'h1', 'h2', 'blockquote')).toEqual([]);
  expect(liveText(tree)).not.toMatch(/@alice|#12|\bGH-1|https?:\/\/|www\./);
  if (shape) expect(elements(tree, 'details')).toHaveLength(shape.details);
}

describe('text from logs (M1)', () => {
  it('is harmless as a code span, in a sentence and as plain words', async () => {
    await fc.assert(
      fc.asyncProperty(evil, async (text) => {
        await expectHarmless(`| a | b |\n|---|---|\n| ${safeText(text)} | x |`);
        await expectHarmless(`${neutral(text)}`);
        await expectHarmless(`- ${markdownOf(say`${name(text)} rose 3% over ${name(text)}.`)}`);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps the columns of a table', async () => {
    await fc.assert(
      fc.asyncProperty(evil, async (text) => {
        const tree = await rendered(`| a | b |\n|---|---|\n| ${safeText(text)} | ${neutral(text)} |`);
        expect(elements(tree, 'tr').map((row) => elements(row, 'td', 'th').length)).toEqual([2, 2]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not get out of a whole comment, as name of a series, a run, a setting or a file', async () => {
    await fc.assert(
      fc.asyncProperty(evil, async (name) => {
        const problem = problemOf(`${name}.csv`, `“${name}” is no number`, '', 3);
        const report = reportWith({ loss: `val_loss ${name} loss`, source: `${name}/log.csv`, other: `x${name}` }, [problem]);
        await expectHarmless(comment(report), { details: 1 });
      }),
      { numRuns: runs(60) },
    );
  });
});
