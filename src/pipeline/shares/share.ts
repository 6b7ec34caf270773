import type { Config } from '../../config/config.js';
import { learnRun } from '../../contract/withhold-report.js';
import { curvesOfRun } from '../../lint/all-curves.js';
import { diagnoseRuns } from '../../lint/diagnose-runs.js';
import type { RawLog } from '../../model/log.js';
import type { Problem } from '../../model/problem.js';
import { areIndependent, type Claims } from '../../normalize/claims.js';
import { normalizeShare } from '../../normalize/normalize.js';
import { type FoundFiles, type Progress, type ReadFiles, type ReadOptions, readFiles } from '../../read/find/find-logs.js';
import type { Candidate } from '../../read/find/search.js';
import { isOfJob } from '../../read/job-logs.js';
import { newWithholder } from '../../text/secrets/withhold.js';
import { RULES } from '../view-report.js';
import { type Pack, packRuns, type RunAndCurves } from './pack.js';
import type { SpoolWriter } from './spool.js';

/** What is the same for all shares of the files. */
export interface ShareOptions extends Pick<FoundFiles, 'root' | 'caps' | 'wanted'> {
  readonly config: Config;
  /** Are the curves of all series wanted? */
  readonly curves: boolean;
}

/** A share of the files, read and diagnosed; most of it is in the spool. */
export interface Share {
  readonly read: Pick<ReadFiles, 'problems' | 'looked' | 'files' | 'bytes' | 'silent' | 'passedOver'>;
  /** Problems of its logs and of making runs of them. */
  readonly problems: readonly Problem[];
  /** Its logs that hold settings which look like secrets. */
  readonly withheld: readonly Pick<RawLog, 'source' | 'withheld'>[];
  readonly claims: Claims;
  readonly pieces: readonly Piece[];
  /** The runs of its pieces, in their order. */
  readonly pack: Pack;
}

/** A training that was found in the logs. */
export interface Piece {
  readonly path: string;
  /** Key by which trainings are in order. */
  readonly of: string;
  /** Null for what is no training after all; else the curves of its run, if they are wanted. */
  readonly run: { readonly curves: readonly PieceCurve[] } | null;
}

/** Name and points of a curve, and whether the report draws it. */
export interface PieceCurve {
  readonly series: string;
  readonly points: number;
  readonly isDrawn: boolean;
}

/** Diagnoses a share of the files. */
export type DiagnoseShare = (
  candidates: readonly Candidate[],
  onProgress?: (progress: Progress) => void,
) => Promise<Share | null>;

/**
 * What diagnoses one share after the other in this thread, and writes their runs to the spool. It gives null where other files might
 * change what becomes of these, or the spool takes no more, so that all must be looked at together.
 */
export function shareDiagnoser({ config, curves, ...search }: ShareOptions, spool: SpoolWriter): DiagnoseShare {
  const options: ReadOptions = { ...search, settings: new Map() };
  const secrets = newWithholder();
  return async (candidates, onProgress) => {
    const { logs, predictions, parts, ...read } = await readFiles(candidates, options, onProgress);
    if (predictions.length > 0 || parts.length > 0 || logs.some(({ source }) => isOfJob(source))) return null;
    for (const { series } of logs) for (const { name } of series) secrets.learn(name);
    if (secrets.isNeeded()) return null;
    const { pieces, problems, claims } = normalizeShare(logs, config.metrics);
    if (!areIndependent([claims])) return null;
    const given = pieces.flatMap(({ run }) => run ?? []);
    const diagnosed = new Map(diagnoseRuns(given, config).map((reported, i) => [given[i]!, reported]));
    const kept: Piece[] = [];
    const runs: RunAndCurves[] = [];
    for (const { path, of, run } of pieces) {
      const reported = run === null ? undefined : diagnosed.get(run);
      if (run === null || reported === undefined) {
        kept.push({ path, of, run: null });
        continue;
      }
      learnRun(secrets, reported);
      const all = curves ? [...curvesOfRun(run, reported.curves)] : [];
      const drawn = new Set(reported.curves.map(({ value }) => value));
      const own = all.map(({ series, value }): PieceCurve => ({ series, points: value.length, isDrawn: drawn.has(value) }));
      kept.push({ path, of, run: { curves: own } });
      runs.push({ run: reported, further: all.filter(({ value }) => !drawn.has(value)) });
    }
    if (secrets.isNeeded()) return null;
    const pack = packRuns(runs, RULES, spool);
    if (pack === null) return null;
    return {
      read,
      problems: [...logs.flatMap((log) => log.problems), ...problems],
      withheld: logs
        .filter(({ withheld = [] }) => withheld.length > 0)
        .map(({ source, withheld = [] }) => ({ source, withheld })),
      claims,
      pieces: kept,
      pack,
    };
  };
}
