import type { Octokit } from '@octokit/rest';
import type { BaselineWay } from '../model/baseline.js';
import { listArtifacts, type Repository, withoutOldAttempts } from './artifacts.js';
import { downloadArtifact } from './download.js';
import { readKeptReports } from './kept-report.js';
import type { TrustedRun } from './trusted-runs.js';
import type { Walker } from './walk.js';

/** What a baseline is looked for, by ids and SHAs of the event and the environment alone. */
export interface BaselineRequest {
  /** Commit that is judged: the head of the pull request, or the pushed commit. */
  readonly commit: string;
  /** Branch that the pull request wants into; null: compare with the commit's own parents. */
  readonly base: string | null;
  /** Branches whose runs are trusted. */
  readonly branches: readonly string[];
  readonly repositoryId: number;
  /** The run that asks: its workflow is the one whose runs count. */
  readonly runId: number;
  /** That run may be the baseline itself: it is asked for somebody else. */
  readonly ownCounts?: boolean;
  readonly checkName: string;
  readonly key: string;
  readonly isWanted: (artifact: string) => boolean;
}

/** Something that may hold the metrics of a commit of the base branch; it counts if it does. */
export interface BaselineCandidate {
  readonly commit: string;
  /** Commits behind the merge base; negative: newer; null: unknown. */
  readonly behind: number | null;
  /** When it was made, ISO 8601. */
  readonly createdAt: string;
  readonly source: 'artifact' | 'check-run';
  /** In words. */
  readonly way: BaselineWay;
  /** Files: artifacts by name, or one compact report. Empty: nothing there any more. */
  readonly load: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;
}

/** Commits whose check runs are asked for: one request each. */
const MAX_CHECKS = 25;
/** Newest runs of the base branch that are tried when no ancestor has metrics. */
const MAX_NEWEST = 5;

/**
 * Where the metrics of the base branch may lie, the best first: for the merge base and each of its first parents the artifacts
 * of a trusted run of the same workflow, else the compact report in our own check run; then the newest trusted runs.
 */
export async function* baselineCandidates(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  walker: Walker,
  request: BaselineRequest,
): AsyncGenerator<BaselineCandidate> {
  const { start, commits: line } = await walker.walk(request);
  const commits = line.map(({ commit }) => commit);
  const runs = await walker.runs(request, new Set(commits));
  for (const [behind, commit] of commits.entries()) {
    const where = request.base === null ? behind + 1 : behind;
    for (const run of runs.filter(({ headSha }) => headSha === commit)) yield* fromRun(octokit, place, request, run, where);
    if (behind >= MAX_CHECKS) continue;
    const check = { commit, name: request.checkName, key: request.key };
    for (const { bytes, createdAt, id, promoted } of await readKeptReports(octokit, place, self, check)) {
      const way: BaselineWay = promoted ? { id: 'promoted', values: promoted } : { id: 'check-run', values: { id } };
      yield { commit, behind: where, createdAt, source: 'check-run', way, load: async () => [{ name: 'report.json.gz', bytes }] };
    }
  }
  const known = new Set(commits);
  const others = runs.filter(({ headSha }) => !known.has(headSha) && headSha !== request.commit);
  for (const run of others.slice(0, MAX_NEWEST)) {
    const behind = await distance(octokit, place, run.headSha, start);
    yield* fromRun(octokit, place, request, run, behind);
  }
}

/** The artifacts of a run; nothing where none is there. */
export async function* fromRun(
  octokit: Octokit,
  place: Repository,
  { isWanted }: Pick<BaselineRequest, 'isWanted'>,
  run: TrustedRun,
  behind: number | null,
): AsyncGenerator<BaselineCandidate> {
  const artifacts = await listArtifacts(octokit, place, run.id, isWanted);
  if (artifacts.length === 0) return;
  const current = withoutOldAttempts(artifacts, run.attempt);
  yield {
    commit: run.headSha,
    behind,
    createdAt: run.createdAt,
    source: 'artifact',
    way: { id: 'artifacts', values: { count: current.length, run: run.id, failed: !run.succeeded } },
    load: async () => {
      const files = [];
      for (const artifact of current) {
        const bytes = await downloadArtifact(octokit, place, artifact);
        // One shard that has gone would make another mean: all or nothing.
        if (bytes === null) return [];
        files.push({ name: artifact.name, bytes });
      }
      return files;
    },
  };
}

/** Commits of `start` that `commit` lacks; negative where it is newer. Null where the API does not say. */
async function distance(octokit: Octokit, place: Repository, commit: string, start: string): Promise<number | null> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...place,
    basehead: `${commit}...${start}`,
    per_page: 1,
  });
  if (typeof data.ahead_by !== 'number' || typeof data.behind_by !== 'number') return null;
  return data.ahead_by > 0 ? data.ahead_by : -data.behind_by;
}
