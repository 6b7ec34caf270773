import { STDIN_NAME } from '../read/find/expand.js';
import { type FindOptions, type FoundFiles, findFiles, joinedFiles, readFiles } from '../read/find/find-logs.js';
import type { DiskSearch, LoadedLogs, LogSource, Origin, Source } from './source.js';

type DiskOptions = Omit<FindOptions, 'caps' | 'sparing' | 'predictions'>;

/** A search for the logs that files, folders and globs lead to. */
export function diskSearch(patterns: readonly string[], options: DiskOptions): DiskSearch {
  const shown = patterns.map((pattern) => (pattern === '-' && options.stdin !== undefined ? STDIN_NAME : pattern));
  let last: { readonly config: unknown; readonly found: FoundFiles } | null = null;
  return {
    files: (config) => {
      const { limits: caps, predictions } = config;
      if (last?.config !== config)
        last = { config, found: findFiles(patterns, { ...options, predictions, caps, sparing: true }) };
      return last.found;
    },
    onProgress: options.onProgress,
    originOf: ({ looked, absent }) => ({ patterns: shown, looked, foreign: null, ...(absent.length > 0 && { absent }) }),
  };
}

/** The logs that files, folders and globs lead to, as much of them as the settings allow. */
export function diskLogs(patterns: readonly string[], options: DiskOptions): Source<LoadedLogs<Origin>> {
  return searchedLogs(diskSearch(patterns, options));
}

/** The logs that a search finds, which may be asked for its files instead. */
export function searchedLogs(search: DiskSearch): LogSource {
  const { files, onProgress, originOf } = search;
  const read: Source<LoadedLogs<Origin>> = async (config) => {
    const found = files(config);
    const all = await joinedFiles(found, await readFiles(found.candidates, found, onProgress));
    const { logs, predictions, problems } = all;
    return { logs, predictions, problems, provenance: originOf(all) };
  };
  return Object.assign(read, { search });
}
