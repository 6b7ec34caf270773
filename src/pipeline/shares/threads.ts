import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Candidate } from '../../read/find/search.js';
import type { Answer, Asked, ThreadData } from './answer.js';
import { type Share, type ShareOptions, shareDiagnoser } from './share.js';
import { openSpool, type Spool, spoolWriter } from './spool.js';

/** More threads than that wait for the disk. */
const MAX_THREADS = 8;
/** Shares that a thread has, so that it does not wait while this one is busy. */
const AHEAD = 2;

/**
 * Megabytes of what a thread has just made, half of what it would have: a share's logs are there for longer, and hardly more often
 * looked through for that.
 */
const MAX_YOUNG = 24;

/**
 * The heap is looked through for garbage when it has doubled since the last time. By itself V8 lets the heap of many runs grow to four
 * times what is in use. Half the memory for hardly more time.
 */
const OFTEN_CLEARED = '--heap-growing-percent=100';

/** A share that is done, and where its runs are. */
interface DoneShare {
  readonly share: Share;
  readonly spool: Spool;
}

/** Called with each share, however they come, null where it can't be had by itself; false ends it all. */
export type Taken = (done: DoneShare | null, number: number) => boolean;

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
  const taken = (share: Share | null, number: number, spool: Spool) => {
    if (!isOver) isOver = !onShare(share && { share, spool }, number);
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
  const own = openSpool();
  if (own === null) {
    onShare(null, 0);
    return;
  }
  setFlagsFromString(OFTEN_CLEARED);
  const diagnoseShare = shareDiagnoser(options, spoolWriter(own));
  for (const { thread, spool } of startThreads(Math.floor(shares.length / AHEAD), options)) {
    busy.set(thread, new Set());
    thread.on('message', (answer: Answer) => {
      busy.get(thread)?.delete(answer.number);
      if ('failed' in answer) open.push(answer.number);
      else taken(answer.share, answer.number, spool);
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
        const share = await diagnoseShare(shares[number]!, ({ files, bytes }) => onRead(files, bytes));
        taken(share, number, own);
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

/** A thread, and where the runs are that it has diagnosed. */
interface Started {
  readonly thread: Worker;
  readonly spool: Spool;
}

/** None where there is but one processor, or where the script of the threads does not lie beside this one. */
function startThreads(most: number, options: ShareOptions): readonly Started[] {
  const script = new URL('./worker.js', import.meta.url);
  if (!existsSync(script)) return [];
  const count = Math.min(availableParallelism() - 1, MAX_THREADS, most);
  const spools = Array.from({ length: Math.max(0, count) }, openSpool).filter((spool) => spool !== null);
  return spools.map((spool) => {
    const workerData: ThreadData = { options, spool };
    return { thread: new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG } }), spool };
  });
}
