import { describe, expect, it } from 'vitest';
import { altText } from '../src/chart/alt-text.js';
import { parseReport } from '../src/contract/parse-report.js';
import { reportJsonSchema } from '../src/contract/schema.js';
import type { Report } from '../src/model/report.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { COMMENT_LENGTH, renderMarkdown } from '../src/report/markdown/markdown.js';
import { renderTerminal } from '../src/report/terminal/terminal.js';
import { curve, logOf, noisy, threeBoxes } from './support/curves.js';
import { expectGolden } from './support/golden.js';
import { withListedChecks } from './support/golden-cases.js';
import { problemOf } from './support/problems.js';
import { exampleReport, firstFigure, reportOf } from './support/report.js';
import { jsonOf } from './support/words.js';

/** A short run that gets worse after epoch 15, against one that does not; with a name that nobody knows, and a broken file. */
function small() {
  const loss = curve(40, (i) => 0.3 + Math.exp(-i / 8));
  const val = curve(40, (i) => 0.6 + Math.exp(-i / 6) + Math.max(0, i - 15) / 60);
  const calm = curve(40, (i) => 0.62 + Math.exp(-i / 6));
  const now = logOf({ loss: noisy(loss, 0.002, 1), val_loss: noisy(val, 0.004, 2), apples: loss }, { source: 'now/log.csv' });
  const before = logOf({ loss: noisy(loss, 0.002, 3), val_loss: noisy(calm, 0.004, 4) }, { source: 'before/log.csv' });
  const problem = problemOf('now/old.csv', 'one line left out', 'Mend it.', 7);
  return reportOf([{ ...now, hyperparameters: { dropout: 0 } }], {
    baseline: [{ ...before, hyperparameters: { dropout: 0.5 } }],
    problems: [problem],
  }).report;
}

const comment = (report: Report) => {
  const figure = firstFigure(report);
  const picture = figure ? `![${altText(figure)}](chart-light.png)` : '';
  return renderMarkdown(viewReport(withListedChecks(report)), { maxLength: COMMENT_LENGTH, picture, summaryUrl: null });
};

describe('whole logs give the reviewed report, comment and terminal text', () => {
  it('of one small run against another', () => {
    const report = small();
    expectGolden('small/report.json', jsonOf(report));
    expectGolden('small/comment.md', comment(report));
    expectGolden(
      'small/terminal.txt',
      renderTerminal(viewReport(withListedChecks(report)), { color: false, width: 100, quiet: false }),
    );
  });

  it('of the curve that the project began with', () => {
    const { report } = reportOf([logOf(threeBoxes(), { source: 'three-boxes/log.csv' })]);
    expectGolden('three-boxes/comment.md', comment(report));
  });

  it('of nothing', () => {
    const problem = problemOf('runs/**', 'no file matches', 'Check the path.');
    expectGolden('nothing/comment.md', comment(reportOf([], { problems: [problem] }).report));
  });
});

describe('report.json', () => {
  it('is read back as it was, non-finite numbers included', async () => {
    const bad = logOf({
      loss: curve(30, (i) => (i < 20 ? 1 : Number.NaN)),
      val_loss: curve(30, (i) => (i < 20 ? 1 : Number.POSITIVE_INFINITY)),
    });
    for (const report of [small(), await exampleReport(), reportOf([bad]).report, reportOf([]).report]) {
      const text = jsonOf(report);
      expect(text).not.toMatch(/[:[,]\s*(NaN|-?Infinity)\b/);
      expect(JSON.parse(jsonOf(parseReport(text, 'report.json')))).toEqual(JSON.parse(text));
    }
  });

  it('is all that the outputs need: they are the same from the file', () => {
    const report = small();
    expect(comment(parseReport(jsonOf(report), 'report.json'))).toBe(comment(report));
  });

  it('has a schema that names what it holds', () => {
    const schema = reportJsonSchema() as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(JSON.parse(jsonOf(small()))).sort());
  });
});
