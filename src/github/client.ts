import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { readAcceptance } from './accept.js';
import { downloadArtifact, listArtifacts } from './artifacts.js';
import { baselineCandidates } from './baseline.js';
import { publishCheckRun, publishStatus } from './check-run.js';
import { upsertComment } from './comments.js';
import { publishPictures } from './data-branch.js';
import type { GitHub } from './github.js';
import { findPullRequest } from './pull-request.js';
import { readRepositoryFile } from './repository-file.js';
import { readTrainingRun } from './training-run.js';

/** One request may take so long, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** We wait for a rate limit no longer than this, in seconds: a report that comes without its comment beats a job that hangs. */
const MAX_WAIT = 60;

const Client = Octokit.plugin(retry, throttling);

export interface Connection {
  readonly token: string;
  /** From the environment only; never from a payload. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A client that repeats what may be repeated, waits for limits only briefly, and prints nothing. */
export function connect({ token, apiUrl, repository }: Connection): GitHub {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) throw new UserError(`"${repository}" is not a repository`, 'GITHUB_REPOSITORY must be owner/name.');
  const silent = () => undefined;
  const waits = (seconds: number, _options: unknown, _client: unknown, retries: number) => seconds <= MAX_WAIT && retries < 2;
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'curvelint',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: (url: string, init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) }) },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
  });
  return {
    readPullRequest: async (number) => {
      const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
      return { headSha: data.head.sha, open: data.state === 'open', isPublic: data.base?.repo?.private === false };
    },
    upsertComment: (number, key, body, options) =>
      upsertComment(octokit, { owner, repo, issue_number: number }, key, body, options),
    baselineCandidates: (request) => baselineCandidates(octokit, { owner, repo }, request),
    readTrainingRun: (runId) => readTrainingRun(octokit, { owner, repo }, runId),
    findPullRequest: (run, where) => findPullRequest(octokit, { owner, repo }, run, where),
    readFile: (path, ref) => readRepositoryFile(octokit, { owner, repo }, path, ref),
    listArtifacts: (runId, isWanted) => listArtifacts(octokit, { owner, repo }, runId, isWanted),
    downloadArtifact: (artifact, maxBytes) => downloadArtifact(octokit, { owner, repo }, artifact, maxBytes),
    publishPictures: (pictures) => publishPictures(octokit, { owner, repo }, pictures),
    readAcceptance: (request) => readAcceptance(octokit, { owner, repo }, request),
    publishStatus: (check) => publishStatus(octokit, { owner, repo }, check),
    publishCheckRun: (check) => publishCheckRun(octokit, { owner, repo }, check),
  };
}
