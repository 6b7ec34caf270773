import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { readAcceptance } from './accept.js';
import { listArtifacts, listMade, type Repository } from './artifacts.js';
import { baselineCandidates } from './baseline.js';
import { publishCheckRun } from './check-run.js';
import { type CommentWriter, markErrors } from './comment-writer.js';
import { upsertComment } from './comments.js';
import { publishStatus, readStatuses } from './commit-status.js';
import { publishPictures } from './data-branch.js';
import { downloadArtifact } from './download.js';
import type { GitHub } from './github.js';
import { historyCandidates } from './history.js';
import { publishHistory } from './history-branch.js';
import { readVerdicts } from './joined-checks.js';
import { reportsIn } from './kept-report.js';
import { waitForLimits } from './limits.js';
import { listOwn } from './listed-checks.js';
import { spread } from './pause.js';
import { findPromotion } from './promotion.js';
import { findPullRequest, readKnownPullRequest } from './pull-request.js';
import { readRepositoryFile } from './repository-file.js';
import { listEndedJobs } from './training-jobs.js';
import { readTrainingRun } from './training-run.js';
import { walkerOf } from './walk.js';
import { whoAmI } from './who-am-i.js';

/** Time limit for one request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** What asking again soon cannot mend; a limit (429) says itself how long to wait. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** Wait before the first repetition in milliseconds; the second is four times, the third nine times as long. */
const RETRY_AFTER = 1_000;

const Client = Octokit.plugin(retry, throttling);

export interface Connection {
  readonly token: string;
  /** Another one that writes the comments and is used for nothing else; absent or '': there is none. */
  readonly commentToken?: string;
  /** From the environment only; never from a payload. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A client that repeats what may be repeated, waits for limits only briefly, and prints nothing. `isSpaced`: writes come a second apart. */
export function clientOf(
  { token, apiUrl, repository }: Connection,
  isSpaced = true,
): { readonly octokit: Octokit; readonly place: Repository } {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) throw new UserError(`"${repository}" is not a repository`, 'GITHUB_REPOSITORY must be owner/name.');
  const silent = () => undefined;
  // It spaces out what is written. How long a limit lasts it reads too narrowly, so that is ours.
  const never = () => false;
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/(?<!\/)\/+$/, ''),
    userAgent: 'curvelint',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: fetchWhole },
    retry: { doNotRetry: FINAL, retryAfterBaseValue: spread(RETRY_AFTER) },
    throttle: { enabled: isSpaced, onRateLimit: never, onSecondaryRateLimit: never },
  });
  waitForLimits(octokit);
  return { octokit, place: { owner, repo } };
}

/** An answer with its whole body: one that is cut off fails here, where it is asked again, and is never taken for a short one. */
async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT) });
  const { status, headers } = answer;
  const body = await answer.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, { status, headers });
}

/** Asks once whose token it is; again where that failed. */
function selfOf(octokit: Octokit): () => Promise<string | null> {
  let asked: Promise<string | null> | null = null;
  return () => {
    asked ??= whoAmI(octokit).catch((error) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

/** Null where comments have no token of their own. */
function commentWriter({ commentToken = '', ...connection }: Connection): CommentWriter | null {
  if (commentToken === '' || commentToken === connection.token) return null;
  const { octokit } = clientOf({ ...connection, token: commentToken });
  markErrors(octokit, 'comment-token');
  return { octokit, self: selfOf(octokit) };
}

/** All that curvelint asks of GitHub, for one repository. */
export function connect(connection: Connection): GitHub {
  const { octokit, place } = clientOf(connection);
  const self = selfOf(octokit);
  const own: CommentWriter = { octokit, self };
  const apart = commentWriter(connection);
  const walker = walkerOf(octokit, place);
  return {
    readPullRequest: async (number) => {
      const { data } = await octokit.rest.pulls.get({ ...place, pull_number: number });
      return { headSha: data.head.sha, open: data.state === 'open', isPublic: data.base?.repo?.private === false };
    },
    upsertComment: (number, key, compose, options) => {
      const writer = apart ?? own;
      const former = apart === null ? undefined : own;
      return upsertComment(writer.octokit, { ...place, issue_number: number }, writer.self, key, compose, { ...options, former });
    },
    readVerdicts: async (where) => {
      const told = await readVerdicts(octokit, place, self, where);
      return told.length > 0 ? told : readStatuses(octokit, place, where);
    },
    readKeptJobs: async (where) => reportsIn(await listOwn(octokit, place, self, where)).flatMap(({ job }) => job ?? []),
    baselineCandidates: (request) => baselineCandidates(octokit, place, self, walker, request),
    historyCandidates: (request) => historyCandidates(octokit, place, self, walker, request),
    readTrainingRun: (runId) => readTrainingRun(octokit, place, runId),
    listEndedJobs: (run) => listEndedJobs(octokit, place, run),
    readKnownPullRequest: (number) => readKnownPullRequest(octokit, place, number),
    findPullRequest: (head, where) => findPullRequest(octokit, place, head, where),
    readFile: (path, ref) => readRepositoryFile(octokit, place, path, ref),
    listArtifacts: (runId, isWanted) => listArtifacts(octokit, place, runId, isWanted),
    listMade: (runId) => listMade(octokit, place, runId),
    downloadArtifact: (artifact, maxBytes) => downloadArtifact(octokit, place, artifact, maxBytes),
    publishPictures: (pictures) => publishPictures(octokit, place, pictures),
    publishHistory: (file) => publishHistory(octokit, place, file),
    readAcceptance: (request) => readAcceptance(octokit, place, request),
    publishStatus: (check) => publishStatus(octokit, place, check),
    findPromotion: (request) => findPromotion(octokit, place, self, request),
    publishCheckRun: (check) => publishCheckRun(octokit, place, self, check),
  };
}
