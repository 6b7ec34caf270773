import { createGunzip } from 'node:zlib';
import { UserError } from '../../model/errors.js';
import type { ArchiveCaps } from '../../model/limits.js';
import type { Problem } from '../../model/problem.js';
import { ARCHIVE_CAPS, type Archive, archiveTooLarge, checkRatio, cutProblem, joined, nested } from './caps.js';
import { isTar, readTar } from './tar.js';

/** What `unpack` is told beside the bytes. */
export interface ArchiveOptions {
  /** Raises or lowers single caps. */
  readonly caps?: Partial<ArchiveCaps>;
  /** Files worth unpacking, by their path; default: all. */
  readonly wanted?: (path: string) => boolean;
}

/** What kind of archive bytes begin like; null for anything else. */
export function archiveKind(head: Uint8Array): 'zip' | 'gzip' | 'tar' | null {
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && head[3] === head[2]! + 1) return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip';
  return isTar(head) ? 'tar' : null;
}

/**
 * Unpacks `.zip`, `.tar`, `.tar.gz` or `.gz` in memory, told apart by their first bytes; nothing touches the disk. `name` is what
 * problems call it. UserError for an archive that is no trustworthy one: damaged, encrypted, above a cap that bombs break, with
 * paths that lead out, links, devices, two files of one name, or archives inside.
 */
export async function unpack(name: string, bytes: Uint8Array, options: ArchiveOptions = {}): Promise<Archive> {
  const caps: ArchiveCaps = { ...ARCHIVE_CAPS, ...options.caps };
  const wanted = options.wanted ?? (() => true);
  if (bytes.length > caps.archiveBytes) throw archiveTooLarge(bytes.length, caps.archiveBytes);
  const kind = archiveKind(bytes);
  if (kind === 'zip') {
    const { readZip } = await import('./zip.js');
    return readZip(name, bytes, caps, wanted);
  }
  if (kind === 'tar') return readTar(name, bytes, caps, wanted);
  if (kind === null) throw new UserError('neither zip nor gzip nor tar', 'Open it to see what it is.');
  const { content, cut } = await gunzip(bytes, caps);
  const problems: Problem[] = cut ? [cutProblem(name)] : [];
  if (isTar(content)) {
    const tar = readTar(name, content, caps, wanted);
    // A gzip file that is cut cuts the tar inside: that is said once.
    const own = tar.problems.filter(({ id }) => !(cut && id === 'cut-archive'));
    return { files: tar.files, problems: [...problems, ...own] };
  }
  // A piece of the header of a tar archive is no log, and so few bytes may be one.
  const isHeader = content.length < FEWEST || (content.length < TAR_BLOCK && content.includes(0));
  if (cut && isHeader) return { files: [], problems };
  if (archiveKind(content) !== null) throw nested(name);
  if (content.length > caps.entryBytes) throw tooLarge(caps.entryBytes);
  const inner = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '') || 'log';
  return { files: [{ path: inner, bytes: content }], problems };
}

/** Bytes of the header of a tar archive. */
const TAR_BLOCK = 512;
const FEWEST = 16;

/** Inflates gzip (several members in a row included), counting what comes out. `cut`: the end is missing. */
async function gunzip(bytes: Uint8Array, caps: ArchiveCaps): Promise<{ content: Uint8Array; cut: boolean }> {
  const most = Math.max(caps.entryBytes, caps.totalBytes);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  const stream = createGunzip();
  stream.end(bytes);
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > most) throw tooLarge(most);
      checkRatio(length, bytes.length, caps);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    // What was inflated before the end is good; behind damage nothing can be told from noise.
    cut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' && length > 0;
    if (!cut) throw new UserError('a damaged gzip file', 'Copy it again.');
  } finally {
    stream.destroy();
  }
  return { content: joined(pieces, length), cut };
}

function tooLarge(most: number): UserError {
  return new UserError(
    `an archive with more than ${most} bytes inside`,
    'Unpack it and give the folder: files are then read piece by piece.',
  );
}
