import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
  cpSync('examples/noisy-shapes/baseline/seed-1', join(job.workspace, 'runs'), { recursive: true });
});
afterEach(() => github.close());

it('leads from comment and summary to the page, where its place is known', async () => {
  const inputs = { metrics: 'runs/**', baseline: 'none' };
  const { summary, code } = await runAction(job, github, { inputs: { ...inputs, 'html-url': 'artifacts' } });
  expect(code).toBe(0);
  const link = /\]\(<(https?:\/\/[^>]*\/actions\/runs\/\d+#artifacts)>\)/;
  expect(summary).toMatch(link);
  expect((await github.comments())[0]!.body).toMatch(link);

  await runAction(job, github, { inputs: { ...inputs, 'html-url': 'https://pages.example/7.html' } });
  expect((await github.comments())[0]!.body).toContain('](<https://pages.example/7.html>)');

  const refused = await runAction(job, github, { inputs: { ...inputs, 'html-url': 'http://pages.example/7.html' } });
  expect(refused.code).toBe(2);
  expect(refused.stdout).toContain('the input html-url cannot be "http://pages.example/7.html"');
});
