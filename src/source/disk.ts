import { type FindOptions, findLogs } from '../read/find/find-logs.js';
import type { LoadedLogs, Origin, Source } from './source.js';

/** The logs that files, folders and globs lead to, as much of them as the settings allow. */
export function diskLogs(patterns: readonly string[], options: Omit<FindOptions, 'caps'>): Source<LoadedLogs<Origin>> {
  return async ({ limits }) => {
    const { logs, problems, looked } = await findLogs(patterns, { ...options, caps: limits });
    return { logs, problems, provenance: { patterns, looked, foreign: null } };
  };
}
