import type { Config } from '../config/config.js';
import { mergeReports } from '../contract/merge.js';
import type { Shard } from '../contract/shards.js';
import type { Curves } from '../model/curves.js';
import type { Expected, Named } from '../model/expectation.js';
import type { Problem } from '../model/problem.js';
import type { ReportBaseline, ReportContext } from '../model/report.js';
import { byName } from '../text/by-name.js';
import { runIds } from '../text/run-ids.js';
import { judgedAnew } from './judged-anew.js';
import { type JudgeInput, sortedProblems } from './lint.js';
import { refuseOtherSettings } from './lint-settings.js';
import { mergeCurves } from './merge-curves.js';

/** All shards, and the curves of all their series; null where none of them kept those. */
export interface MergedShards extends JudgeInput {
  readonly curves: Curves | null;
}

/** Where and how shards are merged. */
export interface MergePlace {
  /** What they are held against: what a shard says of its own baseline is not believed. */
  readonly baseline: ReportBaseline;
  /** Null: theirs. */
  readonly context: ReportContext | null;
  readonly config: Pick<Config, 'profile' | 'metrics' | 'rules'>;
}

/**
 * What there is to judge in all shards together: judged, it is the report of linting all of their logs at once. A shard that was made
 * with other settings is a UserError. `expected: null`: any number of shards.
 */
export function mergeShards(
  shards: readonly Shard[],
  expected: Expected | null,
  { baseline, context, config }: MergePlace,
): MergedShards {
  const parts = mergeReports(shards, context);
  for (const { file, report } of shards) refuseOtherSettings(file, report.settings, config);
  const ids = parts.runs.length === 0 ? [] : runIds(parts.runs.map(({ path }) => path));
  const runs = parts.runs.map((run, i) => ({ ...judgedAnew(run, config.rules), id: ids[i]! })).sort((a, b) => byName(a.id, b.id));
  return {
    runs,
    problems: [...sortedProblems(parts.problems), ...(baseline.source === null ? leftBaseline(shards) : [])],
    baseline,
    context: parts.context,
    emptyShards: parts.emptyShards,
    expectation: expected === null ? null : { of: 'shard', expected, there: shards.map(namedShard) },
    curves: mergeCurves(shards, renamed(shards, ids)),
  };
}

function namedShard({ name, file }: Shard): Named {
  return { name, path: file };
}

/** Said where shards were compared with something, and the merge is not. */
function leftBaseline(shards: readonly Shard[]): readonly Problem[] {
  const compared = shards.filter(({ report }) => report.baseline.source !== null);
  return compared.slice(0, 1).map(({ file }) => ({ file, id: 'shard-baseline', values: { shards: compared.length } }));
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
