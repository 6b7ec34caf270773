/** What a check on a commit can say; `neutral` lets a merge through. */
export type Conclusion = 'success' | 'failure' | 'neutral';

/** The verdict on a commit as one job told it. Jobs that report under one key are joined: the worst verdict stands. */
export interface ToldVerdict {
  /** Workflow, job and matrix values: the same job replaces its own verdict, another one never. */
  readonly producer: string;
  /** What started the run: the same job may judge one commit as a push and as a pull request. */
  readonly event: string;
  /** Null outside of GitHub Actions. `job`: number of the very job, where jobs of one name may run side by side; 0 where not known. */
  readonly run: { readonly id: number; readonly attempt: number; readonly job?: number } | null;
  readonly conclusion: Conclusion;
}
