/** A remark on one line of a file of the repository. */
export interface Annotation {
  /** Relative to the repository's root, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'warning' | 'error';
  readonly title: string;
  /** Plain text. */
  readonly message: string;
}
