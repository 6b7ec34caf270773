import type { AcceptRequest, AcceptState } from './accept.js';
import type { BaselineCandidate, BaselineRequest } from './baseline.js';
import type { CheckRun } from './check-run.js';

/** What curvelint asks of GitHub; everything that needs a token goes through it. */
export interface GitHub {
  /** Head and state of a pull request as they are now. */
  readonly readPullRequest: (number: number) => Promise<PullRequestState>;
  /**
   * Keeps one comment of ours per pull request and key equal to the body; returns its address.
   * With `create: false` a comment that is not there is not made, and null is returned.
   */
  readonly upsertComment: (
    number: number,
    key: string,
    body: string,
    options: { readonly create: boolean },
  ) => Promise<string | null>;
  /** Where the metrics of the base branch may lie, the best first. */
  readonly baselineCandidates: (request: BaselineRequest) => AsyncIterable<BaselineCandidate>;
  /** Has a maintainer let this commit through? */
  readonly readAcceptance: (request: AcceptRequest) => Promise<AcceptState>;
  /** Keeps one check of ours on a commit; returns its address. */
  readonly publishCheckRun: (check: CheckRun) => Promise<string>;
}

export interface PullRequestState {
  readonly headSha: string;
  readonly open: boolean;
}
