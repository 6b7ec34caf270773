/** A file that was dropped: its path from what was dropped on, with folders. `content`: a File of the browser, or bytes. */
export interface DroppedFile {
  readonly path: string;
  readonly content: Blob | Uint8Array;
}

/** What the page asks for. */
export interface PlaygroundRequest {
  readonly files: readonly DroppedFile[];
  /** What it is compared with; none: nothing. */
  readonly baseline: readonly DroppedFile[];
  /** Text of `.curvelint.yml`; '' for the defaults. */
  readonly settings: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Script and style of the report's page, and the hash of the script. */
  readonly page: { readonly script: string; readonly scriptHash: string; readonly style: string };
}

/** What comes back. */
export interface PlaygroundResult {
  /** The verdict, in words. */
  readonly words: string;
  /** Runs in the report. */
  readonly runs: number;
  /** The bytes of `curvelint check --format json=…`. */
  readonly json: string;
  readonly html: string;
  readonly markdown: string;
  readonly problems: readonly { readonly where: string; readonly message: string; readonly hint: string }[];
}

/** What the worker says. */
export type PlaygroundAnswer =
  | { readonly kind: 'progress'; readonly files: number; readonly totalFiles: number; readonly bytes: number }
  | { readonly kind: 'result'; readonly result: PlaygroundResult }
  | { readonly kind: 'error'; readonly message: string; readonly hint: string };
