import type { RawLog } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Run } from '../model/run.js';
import { byName } from '../text/by-name.js';
import { runIds } from '../text/run-ids.js';
import { type Claims, newClaims } from './claims.js';
import { type Piece, piecesOf } from './pieces.js';
import type { PrimaryNames } from './primary/primary.js';
import { rangeTestOf } from './range-test.js';
import { groupLogs } from './runs.js';
import { toRun } from './to-run.js';
import { withPredictions } from './with-predictions.js';

export interface Normalized {
  readonly runs: readonly Run[];
  readonly problems: readonly Problem[];
}

/** A part of all logs, made into runs by itself. */
export interface NormalizedShare {
  /** Its trainings: path, the key by which they are in order, and the run; null for one that is no training after all. */
  readonly pieces: readonly { readonly path: string; readonly of: string; readonly run: Run | null }[];
  readonly problems: readonly Problem[];
  readonly claims: Claims;
}

/** Raw logs → runs: which logs are one run, what the names mean, one axis, clean points. Nothing is dropped silently. */
export function normalize(
  logs: readonly RawLog[],
  names: PrimaryNames = { loss: null, score: null },
  predictions: readonly RawPredictions[] = [],
): Normalized {
  const problems: Problem[] = [];
  const pieces = piecesOf(groupLogs(logs, problems), problems);
  if (pieces.length === 0) return { runs: withPredictions([], predictions, problems), problems };
  const ids = runIds(pieces.map(({ path }) => path));
  const runs = pieces.flatMap((piece, i) => runOf(piece, ids[i]!, names, problems) ?? []);
  return { runs: [...withPredictions(runs, predictions, problems)].sort((a, b) => byName(a.id, b.id)), problems };
}

/** The same of a share of the logs, whose runs have their paths as ids, with what must not be in two shares. */
export function normalizeShare(logs: readonly RawLog[], names: PrimaryNames): NormalizedShare {
  const problems: Problem[] = [];
  const claims = newClaims();
  const pieces = piecesOf(groupLogs(logs, problems, claims), problems);
  return {
    pieces: pieces.map((piece) => ({ path: piece.path, of: piece.of, run: runOf(piece, piece.path, names, problems) })),
    problems,
    claims,
  };
}

/** Null for what only looked for a learning rate. */
function runOf({ group, path }: Piece, id: string, names: PrimaryNames, problems: Problem[]): Run | null {
  const run: Run = { path, ...toRun(id, group, names, problems) };
  const test = rangeTestOf(run);
  if (test === null) return run;
  problems.push(test);
  return null;
}
