import { crc32, deflateRawSync } from 'node:zlib';

/** What an array is to hold. */
export interface ArraySpec {
  /** As NumPy writes it: `<f4`, `>i8`, `|b1`, `<U5`, `|S3`; `raw` puts another text into the header. */
  readonly type?: string;
  readonly shape: readonly number[];
  readonly values: readonly (number | string)[];
  readonly fortran?: boolean;
  readonly version?: 1 | 2 | 3;
  /** The whole header instead of one made of the rest. */
  readonly header?: string;
}

/** A `.npy` file, written byte by byte: readers must not be tested against their own code. Values come in C order. */
export function npy({ type = '<f8', shape, values, fortran = false, version = 1, header }: ArraySpec): Uint8Array {
  const dims = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = header ?? `{'descr': '${type}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': (${dims}), }`;
  const before = version === 1 ? 10 : 12;
  const length = Math.ceil((before + text.length + 1) / 64) * 64 - before;
  const front = Buffer.alloc(before);
  front.write('\u0093NUMPY', 'latin1');
  front[6] = version;
  if (version === 1) front.writeUInt16LE(length, 8);
  else front.writeUInt32LE(length, 8);
  const ordered = fortran && shape.length === 2 ? turned(values, shape[0]!, shape[1]!) : values;
  return Buffer.concat([
    front,
    Buffer.from(`${text.padEnd(length - 1)}\n`, 'latin1'),
    ...ordered.map((value) => element(type, value)),
  ]);
}

function turned(values: readonly (number | string)[], rows: number, columns: number): readonly (number | string)[] {
  return Array.from({ length: rows * columns }, (_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
}

function element(type: string, value: number | string): Buffer {
  const [, order, kind, digits] = /^(.)(.)(\d+)$/.exec(type)!;
  const size = Number(digits);
  if (kind === 'S') return Buffer.concat([Buffer.from(String(value)), Buffer.alloc(size)], size);
  const bytes = Buffer.alloc(kind === 'U' ? size * 4 : size);
  if (kind === 'U')
    for (const [i, character] of [...String(value)].entries()) bytes.writeUInt32LE(character.codePointAt(0)!, i * 4);
  else if (kind === 'f' && size === 8) bytes.writeDoubleLE(Number(value));
  else if (kind === 'f' && size === 4) bytes.writeFloatLE(Number(value));
  else if (kind === 'f') bytes.writeUInt16LE(halfOf(Number(value)));
  else if (size === 8) bytes.writeBigInt64LE(BigInt(value));
  else if (kind === 'i') bytes.writeIntLE(Number(value), 0, size);
  else bytes.writeUIntLE(Number(value), 0, size);
  if (order !== '>') return bytes;
  if (kind !== 'U') return bytes.reverse();
  return bytes.swap32();
}

/** Half precision of a number that has one exactly: a multiple of 2^-10 times a power of two. */
function halfOf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  if (Number.isNaN(value)) return 0x7e00;
  if (!Number.isFinite(value)) return sign | 0x7c00;
  if (value === 0) return sign;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  if (exponent < -14) return sign | Math.round(Math.abs(value) * 2 ** 24);
  return sign | ((exponent + 15) << 10) | Math.round((Math.abs(value) / 2 ** exponent - 1) * 1024);
}

/** How an archive is packed. */
export interface ZipOptions {
  readonly deflate?: boolean;
  /** Sizes and places in 64 bits. */
  readonly zip64?: boolean;
  /** Added to the sizes that the entries say they have unpacked. */
  readonly lie?: number;
}

/** A `.npz` file: a zip archive of files, by their names. */
export function npz(
  files: Readonly<Record<string, Uint8Array>>,
  { deflate = false, zip64 = false, lie = 0 }: ZipOptions = {},
): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflate ? deflateRawSync(content) : Buffer.from(content);
    const size = content.length + lie;
    const extra = zip64
      ? Buffer.concat([Buffer.from([1, 0, 24, 0]), long(size), long(packed.length), long(at)])
      : Buffer.alloc(0);
    const title = Buffer.from(`${name}.npy`);
    const common = Buffer.concat([
      short(20),
      short(0),
      short(deflate ? 8 : 0),
      Buffer.alloc(4),
      int(crc32(content)),
      int(zip64 ? 0xffff_ffff : packed.length),
      int(zip64 ? 0xffff_ffff : size),
      short(title.length),
      short(extra.length),
    ]);
    const local = Buffer.concat([int(0x04034b50), common, title, extra, packed]);
    list.push(Buffer.concat([int(0x02014b50), short(20), common, Buffer.alloc(10), int(zip64 ? 0xffff_ffff : at), title, extra]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const record = Buffer.concat([
    ...[int(0x06064b50), long(44), short(45), short(45), int(0), int(0), long(list.length), long(list.length)],
    ...[long(directory.length), long(at)],
  ]);
  const locator = Buffer.concat([int(0x07064b50), int(0), long(at + directory.length), int(1)]);
  const end = Buffer.concat([
    ...[int(0x06054b50), short(0), short(0), short(zip64 ? 0xffff : list.length), short(zip64 ? 0xffff : list.length)],
    ...[int(zip64 ? 0xffff_ffff : directory.length), int(zip64 ? 0xffff_ffff : at), short(0)],
  ]);
  return Buffer.concat([...parts, directory, ...(zip64 ? [record, locator] : []), end]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
