import { findSeries, normalizedName } from '../compare/compared-value.js';
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

/** Refuses settings that name a series or a setting that none of these runs logs; gates say for themselves what nobody logs. */
export async function refuseUnmatched(config: Config, runs: readonly ReportRun[], settings: SettingsText | null): Promise<void> {
  const [wrong] = [...unmatchedMetrics(config, runs), ...unmatchedGrouping(config, runs)];
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
    const logged = runs.slice(0, MAX_RUNS).flatMap(({ series }) => series.flatMap((one) => [one.name, normalizedName(one)]));
    return [
      { path: ['metrics', role], message: `metrics.${role} names "${name}", and no run logs it`, hint: hintOf(name, logged) },
    ];
  });
}

function unmatchedGrouping({ groupBy }: Config, runs: readonly ReportRun[]): readonly Unmatched[] {
  return groupBy.flatMap((name, i) => {
    if (name === DEFAULT_GROUPING || runs.some(({ hyperparameters }) => Object.hasOwn(hyperparameters, name))) return [];
    const logged = runs.slice(0, MAX_RUNS).flatMap(({ hyperparameters }) => Object.keys(hyperparameters));
    const hint = hintOf(name, [...logged, DEFAULT_GROUPING]);
    return [{ path: ['group-by', i], message: `group-by names "${name}", and no run logs such a setting`, hint }];
  });
}

function hintOf(name: string, logged: readonly string[]): string {
  const known = [...new Set(logged.filter((one) => one !== ''))].sort();
  const near = nearest(name, known);
  if (near !== null) return `Did you mean "${visible(near)}"?`;
  const more = known.length > MAX_KNOWN ? ` and ${known.length - MAX_KNOWN} more` : '';
  return `Logged are: ${known.slice(0, MAX_KNOWN).map(visible).join(', ')}${more}.`;
}
