import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { deservesComment } from '../../src/publish/comment.js';
import { COMMENT_MODES } from '../../src/publish/comment-modes.js';
import { outputsOf } from '../../src/publish/outputs.js';
import { renderPicture } from '../../src/publish/pictures.js';
import { curve, logOf } from '../support/curves.js';
import { elements, rendered } from '../support/github-markdown.js';
import { exampleReport, reportOf } from '../support/report.js';

let example: Report;
beforeAll(async () => {
  example = await exampleReport();
});
const calm = () => reportOf([logOf({ loss: curve(40, (i) => 2 - i / 60), val_loss: curve(40, (i) => 2.2 - i / 60) })]).report;

describe('a new comment', () => {
  it('is written as often as the mode says', () => {
    const modes = (report: Report) => COMMENT_MODES.filter((mode) => deservesComment(report, mode));
    expect(modes(example)).toEqual(['always', 'on-change', 'on-finding']);
    expect(modes(calm())).toEqual(['always']);
    const known = example.runs.map((run) => ({
      ...run,
      findings: run.findings.map((finding) => ({ ...finding, standing: 'same' as const })),
    }));
    expect(modes({ ...example, comparisons: [], verdict: 'warn' })).toEqual(['always', 'on-change', 'on-finding']);
    expect(modes({ ...example, runs: known, comparisons: [], verdict: 'warn' })).toEqual(['always', 'on-finding']);
    const values = { how: 'failure', failed: 1, of: 3, jobs: ['train (2)'], matrix: null } as const;
    expect(modes({ ...calm(), verdict: 'warn', reasons: [{ id: 'training-failed', values }] })).toEqual(
      COMMENT_MODES.filter((mode) => mode !== 'never'),
    );
    expect(modes(reportOf([]).report)).toEqual(['always', 'on-change', 'on-finding']);
  });
});

describe('the outputs', () => {
  it('are numbers and words of ours', () => {
    const outputs = outputsOf(viewReport(example));
    expect(outputs).toMatchObject({ verdict: 'fail', regressions: 1, errors: 0 });
    expect(Number(outputs['best-value'])).toBe(example.runs[0]!.checkpoints.bestScore!.value);
    expect(Number(outputs['best-at'])).toBe(example.runs[0]!.checkpoints.bestScore!.at);
  });

  it('are empty where there is nothing', () => {
    expect(outputsOf(viewReport(reportOf([]).report))).toEqual({
      ...{ verdict: 'no-data', regressions: 0, errors: 0, warnings: 0, 'best-value': '', 'best-at': '' },
    });
  });
});

describe('the chart in the comment', () => {
  it('is a picture for both themes in a public repository, with its words beside it', async () => {
    const { markdown, about, warning } = await renderPicture(viewReport(example), 'auto', true, null);
    expect(warning).toBeNull();
    const tree = await rendered(markdown);
    const [image] = elements(tree, 'img');
    const [source] = elements(tree, 'source');
    expect(String(image!.properties['src'])).toMatch(/^https:\/\/quickchart\.io\//);
    expect(String(source!.properties['srcSet'])).toMatch(/^https:\/\/quickchart\.io\//);
    expect(source!.properties['srcSet']).not.toBe(image!.properties['src']);
    expect(String(image!.properties['alt'])).toContain('Learning-rate drops at 60, 120, 160.');
    expect(about).toContain('**The chart in words**');
  });

  it.each([
    ['auto', false, true, false],
    ['mermaid', true, true, false],
    ['quickchart', false, true, true],
    ['none', true, false, false],
  ] as const)('%s, public %s: Mermaid %s, warning %s', async (charts, isPublic, mermaid, warns) => {
    const { markdown, warning } = await renderPicture(viewReport(example), charts, isPublic, null);
    expect(markdown.includes('```mermaid')).toBe(mermaid);
    expect(markdown).not.toContain('quickchart.io/chart');
    expect(warning !== null).toBe(warns);
  });
});
