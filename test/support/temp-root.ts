import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PREFIX = 'curvelint-tests-';
let root: string | null = null;

/** Before all tests: temporary files of all their processes go into one new folder. Asked for each project; one is enough. */
export function setup(): void {
  if (basename(tmpdir()).startsWith(PREFIX)) return;
  root = mkdtempSync(join(tmpdir(), PREFIX));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = root;
}

/** After all tests it is removed. */
export function teardown(): void {
  if (root !== null) rmSync(root, { recursive: true, force: true });
}
