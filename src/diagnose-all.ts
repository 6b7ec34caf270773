import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Config } from './config.js';
import { diagnoseRun } from './lint.js';
import type { ReportCurve, ReportRun } from './model/report.js';
import type { Run } from './model/run.js';
import type { Diagnosed, SentCurve } from './worker.js';

/** Below so many runs a thread takes longer to start than it saves. */
const MIN_RUNS = 200;
/** More threads wait for the one that reads and writes. */
const MAX_THREADS = 4;
/** Runs that a thread is given at once: few enough that all end at about the same time. */
const CHUNK = 20;

/** The settings that a diagnosis depends on. */
export type DiagnoseSettings = Pick<Config, 'profile' | 'rules'>;

/**
 * Diagnoses every run, in order; the runs of a sweep on several threads. The result does not depend on their number. The points
 * of the runs may be gone afterwards: they move to the threads instead of being copied.
 */
export async function diagnoseAll(runs: readonly Run[], { profile, rules }: DiagnoseSettings): Promise<readonly ReportRun[]> {
  const settings = { profile, rules };
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.ceil(runs.length / CHUNK));
  // In the bundle a path, whose file the build makes an entry of the bundle. Sources that were not built have none.
  const entry = new URL('./worker.js', import.meta.url);
  if (runs.length < MIN_RUNS || threads < 2 || !existsSync(entry)) return runs.map((run) => diagnoseRun(run, settings));
  const movable = movableBuffers(runs);
  const keptOnce = texts();
  const done: ReportRun[] = new Array(runs.length);
  let next = 0;
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(entry, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
      const give = () => {
        const from = next;
        const chunk = runs.slice(from, from + CHUNK);
        next += chunk.length;
        if (chunk.length === 0) return void worker.terminate().then(() => resolve(), reject);
        worker.postMessage(
          { from, runs: chunk },
          [...new Set(chunk.flatMap(buffersOf))].filter((one) => movable.has(one)),
        );
      };
      worker.on('message', ({ from, runs: diagnosed, curves }: Diagnosed) => {
        for (const [i, run] of diagnosed.entries())
          done[from + i] = { ...(keptOnce(run) as ReportRun), curves: received(curves[i]!) };
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, serve));
  return done;
}

function received(curves: readonly SentCurve[]): readonly ReportCurve[] {
  const positions = new Map(curves.map(({ at }) => [at, Array.from(at)]));
  return curves.map(({ series, at, value }) => ({ series, at: positions.get(at)!, value: Array.from(value) }));
}

/**
 * What comes from another thread is a copy: every run would bring its own advice, names and passed checks. Texts, and lists and
 * objects of nothing but texts, are kept once.
 */
function texts(): (value: unknown) => unknown {
  const known = new Map<string, unknown>();
  const once = (key: string, value: unknown) => {
    const other = known.get(key);
    if (other === undefined) known.set(key, value);
    return other ?? value;
  };
  const keptOnce = (value: unknown): unknown => {
    if (typeof value === 'string') return once(value, value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value) && typeof value[0] === 'number') return value;
    let key = Array.isArray(value) ? '[' : '{';
    let isText = true;
    for (const [name, part] of Object.entries(value)) {
      const shared = keptOnce(part);
      if (shared !== part) (value as Record<string, unknown>)[name] = shared;
      if (typeof shared === 'string') key += `${name}\u0000${shared}\u0000`;
      else isText = false;
    }
    return isText ? once(key, value) : value;
  };
  return keptOnce;
}

/** Memory of the points that belongs to one run alone. */
function movableBuffers(runs: readonly Run[]): ReadonlySet<ArrayBuffer> {
  const owner = new Map<ArrayBuffer, Run | null>();
  for (const run of runs) {
    for (const buffer of buffersOf(run)) {
      const known = owner.get(buffer);
      owner.set(buffer, known === undefined || known === run ? run : null);
    }
  }
  return new Set([...owner].filter(([, run]) => run !== null).map(([buffer]) => buffer));
}

function buffersOf(run: Run): readonly ArrayBuffer[] {
  return run.series.flatMap(({ at, values }) => [at.buffer as ArrayBuffer, values.buffer as ArrayBuffer]);
}
