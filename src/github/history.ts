import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { type BaselineCandidate, type BaselineRequest, fromRun } from './baseline.js';
import { askGraphql } from './graphql.js';
import { storedReports } from './history-branch.js';
import { type KeptReport, keptIn, readKeptReports } from './kept-report.js';
import { type Listed, registered } from './listed-checks.js';
import { statusOf } from './status.js';
import { recordOf, textOf } from './text-of.js';
import type { WalkedCommit, Walker } from './walk.js';
import { appOf } from './who-am-i.js';

/** Whose history: the same as for a baseline, by ids and SHAs alone. */
export interface HistoryRequest extends BaselineRequest {
  /** Commits that are asked for, from the merge base back. */
  readonly most: number;
  /** Branch that keeps reports as well. */
  readonly dataBranch: string;
}

/** Something that may hold the metrics of an earlier commit. */
export interface HistoryCandidate extends Pick<BaselineCandidate, 'commit' | 'load'> {
  /** When the commit was made, ISO 8601; '' where GitHub does not say. */
  readonly at: string;
}

/** A cap of ours on what one request may ask for. */
const MAX_COMMITS = 30;
/** Commits that are asked for one by one where GraphQL does not answer. */
const MAX_ONE_BY_ONE = 10;
/** With fewer commits in checks the data branch is asked, too. */
const FEW_COMMITS = 8;
/** Artifacts that are downloaded where no check holds anything. */
const MAX_RUNS = 5;
/** Suites of one commit that hold a check of this name, and such checks in one suite. */
const MAX_SUITES = 10;
const MAX_CHECKS = 20;

/**
 * What is kept of the last commits of the base branch: compact reports in checks of ours, all by one request; where GraphQL refuses,
 * one commit at a time. Where they are few, what the data branch keeps as well. Artifacts of trusted runs only where there is nothing at all.
 */
export async function* historyCandidates(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  walker: Walker,
  request: HistoryRequest,
): AsyncGenerator<HistoryCandidate> {
  const line = (await walker.walk(request)).commits.slice(0, Math.min(request.most, MAX_COMMITS));
  const commits = line.filter(({ commit }) => /^[0-9a-f]{40}$/.test(commit));
  if (commits.length === 0) return;
  const kept = await keptReports(octokit, place, self, request, commits);
  const stored = await storedWhereFew(octokit, place, request, commits, kept);
  let found = 0;
  for (const { commit, at } of commits) {
    const onBranch = stored.get(commit);
    for (const bytes of [...(kept.get(commit) ?? []).map((one) => one.bytes), ...(onBranch ? [onBranch] : [])]) {
      found += 1;
      yield { commit, at, load: async () => [{ name: 'report.json.gz', bytes }] };
    }
  }
  if (found === 0) yield* inArtifacts(octokit, place, walker, request, commits);
}

/** Nothing where the branch is refused: it only adds to what is there. */
async function storedWhereFew(
  octokit: Octokit,
  place: Repository,
  { dataBranch, key, base }: HistoryRequest,
  commits: readonly WalkedCommit[],
  kept: Kept,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const inChecks = commits.filter(({ commit }) => (kept.get(commit) ?? []).length > 0).length;
  if (inChecks >= Math.min(FEW_COMMITS, commits.length) || dataBranch === base) return new Map();
  try {
    return await storedReports(octokit, place, { branch: dataBranch, key });
  } catch (error) {
    if (statusOf(error) === null) throw error;
    return new Map();
  }
}

type Kept = ReadonlyMap<string, readonly KeptReport[]>;

async function keptReports(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  request: HistoryRequest,
  commits: readonly WalkedCommit[],
): Promise<Kept> {
  const shas = commits.map(({ commit }) => commit);
  try {
    const app = appOf(await self().catch(() => null));
    const kept = await atOnce(octokit, place, app, request, shas);
    if (kept !== null) return kept;
  } catch (error) {
    if (statusOf(error) === null) throw error;
  }
  return oneByOne(octokit, place, self, request, shas);
}

/** All checks by one request; null where there is no answer. Apps that the token may not see are refused without harm. */
async function atOnce(
  octokit: Octokit,
  place: Repository,
  app: string,
  { checkName, key }: HistoryRequest,
  shas: readonly string[],
): Promise<Kept | null> {
  const { data } = await askGraphql(octokit, checksQuery(shas), { ...place, name: checkName });
  const repository = data['repository'];
  if (typeof repository !== 'object' || repository === null) return null;
  return new Map(shas.map((sha, i) => [sha, keptIn(registered(checksIn(recordOf(repository)[`c${i}`]), key, app))]));
}

/** An alias a commit; SHAs are hexadecimal digits alone. */
function checksQuery(shas: readonly string[]): string {
  const aliases = shas.map((sha, i) => `c${i}: object(oid: "${sha}") { ...checks }`);
  return `query ($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) {
    ${aliases.join('\n    ')}
  }
}
fragment checks on Commit {
  checkSuites(first: ${MAX_SUITES}, filterBy: { checkName: $name }) {
    nodes {
      app { slug }
      checkRuns(first: ${MAX_CHECKS}, filterBy: { checkName: $name, checkType: ALL }) {
        nodes { externalId completedAt text }
      }
    }
  }
}`;
}

/** Checks of a commit as REST would list them, oldest first. */
function checksIn(commit: unknown): readonly Listed[] {
  return nodesOf(recordOf(commit)['checkSuites'])
    .flatMap((suite) => {
      const app = { slug: textOf(recordOf(suite['app'])['slug']) };
      return nodesOf(suite['checkRuns']).map((run) => ({ app, ...fieldsOf(run) }));
    })
    .sort((a, b) => (a.completed_at < b.completed_at ? -1 : 1))
    .map((one, id) => ({ ...one, id }));
}

function fieldsOf({ externalId, completedAt, text }: Readonly<Record<string, unknown>>) {
  return { external_id: textOf(externalId), completed_at: textOf(completedAt), output: { text: textOf(text) } };
}

function nodesOf(connection: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { nodes } = recordOf(connection);
  return Array.isArray(nodes) ? nodes.map(recordOf) : [];
}

/** Until the first refusal: where checks may not be read at all there are none. */
async function oneByOne(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  { checkName: name, key }: HistoryRequest,
  shas: readonly string[],
): Promise<Kept> {
  const kept = new Map<string, readonly KeptReport[]>();
  for (const commit of shas.slice(0, MAX_ONE_BY_ONE)) {
    try {
      kept.set(commit, await readKeptReports(octokit, place, self, { commit, name, key }));
    } catch (error) {
      if (statusOf(error) === null) throw error;
      break;
    }
  }
  return kept;
}

async function* inArtifacts(
  octokit: Octokit,
  place: Repository,
  walker: Walker,
  request: HistoryRequest,
  commits: readonly WalkedCommit[],
): AsyncGenerator<HistoryCandidate> {
  const runs = await walker.runs(request, new Set(commits.map(({ commit }) => commit)));
  let left = MAX_RUNS;
  for (const { commit, at } of commits) {
    for (const run of runs.filter(({ headSha }) => headSha === commit)) {
      if (left === 0) return;
      left -= 1;
      for await (const { load } of fromRun(octokit, place, request, run, null)) yield { commit, at, load };
    }
  }
}
