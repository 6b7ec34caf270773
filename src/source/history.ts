import { checkNameOf } from '../config/check-name.js';
import type { Config } from '../config/config.js';
import { inTime } from '../github/attempt.js';
import { failureOf } from '../github/failure.js';
import type { GitHub } from '../github/github.js';
import type { HistoryRequest } from '../github/history.js';
import type { HistoryCommit } from '../model/history.js';
import type { Problem } from '../model/problem.js';
import type { ReportRun } from '../model/report.js';
import { nameTest } from '../read/find/glob.js';
import { type BaselinePlace, contentOf } from './baseline.js';
import type { BaselineOrigin, HistorySource, Loaded, LoadedHistory } from './source.js';

/** Runs that are read in all: more would be more than is compared. */
const MAX_RUNS = 20_000;

/** What was read of one commit → its runs, as those of a baseline are made. */
export type ToRuns = (loaded: Loaded<BaselineOrigin>, config: Config) => readonly ReportRun[];

/**
 * The commits before the baseline as GitHub has them, oldest first. A report that is damaged is left out. Where GitHub says no there
 * is no history, and one problem that says why: a verdict never waits for it.
 */
export function githubHistory(github: Pick<GitHub, 'historyCandidates'>, place: BaselinePlace, toRuns: ToRuns): HistorySource {
  return async (config, baseline) => {
    if (config.history === 0 || baseline.source === null) return { commits: [], problems: [] };
    const isWanted = nameTest(config.baselineArtifacts);
    const request = {
      ...place,
      checkName: checkNameOf(config, place.key),
      isWanted,
      most: config.history,
      dataBranch: config.dataBranch,
    };
    const commits: HistoryCommit[] = [];
    const read = () => readAll(github, request, baseline.commit ?? null, commits, (one) => toRuns(one, config), config);
    const problems: readonly Problem[] = await inTime(read).then(
      () => [],
      (error) => [refusal(place.base, error)],
    );
    return ordered(commits, problems);
  };
}

/** What has been read until something fails stays. */
async function readAll(
  github: Pick<GitHub, 'historyCandidates'>,
  request: HistoryRequest,
  baseline: string | null,
  commits: HistoryCommit[],
  toRuns: (loaded: Loaded<BaselineOrigin>) => readonly ReportRun[],
  config: Config,
): Promise<void> {
  const read = new Set([baseline]);
  let left = MAX_RUNS;
  for await (const { commit, at, load } of github.historyCandidates(request)) {
    if (read.has(commit)) continue;
    const content = await contentOf(`history of ${commit.slice(0, 10)}`, load, config, []);
    if (content === null) continue;
    const runs = toRuns({ ...content, problems: [], provenance: { source: 'history', commit, isNamed: false } });
    if (runs.length === 0) continue;
    read.add(commit);
    left -= runs.length;
    if (left < 0) return;
    commits.push({ commit, at, runs });
  }
}

function ordered(newestFirst: readonly HistoryCommit[], problems: readonly Problem[]): LoadedHistory {
  return { commits: [...newestFirst].reverse(), problems };
}

function refusal(base: string | null, error: unknown): Problem {
  const { status, message } = failureOf(error);
  const said = status === null ? message : `${status}: ${message}`;
  const hint =
    'The verdict rests on the baseline alone. To read earlier commits the job needs "checks: read" and "contents: read".';
  return { file: `history of ${base ?? 'this branch'}`, id: 'error', values: { message: `could not be read (${said})`, hint } };
}
