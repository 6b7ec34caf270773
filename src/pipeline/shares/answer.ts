import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../../read/find/search.js';
import { diagnoseShare, type Share, type ShareOptions } from './share.js';

/** A share that a thread is asked for. */
export interface Asked {
  readonly number: number;
  readonly candidates: readonly Candidate[];
}

/** What it answers; `failed`: something was thrown, and whoever asked sees for himself. */
export type Answer =
  | { readonly number: number; readonly share: Share | null }
  | { readonly number: number; readonly failed: true };

/** Diagnoses the shares that this thread is asked for, one after the other. */
export function answer(): void {
  const tell = (found: Answer, bytes: readonly ArrayBuffer[] = []) => parentPort?.postMessage(found, [...bytes]);
  parentPort?.on('message', async ({ number, candidates }: Asked) => {
    try {
      const share = await diagnoseShare(candidates, workerData as ShareOptions);
      tell({ number, share }, share === null ? [] : [share.pack.bytes.buffer as ArrayBuffer]);
    } catch {
      tell({ number, failed: true });
    }
  });
}
