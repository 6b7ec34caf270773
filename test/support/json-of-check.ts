import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { check } from '../../src/cli/check.js';
import { tempFolder } from './temp-folder.js';

/** The bytes of `curvelint check paths --baseline baseline --format json=…` in a folder, outside of any job. */
export async function jsonOfCheck(root: string, paths: readonly string[], baseline: string | null): Promise<string> {
  const file = join(tempFolder(), 'report.json');
  const before = process.cwd();
  vi.stubEnv('GITHUB_ACTIONS', undefined);
  vi.stubEnv('GITLAB_CI', undefined);
  vi.stubEnv('CI', undefined);
  process.chdir(root);
  try {
    const where = baseline === null ? {} : { baseline };
    await check(paths, { ...where, format: [{ format: 'json', file }], quiet: true, color: false });
  } finally {
    process.chdir(before);
    process.exitCode = 0;
    vi.unstubAllEnvs();
  }
  return readFileSync(file, 'utf8');
}
