import { UserError } from '../model/errors.js';
import type { Problem } from '../model/problem.js';
import type { ReportContext, ReportRun } from '../model/report.js';
import type { Shard } from './shards.js';

export interface MergedParts {
  /** Runs with their paths made unique; their ids are still those of the shards. */
  readonly runs: readonly ReportRun[];
  readonly problems: readonly Problem[];
  readonly context: ReportContext | null;
  readonly emptyShards: readonly string[];
}

/**
 * Joins the reports of a matrix, however many there are; a duplicate or foreign one is a UserError that names it. `context` is
 * where they are merged: they must come from the same commit; null where that is nowhere in particular.
 */
export function mergeReports(shards: readonly Shard[], context: ReportContext | null): MergedParts {
  checkOrigin(shards, context);
  const runs = uniquePaths(shards);
  const [first] = shards;
  return {
    runs,
    // What was wrong with a shard's baseline went with it.
    problems: shards.flatMap(({ report }) => report.problems.filter(({ inBaseline }) => !inBaseline)),
    context: context ?? first?.report.context ?? null,
    emptyShards: shards.filter(({ report }) => report.runs.length === 0).map(({ name }) => name),
  };
}

/** All shards must come from one version of curvelint, one repository, commit and pull request: that of the merge, if it has one. */
function checkOrigin(shards: readonly Shard[], here: ReportContext | null): void {
  const [first] = shards;
  if (!first) return;
  const facts = (version: string, context: ReportContext | null): readonly (readonly [string, string])[] => [
    ['curvelint version', version],
    ['repository', context?.repository ?? 'none'],
    ['commit', context?.commit ?? 'none'],
    ['pull request', String(context?.pullRequest ?? 'none')],
  ];
  const expected = facts(first.report.tool.version, here ?? first.report.context);
  const reference = here ? 'this build' : first.file;
  for (const { file, report } of shards) {
    for (const [i, [what, value]] of facts(report.tool.version, report.context).entries()) {
      if (value === expected[i]![1]) continue;
      throw new UserError(
        `${file} does not belong to ${reference}: its ${what} is ${value}, not ${expected[i]![1]}`,
        'Merge only the reports of one workflow run.',
      );
    }
  }
}

/** Shards may write to the same path, each on its own machine: then the shard's name goes before it. The same run twice is an error. */
function uniquePaths(shards: readonly Shard[]): readonly ReportRun[] {
  const owners = new Map<string, Shard[]>();
  const contents = new Map<string, Shard>();
  for (const shard of shards) {
    for (const run of shard.report.runs) {
      const content = contentOf(run);
      const twin = contents.get(content);
      if (twin && twin !== shard)
        throw new UserError(
          `${twin.file} and ${shard.file} hold the same run ${run.id}, number for number`,
          'Leave one of them out. If they are two trainings: their seed was not used.',
        );
      contents.set(content, shard);
      const known = owners.get(run.path);
      if (known) known.push(shard);
      else owners.set(run.path, [shard]);
    }
  }
  return shards.flatMap((shard) =>
    shard.report.runs.map((run) => {
      const isShared = new Set(owners.get(run.path)).size > 1;
      return isShared ? { ...run, path: `${shard.name}/${run.path}` } : run;
    }),
  );
}

/** What makes two runs the same one: path, settings and all numbers. */
function contentOf({ path, seed, hyperparameters, series, curves }: ReportRun): string {
  return JSON.stringify([path, seed, hyperparameters, series, curves], (_, value: unknown) =>
    typeof value === 'number' ? String(value) : value,
  );
}
