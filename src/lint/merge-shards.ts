import type { Expected } from '../contract/expected.js';
import { mergeReports } from '../contract/merge.js';
import { noBaseline } from '../contract/no-baseline.js';
import type { Shard } from '../contract/shards.js';
import type { ReportBaseline, ReportContext } from '../model/report.js';
import { runIds } from '../text/run-ids.js';
import { type JudgeInput, sortedProblems } from './lint.js';

/**
 * What there is to judge in all shards together: judged, it is the report of linting all of their logs at once. `baseline: null`:
 * the one that the shards saw; `context: null`: theirs.
 */
export function mergeShards(
  shards: readonly Shard[],
  expected: Expected,
  baseline: ReportBaseline | null,
  context: ReportContext | null,
): JudgeInput {
  const parts = mergeReports(shards, expected, context);
  const ids = parts.runs.length === 0 ? [] : runIds(parts.runs.map(({ path }) => path));
  const runs = parts.runs.map((run, i) => ({ ...run, id: ids[i]! })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    runs,
    problems: sortedProblems(parts.problems),
    baseline: baseline ?? parts.baseline ?? noBaseline('no baseline was given'),
    context: parts.context,
    emptyShards: parts.emptyShards,
  };
}
