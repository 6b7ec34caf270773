import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { connect } from '../../src/github/client.js';
import { lint } from '../../src/lint/lint.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { type CheckOptions, packedReport, publishCheck } from '../../src/publish/check-run.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { type Answer, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { reportOf } from '../support/report.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const training = (seed: number, level = 0.9, points = 60) =>
  logOf(
    {
      train_loss: curve(points, (i) => Math.exp((-5 * i) / points)),
      val_loss: noisy(
        curve(points, (i) => 0.5 + Math.exp((-5 * i) / points)),
        0.002,
        seed,
      ),
      val_acc: noisy(
        curve(points, (i) => level - 0.5 * Math.exp((-5 * i) / points)),
        0.002,
        seed + 50,
      ),
    },
    { source: `m/seed-${seed}/log.csv` },
  );
const reportFor = (seeds: readonly number[], level = 0.9): Report => reportOf(seeds.map((seed) => training(seed, level))).report;

const publish = (report: Report, given: Partial<CheckOptions> = {}) =>
  skipWaits(() =>
    publishCheck(viewReport(report), connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository }), {
      ...{
        commit: github.headSha,
        name: 'curvelint',
        key: 'default',
        event: 'push',
        run: null,
        conclusion: 'success',
        producer: 'train.yml, job train',
      },
      ...{ shown: { picture: '' }, runUrl: 'https://github.example/run/1' },
      ...given,
    }),
  );

it('is one completed check, brought up to date by a later attempt (G8)', async () => {
  expect(await publish(reportFor([1]))).toContain('/checks/');
  await publish(reportFor([1, 2]), { conclusion: 'failure' });
  const [check, ...more] = await github.checks();
  expect(more).toEqual([]);
  expect(check).toMatchObject({ name: 'curvelint', status: 'completed', conclusion: 'failure' });
  expect(check!.output.title).toContain('looks good');
  expect(check!.output.summary).toMatch(/### (?:\S+ )?curvelint/);
});

it('is not made twice where the answer of its creation is lost (G1)', async () => {
  github.faults = { lost: { times: 1, how: 'reset' } };
  await publish(reportFor([1]));
  expect(await github.checks()).toHaveLength(1);
});

it.each<[string, Partial<Answer>]>([
  ['a page', { raw: '<!DOCTYPE html><html>Sign in</html>', headers: { 'content-type': 'text/html' } }],
  ['nothing', { raw: '' }],
  ['another object', { body: { message: 'ok' } }],
])('is made again where the answer of its creation is %s, and an answer that stays so is an error (G7)', async (_, answer) => {
  let times = 1;
  github.answer = (method, path) => {
    if (method !== 'POST' || !path.endsWith('/check-runs') || times === 0) return null;
    times -= 1;
    return { status: 200, ...answer };
  };
  expect(await publish(reportFor([1]))).toContain('/checks/');
  expect(await github.checks()).toHaveLength(1);
  times = 99;
  await expect(publish(reportFor([1]), { producer: 'another' })).rejects.toThrow('is no check');
});

it.each([403, 404])(
  'of an earlier attempt that may not be changed (%i) leaves no old verdict: a new one stands beside it (G8)',
  async (status) => {
    await publish(reportFor([1]), { conclusion: 'success' });
    const [old] = await github.checks();
    github.answer = (method) => (method === 'PATCH' ? { status, body: { message: 'no' } } : null);
    await publish(reportFor([1]), { conclusion: 'failure' });
    const newest = (await github.checks()).filter(({ id }) => id !== old!.id);
    expect(newest).toMatchObject([{ conclusion: 'failure' }]);
  },
);

it('keeps no data for a pull request, whose runs no baseline may come from', async () => {
  await publish(reportFor([1]), { event: 'pull_request' });
  expect((await github.checks())[0]!.output.text ?? '').toBe('');
});

describe('the compact report', () => {
  const read = (report: Report) => parseReport(gunzipSync(Buffer.from(packedReport(report), 'base64')).toString(), 'packed');
  it('gives the same outcomes as the whole one', () => {
    const before = reportFor([1, 2, 3]);
    const now = [4, 5, 6].map((seed) => training(seed, 0.86));
    const compared = (runs: Report['runs']) =>
      lint({ logs: now, problems: [], baseline: { source: 'base', runs }, context: null }, DEFAULT_CONFIG)
        .report.comparisons.filter(({ metric }) => metric.startsWith('val'))
        .map(({ metric, of, outcome, difference, pValue }) => ({ metric, of, outcome, difference, pValue }));
    expect(compared(read(before).runs)).toEqual(compared(before.runs));
  });
  it('fits, whatever the report is: a sweep keeps numbers and loses curves', () => {
    const log = training(1, 0.9, 300);
    const sweep = (count: number) => {
      const { report } = reportOf([log]);
      const runs = Array.from({ length: count }, (_, i) => ({
        ...report.runs[0]!,
        id: `m/${i}`,
        path: `m/${i}`,
        seed: i * 7919,
      }));
      return { ...report, runs };
    };
    for (const count of [1, 30, 300]) {
      const data = packedReport(sweep(count));
      expect(data.length).toBeLessThan(65_535);
      expect(data.length).toBeGreaterThan(0);
    }
    expect(packedReport({ ...sweep(1), runs: [] })).toBe('');
  });
});
