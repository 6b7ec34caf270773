import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../../read/find/search.js';
import { diagnoseShare, type ShareOptions } from './share.js';

/** A share that a thread is asked for. */
export interface Asked {
  readonly number: number;
  readonly candidates: readonly Candidate[];
}

/** What it answers; `failed`: something was thrown, and whoever asked sees for himself. */
export type Answer =
  | { readonly number: number; readonly share: Awaited<ReturnType<typeof diagnoseShare>> }
  | { readonly number: number; readonly failed: true };

/** Diagnoses the shares that are asked for, one after the other, in a thread of its own. */
parentPort?.on('message', async ({ number, candidates }: Asked) => {
  const answer = (found: Answer, bytes: readonly ArrayBuffer[] = []) => parentPort?.postMessage(found, [...bytes]);
  try {
    const share = await diagnoseShare(candidates, workerData as ShareOptions);
    answer({ number, share }, share === null ? [] : [share.pack.bytes.buffer as ArrayBuffer]);
  } catch {
    answer({ number, failed: true });
  }
});
