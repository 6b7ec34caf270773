import type { CheckRun } from '../github/check-run.js';
import type { GitHub } from '../github/github.js';
import type { Safe } from '../text/markdown.js';
import { writeVerdict } from './check-run.js';

/** A verdict whose job died before its check was written. */
export interface LateVerdict extends Omit<CheckRun, 'data' | 'job' | 'promoted' | 'pullRequest' | 'annotations' | 'detailsUrl'> {
  readonly runUrl: string;
  readonly ownHead?: boolean;
  readonly number?: number | null;
}

/** Puts it on the commit as a check, else as a status, with a note of what is missing; its address. */
export function publishLate(
  { runUrl, ownHead: _, number: __, ...verdict }: LateVerdict,
  note: Safe,
  github: Pick<GitHub, 'publishCheckRun' | 'publishStatus'>,
): Promise<string> {
  return writeVerdict(github, { ...verdict, summary: `${note}\n\n${verdict.summary}`, data: '', detailsUrl: runUrl });
}
