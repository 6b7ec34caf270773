import { afterEach, beforeEach, expect, it } from 'vitest';
import { producerOf } from '../../src/github/producer.js';
import { curve } from '../support/curves.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { putFile } from '../support/put-file.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
});
afterEach(() => github.close());

const log = (lost: boolean) =>
  `epoch,loss,val_loss\n${curve(40, (i) => (lost && i > 20 ? Number.NaN : Math.exp(-i / 8) + 0.3))
    .map((value, i) => `${i},${value},${value + 0.1}`)
    .join('\n')}\n`;

it.each([
  ['__owner_curvelint', '__owner_curvelint_2'],
  ['small', 'large'],
])('V1: two steps of one job with one key are joined: %s fails, %s passes', async (first, second) => {
  putFile(job.workspace, 'a/metrics.csv', log(true));
  putFile(job.workspace, 'b/metrics.csv', log(false));
  const judge = (metrics: string, step: string) =>
    runAction(job, github, {
      inputs: { metrics, baseline: 'none', charts: 'none' },
      environment: { GITHUB_RUN_ID: '10', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'train', GITHUB_ACTION: step },
    });
  expect((await judge('a', first)).code).toBe(1);
  expect((await judge('b', second)).code).toBe(0);
  const checks = await github.checks();
  expect(checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
});

it('a step without an id that is the only one of its job is not named', () => {
  const facts = { workflowRef: 'o/r/.github/workflows/train.yml@x', workflow: 'Train', job: 'train', matrix: 'null' };
  expect(producerOf({ ...facts, step: '__owner_curvelint' })).toBe('train.yml, job train');
  expect(producerOf({ ...facts, step: '__owner_curvelint_2' })).toBe('train.yml, job train, step 2');
  expect(producerOf({ ...facts, step: 'large' })).toBe('train.yml, job train, step large');
});
