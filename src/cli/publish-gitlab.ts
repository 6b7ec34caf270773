import { checkNameOf } from '../config/check-name.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { withoutExampleIds } from '../contract/without-example-ids.js';
import { connectGitLab, GitLabError } from '../gitlab/client.js';
import { gitlabJob } from '../gitlab/context.js';
import { UserError } from '../model/errors.js';
import { drawPictures } from '../output/pictures.js';
import { loadPngAssets } from '../pipeline/assets.js';
import { viewReport } from '../pipeline/view-report.js';
import { publishNote, statusOf } from '../publish/gitlab-note.js';
import { pageLink, parsePageUrl } from '../publish/page-link.js';
import { once } from '../view/once.js';
import type { ReportView } from '../view/report-view.js';
import { conclusionOf, keptReport, type PublishOptions } from './published-report.js';

/** How to get a token that may write notes: that of a job may not. */
const TOKEN =
  'Make a project access token (role Developer, scope api) and set it as the masked variable GITLAB_TOKEN; the token of a job may not write notes.';

/** Writes the note of a merge request, and the verdict on its commit. Returns what was done, line by line. */
export async function publishToGitLab(options: PublishOptions, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const job = gitlabJob(env);
  const mergeRequest = options.mergeRequest ?? job?.mergeRequest ?? null;
  if (mergeRequest === null) {
    if (job !== null) return ['No note: this pipeline is for no merge request.'];
    throw new UserError('no merge request is named', 'Give its number with --merge-request, and the project with --project.');
  }
  const project = options.project ?? (job?.project || null);
  if (project === null) throw new UserError('no project is named', 'Give its id or path with --project.');
  const token = tokenOf(env);
  const report = await keptReport(options.report);
  const commit = report.context?.commit || (job?.context.commit ?? '');
  const apiUrl = job?.apiUrl || env['CI_API_V4_URL'] || 'https://gitlab.com/api/v4';
  // Who may read the project is not asked.
  const view = viewReport(withoutExampleIds(report));
  const gitlab = connectGitLab({ apiUrl, project, token }, (ms) => new Promise((done) => setTimeout(done, ms)));
  const page = pageLink(parsePageUrl(options.htmlUrl ?? '', '--html-url'), job?.jobUrl ?? '');
  const { key, comment: mode } = options;
  return explained(async () => {
    const head = commit || (await gitlab.readMergeRequest(mergeRequest)).sha;
    const where = { mergeRequest, key, mode, page, jobUrl: job?.jobUrl ?? '', commit: head };
    const { note, warning } = await publishNote(view, gitlab, { ...where, draw: () => drawn(view) });
    const lines = [note, ...(warning === null ? [] : [`Warning: ${warning}.`])];
    const status = statusOf(view, conclusionOf(report), checkNameOf(DEFAULT_CONFIG, key), where.jobUrl);
    return [...lines, await verdictLine(() => gitlab.setStatus(head, status), head)];
  });
}

/** The verdict of the job counts all the same: that its status could not be set is told. */
async function verdictLine(set: () => Promise<void>, commit: string): Promise<string> {
  try {
    await set();
    return `Verdict on ${commit.slice(0, 10)}: written as the status of the commit.`;
  } catch (error) {
    if (!(error instanceof GitLabError)) throw error;
    return `Warning: the verdict could not be written as the status of the commit (${error.status}: ${error.message}); the exit code of "curvelint check" counts.`;
  }
}

async function drawn(view: ReportView) {
  const [picture] = await drawPictures(view, once(loadPngAssets), 1);
  const bytes = (await picture?.pngs())?.get('light');
  if (!bytes) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
  return { bytes, hash: Buffer.from(digest).toString('hex').slice(0, 32) };
}

function tokenOf(env: NodeJS.ProcessEnv): { readonly kind: 'project' | 'job'; readonly value: string } {
  const own = env['GITLAB_TOKEN'];
  if (own) return { kind: 'project', value: own };
  const job = env['CI_JOB_TOKEN'];
  if (job) return { kind: 'job', value: job };
  throw new UserError('there is no token', TOKEN);
}

/** A refusal is an error that says what to make. */
async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (!(error instanceof GitLabError))
      throw new UserError(`GitLab could not be asked: ${error instanceof Error ? error.message : String(error)}`, 'Try again.');
    const { status, message } = error;
    if (status === 401 || status === 403) throw new UserError(`GitLab refuses the token (${status}: ${message})`, TOKEN);
    if (status === 404)
      throw new UserError(
        'there is no such project or merge request, or the token may not see it (404)',
        `Check --project and --merge-request. ${TOKEN}`,
      );
    throw new UserError(`GitLab refused (${status}: ${message})`, 'Try again.');
  }
}
