import { gunzipSync } from 'node:zlib';

/** A compact report is at most some megabytes; more is a bomb. */
const MAX_BYTES = 64 * 1024 ** 2;

/** Text of what a check keeps (gzip). Throws where it is damaged or unpacks to more than we write. */
export function unpacked(bytes: Uint8Array): string {
  return gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString('utf8');
}
