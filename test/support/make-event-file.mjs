// Writes TensorBoard event files byte by byte, on its own: what the reader is tested against must not share code with it.

function crc32c(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function masked(bytes) {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

function varint(value) {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes = [];
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}

export const field = (number, wire, ...parts) => Buffer.concat([varint(number * 8 + wire), ...parts]);
export const message = (number, ...parts) => {
  const body = Buffer.concat(parts);
  return field(number, 2, varint(body.length), body);
};
export const text = (number, value) => message(number, Buffer.from(value));
export const integer = (number, value) => field(number, 0, varint(value));
export const packed = (number, ...values) => message(number, ...values.map((value) => varint(value)));

export const float = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};
export const double = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

/** One TFRecord: length, its checksum, data, its checksum. */
export function record(data) {
  const header = Buffer.alloc(12);
  header.writeBigUInt64LE(BigInt(data.length));
  header.writeUInt32LE(masked(header.subarray(0, 8)), 8);
  const footer = Buffer.alloc(4);
  footer.writeUInt32LE(masked(data));
  return Buffer.concat([header, data, footer]);
}

/** An event of some values, one a second. */
export function event(step, ...values) {
  const stepField = step === 0 ? Buffer.alloc(0) : integer(2, step);
  return record(
    Buffer.concat([
      field(1, 1, double(1_700_000_000 + step)),
      stepField,
      message(5, ...values.map((value) => message(1, value))),
    ]),
  );
}

export const fileVersion = () => record(Buffer.concat([field(1, 1, double(1_700_000_000)), text(3, 'brain.Event:2')]));

/** A value as PyTorch writes it. */
export const simple = (tag, value) => Buffer.concat([text(1, tag), field(2, 5, float(value))]);

/** Metadata that names the plugin; TensorFlow writes it with the first value of a tag only. */
export const plugin = (name, content = Buffer.alloc(0)) => message(9, message(1, text(1, name), message(2, content)));

/** A value as a tensor of this dtype, its fields given. */
export const tensor = (tag, dtype, fields, metadata = Buffer.alloc(0)) =>
  Buffer.concat([text(1, tag), metadata, message(8, integer(1, dtype), ...fields)]);
export const content = (bytes) => message(4, bytes);
export const shape = (...sizes) => message(2, ...sizes.map((size) => message(2, integer(1, size))));
