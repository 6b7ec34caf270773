import { describe, expect, it } from 'vitest';
import { altText } from '../src/chart/alt-text.js';
import type { Report } from '../src/model/report.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { pageStore } from '../src/report/html/views.js';
import { renderJunit } from '../src/report/junit.js';
import { COMMENT_LENGTH, renderMarkdown } from '../src/report/markdown/markdown.js';
import { renderTerminal } from '../src/report/terminal/terminal.js';
import { elements, foreign, liveText, rendered } from './support/github-markdown.js';
import { expectGolden } from './support/golden.js';
import { GOLDEN_CASES, goldenReport } from './support/golden-cases.js';
import { firstFigure } from './support/report.js';
import { firstLines, shortened } from './support/shortened.js';
import { jsonOf } from './support/words.js';

const commentOf = (report: Report) => {
  const figure = firstFigure(report);
  const picture = figure ? `![${altText(figure)}](chart-light.png)` : '';
  return renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
};
const inLines = (value: unknown) => `${JSON.stringify(shortened(value), null, 1)}\n`;

/** File → what it holds. */
const OUTPUTS: Readonly<Record<string, (report: Report) => string>> = {
  'comment.md': commentOf,
  'terminal.txt': (report) => renderTerminal(viewReport(report), { color: false, width: 100, quiet: false }),
  'junit.xml': (report) => firstLines(renderJunit(viewReport(report))),
  'report.json': (report) => inLines(JSON.parse(jsonOf(report))),
  'page.json': (report) => {
    const { index, plain } = pageStore(viewReport(report), null, (pieces) => [...pieces].join(''));
    return inLines({ index, views: [...plain.values()].map((view) => JSON.parse(view) as unknown) });
  },
};

describe.each(GOLDEN_CASES)('the reviewed outputs of %s', (name) => {
  it.each(Object.entries(OUTPUTS))('%s', async (file, outputOf) => {
    expectGolden(`${name}/${file}`, outputOf(await goldenReport(name)));
  });

  it('a comment that is whole Markdown', async () => {
    const text = commentOf(await goldenReport(name));
    expect(text.length).toBeLessThanOrEqual(COMMENT_LENGTH);
    const tree = await rendered(text);
    expect(elements(tree, 'details')).toHaveLength(text.split('<details>').length - 1);
    for (const table of elements(tree, 'table'))
      expect(new Set(elements(table, 'tr').map((row) => elements(row, 'td', 'th').length)).size).toBe(1);
    expect(foreign(tree, 'a')).toEqual([]);
    expect(liveText(tree)).not.toMatch(/@\w|#\d/);
  });
});
