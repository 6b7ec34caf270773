import { findSeries } from '../compare/compared-value.js';
import { nearestSeries } from '../compare/nearest-series.js';
import { log } from '../github/runner.js';
import type { Annotation } from '../model/annotation.js';
import type { UserError } from '../model/errors.js';
import { annotationsOf } from '../report/annotations.js';
import { withheldText } from '../text/secrets/withhold.js';
import type { JudgedJob } from './judge.js';

/** GitHub shows at most this many of each level for one step. */
const MAX_SHOWN = 10;

/** Which of these paths are files of the repository, at the commit that is judged. */
export type Existing = (files: readonly string[]) => Promise<ReadonlySet<string>>;

/** What a report says of files of the repository: of logs, and of settings whose gate names what no run logs. */
export async function annotate(
  result: Pick<JudgedJob, 'report' | 'view' | 'config' | 'settings'>,
  settingsFile: string,
  existing: Existing,
): Promise<readonly Annotation[]> {
  const all = [...(await unlogged(result, settingsFile)), ...annotationsOf(result.view)];
  const known = await existing([...new Set(all.map(({ file }) => file))]);
  return all.filter(({ file }) => known.has(file));
}

/** A mistake of the user's; one in the settings stands where it was made. */
export function mistakeOf({ message, hint, settingsLine }: UserError, file: string): Annotation {
  const title = `curvelint: ${mistakeWords(settingsLine !== null)}`;
  return {
    file,
    line: settingsLine ?? 1,
    level: 'error',
    title,
    message: withheldText(hint === '' ? message : `${message}. ${hint}`),
  };
}

/** What a mistake comes to; `isPlaced`: it is one in the settings. */
export function mistakeWords(isPlaced: boolean): string {
  return isPlaced ? 'the settings are wrong' : 'nothing could be judged';
}

async function unlogged(
  { report, config, settings }: Pick<JudgedJob, 'report' | 'view' | 'config' | 'settings'>,
  file: string,
): Promise<readonly Annotation[]> {
  if (report.runs.length === 0 || settings === '') return [];
  const level = config.onMissingMetrics === 'fail' && config.failOn !== 'never' ? 'error' : 'warning';
  const missing = [...config.gate.keys()].filter((metric) => !report.runs.some((run) => findSeries(run, metric) !== null));
  if (missing.length === 0) return [];
  const { settingsLine } = await import('../config/lines.js');
  return missing.map((metric): Annotation => {
    const near = nearestSeries(metric, report.runs);
    const message = `The gate names ${metric}, and no run logs it.${near ? ` Did you mean ${near}?` : ''}`;
    return {
      file,
      line: settingsLine(settings, ['gate', metric]),
      level,
      title: 'curvelint: a metric that is not logged',
      message,
    };
  });
}

/** Annotations of the workflow run: GitHub shows them on its page and beside the lines that they are about. */
export function tell(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning'] as const) {
    const own = annotations.filter((annotation) => annotation.level === level);
    for (const { message, ...place } of own.slice(0, MAX_SHOWN)) log[level](`curvelint: ${message}`, place);
    if (own.length > MAX_SHOWN) log.info(`${own.length - MAX_SHOWN} more ${level}s about files of the repository.`);
  }
}
