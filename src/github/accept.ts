import type { Octokit } from '@octokit/rest';
import type { AcceptanceMissing } from '../model/acceptance.js';
import type { AcceptanceState } from '../model/comparison.js';
import { parseCommand } from '../text/commands.js';
import type { Repository } from './artifacts.js';
import { type Page, PER_PAGE, pagesOf } from './pages.js';
import { plainLines } from './plain-lines.js';
import { statusOf } from './status.js';

/** What must be there for a known regression to be let through. */
export interface AcceptRequest {
  readonly pullRequest: number;
  readonly commit: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | null;
  readonly runId: number;
  readonly label: string;
}

const MAX_PAGES = 10;
const MAX_REASON = 300;

/**
 * A label and a comment line `curvelint: accept <reason>` (as text: not as code, in a quote, or hidden) by somebody with write access, written after the head commit had
 * come: the next push ends it. Time is the server's: when the head's first workflow run was made, and when the branch was last
 * forced elsewhere, so that an old acceptance can't be moved under another commit.
 */
export async function readAcceptance(octokit: Octokit, place: Repository, request: AcceptRequest): Promise<AcceptanceState> {
  const issue = { ...place, issue_number: request.pullRequest };
  const { data: labels } = await octokit.rest.issues.listLabelsOnIssue({ ...issue, per_page: PER_PAGE });
  const hasLabel = Array.isArray(labels) && labels.some(({ name }) => name === request.label);
  const lines = await acceptLines(octokit, issue);
  if (!hasLabel && lines.length === 0) return { accepted: null, missing: null };
  const since = await headSince(octokit, place, issue, request);
  const refused: AcceptanceMissing[] = [];
  for (const { login, reason, at } of [...lines].reverse()) {
    if (since === null || at < since) {
      refused.push({ id: 'older', values: { by: login } });
      continue;
    }
    if (!(await mayWrite(octokit, place, login))) {
      refused.push({ id: 'no-access', values: { by: login } });
      continue;
    }
    if (reason === null) return { accepted: null, missing: null };
    if (reason === '') {
      refused.push({ id: 'no-reason', values: { by: login } });
      continue;
    }
    if (hasLabel) return { accepted: { by: login, reason: reason.slice(0, MAX_REASON) }, missing: null };
    return { accepted: null, missing: { id: 'no-label', values: { label: request.label } } };
  }
  return { accepted: null, missing: refused[0] ?? { id: 'no-line', values: {} } };
}

interface AcceptLine {
  readonly login: string;
  /** Null: it takes an acceptance back. */
  readonly reason: string | null;
  /** ISO 8601. */
  readonly at: string;
}

async function acceptLines(
  octokit: Octokit,
  issue: Repository & { readonly issue_number: number },
): Promise<readonly AcceptLine[]> {
  const found: AcceptLine[] = [];
  const ask = async (page: Page) => (await octokit.rest.issues.listComments({ ...issue, ...page })).data;
  for await (const comments of pagesOf(ask, MAX_PAGES)) {
    for (const { body, user, created_at: at } of comments) {
      const line = acceptLine(body ?? '');
      // Bots quote people; only a person accepts.
      if (line !== null && user?.login && user.type !== 'Bot') found.push({ ...line, login: user.login, at });
    }
  }
  return found;
}

/**
 * What stands behind `curvelint: accept` in the first such line of a comment (null for `curvelint: unaccept`); null where it has
 * neither as text that GitHub shows.
 */
export function acceptLine(comment: string): Pick<AcceptLine, 'reason'> | null {
  for (const line of plainLines(comment)) {
    const command = parseCommand(line);
    if (command === null || 'unknown' in command) continue;
    if (command.name === 'accept') return { reason: command.rest };
    if (command.name === 'unaccept') return { reason: null };
  }
  return null;
}

/** Has somebody write access? */
export async function mayWrite(octokit: Octokit, place: Repository, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // Somebody whom the repository does not know, or whose account is gone.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** Since when the branch has been at this commit, by the server's clock; null where it can't be said. */
async function headSince(
  octokit: Octokit,
  place: Repository,
  issue: Repository & { readonly issue_number: number },
  { commit, headBranch, headRepositoryId, runId }: AcceptRequest,
): Promise<string | null> {
  const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId });
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    ...place,
    workflow_id: own.workflow_id,
    head_sha: commit,
    event: 'pull_request',
    per_page: PER_PAGE,
  });
  const runs = [own, ...(Array.isArray(data.workflow_runs) ? data.workflow_runs : [])].filter(
    (run) => run.head_sha === commit && run.head_branch === headBranch && (run.head_repository?.id ?? null) === headRepositoryId,
  );
  const first = runs.map((run) => run.created_at).sort()[0];
  if (first === undefined) return null;
  let forced = '';
  const ask = async (page: Page) => (await octokit.rest.issues.listEvents({ ...issue, ...page })).data;
  for await (const events of pagesOf(ask, MAX_PAGES)) {
    for (const { event, created_at: at } of events) if (event === 'head_ref_force_pushed' && at > forced) forced = at;
  }
  return forced > first ? forced : first;
}
