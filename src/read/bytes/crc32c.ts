/** Reflected polynomial of CRC-32C (Castagnoli), as in RFC 3720 appendix B.4. */
const POLYNOMIAL = 0x82f63b78;
const SLICES = 16;

/** Table k gives the effect of a byte that k more bytes follow: slicing-by-16 (Kounavis and Berry, 2005). */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let byte = 0; byte < 256; byte++) {
    let value = tables[byte]!;
    for (let slice = 1; slice < SLICES; slice++) {
      value = tables[value & 255]! ^ (value >>> 8);
      tables[slice * 256 + byte] = value;
    }
  }
  return tables;
}

/** CRC-32C of bytes[start, end) as an unsigned 32-bit number; 0 for no bytes. Example: "123456789" gives 0xe3069283. */
export function crc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  return bitsOf(viewOf(bytes), start, end) >>> 0;
}

/** The same of a view, as a signed number, which takes no memory: four bytes are loaded at a time. */
function bitsOf(view: DataView, start: number, end: number): number {
  const t = TABLES;
  let crc = -1;
  let i = start;
  for (; i + SLICES <= end; i += SLICES) {
    const a = crc ^ view.getInt32(i, true);
    const b = view.getInt32(i + 4, true);
    const c = view.getInt32(i + 8, true);
    const d = view.getInt32(i + 12, true);
    crc =
      t[3840 + (a & 255)]! ^
      t[3584 + ((a >>> 8) & 255)]! ^
      t[3328 + ((a >>> 16) & 255)]! ^
      t[3072 + (a >>> 24)]! ^
      t[2816 + (b & 255)]! ^
      t[2560 + ((b >>> 8) & 255)]! ^
      t[2304 + ((b >>> 16) & 255)]! ^
      t[2048 + (b >>> 24)]! ^
      t[1792 + (c & 255)]! ^
      t[1536 + ((c >>> 8) & 255)]! ^
      t[1280 + ((c >>> 16) & 255)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + (d & 255)]! ^
      t[512 + ((d >>> 8) & 255)]! ^
      t[256 + ((d >>> 16) & 255)]! ^
      t[d >>> 24]!;
  }
  for (; i + 4 <= end; i += 4) {
    const a = crc ^ view.getInt32(i, true);
    crc = t[768 + (a & 255)]! ^ t[512 + ((a >>> 8) & 255)]! ^ t[256 + ((a >>> 16) & 255)]! ^ t[a >>> 24]!;
  }
  for (; i < end; i++) crc = t[(crc ^ view.getUint8(i)) & 255]! ^ (crc >>> 8);
  return ~crc;
}

/** The checksum as TFRecord files store it: CRC-32C rotated right by 15, plus 0xa282ead8 (tensorboard tf_record.rs). */
export function maskedCrc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  return maskedBitsOf(viewOf(bytes), start, end) >>> 0;
}

/** The same of a view, as a signed number, as `getInt32` reads it. */
export function maskedBitsOf(view: DataView, start: number, end: number): number {
  const crc = bitsOf(view, start, end);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) | 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
