import type { CheckRun } from '../github/check-run.js';
import type { GitHub } from '../github/github.js';
import { statusOf } from '../github/status.js';
import type { Safe } from '../text/markdown.js';

/** A verdict whose job died before its check was written. */
export interface LateVerdict extends Omit<CheckRun, 'data' | 'annotations' | 'detailsUrl'> {
  readonly runUrl: string;
}

/** Puts it on the commit as a check, else as a status, with a note of what is missing; its address. */
export async function publishLate(
  { runUrl, ...verdict }: LateVerdict,
  note: Safe,
  github: Pick<GitHub, 'publishCheckRun' | 'publishStatus'>,
): Promise<string> {
  const check = { ...verdict, summary: `${note}\n\n${verdict.summary}`, data: '', detailsUrl: runUrl };
  try {
    return await github.publishCheckRun(check);
  } catch (refusal) {
    if (statusOf(refusal) !== 403) throw refusal;
    return github.publishStatus(check).catch(() => Promise.reject(refusal));
  }
}
