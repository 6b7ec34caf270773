import { describe, expect, it } from 'vitest';
import { altText } from '../src/chart/alt-text.js';
import type { Report } from '../src/model/report.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../src/report/markdown/markdown.js';
import { elements, liveText, rendered } from './support/github-markdown.js';
import { expectGolden } from './support/golden.js';
import { GOLDEN_CASES, goldenReport } from './support/golden-cases.js';
import { firstFigure } from './support/report.js';

const commentOf = (report: Report) => {
  const figure = firstFigure(report);
  const picture = figure ? `![${altText(figure)}](chart-light.png)` : '';
  return renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
};

describe('the reviewed comment', () => {
  it.each(GOLDEN_CASES)('%s', async (name) => {
    const text = commentOf(await goldenReport(name));
    expectGolden(`${name}/comment.md`, text);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LENGTH);
    const tree = await rendered(text);
    expect(elements(tree, 'details')).toHaveLength(text.split('<details>').length - 1);
    for (const table of elements(tree, 'table'))
      expect(new Set(elements(table, 'tr').map((row) => elements(row, 'td', 'th').length)).size).toBe(1);
    expect(elements(tree, 'a')).toEqual([]);
    expect(liveText(tree)).not.toMatch(/@\w|#\d/);
  });
});
