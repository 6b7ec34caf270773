import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { readAcceptance } from './accept.js';
import { downloadArtifact, listArtifacts, type Repository } from './artifacts.js';
import { baselineCandidates } from './baseline.js';
import { publishCheckRun, readVerdicts } from './check-run.js';
import { upsertComment } from './comments.js';
import { publishStatus, readStatuses } from './commit-status.js';
import { publishPictures } from './data-branch.js';
import type { GitHub } from './github.js';
import { findPullRequest } from './pull-request.js';
import { readRepositoryFile } from './repository-file.js';
import { listEndedJobs } from './training-jobs.js';
import { readTrainingRun } from './training-run.js';
import { whoAmI } from './who-am-i.js';

/** Time limit for one request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** What asking again at once cannot mend; a limit (429) says itself how long to wait. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** We wait for a rate limit no longer than this, in seconds: a report that comes without its comment beats a job that hangs. */
const MAX_WAIT = 60;

/** Wait before the first repetition in milliseconds; the second is four times, the third nine times as long. */
const RETRY_AFTER = 1_000;

const Client = Octokit.plugin(retry, throttling);

export interface Connection {
  readonly token: string;
  /** From the environment only; never from a payload. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A client that repeats what may be repeated, waits for limits only briefly, and prints nothing. */
export function clientOf({ token, apiUrl, repository }: Connection): { readonly octokit: Octokit; readonly place: Repository } {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) throw new UserError(`"${repository}" is not a repository`, 'GITHUB_REPOSITORY must be owner/name.');
  const silent = () => undefined;
  const waits = (seconds: number, _options: unknown, _client: unknown, retries: number) => seconds <= MAX_WAIT && retries < 2;
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/(?<!\/)\/+$/, ''),
    userAgent: 'curvelint',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: (url: string, init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) }) },
    // The jobs of a matrix that failed together should not all come back together.
    retry: { doNotRetry: FINAL, retryAfterBaseValue: RETRY_AFTER * (0.75 + Math.random() / 2) },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
  });
  return { octokit, place: { owner, repo } };
}

/** All that curvelint asks of GitHub, for one repository. */
export function connect(connection: Connection): GitHub {
  const { octokit, place } = clientOf(connection);
  let asked: Promise<string | null> | null = null;
  const self = () => {
    asked ??= whoAmI(octokit).catch((error) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  return {
    readPullRequest: async (number) => {
      const { data } = await octokit.rest.pulls.get({ ...place, pull_number: number });
      return { headSha: data.head.sha, open: data.state === 'open', isPublic: data.base?.repo?.private === false };
    },
    upsertComment: (number, key, compose, options) =>
      upsertComment(octokit, { ...place, issue_number: number }, self, key, compose, options),
    readVerdicts: async (where) => {
      const told = await readVerdicts(octokit, place, self, where);
      return told.length > 0 ? told : readStatuses(octokit, place, where);
    },
    baselineCandidates: (request) => baselineCandidates(octokit, place, self, request),
    readTrainingRun: (runId) => readTrainingRun(octokit, place, runId),
    listEndedJobs: (run) => listEndedJobs(octokit, place, run),
    findPullRequest: (run, where) => findPullRequest(octokit, place, run, where),
    readFile: (path, ref) => readRepositoryFile(octokit, place, path, ref),
    listArtifacts: (runId, isWanted) => listArtifacts(octokit, place, runId, isWanted),
    downloadArtifact: (artifact, maxBytes) => downloadArtifact(octokit, place, artifact, maxBytes),
    publishPictures: (pictures) => publishPictures(octokit, place, pictures),
    readAcceptance: (request) => readAcceptance(octokit, place, request),
    publishStatus: (check) => publishStatus(octokit, place, check),
    publishCheckRun: (check) => publishCheckRun(octokit, place, self, check),
  };
}
