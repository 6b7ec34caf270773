import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder with nothing in it, which is gone once all tests have ended. */
export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'curvelint-'));
}
