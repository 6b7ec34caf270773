import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { UserError } from '../../model/errors.js';
import type { ArchiveCaps } from '../../model/limits.js';
import type { Problem } from '../../model/problem.js';
import { messageOf } from '../../text/message-of.js';
import { crc32 } from '../bytes/crc32.js';
import {
  type Archive,
  type ArchiveFile,
  checkEntries,
  checkRatio,
  entryTooLarge,
  joined,
  pathCheck,
  restLeftOut,
} from './caps.js';

const FILE_TYPE_MASK = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** Files of a zip archive, entry by entry, in memory; see `unpack`. */
export async function readZip(
  name: string,
  bytes: Uint8Array,
  caps: ArchiveCaps,
  wanted: (path: string) => boolean,
): Promise<Archive> {
  const files: ArchiveFile[] = [];
  const problems: Problem[] = [];
  try {
    const zip = await open(bytes);
    checkEntries(zip.entryCount, caps);
    const check = pathCheck();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      check(entry.fileName);
      checkEntry(entry);
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      if (entry.uncompressedSize > caps.entryBytes) {
        problems.push(entryTooLarge(`${name}/${entry.fileName}`, caps));
        continue;
      }
      if (total + entry.uncompressedSize > caps.totalBytes) {
        problems.push(restLeftOut(name, caps));
        break;
      }
      const content = await inflate(zip, entry, caps);
      total += content.length;
      if (crc32(content) !== entry.crc32) problems.push({ file: `${name}/${entry.fileName}`, id: 'damaged-entry', values: {} });
      else files.push({ path: entry.fileName.replace(/^(?:\.\/)+/, ''), bytes: content });
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const said = messageOf(error);
    const message = /end of central directory|out of bounds|invalid central directory/i.test(said)
      ? 'a zip archive whose end is missing: it is truncated or damaged'
      : `a zip archive that can't be read (${said.replace(/[^\w .,:()-]/g, '').slice(0, 80)})`;
    throw new UserError(message, 'Download or pack it again.');
  }
  return { files, problems };
}

function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function checkEntry(entry: yauzl.Entry): void {
  if (entry.isEncrypted()) throw new UserError('an encrypted archive', 'Pack it without a password.');
  const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  const isUnix = entry.versionMadeBy >> 8 === 3;
  if (isUnix && mode !== 0 && mode !== REGULAR && mode !== FOLDER)
    throw new UserError('an archive with links or devices in it', 'Pack the files themselves.');
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, caps: ArchiveCaps): Promise<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > caps.entryBytes) throw new UserError(`a file of more than ${caps.entryBytes} bytes that says it is smaller`, '');
    checkRatio(length, entry.compressedSize, caps);
    pieces.push(piece);
  }
  return joined(pieces, length);
}
