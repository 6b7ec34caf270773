import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with nothing in it, which is gone once the tests of the file have ended. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'curvelint-'));
  made.push(folder);
  return folder;
}
