import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Candidate } from '../../read/find/search.js';
import type { Answer, Asked } from './answer.js';
import { diagnoseShare, type Share, type ShareOptions } from './share.js';

/** More threads than that wait for the disk. */
const MAX_THREADS = 8;
/** Shares that a thread has, so that it does not wait while this one is busy. */
const AHEAD = 2;

/**
 * Megabytes of what a thread has just made, half of what it would have: a share's logs are there for longer, and hardly more often
 * looked through for that.
 */
const MAX_YOUNG = 24;

/** Called with each share that is done, however they come; false ends it all. */
export type Taken = (share: Share | null, number: number) => boolean;

/**
 * Diagnoses shares in this thread and one for each further processor. What a thread does not hand back, because it has ended, this one
 * does itself. `onRead`: files and bytes of the share that this thread is reading.
 */
export async function diagnoseShares(
  shares: readonly (readonly Candidate[])[],
  options: ShareOptions,
  onShare: Taken,
  onRead: (files: number, bytes: number) => void,
): Promise<void> {
  /** Those that nobody has begun, the next one last. */
  const open = [...shares.keys()].reverse();
  let isOver = false;
  let wake = () => {};
  const taken = (share: Share | null, number: number) => {
    if (!isOver) isOver = !onShare(share, number);
  };
  const busy = new Map<Worker, Set<number>>();
  const give = (thread: Worker) => {
    const own = busy.get(thread);
    while (own !== undefined && own.size < AHEAD && open.length > 0 && !isOver) {
      const number = open.pop()!;
      own.add(number);
      thread.postMessage({ number, candidates: shares[number]! } satisfies Asked);
    }
  };
  const lose = (thread: Worker) => {
    open.push(...[...(busy.get(thread) ?? [])].sort((a, b) => b - a));
    busy.delete(thread);
    wake();
  };
  for (const thread of startThreads(Math.floor(shares.length / AHEAD), options)) {
    busy.set(thread, new Set());
    thread.on('message', (answer: Answer) => {
      busy.get(thread)?.delete(answer.number);
      if ('failed' in answer) open.push(answer.number);
      else taken(answer.share, answer.number);
      give(thread);
      wake();
    });
    thread.on('error', () => lose(thread));
    thread.on('exit', () => lose(thread));
    give(thread);
  }
  try {
    while (!isOver) {
      const number = open.pop();
      if (number !== undefined) {
        const share = await diagnoseShare(shares[number]!, options, ({ files, bytes }) => onRead(files, bytes));
        taken(share, number);
        // Lets the other threads be heard.
        await new Promise((done) => setImmediate(done));
      } else if ([...busy.values()].some(({ size }) => size > 0)) {
        await new Promise<void>((done) => {
          wake = done;
        });
      } else return;
    }
  } finally {
    await Promise.all([...busy.keys()].map((thread) => thread.terminate()));
  }
}

/** None where there is but one processor, or where the script of the threads does not lie beside this one. */
function startThreads(most: number, options: ShareOptions): readonly Worker[] {
  const script = new URL('./worker.js', import.meta.url);
  if (!existsSync(script)) return [];
  const count = Math.min(availableParallelism() - 1, MAX_THREADS, most);
  const resourceLimits = { maxYoungGenerationSizeMb: MAX_YOUNG };
  return Array.from({ length: Math.max(0, count) }, () => new Worker(script, { workerData: options, resourceLimits }));
}
