import { describe, expect, it } from 'vitest';
import { altText } from '../src/chart/alt-text.js';
import { parseReport } from '../src/contract/parse-report.js';
import { reportJsonSchema } from '../src/contract/schema.js';
import type { Report } from '../src/model/report.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../src/report/markdown/markdown.js';
import { curve, logOf } from './support/curves.js';
import { smallReport } from './support/golden-cases.js';
import { exampleReport, firstFigure, reportOf } from './support/report.js';
import { jsonOf } from './support/words.js';

const comment = (report: Report) => {
  const figure = firstFigure(report);
  const picture = figure ? `![${altText(figure)}](chart-light.png)` : '';
  return renderMarkdown(viewReport(report), { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
};

describe('report.json', () => {
  it('is read back as it was, non-finite numbers included', async () => {
    const bad = logOf({
      loss: curve(30, (i) => (i < 20 ? 1 : Number.NaN)),
      val_loss: curve(30, (i) => (i < 20 ? 1 : Number.POSITIVE_INFINITY)),
    });
    for (const report of [smallReport(), await exampleReport(), reportOf([bad]).report, reportOf([]).report]) {
      const text = jsonOf(report);
      expect(text).not.toMatch(/[:[,]\s*(NaN|-?Infinity)\b/);
      expect(JSON.parse(jsonOf(parseReport(text, 'report.json')))).toEqual(JSON.parse(text));
    }
  });

  it('is all that the outputs need: they are the same from the file', () => {
    const report = smallReport();
    expect(comment(parseReport(jsonOf(report), 'report.json'))).toBe(comment(report));
  });

  it('has a schema that names what it holds', () => {
    const schema = reportJsonSchema() as { properties: Record<string, unknown> };
    // Written only where settings are not the defaults, something is gone, or both sides predict the same examples.
    const { settings: _, gone: __, paired: ___, ...always } = schema.properties;
    expect(Object.keys(always).sort()).toEqual(Object.keys(JSON.parse(jsonOf(smallReport()))).sort());
  });
});
