/** A path or glob that somebody gave and that leads to nothing. */
export interface Absent {
  /** As it was given. */
  readonly pattern: string;
  /** No such path, no file that matches, folders that match and hold no file, or too many alternatives in braces. */
  readonly why: 'path' | 'files' | 'folders' | 'braces';
  /** What may have been meant, as it would be written; null where nothing like it is there. */
  readonly near: string | null;
}
