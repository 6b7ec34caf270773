import { CURVES_FILE } from '../../model/curves.js';
import { UserError } from '../../model/errors.js';
import type { ArchiveCaps } from '../../model/limits.js';
import type { Problem } from '../../model/problem.js';

/** Generous for logs of a training, small enough for the memory of a runner. */
export const ARCHIVE_CAPS: ArchiveCaps = {
  archiveBytes: 100 * 1024 ** 2,
  entries: 1000,
  entryBytes: 64 * 1024 ** 2,
  totalBytes: 256 * 1024 ** 2,
  ratio: 200,
};

/** A file that was in an archive. */
export interface ArchiveFile {
  /** Path inside the archive, with `/`: relative, without `..`. For a plain `.gz`: its name without the ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Archive {
  /** In the order of the archive. */
  readonly files: readonly ArchiveFile[];
  /** What was left out of an archive that is otherwise good: a file above its cap, a cut end. */
  readonly problems: readonly Problem[];
}

/** Below this many unpacked bytes no ratio is suspicious: a short file of zeros packs well. */
const RATIO_FROM_BYTES = 1024 ** 2;

/** Pieces as one array. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Throws where so little packs so much that it is a bomb. */
export function checkRatio(unpacked: number, packed: number, { ratio }: ArchiveCaps): void {
  if (unpacked <= RATIO_FROM_BYTES || unpacked <= ratio * packed) return;
  throw new UserError(
    `an archive that unpacks to more than ${ratio} times its size: it may be a bomb`,
    'Unpack it yourself and give the folder, if you trust it.',
  );
}

/** The problem of an archive whose end is missing. */
export function cutProblem(file: string): Problem {
  return { file, id: 'cut-archive', values: {} };
}

/** The error of an archive inside another one. */
export function nested(name: string): UserError {
  return new UserError(`an archive inside an archive (${name})`, 'Unpack the outer one first.');
}

const ARCHIVE_NAME = /\.(?:zip|tar|gz|tgz|bz2|xz|zst|7z|rar)$/i;
const MAX_PATH = 1024;

/** Checks the paths of one archive, one after the other. UserError where a path can't be trusted. */
export function pathCheck(): (path: string) => void {
  const seen = new Set<string>();
  return (path) => {
    const parts = path.replace(/\/$/, '').split('/');
    const bad =
      path.length > MAX_PATH ||
      /[\\\u0000-\u001f\u007f]/.test(path) ||
      /^(?:\/|[a-z]:)/i.test(path) ||
      parts.some((part) => part === '..' || part === '');
    if (bad)
      throw new UserError(
        'an archive with paths that lead out of it, or that no tool writes',
        'Do not trust it; re-create the archive.',
      );
    const plain = parts.filter((part) => part !== '.').join('/');
    if (seen.has(plain))
      throw new UserError('an archive with two files of one name', 'Re-create the archive: which one counts is not defined.');
    seen.add(plain);
    // The curves beside a report are packed, too: their reader unpacks them, with caps of its own.
    if (ARCHIVE_NAME.test(path) && parts[parts.length - 1] !== CURVES_FILE) throw nested(parts[parts.length - 1]!.slice(0, 80));
  };
}

/** UserError above the number of entries. */
export function checkEntries(count: number, { entries }: ArchiveCaps): void {
  if (count <= entries) return;
  throw new UserError(`an archive with more than ${entries} entries`, 'Pack the logs only.');
}

/** The problem of a file that is larger than one may be. */
export function entryTooLarge(file: string, caps: ArchiveCaps): Problem {
  return { file, id: 'large-entry', values: { most: caps.entryBytes } };
}

/** The problem of files for which no room was left. */
export function restLeftOut(file: string, caps: ArchiveCaps): Problem {
  return { file, id: 'large-archive', values: { most: caps.totalBytes } };
}

/** The error of an archive that is itself too large. */
export function archiveTooLarge(bytes: number, most: number): UserError {
  return new UserError(
    `an archive of ${bytes} bytes: more than ${most} are not unpacked`,
    'Pack the logs only, not the checkpoints.',
  );
}
