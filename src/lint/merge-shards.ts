import { mergeReports } from '../contract/merge.js';
import { noBaseline } from '../contract/no-baseline.js';
import type { Shard } from '../contract/shards.js';
import type { Curves } from '../model/curves.js';
import type { Expected, Named } from '../model/expectation.js';
import type { ReportBaseline, ReportContext } from '../model/report.js';
import { runIds } from '../text/run-ids.js';
import { type JudgeInput, sortedProblems } from './lint.js';
import { mergeCurves } from './merge-curves.js';

/** All shards, and the curves of all their series; null where none of them kept those. */
export interface MergedShards extends JudgeInput {
  readonly curves: Curves | null;
}

/**
 * What there is to judge in all shards together: judged, it is the report of linting all of their logs at once. `expected: null`:
 * any number of shards; `baseline: null`: the one that the shards saw; `context: null`: theirs.
 */
export function mergeShards(
  shards: readonly Shard[],
  expected: Expected | null,
  baseline: ReportBaseline | null,
  context: ReportContext | null,
): MergedShards {
  const parts = mergeReports(shards, context);
  const ids = parts.runs.length === 0 ? [] : runIds(parts.runs.map(({ path }) => path));
  const runs = parts.runs.map((run, i) => ({ ...run, id: ids[i]! })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    runs,
    problems: sortedProblems(parts.problems),
    baseline: baseline ?? parts.baseline ?? noBaseline({ id: 'not-given', values: {} }),
    context: parts.context,
    emptyShards: parts.emptyShards,
    expectation: expected === null ? null : { of: 'shard', expected, there: shards.map(namedShard) },
    curves: mergeCurves(shards, renamed(shards, ids)),
  };
}

function namedShard({ name, file }: Shard): Named {
  return { name, path: file };
}

/** What the runs of the shards, one shard after the other, are called in the merged report. */
function renamed(shards: readonly Shard[], ids: readonly string[]): (shard: Shard, run: string) => string | undefined {
  const names = new Map<Shard, ReadonlyMap<string, string>>();
  let from = 0;
  for (const shard of shards) {
    const { runs } = shard.report;
    const start = from;
    names.set(shard, new Map(runs.map(({ id }, i) => [id, ids[start + i]!])));
    from += runs.length;
  }
  return (shard, run) => names.get(shard)?.get(run);
}
