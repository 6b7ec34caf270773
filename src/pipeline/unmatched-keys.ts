import { findSeries, normalizedName } from '../compare/compared-value.js';
import { groupRuns } from '../compare/groups.js';
import { isSameValue, isSelected } from '../compare/select.js';
import { MIN_TRIALS } from '../compare/sweep.js';
import type { Config } from '../config/config.js';
import { UserError } from '../model/errors.js';
import type { ReportRun } from '../model/report.js';
import { nearest } from '../text/nearest.js';
import { visible } from '../text/visible.js';

/** The settings as they were written, for the line of a mistake in them. */
export interface SettingsText {
  readonly text: string;
  /** File, for messages. */
  readonly name: string;
}

/** A name in the settings that nothing that was read has. */
interface Unmatched {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** Runs whose names are searched for a near one: the others log the same as a rule. */
const MAX_RUNS = 20;
/** Names that a hint lists where none is near. */
const MAX_KNOWN = 10;
/** What is grouped by where nobody says otherwise: written out, it is no claim that any run logs it. */
const DEFAULT_GROUPING = 'seed';

/**
 * Refuses settings that name a series or a setting that none of these runs logs, or a configuration that is not among those that are
 * judged. What a gate names and nobody logs is a mistake where a near name is logged and the settings don't let metrics be missing;
 * else the verdict tells it.
 */
export async function refuseUnmatched(
  config: Config,
  judged: readonly ReportRun[],
  baseline: readonly ReportRun[],
  settings: SettingsText | null,
): Promise<void> {
  const runs = [...judged, ...baseline];
  const [wrong] = [
    ...unmatchedMetrics(config, runs),
    ...unmatchedGate(config, runs),
    ...unmatchedGrouping(config, runs),
    ...unmatchedSelect(config, judged),
  ];
  if (wrong === undefined) return;
  const { path, message, hint } = wrong;
  if (settings === null || settings.text === '') throw new UserError(message, hint);
  const { settingsLine } = await import('../config/lines.js');
  const line = settingsLine(settings.text, path);
  throw new UserError(`${settings.name}:${line}: ${message}`, hint, line);
}

function unmatchedMetrics({ metrics }: Config, runs: readonly ReportRun[]): readonly Unmatched[] {
  return (['loss', 'score'] as const).flatMap((role) => {
    const name = metrics[role];
    if (name === null || runs.some((run) => findSeries(run, name) !== null)) return [];
    const hint = hintOf(name, loggedNames(runs));
    return [{ path: ['metrics', role], message: `metrics.${role} names "${name}", and no run logs it`, hint }];
  });
}

function unmatchedGate({ gate, mayMiss }: Config, runs: readonly ReportRun[]): readonly Unmatched[] {
  if (mayMiss.metrics) return [];
  return [...gate.keys()].flatMap((name) => {
    const logged = loggedNames(runs);
    if (runs.some((run) => findSeries(run, name) !== null) || nearest(name, logged) === null) return [];
    return [{ path: ['gate', name], message: `gate names "${name}", and no run logs it`, hint: hintOf(name, logged) }];
  });
}

function loggedNames(runs: readonly ReportRun[]): readonly string[] {
  return runs.slice(0, MAX_RUNS).flatMap(({ series }) => series.flatMap((one) => [one.name, normalizedName(one)]));
}

function unmatchedGrouping({ groupBy }: Config, runs: readonly ReportRun[]): readonly Unmatched[] {
  return groupBy.flatMap((name, i) => {
    if (name === DEFAULT_GROUPING || runs.some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name))) return [];
    const logged = runs.slice(0, MAX_RUNS).flatMap(({ hyperparameters }) => Object.keys(hyperparameters));
    const hint = hintOf(name, [...logged, DEFAULT_GROUPING]);
    return [{ path: ['group-by', i], message: `group-by names "${name}", and no run logs such a setting`, hint }];
  });
}

/** Of fewer configurations, as of one shard of a sweep, all count: what is named may be elsewhere. */
function unmatchedSelect({ select, groupBy }: Config, runs: readonly ReportRun[]): readonly Unmatched[] {
  if (select === null) return [];
  const byId = new Map(runs.map((run) => [run.id, run]));
  const groups = groupRuns(runs, groupBy).map(({ id, runs: own }) => ({ id, runs: own.flatMap((name) => byId.get(name) ?? []) }));
  if (groups.length < MIN_TRIALS || groups.some((group) => isSelected(select, group))) return [];
  if (typeof select === 'string') {
    // Of a path its end may be given.
    const names = groups.map(({ id }) => (select.includes('/') ? id : id.slice(id.lastIndexOf('/') + 1)));
    const hint = hintOf(select, names, 'The configurations are');
    return [{ path: ['select'], message: `select names "${select}", and no configuration is called that`, hint }];
  }
  for (const [name, value] of Object.entries(select)) {
    const found = runs.flatMap(({ hyperparameters: all }) => (Object.hasOwn(all, name) ? [all[name]!] : []));
    const path = ['select', name];
    if (found.length === 0) {
      const hint = hintOf(
        name,
        runs.slice(0, MAX_RUNS).flatMap(({ hyperparameters }) => Object.keys(hyperparameters)),
      );
      return [{ path, message: `select names "${name}", and no run logs such a setting`, hint }];
    }
    if (found.some((logged) => isSameValue(logged, value))) continue;
    return [
      { path, message: `select asks for ${name} ${value}, and no run has it`, hint: hintOf(String(value), found.map(String)) },
    ];
  }
  const hint = 'Leave one of them out: the best of those that are left counts.';
  return [{ path: ['select'], message: 'select names settings that no configuration has together', hint }];
}

function hintOf(name: string, logged: readonly string[], what = 'Logged are'): string {
  const known = [...new Set(logged.filter((one) => one !== ''))].sort();
  const near = nearest(name, known);
  if (near !== null) return `Did you mean "${visible(near)}"?`;
  const more = known.length > MAX_KNOWN ? ` and ${known.length - MAX_KNOWN} more` : '';
  return `${what}: ${known.slice(0, MAX_KNOWN).map(visible).join(', ')}${more}.`;
}
