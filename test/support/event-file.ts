import { maskedCrc32c } from '../../src/read/bytes/crc32c.js';

/** A scalar as TensorBoard keeps it: 32 bits of a float. */
export interface EventScalar {
  readonly step: number;
  readonly tag: string;
  readonly value: number;
}

/** An event file of these scalars, one record each, with right checksums. */
export function eventFile(scalars: readonly EventScalar[]): Uint8Array {
  return Buffer.concat(scalars.map((scalar) => record(eventOf(scalar))));
}

function record(data: Buffer): Buffer {
  const header = Buffer.alloc(12);
  header.writeBigUInt64LE(BigInt(data.length));
  header.writeUInt32LE(maskedCrc32c(header, 0, 8), 8);
  const footer = Buffer.alloc(4);
  footer.writeUInt32LE(maskedCrc32c(data, 0, data.length));
  return Buffer.concat([header, data, footer]);
}

/** Event { wall_time = 1: double, step = 2: int64, summary = 5 { value = 1 { tag = 1, simple_value = 2: float } } } */
function eventOf({ step, tag, value }: EventScalar): Buffer {
  const time = Buffer.alloc(9);
  time.writeUInt8(0x09);
  time.writeDoubleLE(1_700_000_000 + step, 1);
  const float = Buffer.alloc(5);
  float.writeUInt8(0x15);
  float.writeFloatLE(value, 1);
  const summary = piece(0x0a, Buffer.concat([piece(0x0a, Buffer.from(tag)), float]));
  return Buffer.concat([time, Buffer.from([0x10]), varint(step), piece(0x2a, summary)]);
}

function piece(key: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([key]), varint(data.length), data]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}
