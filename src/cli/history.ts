import { compare } from '../compare/compare.js';
import { groupRuns } from '../compare/groups.js';
import { matchGroups } from '../compare/match-groups.js';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { writeProblem } from '../contract/problem-json.js';
import { UserError } from '../model/errors.js';
import type { HistoryCommit } from '../model/history.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import { reportRuns } from '../pipeline/lint-baseline.js';
import { type MetricHistory, renderHistory } from '../report/terminal/history.js';
import { diskSettings } from '../source/disk-settings.js';
import { historyFiles } from '../source/history-files.js';
import { printAs, showsColor, width } from './terminal.js';

/** Of `history`. */
export interface HistoryOptions {
  readonly config?: string;
  readonly format?: 'text' | 'json';
  readonly color: boolean;
}

/** Prints how the gated metrics moved over the commits of these reports. */
export async function history(paths: readonly string[], options: HistoryOptions): Promise<void> {
  const root = process.cwd();
  const given = { file: options.config ?? null, failOn: null, profile: null, expect: null };
  const { config } = await loadConfig(given, diskSettings(root), KNOWN_RULES);
  const loaded = await historyFiles(paths, { root, except: null }, reportRuns)(config);
  if (loaded.commits.length === 0)
    throw new UserError('no report at these paths holds a run', 'Name report.json files that curvelint wrote.');
  const all = metricHistories(loaded.commits, config);
  if (options.format === 'json') printAs('json', `${jsonOf({ metrics: all, problems: loaded.problems.map(writeProblem) })}\n`);
  else
    printAs(
      'text',
      renderHistory(all, loaded.problems, {
        color: options.color && showsColor(),
        width: width(),
        commits: loaded.commits.length,
      }),
    );
}

/** The newest commit is compared with itself: what is gated, and what was before. */
export function metricHistories(
  commits: readonly HistoryCommit[],
  { gate, groupBy, validationExamples: examples }: Config,
): readonly MetricHistory[] {
  const newest = commits.at(-1);
  if (newest === undefined) return [];
  const { runs, commit, at } = newest;
  const party = { runs, groups: groupRuns(runs, groupBy) };
  const compared = compare(matchGroups(party, party, groupBy), party, {
    gate,
    groupBy,
    examples,
    history: commits,
    baselineCommit: { commit, at },
  });
  return compared.flatMap(({ gated, metric, group, of, statistic, trend }) =>
    gated && trend ? [{ metric, group, of, statistic, trend }] : [],
  );
}

/** Numbers that JSON has not are strings, as in report.json. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' && !Number.isFinite(one) ? String(one) : one), 1);
}
