import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file below test/golden; `npm run test:update` writes it, and the pull request shows what changed. */
export function expectGolden(name: string, text: string): void {
  const path = join('test/golden', name);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is missing: npm run test:update writes it, then read it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
