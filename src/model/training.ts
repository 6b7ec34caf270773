/** How the workflow run that trained has ended, as GitHub tells it. */
export interface TrainingEnd {
  /** Of the run: success, failure, cancelled, timed_out …; '' where it still goes on, or nobody asked. */
  readonly conclusion: string;
  /** Jobs that have ended; null where nobody asked, or GitHub did not say. */
  readonly jobs: readonly TrainingJob[] | null;
  /** What the job that judges had come to before it judged: success, failure, cancelled; '' where it is not the one that trained. */
  readonly ownJob: string;
}

export interface EndedJob {
  /** Other people's text. */
  readonly name: string;
  readonly conclusion: string;
}

export interface TrainingJob extends EndedJob {
  /** It is one of those that train, as the settings name them. */
  readonly trains: boolean;
}

/** How a run ended that did not do what it should; `success`: some of its jobs alone did not. */
export const TRAINING_FAILURES = [
  ...(['failure', 'cancelled', 'timed_out', 'startup_failure', 'stale', 'action_required'] as const),
  ...(['other', 'success'] as const),
] as const;
export type TrainingFailure = (typeof TRAINING_FAILURES)[number];
