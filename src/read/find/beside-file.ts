import { dirname, join } from 'node:path';
import type { LogFile } from '../reader.js';
import { openLog } from './disk.js';

/** Files that are opened beside another one, and are open until `close`. */
export interface BesideFiles {
  /** By name, in the same folder, else in the one above; null where there is none, or it may not be opened. */
  readonly open: (name: string) => LogFile | null;
  readonly close: () => void;
}

/** What lies beside a file on the disk, where `allows` allows it. A name that leads elsewhere is none. */
export function filesBeside(path: string, maxBytes: number, allows: (path: string) => boolean): BesideFiles {
  const closers: (() => void)[] = [];
  const openAt = (full: string, name: string): LogFile | null => {
    if (!allows(full)) return null;
    const opened = openLog({ path: full, shown: name, named: false, maxBytes, onBytes: () => {} });
    if ('id' in opened) return null;
    closers.push(opened.close);
    return opened.file;
  };
  return {
    open: (name) => {
      if (/[/\\]/.test(name)) return null;
      const folder = dirname(path);
      return openAt(join(folder, name), name) ?? openAt(join(dirname(folder), name), name);
    },
    close: () => {
      for (const close of closers) close();
    },
  };
}
