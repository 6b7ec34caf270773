import { checkNameOf } from '../config/check-name.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { isBlocked } from '../contract/is-blocked.js';
import { type Ask, connectGitLab, type GitLabAccess, GitLabError } from '../gitlab/client.js';
import { publishCommitStatus } from '../gitlab/commit-status.js';
import { gitlabCommit } from '../gitlab/context.js';
import { readMergeRequest, readOwnId } from '../gitlab/merge-request.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { drawPictures } from '../output/pictures.js';
import { loadPngAssets } from '../pipeline/assets.js';
import type { CommentMode } from '../publish/comment-modes.js';
import { publishGitLabNote } from '../publish/gitlab-note.js';
import { pageLink, parsePageUrl } from '../publish/page-link.js';
import { titleOf } from '../report/words.js';
import { once } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';

export interface GitLabOptions {
  /** Number or path of the project; default: that of the job. */
  readonly project?: string;
  readonly mergeRequest?: number;
  readonly key: string;
  readonly comment: CommentMode;
  readonly htmlUrl?: string;
}

const MAKE_ONE =
  'Make a project access token (Settings, Access tokens) with the scope api and the role Developer, and keep it as the masked CI/CD variable GITLAB_TOKEN.';

/** Posts a report on a merge request: one note, and the verdict on its commit. Returns what was done, line by line. */
export async function publishOnGitLab(
  report: Report,
  options: GitLabOptions,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const mergeRequest = options.mergeRequest ?? Number(env['CI_MERGE_REQUEST_IID'] || Number.NaN);
  if (!Number.isInteger(mergeRequest)) {
    if (env['GITLAB_CI'] === 'true') return ['No comment: this pipeline belongs to no merge request.'];
    throw new UserError('no merge request is named', 'Give its number: --merge-request 7.');
  }
  const project = options.project ?? env['CI_PROJECT_ID'] ?? '';
  if (project === '') throw new UserError('no project is named', 'Give its path or number: --project group/name.');
  refuseForeign(report, project, mergeRequest, env);
  const access = accessOf(env);
  const { viewReport } = await import('../pipeline/view-report.js');
  const told = { ...options, project, mergeRequest, env, access };
  return explained(told, () => tell(viewReport(report), connectGitLab(access), told));
}

interface Told extends GitLabOptions {
  readonly project: string;
  readonly mergeRequest: number;
  readonly env: NodeJS.ProcessEnv;
  readonly access: GitLabAccess;
}

async function tell(view: ReportView, ask: Ask, told: Told): Promise<readonly string[]> {
  const { project, mergeRequest, key, env, access } = told;
  const jobUrl = httpUrl(env['CI_JOB_URL']);
  const pageUrl = parsePageUrl(told.htmlUrl ?? '', '--html-url');
  const { headSha } = await readMergeRequest(ask, project, mergeRequest);
  const commit = view.report.context?.commit || gitlabCommit(env) || headSha;
  if (commit !== headSha)
    return [`No comment: the report is about ${commit.slice(0, 10)}, and the merge request has a newer commit.`];
  // A job's token acts for whoever started the job, and may not ask who that is.
  const author = access.kind === 'job' ? Number(env['GITLAB_USER_ID'] || Number.NaN) : await readOwnId(ask);
  if (!Number.isInteger(author)) throw new UserError('it is not known whose notes the token writes', MAKE_ONE);
  const assets = once(loadPngAssets);
  const draw = async () => (await (await drawPictures(view, assets, 1))[0]?.pngs())?.get('light') ?? null;
  const page = pageUrl === 'artifacts' ? pageLinkOfJob(jobUrl) : pageLink(pageUrl, '');
  const shared = { project, mergeRequest, commit, key, author, jobUrl, page, draw, mode: told.comment };
  const { id, refused, warning } = await publishGitLabNote(view, ask, shared);
  const where = `${httpUrl(env['CI_PROJECT_URL']) || project}/-/merge_requests/${mergeRequest}#note_${id}`;
  const note = refused ? `No comment: ${refused}.` : `Comment: ${where}`;
  return [note, ...(warning ? [`Picture: ${warning}.`] : []), await verdict(view, ask, project, { commit, key, jobUrl })];
}

/** The comment is there already: a status that is refused is told, not fatal. */
async function verdict(
  view: ReportView,
  ask: Ask,
  project: string,
  { commit, key, jobUrl }: { readonly commit: string; readonly key: string; readonly jobUrl: string },
): Promise<string> {
  const { report } = view;
  const failed = report.verdict === 'fail' || report.verdict === 'no-data' || isBlocked(report);
  const name = checkNameOf(DEFAULT_CONFIG, key);
  try {
    await publishCommitStatus(ask, project, { commit, name, failed, description: titleOf(view), targetUrl: jobUrl });
    return `Verdict on ${commit.slice(0, 10)}: ${failed ? 'failed' : 'success'}, as "${name}".`;
  } catch (error) {
    if (!(error instanceof GitLabError)) throw error;
    return `No verdict on ${commit.slice(0, 10)}: GitLab refuses it (${error.status ?? 'no answer'}: ${error.message}). The token needs the role Developer.`;
  }
}

function pageLinkOfJob(jobUrl: string): string {
  return jobUrl === '' ? '' : `[Full report](<${jobUrl}/artifacts/browse>), among the artifacts of the job`;
}

function accessOf(env: NodeJS.ProcessEnv): GitLabAccess {
  const apiUrl = env['CI_API_V4_URL'] || 'https://gitlab.com/api/v4';
  const [own, job] = [env['GITLAB_TOKEN'], env['CI_JOB_TOKEN']];
  if (own) return { apiUrl, token: own, kind: 'access' };
  if (job) return { apiUrl, token: job, kind: 'job' };
  throw new UserError('there is no token', MAKE_ONE);
}

function refuseForeign({ context }: Report, project: string, mergeRequest: number, env: NodeJS.ProcessEnv): void {
  if (context === null) return;
  const path = project === env['CI_PROJECT_ID'] ? env['CI_PROJECT_PATH'] : /^\d+$/.test(project) ? undefined : project;
  if (path !== undefined && context.repository.toLowerCase() !== path.toLowerCase())
    throw new UserError(`the report is about ${context.repository}, not about ${path}`, 'Name the project that it was made for.');
  if (context.pullRequest !== null && context.pullRequest !== mergeRequest)
    throw new UserError(
      `the report is about merge request ${context.pullRequest}, not ${mergeRequest}`,
      'Name the merge request that it was made for.',
    );
}

/** An address that may stand in Markdown; '' for anything else. */
function httpUrl(given: string | undefined): string {
  if (!given || !URL.canParse(given)) return '';
  const url = new URL(given);
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href.replaceAll('>', '%3E') : '';
}

async function explained<T>({ project, mergeRequest, access }: Told, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof GitLabError)) throw error;
    const { status, message } = error;
    if (access.kind === 'job' && (status === 401 || status === 403 || status === 404))
      throw new UserError(`the job's token (CI_JOB_TOKEN) may not write notes (${status}: ${message})`, MAKE_ONE);
    if (status === 401) throw new UserError('GitLab does not accept the token (401)', MAKE_ONE);
    if (status === 403)
      throw new UserError(`the token may not (403: ${message})`, `${MAKE_ONE} In a locked discussion only members may write.`);
    if (status === 404)
      throw new UserError(
        `there is no merge request ${mergeRequest} in ${project}, or the token may not see it (404)`,
        'Check both.',
      );
    throw new UserError(`GitLab could not be told (${status ?? 'no answer'}: ${message})`, 'Try again.');
  }
}
