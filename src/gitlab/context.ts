import type { ReportContext } from '../model/report.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Of which commit and merge request a job of GitLab CI speaks; null elsewhere. */
export function readGitLabContext(env: Env): ReportContext | null {
  const [repository, commit] = [env['CI_PROJECT_PATH'], gitlabCommit(env)];
  if (env['GITLAB_CI'] !== 'true' || !repository || !commit) return null;
  const [pipeline, job] = [idOf(env['CI_PIPELINE_ID']), idOf(env['CI_JOB_ID'])];
  return {
    repository,
    commit,
    pullRequest: idOf(env['CI_MERGE_REQUEST_IID']),
    run: pipeline === null ? null : { id: pipeline, attempt: 1, ...(job !== null && { job }) },
    ...(env['CI_JOB_NAME'] && { producer: env['CI_JOB_NAME'] }),
  };
}

/** The commit that is judged: in a pipeline of merged results CI_COMMIT_SHA is a merge that nobody sees. */
export function gitlabCommit(env: Env): string {
  return env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || env['CI_COMMIT_SHA'] || '';
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
