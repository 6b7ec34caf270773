import { expect, it } from 'vitest';
import { readGitLabContext } from '../../src/gitlab/context.js';

const JOB = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'group/sub/net', CI_COMMIT_SHA: 'a', CI_PIPELINE_ID: '5', CI_JOB_ID: '6' };

it('names project, commit, merge request and job', () => {
  expect(readGitLabContext({ ...JOB, CI_MERGE_REQUEST_IID: '3', CI_JOB_NAME: 'curves' })).toEqual({
    repository: 'group/sub/net',
    commit: 'a',
    pullRequest: 3,
    run: { id: 5, attempt: 1, job: 6 },
    producer: 'curves',
  });
});

it('means the head of the branch in a pipeline of merged results', () => {
  expect(readGitLabContext({ ...JOB, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 'b' })).toMatchObject({
    commit: 'b',
    pullRequest: null,
  });
});

it('is null outside of GitLab, and where nothing is known', () => {
  expect(readGitLabContext({ ...JOB, GITLAB_CI: '' })).toBe(null);
  expect(readGitLabContext({ GITLAB_CI: 'true' })).toBe(null);
});
