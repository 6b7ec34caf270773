import type { Config } from '../config/config.js';
import { STDIN_NAME } from '../read/find/expand.js';
import {
  type FindOptions,
  type FoundFiles,
  type FoundLogs,
  findFiles,
  joinedFiles,
  type Progress,
  readFiles,
} from '../read/find/find-logs.js';
import type { LoadedLogs, Origin, Source } from './source.js';

type DiskOptions = Omit<FindOptions, 'caps' | 'sparing' | 'predictions'>;

/** Where logs are looked for on a disk. */
export interface DiskSearch {
  /** As many files as the settings allow; they are looked for once. */
  readonly files: (config: Pick<Config, 'limits' | 'predictions'>) => FoundFiles;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** What is told of where logs were found. */
  readonly originOf: (found: Pick<FoundLogs, 'looked' | 'absent'>) => Origin;
}

/** A search for the logs that files, folders and globs lead to. */
export function diskSearch(patterns: readonly string[], options: DiskOptions): DiskSearch {
  const shown = patterns.map((pattern) => (pattern === '-' && options.stdin !== undefined ? STDIN_NAME : pattern));
  let found: FoundFiles | undefined;
  return {
    files: ({ limits, predictions }) => {
      found ??= findFiles(patterns, { ...options, predictions, caps: limits, sparing: true });
      return found;
    },
    onProgress: options.onProgress,
    originOf: ({ looked, absent }) => ({ patterns: shown, looked, foreign: null, ...(absent.length > 0 && { absent }) }),
  };
}

/** The logs that files, folders and globs lead to, as much of them as the settings allow. */
export function diskLogs(patterns: readonly string[], options: DiskOptions): Source<LoadedLogs<Origin>> {
  return searchedLogs(diskSearch(patterns, options));
}

/** The logs that a search finds. */
export function searchedLogs({ files, onProgress, originOf }: DiskSearch): Source<LoadedLogs<Origin>> {
  return async (config) => {
    const found = files(config);
    const all = await joinedFiles(found, await readFiles(found.candidates, found, onProgress));
    const { logs, predictions, problems } = all;
    return { logs, predictions, problems, provenance: originOf(all) };
  };
}
