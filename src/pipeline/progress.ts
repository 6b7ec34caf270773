import type { Progress } from '../read/find/find-logs.js';

/** Where progress goes, and the clock, milliseconds. */
export interface ProgressOptions {
  /** A terminal gets a line that is overwritten, anything else (a job's log) one line each ten seconds. */
  readonly terminal: boolean;
  readonly write: (text: string) => void;
  readonly now: () => number;
}

/** Nothing is said about reading that takes no longer. */
const PATIENCE = { terminal: 500, log: 10_000 };
const EVERY = { terminal: 100, log: 10_000 };

/** Says how far reading has come: files, bytes, rate. Silent where reading is quick. */
export function progressOf({ terminal, write, now }: ProgressOptions): (progress: Progress) => void {
  const kind = terminal ? 'terminal' : 'log';
  const started = now();
  let said = started + PATIENCE[kind] - EVERY[kind];
  let shown = false;
  return (progress) => {
    const time = now();
    const done = progress.files === progress.totalFiles;
    if (done && shown && terminal) write('\r\u001b[K');
    if (done || time - said < EVERY[kind]) return;
    said = time;
    shown = true;
    const line = `reading: ${describe(progress, time - started)}`;
    write(terminal ? `\r\u001b[K${line}` : line);
  };
}

function describe({ files, totalFiles, bytes }: Progress, elapsed: number): string {
  const megabytes = bytes / 1e6;
  const rate = megabytes / Math.max(elapsed / 1000, 0.001);
  return `${files} of ${totalFiles} files, ${megabytes.toFixed(0)} MB, ${rate.toFixed(0)} MB/s`;
}
