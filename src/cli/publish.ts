import { existsSync } from 'node:fs';
import { checkNameOf } from '../config/check-name.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { isBlocked } from '../contract/is-blocked.js';
import { withKnownRules } from '../contract/known-rules.js';
import { withholdSecrets } from '../contract/withhold-report.js';
import { failureOf } from '../github/failure.js';
import { fittingName } from '../github/told.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Conclusion } from '../model/told-verdict.js';
import { drawPictures, drawTrends, filesOf } from '../output/pictures.js';
import { loadPngAssets } from '../pipeline/assets.js';
import { isKnownRule } from '../pipeline/known-rules.js';
import { publishCheck } from '../publish/check-run.js';
import { publishComment } from '../publish/comment.js';
import type { CommentMode } from '../publish/comment-modes.js';
import { pageLink, parsePageUrl } from '../publish/page-link.js';
import { renderPicture } from '../publish/pictures.js';
import { storePictures } from '../publish/store-pictures.js';
import { reportFile } from '../source/report-file.js';
import { once } from '../view/once.js';
import type { GitLabOptions } from './publish-gitlab.js';

export interface PublishOptions {
  readonly report: string;
  /** `owner/name`. */
  readonly repo: string;
  readonly pullRequest: number;
  readonly key: string;
  readonly comment: CommentMode;
  /** Address of the page, which the comment links to. */
  readonly htmlUrl?: string;
}

/** As the command line gives them: what GitHub needs is needed there only. */
export type PublishFlags = Omit<PublishOptions, 'repo' | 'pullRequest'> &
  Partial<Pick<PublishOptions, 'repo' | 'pullRequest'>> &
  Pick<GitLabOptions, 'project' | 'mergeRequest'> & { readonly gitlab?: boolean };

/** Posts a report on GitHub, or on GitLab. */
export async function publish(flags: PublishFlags, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { gitlab = false, repo, pullRequest, project, mergeRequest } = flags;
  if (gitlab) {
    if (repo !== undefined || pullRequest !== undefined)
      throw new UserError('--repo and --pull-request are of GitHub', 'With --gitlab: --project and --merge-request.');
    const { publishOnGitLab } = await import('./publish-gitlab.js');
    return publishOnGitLab(loadReport(flags.report), flags, env);
  }
  if (project !== undefined || mergeRequest !== undefined)
    throw new UserError('--project and --merge-request are of GitLab', 'Add --gitlab, or name --repo and --pull-request.');
  if (repo === undefined || pullRequest === undefined)
    throw new UserError('no pull request is named', 'Give --repo owner/name and --pull-request 7; for GitLab, --gitlab.');
  return publishReport({ ...flags, repo, pullRequest }, env);
}

/** Posts a report that any CI wrote: the comment, and the verdict on its commit. Returns what was done, line by line. */
export async function publishReport(options: PublishOptions, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const token = env['GITHUB_TOKEN'];
  if (!token) throw new UserError('there is no token', 'Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.');
  const report = readReport(options);
  const { viewReport } = await import('../pipeline/view-report.js');
  const view = viewReport(report);
  const pageUrl = parsePageUrl(options.htmlUrl ?? '', '--html-url');
  const { connect } = await import('../github/client.js');
  const github = connect({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', repository: options.repo });
  return explained(options, async () => {
    const { pullRequest, key } = options;
    const { headSha, isPublic } = await github.readPullRequest(pullRequest);
    const commit = report.context?.commit || headSha;
    if (commit !== headSha)
      throw new UserError(
        `the report is about commit ${commit.slice(0, 10)}, and the head of pull request ${pullRequest} is ${headSha.slice(0, 10)}`,
        'Make the report of the newest commit.',
      );
    const where = { branch: DEFAULT_CONFIG.dataBranch, pullRequest, key, own: [], base: `${serverUrl(env)}/${options.repo}` };
    const assets = once(loadPngAssets);
    const draw = async () => filesOf((await drawPictures(view, assets, 1))[0], (await drawTrends(view, assets))[0]);
    const store = () => storePictures(github, draw, where);
    const { markdown, about } = await renderPicture(view, 'auto', isPublic, store);
    const run = report.context?.run ?? null;
    const repository = `${serverUrl(env)}/${options.repo}`;
    const runUrl = run === null ? '' : `${repository}/actions/runs/${run.id}`;
    const shown = { picture: markdown, aboutPicture: about, page: pageLink(pageUrl, runUrl) };
    const producer = fittingName(report.context?.producer ?? 'curvelint publish');
    const told = { producer, event: 'pull_request', run, conclusion: conclusionOf(report) };
    const shared = { ...told, commit, key, name: checkNameOf(DEFAULT_CONFIG, key), shown };
    const address = await publishCheck(view, github, { ...shared, runUrl: runUrl || `${repository}/commit/${commit}` });
    const { note } = await publishComment(view, github, { ...shared, pullRequest, mode: options.comment, summaryUrl: '' });
    return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
  });
}

function loadReport(file: string): Report {
  if (!existsSync(file))
    throw new UserError(`there is no report ${file}`, 'Name the report.json that "curvelint --output out" wrote.');
  // One that another version wrote may hold what this one would not tell.
  return withholdSecrets({ report: withKnownRules(reportFile(file, file), isKnownRule), curves: null }).report;
}

function readReport({ report: file, repo, pullRequest }: PublishOptions): Report {
  const report = loadReport(file);
  const { context } = report;
  if (context !== null && context.repository.toLowerCase() !== repo.toLowerCase())
    throw new UserError(`${file} is about ${context.repository}, not about ${repo}`, 'Name the repository that it was made for.');
  if (context !== null && context.pullRequest !== null && context.pullRequest !== pullRequest)
    throw new UserError(
      `${file} is about pull request ${context.pullRequest}, not ${pullRequest}`,
      'Name the pull request that it was made for.',
    );
  return report;
}

function serverUrl(env: NodeJS.ProcessEnv): string {
  return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/(?<!\/)\/+$/, '');
}

function conclusionOf(report: Report): Conclusion {
  const { verdict } = report;
  if (verdict === 'fail' || verdict === 'no-data' || isBlocked(report)) return 'failure';
  return verdict === 'pass' ? 'success' : 'neutral';
}

/** Here nothing but publishing is asked for: a refusal is an error that says what the token lacks. */
async function explained<T>({ repo, pullRequest }: PublishOptions, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { kind, message } = failureOf(error);
    if (kind === 'token') throw new UserError('GitHub does not accept the token (401)', 'Give a valid one as GITHUB_TOKEN.');
    if (kind === 'missing')
      throw new UserError(
        `there is no pull request ${pullRequest} in ${repo}, or the token may not see it (404)`,
        'Check both names.',
      );
    if (kind === 'permission')
      throw new UserError(
        `the token may not (403: ${message})`,
        'It needs pull-requests: write and statuses: write (or checks: write).',
      );
    throw new UserError(`GitHub could not be told: ${message}`, 'Try again.');
  }
}
