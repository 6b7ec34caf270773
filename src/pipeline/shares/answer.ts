import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../../read/find/search.js';
import { type Share, type ShareOptions, shareDiagnoser } from './share.js';
import { type Spool, spoolWriter } from './spool.js';

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly options: ShareOptions;
  readonly spool: Spool;
}

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
  const { options, spool } = workerData as ThreadData;
  const diagnoseShare = shareDiagnoser(options, spoolWriter(spool));
  const tell = (found: Answer) => parentPort?.postMessage(found);
  parentPort?.on('message', async ({ number, candidates }: Asked) => {
    try {
      tell({ number, share: await diagnoseShare(candidates) });
    } catch {
      tell({ number, failed: true });
    }
  });
}
