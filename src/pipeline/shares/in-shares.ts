import type { Config } from '../../config/config.js';
import { cappedCurves } from '../../contract/capped-curves.js';
import { withId } from '../../contract/packed-run.js';
import { sortedProblems } from '../../lint/lint.js';
import type { Curves, RunCurve } from '../../model/curves.js';
import type { ReportCurve, ReportRun } from '../../model/report.js';
import { areIndependent } from '../../normalize/claims.js';
import { withheldSettings } from '../../normalize/withheld.js';
import { joinedFiles, type ReadFiles } from '../../read/find/find-logs.js';
import type { Candidate } from '../../read/find/search.js';
import type { DiskSearch } from '../../source/source.js';
import { byName } from '../../text/by-name.js';
import { runIds } from '../../text/run-ids.js';
import { VERSION } from '../../version.js';
import type { DiagnosedFiles } from '../pipeline.js';
import { type Unpacked, unpacker } from './pack.js';
import type { Piece, PieceCurve, Share } from './share.js';
import { diagnoseShares } from './threads.js';

/** Files of one share: some are read while others are diagnosed, and few enough to be in memory as they were logged. */
const SHARE_FILES = 48;
/** Files that lie too close together to be told apart by their folders. */
const MAX_UNIT = 128;

/**
 * Reads and diagnoses files share by share, so that never more than a few of them are in memory as they were logged, and on all
 * processors. The result is that of all files at once; null where that can't be known from what the shares are about (`Claims`): then
 * they must be read at once. `files`: of a share, unless more of them lie in one folder.
 */
export async function diagnosedInShares(
  search: DiskSearch,
  config: Config,
  curves: boolean,
  files = SHARE_FILES,
): Promise<DiagnosedFiles | null> {
  const found = search.files(config);
  const shares = sharesOf(found.candidates, files);
  if (shares === null || found.wanted.size > 0) return null;
  const done: UnpackedShare[] = [];
  const unpack = unpacker();
  const told = { files: 0, bytes: 0 };
  const tell = (files: number, bytes: number) =>
    search.onProgress?.({ files: told.files + files, totalFiles: found.candidates.length, bytes: told.bytes + bytes });
  let isLost = false;
  let count = 0;
  await diagnoseShares(
    shares,
    { root: found.root, caps: found.caps, wanted: found.wanted, config, curves },
    (found, number) => {
      if (found !== null) {
        const { share, spool } = found;
        const { pack, ...rest } = share;
        done[number] = { ...rest, runs: unpack(pack, spool) };
        told.files += share.read.looked.length;
        told.bytes += share.read.bytes;
        tell(0, 0);
      }
      // What can't be read in shares shows at the first of them.
      count += 1;
      isLost = found === null || (count === 2 && !areIndependent(Object.values(done).map(({ claims }) => claims)));
      return !isLost;
    },
    tell,
  );
  if (isLost || !areIndependent(done.map(({ claims }) => claims))) return null;
  const { runs, further } = runsOf(done);
  if (runs.length === 0) return null;
  const read = await joinedFiles(found, { logs: [], predictions: [], parts: [], ...together(done) });
  const own = [...done.flatMap(({ problems }) => problems), ...withheldSettings(done.flatMap(({ withheld }) => withheld))];
  return {
    runs,
    problems: read.problems,
    own: sortedProblems(own),
    curves: curves ? curvesOf(runs, further) : null,
    origin: search.originOf(read),
  };
}

/** A share whose runs are taken out of their pack: what many of them say is in memory once. */
interface UnpackedShare extends Omit<Share, 'pack'> {
  /** Those of its pieces, in their order. */
  readonly runs: readonly Unpacked[];
}

/** Files in order, cut where a folder ends: by the least number of folders' names that leaves few files with the same ones. */
function sharesOf(candidates: readonly Candidate[], most: number): readonly (readonly Candidate[])[] | null {
  const folders = candidates.map(({ shown }) => shown.split('/').slice(0, -1));
  const deepest = Math.max(...folders.slice(0, 1_000).map(({ length }) => length));
  for (let depth = 1; depth <= deepest; depth += 1) {
    const names = folders.map((parts) => parts.slice(0, depth).join('/'));
    const units = cut(candidates, (i) => names[i] !== names[i - 1]);
    if (units.every(({ length }) => length <= MAX_UNIT)) return joined(units, most);
  }
  return null;
}

function cut<T>(list: readonly T[], isFirst: (i: number) => boolean): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  for (const [i, one] of list.entries()) {
    if (i === 0 || isFirst(i)) pieces.push([one]);
    else pieces.at(-1)!.push(one);
  }
  return pieces;
}

function joined(units: readonly (readonly Candidate[])[], most: number): readonly (readonly Candidate[])[] {
  const shares: Candidate[][] = [];
  for (const unit of units) {
    const last = shares.at(-1);
    if (last === undefined || last.length + unit.length > most) shares.push([...unit]);
    else last.push(...unit);
  }
  return shares;
}

/** What reading all shares gave. */
function together(
  shares: readonly UnpackedShare[],
): Pick<ReadFiles, 'problems' | 'looked' | 'files' | 'bytes' | 'silent' | 'passedOver'> {
  const silent = new Map<string, number>();
  for (const { read } of shares)
    for (const [pattern, count] of read.silent) silent.set(pattern, (silent.get(pattern) ?? 0) + count);
  return {
    problems: shares.flatMap(({ read }) => read.problems),
    looked: shares.flatMap(({ read }) => read.looked),
    files: shares.reduce((sum, { read }) => sum + read.files, 0),
    bytes: shares.reduce((sum, { read }) => sum + read.bytes, 0),
    silent,
    passedOver: shares.flatMap(({ read }) => read.passedOver),
  };
}

interface Runs {
  /** In order of their ids. */
  readonly runs: readonly ReportRun[];
  readonly further: ReadonlyMap<string, Further>;
}

/** Curves of a run, and those of them that its report does not draw. */
interface Further {
  readonly curves: readonly PieceCurve[];
  readonly unpacked: Unpacked;
}

function runsOf(shares: readonly UnpackedShare[]): Runs {
  const inOrder = shares.flatMap(({ pieces }) => pieces).sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : 0));
  const named = runIds(inOrder.map(({ path }) => path));
  const unpacked = new Map<Piece, Unpacked>();
  for (const { pieces, runs } of shares)
    for (const [i, piece] of pieces.filter(({ run }) => run !== null).entries()) unpacked.set(piece, runs[i]!);
  const further = new Map<string, Further>();
  const runs: ReportRun[] = [];
  for (const [i, piece] of inOrder.entries()) {
    const one = unpacked.get(piece);
    if (one === undefined || piece.run === null) continue;
    const run = withId(one.run, named[i]!);
    runs.push(run);
    further.set(run.id, { curves: piece.run.curves, unpacked: one });
  }
  return { runs: runs.sort((a, b) => byName(a.id, b.id)), further };
}

/** The side file's curves, each unpacked where it is read. */
function curvesOf(runs: readonly ReportRun[], further: Runs['further']): Curves {
  const points = new Map<RunCurve, number>();
  function* all(): Generator<RunCurve> {
    for (const run of runs) {
      const { curves, unpacked } = further.get(run.id)!;
      let more = 0;
      for (const one of curves) {
        const i = one.isDrawn ? -1 : more++;
        const curve = lazyCurve(run.id, one.series, () => curveOf(unpacked, one.series, i));
        points.set(curve, one.points);
        yield curve;
        points.delete(curve);
      }
    }
  }
  return cappedCurves(VERSION, all(), 0, (curve) => points.get(curve)!);
}

function curveOf({ run, further }: Unpacked, series: string, i: number): ReportCurve {
  return i < 0 ? run.curves.find((one) => one.series === series)! : further()[i]!;
}

function lazyCurve(run: string, series: string, curve: () => ReportCurve): RunCurve {
  return {
    run,
    series,
    get at() {
      return curve().at;
    },
    get value() {
      return curve().value;
    },
  };
}
