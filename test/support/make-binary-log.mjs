// Writes W&B run files and Parquet files byte by byte, on its own: readers must not be tested against their own code.
import { integer, message, text } from './make-event-file.mjs';

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const BLOCK = 32_768;
const HEADER = 7;

/** A `.wandb` file: `:W&B`, then records cut into blocks of 32 KiB as LevelDB does. */
export function wandbFile(...records) {
  const pieces = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0])];
  let at = HEADER;
  for (const data of records) {
    let rest = data;
    let begun = false;
    do {
      if (BLOCK - (at % BLOCK) < HEADER) {
        pieces.push(Buffer.alloc(BLOCK - (at % BLOCK)));
        at += BLOCK - (at % BLOCK);
      }
      const part = rest.subarray(0, BLOCK - (at % BLOCK) - HEADER);
      rest = rest.subarray(part.length);
      const type = begun ? (rest.length === 0 ? 4 : 3) : rest.length === 0 ? 1 : 2;
      const typed = Buffer.concat([Buffer.from([type]), part]);
      const head = Buffer.alloc(6);
      head.writeUInt32LE(crc32(typed), 0);
      head.writeUInt16LE(part.length, 4);
      pieces.push(head, typed);
      at += HEADER + part.length;
      begun = true;
    } while (rest.length > 0);
  }
  return Buffer.concat(pieces);
}

const item = (key, value) => message(1, message(2, Buffer.from(key)), text(16, JSON.stringify(value).replace('"NaN"', 'NaN')));

/** A row of `wandb.log`, as current SDKs write it: the name in `nested_key`. */
export const history = (step, row) =>
  message(2, ...Object.entries({ ...row, _step: step }).map(([key, value]) => item(key, value)), message(2, integer(1, step)));
export const config = (settings) => message(5, ...Object.entries(settings).map(([key, value]) => item(key, value)));
/** Console output, which is most of such a file. */
export const output = (line) => message(13, text(2, line));
export const exit = (code) => message(18, integer(1, code));

// --- Parquet: thrift's compact protocol (Apache parquet-format, parquet.thrift) --------------------------------------------
const unsigned = (value) => {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
};
const zigzag = (value) => unsigned(value >= 0 ? value * 2 : -value * 2 - 1);
const I32 = 5;
const I64 = 6;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** A struct of [field, type, bytes], fields ascending. */
const struct = (...fields) => {
  let last = 0;
  const parts = fields.map(([id, type, bytes]) => {
    const head = Buffer.from([((id - last) << 4) | type]);
    last = id;
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
};
const list = (type, items) => Buffer.concat([Buffer.from([(items.length << 4) | type]), ...items]);
const binary = (value) => Buffer.concat([unsigned(Buffer.byteLength(value)), Buffer.from(value)]);
const i32 = (id, value) => [id, I32, zigzag(value)];
const i64 = (id, value) => [id, I64, zigzag(value)];

const DOUBLE = 5;
const INT64 = 2;
const TEXT = 6;

function plain(type, values) {
  if (type === TEXT)
    return Buffer.concat(
      values.map((value) => {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(Buffer.byteLength(value));
        return Buffer.concat([length, Buffer.from(value)]);
      }),
    );
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, i) => {
    if (type === DOUBLE) bytes.writeDoubleLE(Number(value), i * 8);
    else bytes.writeBigInt64LE(BigInt(value), i * 8);
  });
  return bytes;
}

/** A Parquet file of required columns, plain and uncompressed; `_step` becomes INT64, texts are byte arrays in UTF-8. */
export function parquetFile(columns) {
  const rows = Object.values(columns)[0].length;
  const pieces = [Buffer.from('PAR1')];
  let at = 4;
  const chunks = Object.entries(columns).map(([name, values]) => {
    const type = typeof values[0] === 'string' ? TEXT : name === '_step' ? INT64 : DOUBLE;
    const data = plain(type, values);
    const dataHeader = struct(i32(1, rows), i32(2, 0), i32(3, 3), i32(4, 3));
    const page = Buffer.concat([struct(i32(1, 0), i32(2, data.length), i32(3, data.length), [5, STRUCT, dataHeader]), data]);
    const meta = struct(
      ...[i32(1, type), [2, LIST, list(I32, [zigzag(0)])], [3, LIST, list(BINARY, [binary(name)])], i32(4, 0)],
      ...[i64(5, rows), i64(6, page.length), i64(7, page.length), i64(9, at)],
    );
    const chunk = struct(i64(2, at), [3, STRUCT, meta]);
    pieces.push(page);
    at += page.length;
    return { name, type, chunk };
  });
  const schema = [
    struct([4, BINARY, binary('schema')], i32(5, chunks.length)),
    ...chunks.map(({ name, type }) =>
      struct(i32(1, type), i32(3, 0), [4, BINARY, binary(name)], ...(type === TEXT ? [i32(6, 0)] : [])),
    ),
  ];
  const group = struct(
    [
      1,
      LIST,
      list(
        STRUCT,
        chunks.map(({ chunk }) => chunk),
      ),
    ],
    i64(2, at),
    i64(3, rows),
  );
  const footer = struct(i32(1, 1), [2, LIST, list(STRUCT, schema)], i64(3, rows), [4, LIST, list(STRUCT, [group])]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([...pieces, footer, length, Buffer.from('PAR1')]);
}
