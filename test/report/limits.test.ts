import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishCheck } from '../../src/publish/check-run.js';
import { publishSummary } from '../../src/publish/summary.js';
import { COMMENT_LENGTH, renderMarkdown } from '../../src/report/markdown/markdown.js';
import { curve, logOf } from '../support/curves.js';
import { startGitHub, TOKEN } from '../support/fake-github.js';
import { elements, rendered } from '../support/github-markdown.js';
import { problemOf } from '../support/problems.js';
import { reportOf } from '../support/report.js';
import { summaryFile } from '../support/summary-file.js';

const LETTERS = { chinese: '学习曲线验证损失', emoji: '🧠📈👩‍🔬🏳️‍🌈', marks: '`|`\\`|', arabic: 'منحنى‮التعلم' };
/** A sweep of runs that each have findings, under names as long as they come. */
function sweep(letters: string, count: number): Report {
  const long = (text: string) => `${text} ${letters.repeat(40)}`.slice(0, 250);
  const up = curve(60, (i) => (i < 20 ? 2 - i / 20 : 1 + (i - 20) / 20));
  const down = curve(60, (i) => 2 - i / 40);
  const logs = Array.from({ length: count }, (_, i) =>
    logOf({ loss: down, val_loss: up, [long(`val_acc ${i}`)]: up }, { source: `${long(`net ${i}`)}/${i}/log.csv` }),
  );
  const problems = logs.map(({ source }) => problemOf(`${source}.broken`, `“${letters.repeat(30)}” is no number`, 'x'));
  return reportOf(logs, { problems }).report;
}
const sweeps = new Map<string, Report>();
beforeAll(() => {
  for (const [name, letters] of Object.entries(LETTERS)) sweeps.set(name, sweep(letters, 200));
});

describe.each(Object.keys(LETTERS))('two hundred runs under long names: %s', (name) => {
  it('fit into a comment, in characters and in bytes, and everything that is opened is closed (M2)', async () => {
    const report = sweeps.get(name)!;
    expect(COMMENT_LENGTH).toBeLessThanOrEqual(60_000);
    for (const maxLength of [COMMENT_LENGTH, 20_000]) {
      const text = renderMarkdown(viewReport(report), { maxLength, picture: '', summaryUrl: 'https://github.example/run/1' });
      expect(text.length).toBeLessThanOrEqual(maxLength);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
      // Where something had to go, the summary is named that holds it.
      if (maxLength < COMMENT_LENGTH) expect(text).toContain('https://github.example/run/1');
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
      expect(text.split('\n```').length % 2).toBe(1);
      const tree = await rendered(text);
      expect(elements(tree, 'details')).toHaveLength(text.split('<details>').length - 1);
      for (const table of elements(tree, 'table'))
        expect(new Set(elements(table, 'tr').map((row) => elements(row, 'td', 'th').length)).size).toBe(1);
    }
  });

  it('fit into a summary of the runner’s megabyte, written once (K1)', async () => {
    const file = summaryFile();
    process.env['GITHUB_STEP_SUMMARY'] = file;
    await publishSummary(viewReport(sweeps.get(name)!), { picture: '' });
    const bytes = readFileSync(file);
    expect(bytes.length).toBeGreaterThan(60_000);
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
    expect(bytes.toString().split(/^### .{1,3} curvelint/m).length).toBe(2);
  });
  afterEach(() => {
    delete process.env['GITHUB_STEP_SUMMARY'];
  });
});

describe('the check of two hundred runs', () => {
  const started = startGitHub();
  afterAll(async () => (await started).close());

  it('stays within what GitHub takes, new and brought up to date, and is completed always (K2, G8)', async () => {
    const github = await started;
    const client = connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
    for (const report of sweeps.values()) {
      await publishCheck(viewReport(report), client, {
        ...{
          commit: github.headSha,
          name: 'curvelint',
          key: 'default',
          event: 'push',
          run: null,
          conclusion: 'failure',
          producer: 'train.yml, job train',
        },
        ...{ shown: { picture: '' }, runUrl: 'https://github.example/run/1' },
      });
    }
    // That they fit GitHub's description is what closing the fake checks; here: that they were long enough to try it.
    const writes = github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
    for (const { body } of writes) {
      const { status, output } = body as { status: string; output: { summary: string; text?: string; annotations?: unknown[] } };
      expect(status).toBe('completed');
      expect(output.summary.length).toBeGreaterThan(10_000);
      expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_535);
      expect((output.text ?? '').length).toBeLessThanOrEqual(65_535);
      expect((output.annotations ?? []).length).toBeLessThanOrEqual(50);
    }
  });
});
