import { cappedCurves } from '../contract/capped-curves.js';
import type { Shard } from '../contract/shards.js';
import type { Curves, RunCurve } from '../model/curves.js';

/**
 * The side file of a merged report, in order of its runs; null where no shard has one. `idOf`: the id that a run of a shard has
 * in the merged report.
 */
export function mergeCurves(shards: readonly Shard[], idOf: (shard: Shard, run: string) => string | undefined): Curves | null {
  const withOne = shards.flatMap((shard) => (shard.curves ? [{ shard, curves: shard.curves }] : []));
  const [first] = withOne;
  if (!first) return null;
  const byRun = new Map<string, RunCurve[]>();
  for (const { shard, curves } of withOne) {
    for (const curve of curves.curves) {
      const run = idOf(shard, curve.run);
      if (run === undefined) continue;
      const known = byRun.get(run);
      if (known) known.push({ ...curve, run });
      else byRun.set(run, [{ ...curve, run }]);
    }
  }
  const all = [...byRun].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  const leftOut = withOne.reduce((sum, { curves }) => sum + curves.leftOut, 0);
  return cappedCurves(first.curves.tool.version, all, leftOut);
}
