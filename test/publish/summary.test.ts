import { expect, it } from 'vitest';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderSummary } from '../../src/publish/summary.js';
import { curve, logOf, noisy, threeBoxes } from '../support/curves.js';
import { elements, rendered } from '../support/github-markdown.js';
import { problemOf } from '../support/problems.js';
import { reportOf } from '../support/report.js';

const modelOf = (i: number, name = `model-${String.fromCharCode(97 + i)}`) =>
  logOf(threeBoxes(i + 1), { source: `${name}/log.csv` });

it('has the evidence and a chart of every configuration', async () => {
  const { report } = reportOf(Array.from({ length: 7 }, (_, i) => modelOf(i)));
  const text = renderSummary(viewReport(report), { picture: 'the first chart' });
  const tree = await rendered(text);
  const titles = elements(tree, 'summary').map((one) => JSON.stringify(one));
  for (const { id } of report.groups) expect(titles.filter((title) => title.includes(`Evidence: ${id}`))).toHaveLength(1);
  // Two panels each; the first group has its picture above.
  expect(text.match(/```mermaid/g)).toHaveLength(2 * 6);
  expect(renderSummary(viewReport(report), { picture: '' })).not.toContain('mermaid');
});

it('stays within 1 MiB, whatever there is to tell', () => {
  const wild = (i: number) =>
    logOf(
      {
        ...threeBoxes(i),
        'val_loss/損失': noisy(
          curve(200, () => 1),
          0.1,
          i,
        ),
      },
      { source: `${'損'.repeat(60)}-${i % 26}x${i}/log.csv` },
    );
  const { report } = reportOf(
    Array.from({ length: 150 }, (_, i) => wild(i)),
    {
      problems: Array.from({ length: 500 }, (_, i) => problemOf(`${i}.csv`, '損'.repeat(300), '失'.repeat(300))),
    },
  );
  const text = renderSummary(viewReport(report), { picture: 'x'.repeat(100_000) });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(300_000);
  expect(text).toContain('curvelint 0.');
});
