import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/read/bytes/crc32.js';

/** One entry of a zip archive; what is given beyond path and data lies about it. */
export interface ZipEntry {
  readonly path: string;
  readonly data: Uint8Array | string;
  readonly size?: number;
  readonly flags?: number;
  readonly attributes?: number;
}

const bytesOf = (data: Uint8Array | string) => (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data));

/** A zip archive (PKWARE appnote 4.3), deflated, with the entries exactly as given. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, data, size, flags = 0x800, attributes = 0 } of entries) {
    const raw = bytesOf(data);
    const packed = deflateRawSync(raw);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? raw.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(attributes, 6);
    more.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, more, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** One entry of a tar archive; type '0' is a file, '2' a link, '5' a folder. */
export interface TarEntry {
  readonly path: string;
  readonly data?: Uint8Array | string;
  readonly type?: string;
}

/** A tar archive (POSIX ustar). */
export function makeTar(entries: readonly TarEntry[]): Uint8Array {
  const blocks: Buffer[] = [];
  for (const { path, data = '', type = '0' } of entries) {
    const content = bytesOf(data);
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write('0000644\u0000', 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\u0000`, 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
