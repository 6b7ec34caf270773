import type { ReportContext } from '../model/report.js';

/** A job of GitLab CI, by its variables. */
export interface GitLabJob {
  readonly apiUrl: string;
  /** Id of the project; '' where unknown. */
  readonly project: string;
  /** Of the merge request; null where the pipeline is for none. */
  readonly mergeRequest: number | null;
  /** Address of the job. */
  readonly jobUrl: string;
  readonly context: ReportContext;
}

/** Null outside of GitLab CI. */
export function gitlabJob(env: NodeJS.ProcessEnv): GitLabJob | null {
  if (env['GITLAB_CI'] !== 'true') return null;
  const iid = /^[1-9]\d{0,9}$/.exec(env['CI_MERGE_REQUEST_IID'] ?? '')?.[0];
  const mergeRequest = iid === undefined ? null : Number(iid);
  const pipeline = /^[1-9]\d{0,14}$/.exec(env['CI_PIPELINE_ID'] ?? '')?.[0];
  // Where GitLab judges the merged result, the head is the source's.
  const commit = env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || env['CI_COMMIT_SHA'] || '';
  const at = env['CI_COMMIT_TIMESTAMP'] ?? '';
  return {
    apiUrl: env['CI_API_V4_URL'] ?? '',
    project: env['CI_PROJECT_ID'] ?? '',
    mergeRequest,
    jobUrl: env['CI_JOB_URL'] ?? '',
    context: {
      repository: env['CI_PROJECT_PATH'] ?? '',
      commit,
      ...(commit === env['CI_COMMIT_SHA'] && /^\d{4}-\d\d-\d\dT/.test(at) && { committedAt: at }),
      pullRequest: mergeRequest,
      run: pipeline === undefined ? null : { id: Number(pipeline), attempt: 1 },
      producer: `.gitlab-ci.yml, job ${env['CI_JOB_NAME'] || 'unknown'}`,
    },
  };
}
