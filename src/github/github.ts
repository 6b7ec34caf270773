import type { AcceptanceState } from '../model/comparison.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import type { EndedJob } from '../model/training.js';
import type { AcceptRequest } from './accept.js';
import type { Artifact, MadeArtifact } from './artifacts.js';
import type { BaselineCandidate, BaselineRequest } from './baseline.js';
import type { CheckRun } from './check-run.js';
import type { Compose, UpsertOptions } from './comments.js';
import type { PictureFiles } from './data-branch.js';
import type { HistoryCandidate, HistoryRequest } from './history.js';
import type { HistoryFile } from './history-branch.js';
import type { CheckKey } from './listed-checks.js';
import type { Promotion, PromotionRequest } from './promotion.js';
import type { FoundPullRequest, Head, KnownPullRequest } from './pull-request.js';
import type { TrainingRun } from './training-run.js';

/** What curvelint asks of GitHub; everything that needs a token goes through it. */
export interface GitHub {
  /** Head and state of a pull request as they are now. */
  readonly readPullRequest: (number: number) => Promise<PullRequestState>;
  /**
   * Keeps one comment of ours per pull request and key equal to what is composed; returns its address. With `create: false` a
   * comment that is not there is not made, and null is returned; so it is where nothing is composed. Where comments have a token of
   * their own, this alone uses it, and takes over what the job’s own token wrote.
   */
  readonly upsertComment: (
    number: number,
    key: string,
    compose: Compose,
    options: Omit<UpsertOptions, 'former'>,
  ) => Promise<string | null>;
  /** What the jobs that report under a key told of a commit, by checks, else by statuses: the newest of each job. */
  readonly readVerdicts: (where: CheckKey) => Promise<readonly ToldVerdict[]>;
  /** What jobs left beside the reports of a pull request that their checks on a commit keep (gzip), the newest first. */
  readonly readKeptJobs: (where: CheckKey) => Promise<readonly Uint8Array[]>;
  /** Where the metrics of the base branch may lie, the best first. */
  readonly baselineCandidates: (request: BaselineRequest) => AsyncIterable<BaselineCandidate>;
  /** What is kept of earlier commits of the base branch, the newest first; of one commit the best first. */
  readonly historyCandidates: (request: HistoryRequest) => AsyncIterable<HistoryCandidate>;
  /** Has a maintainer let this commit through? */
  readonly readAcceptance: (request: AcceptRequest) => Promise<AcceptanceState>;
  /** A run of this repository; null where the answer is none. */
  readonly readTrainingRun: (runId: number) => Promise<TrainingRun | null>;
  /** Jobs of one attempt of a run that have ended. */
  readonly listEndedJobs: (run: { readonly id: number; readonly attempt: number }) => Promise<readonly EndedJob[]>;
  /** The pull request of a number; UserError where there is none. */
  readonly readKnownPullRequest: (number: number) => Promise<KnownPullRequest>;
  /** The open pull request whose head a commit is; null where there is none. */
  readonly findPullRequest: (
    head: Head,
    where: { readonly repositoryId: number; readonly defaultBranch: string | null },
  ) => Promise<FoundPullRequest | null>;
  /** Text of a file at a branch or commit; null where there is none. */
  readonly readFile: (path: string, ref: string) => Promise<string | null>;
  /** Artifacts of a run that are still there, the newest of each name. */
  readonly listArtifacts: (runId: number, isWanted: (name: string) => boolean) => Promise<readonly Artifact[]>;
  /** All artifacts that a run has made, expired ones, too. */
  readonly listMade: (runId: number) => Promise<readonly MadeArtifact[]>;
  /** Bytes as uploaded, up to a limit (default: `MAX_ARTIFACT_BYTES`); null where it has gone. */
  readonly downloadArtifact: (artifact: Artifact, maxBytes?: number) => Promise<Uint8Array | null>;
  /** Puts pictures on a branch of their own; returns the commit and each picture's path on it. */
  readonly publishPictures: (
    pictures: PictureFiles,
  ) => Promise<{ readonly commit: string; readonly paths: ReadonlyMap<string, string> }>;
  /** What a pushed commit may take over from the pull request that was merged as it. */
  readonly findPromotion: (request: PromotionRequest) => Promise<Promotion>;
  /** Keeps a report on a branch of our own; false where its run is none of the base branch, or it is too large. */
  readonly publishHistory: (file: HistoryFile) => Promise<boolean>;
  /** Keeps one check of ours on a commit; returns its address. */
  readonly publishCheckRun: (check: CheckRun) => Promise<string>;
  /** The verdict as a commit status, where checks are refused: they need the token of an app. Returns its address. */
  readonly publishStatus: (check: CheckRun) => Promise<string>;
}

interface PullRequestState {
  readonly headSha: string;
  readonly open: boolean;
  /** Whether anybody may see the repository that it wants into; false where GitHub does not say. */
  readonly isPublic: boolean;
}
