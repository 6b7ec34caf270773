import { STDIN_NAME } from '../read/find/expand.js';
import { type FindOptions, findLogs } from '../read/find/find-logs.js';
import type { LoadedLogs, Origin, Source } from './source.js';

/** The logs that files, folders and globs lead to, as much of them as the settings allow. */
export function diskLogs(
  patterns: readonly string[],
  options: Omit<FindOptions, 'caps' | 'sparing'>,
): Source<LoadedLogs<Origin>> {
  const shown = patterns.map((pattern) => (pattern === '-' && options.stdin !== undefined ? STDIN_NAME : pattern));
  return async ({ limits, predictions: named }) => {
    const found = await findLogs(patterns, { ...options, predictions: named, caps: limits, sparing: true });
    const { logs, predictions, problems, looked, absent } = found;
    return {
      logs,
      predictions,
      problems,
      provenance: { patterns: shown, looked, foreign: null, ...(absent.length > 0 && { absent }) },
    };
  };
}
