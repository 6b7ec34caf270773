import type { RawLog } from '../../../model/log.js';
import type { Problem } from '../../../model/problem.js';
import { newNotes } from '../../notes.js';
import type { LogFile } from '../../reader.js';
import type { Workers } from '../../workers.js';
import { areApart } from '../../workers-apart.js';
import { type Document, newDocument } from './document.js';
import { toLogs } from './document-logs.js';

/** What one worker wrote. */
export interface Written {
  readonly document: Document;
  /** The first line in the file, 1-based, and how many. */
  readonly line: number;
  lines: number;
}

/** Workers in one file; the lines of more are one mixture, which is left out. */
const MAX_WORKERS = 64;
/** Workers that are named. */
const MAX_NAMES = 3;

/** What a worker wrote so far. */
export function writtenBy(worker: string, written: Map<string, Written>, line: number): Written {
  const key = written.has(worker) || written.size < MAX_WORKERS ? worker : '';
  const known = written.get(key) ?? { document: newDocument(), line, lines: 0 };
  known.lines += 1;
  written.set(key, known);
  return known;
}

/** The logs of the first worker, and those of others that are of another training; the lines of all the others are told. */
export function withOthers(first: RawLog[], written: ReadonlyMap<string, Written>, workers: Workers, file: LogFile): RawLog[] {
  const kept = new Map([[workers.first, first]]);
  let [count, line] = [0, Number.POSITIVE_INFINITY];
  for (const [worker, own] of written) {
    if (worker === workers.first) continue;
    const logs = toLogs(file, own.document, newNotes()).filter(({ series }) => series.length > 0);
    if (worker !== '' && logs.length > 0 && [...kept.values()].every((known) => areApart(known, logs, workers.means)))
      kept.set(worker, logs);
    else [count, line] = [count + own.lines, Math.min(line, own.line)];
  }
  const problems: Problem[] = [];
  if (count > 0) problems.push({ file: file.path, line, id: 'other-workers', values: { count, read: workers.first } });
  if (kept.size === 1) return first.map((log, i) => (i === 0 ? { ...log, problems: [...log.problems, ...problems] } : log));
  const names = [...kept.keys()];
  const values = { workers: names.length, names: names.slice(0, MAX_NAMES) };
  problems.push({ file: file.path, id: 'workers-apart', values });
  return [...kept].flatMap(([worker, logs]) =>
    logs.map((log, i) => ({
      ...log,
      run: log.run === undefined ? worker : `${worker} ${log.run}`,
      problems: worker === workers.first && i === 0 ? [...log.problems, ...problems] : log.problems,
    })),
  );
}
