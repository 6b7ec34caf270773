import { checkNameOf } from '../config/check-name.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { withoutExampleIds } from '../contract/without-example-ids.js';
import { failureOf } from '../github/failure.js';
import { fittingName } from '../github/told.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { drawPictures, drawTrends, filesOf } from '../output/pictures.js';
import { loadPngAssets } from '../pipeline/assets.js';
import { publishCheck } from '../publish/check-run.js';
import { publishComment } from '../publish/comment.js';
import { pageLink, parsePageUrl } from '../publish/page-link.js';
import { renderPicture } from '../publish/pictures.js';
import { storePictures } from '../publish/store-pictures.js';
import { once } from '../view/once.js';
import { conclusionOf, keptReport, type PublishOptions } from './published-report.js';

/** With what only GitHub asks for. */
interface PullRequestOptions extends PublishOptions {
  readonly repo: string;
  readonly pullRequest: number;
}

/** Posts a report that any CI wrote: the comment, and the verdict on its commit. Returns what was done, line by line. */
export async function publishReport(given: PublishOptions, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (given.gitlab) return (await import('./publish-gitlab.js')).publishToGitLab(given, env);
  const options = forPullRequest(given);
  const token = env['GITHUB_TOKEN'];
  if (!token) throw new UserError('there is no token', 'Set GITHUB_TOKEN; it needs pull-requests: write and statuses: write.');
  const report = await readReport(options);
  const { viewReport } = await import('../pipeline/view-report.js');
  const pageUrl = parsePageUrl(options.htmlUrl ?? '', '--html-url');
  const { connect } = await import('../github/client.js');
  const github = connect({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', repository: options.repo });
  return explained(options, async () => {
    const { pullRequest, key } = options;
    const { headSha, isPublic } = await github.readPullRequest(pullRequest);
    const view = viewReport(isPublic ? withoutExampleIds(report) : report);
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
    const { commentPosition: position = 'top' } = options;
    const { note } = await publishComment(view, github, {
      ...shared,
      pullRequest,
      mode: options.comment,
      position,
      summaryUrl: '',
    });
    return [note, `Verdict on ${commit.slice(0, 10)}: ${address}`];
  });
}

async function readReport({ report: file, repo, pullRequest }: PullRequestOptions): Promise<Report> {
  const report = await keptReport(file);
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

function forPullRequest(options: PublishOptions): PullRequestOptions {
  const { repo, pullRequest, project, mergeRequest } = options;
  if (project !== undefined || mergeRequest !== undefined)
    throw new UserError('--project and --merge-request are of GitLab', 'Add --gitlab, or give --repo and --pull-request.');
  if (repo === undefined || pullRequest === undefined)
    throw new UserError(
      'which pull request is not said',
      'Give --repo owner/name and --pull-request NUMBER; for GitLab: --gitlab.',
    );
  return { ...options, repo, pullRequest };
}

function serverUrl(env: NodeJS.ProcessEnv): string {
  return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/(?<!\/)\/+$/, '');
}

/** Here nothing but publishing is asked for: a refusal is an error that says what the token lacks. */
async function explained<T>({ repo, pullRequest }: PullRequestOptions, act: () => Promise<T>): Promise<T> {
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
