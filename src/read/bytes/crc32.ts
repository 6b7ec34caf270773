/** Reflected polynomial of CRC-32 (IEEE 802.3), as zip, gzip and W&B use it. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32 of bytes[start, end), for example 0xcbf43926 for `123456789`; `before` is the checksum of what came before it. */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length, before = 0): number {
  let value = ~before;
  for (let i = start; i < end; i++) value = (value >>> 8) ^ TABLE[(value ^ bytes[i]!) & 255]!;
  return ~value >>> 0;
}
