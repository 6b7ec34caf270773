import type { Octokit } from '@octokit/rest';
import type { Promoted, PromotionRefusal } from '../model/promotion.js';
import type { Repository } from './artifacts.js';
import { keptIn, reportsIn } from './kept-report.js';
import { type CheckKey, listOwn, type Registered } from './listed-checks.js';
import { PER_PAGE } from './pages.js';
import { readRepositoryFile } from './repository-file.js';
import { recordOf, textOf } from './text-of.js';
import { readTrainingRun } from './training-run.js';

/** A commit that was pushed to a branch, by the environment of the job. */
export interface PromotionRequest extends CheckKey {
  readonly branch: string;
  readonly repositoryId: number;
  /** The first of these files that a workflow trains with; undefined: none; null: the workflow (its text) does not say. */
  readonly firstTrained: (workflow: string, files: readonly string[]) => string | undefined | null;
}

/** What may be taken over: compact reports (gzip) of a pull request's head, the newest first; or why nothing. */
export type Promotion =
  | { readonly promoted: Promoted; readonly reports: readonly Uint8Array[] }
  | { readonly refused: PromotionRefusal };

/** GitHub lists no more files of a comparison. */
const MAX_FILES = 300;

/**
 * The report of the pull request that was merged as this commit, if its head was trained with the files that the commit has: equal
 * trees, or nothing that the training reads was changed between them. Only of a branch of this repository.
 */
export async function findPromotion(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  request: PromotionRequest,
): Promise<Promotion> {
  const own = await listOwn(octokit, place, self, request);
  if (keptIn(own).some(({ promoted }) => promoted === null)) return { refused: { id: 'trained', values: {} } };
  const merged = await mergedAs(octokit, place, request);
  if (merged === null) return { refused: { id: 'not-merged', values: { branch: request.branch } } };
  const { pullRequest, head, isOwn } = merged;
  if (!isOwn) return { refused: { id: 'fork', values: { pullRequest } } };
  const promoted = { pullRequest, head };
  const checks = (await listOwn(octokit, place, self, { ...request, commit: head })).filter(isOfPullRequest);
  const kept = reportsIn(checks).filter((one) => one.promoted === null && one.pullRequest?.fork !== true);
  if (kept.length === 0) return { refused: { id: 'no-report', values: promoted } };
  const refused = await difference(octokit, place, promoted, checks, request);
  return refused ? { refused } : { promoted, reports: kept.map(({ bytes }) => bytes) };
}

function isOfPullRequest({ told }: Registered): boolean {
  return told.event === 'pull_request';
}

interface Merged extends Promoted {
  /** Its head lies in this repository. */
  readonly isOwn: boolean;
}

async function mergedAs(
  octokit: Octokit,
  place: Repository,
  { commit, branch, repositoryId }: PromotionRequest,
): Promise<Merged | null> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...{ ...place, commit_sha: commit, per_page: PER_PAGE },
  });
  const pulls: readonly unknown[] = Array.isArray(data) ? data : [];
  for (const pull of pulls.map(recordOf)) {
    const [head, base] = [recordOf(pull['head']), recordOf(pull['base'])];
    const { number, merge_commit_sha: mergedSha, merged_at: at } = pull;
    const isRight = mergedSha === commit && base['ref'] === branch && recordOf(base['repo'])['id'] === repositoryId;
    const sha = textOf(head['sha']);
    if (!isRight || textOf(at) === '' || typeof number !== 'number' || !/^[0-9a-f]{40}$/.test(sha)) continue;
    return { pullRequest: number, head: sha, isOwn: recordOf(head['repo'])['id'] === repositoryId };
  }
  return null;
}

/** What stands against taking the head's training for the commit's; null: nothing. */
async function difference(
  octokit: Octokit,
  place: Repository,
  promoted: Promoted,
  checks: readonly Registered[],
  { commit, firstTrained }: PromotionRequest,
): Promise<PromotionRefusal | null> {
  const treeOf = async (sha: string) => textOf((await octokit.rest.git.getCommit({ ...place, commit_sha: sha })).data.tree?.sha);
  const tree = await treeOf(promoted.head);
  if (tree !== '' && tree === (await treeOf(commit))) return null;
  const otherFiles = { id: 'other-files', values: promoted } as const;
  const files = await changedSince(octokit, place, promoted.head, commit);
  const paths = files && (await workflowsOf(octokit, place, checks));
  if (!files || !paths || paths.length === 0) return otherFiles;
  for (const path of paths) {
    const text = await readRepositoryFile(octokit, place, path, commit);
    const touched = files.includes(path) ? path : text === null ? null : firstTrained(text, files);
    if (touched === null) return otherFiles;
    if (touched !== undefined) return { id: 'changed', values: { ...promoted, file: touched } };
  }
  return null;
}

/** Files that differ between a commit and one that came after it; null where it is none before it, or they are too many to know. */
async function changedSince(octokit: Octokit, place: Repository, from: string, to: string): Promise<readonly string[] | null> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: `${from}...${to}` });
  const files: unknown = data.files;
  const isBehind = data.status === 'ahead' && data.merge_base_commit?.sha === from;
  if (!isBehind || !Array.isArray(files) || files.length >= MAX_FILES) return null;
  return files.map(recordOf).flatMap(({ filename, previous_filename: before }) => [filename, before].map(textOf).filter(Boolean));
}

/** Files of the workflows that trained what the checks keep; null where one is not known. */
async function workflowsOf(
  octokit: Octokit,
  place: Repository,
  checks: readonly Registered[],
): Promise<readonly string[] | null> {
  const ids = new Set(checks.filter((check) => reportsIn([check]).length > 0).map(({ told }) => told.run?.id ?? null));
  const paths = new Set<string>();
  for (const id of ids) {
    const run = id === null || ids.size > 3 ? null : await readTrainingRun(octokit, place, id);
    if (run === null || run.event !== 'pull_request' || run.path === '') return null;
    paths.add(run.path);
  }
  return [...paths];
}
