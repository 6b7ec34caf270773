import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from './support/temp-folder.js';

const HOOK = join(process.cwd(), '.github/hooks/pre-push');
const STEPS = ['lint', 'typecheck', 'docs -- --check', 'bundle'];
const folder = tempFolder();
const repository = join(folder, 'repository');
const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'pipe' });

/** Runs the hook in a repository where npm only says what it was asked, fails at one step, and writes to dist/ where asked. */
function push(failing = '', touching = '') {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, FAILING: failing, TOUCHING: touching };
  const { status, stdout, stderr } = spawnSync(HOOK, { cwd: repository, env, encoding: 'utf8' });
  return { status, steps: stdout.trim().split('\n'), said: stderr };
}

beforeAll(() => {
  mkdirSync(join(repository, 'dist'), { recursive: true });
  git('init', '--quiet');
  const script = '#!/bin/sh\nshift 2\necho "$*"\n[ -z "$TOUCHING" ] || echo new > "dist/$TOUCHING"\n[ "$1" != "$FAILING" ]\n';
  writeFileSync(join(folder, 'npm'), script);
  chmodSync(join(folder, 'npm'), 0o755);
});

describe.runIf(process.platform !== 'win32')('the hook before a push', () => {
  it('lets through what passes every step', () => {
    expect(push()).toEqual({ status: 0, steps: STEPS, said: '' });
  });

  it.each(['lint', 'typecheck', 'docs', 'bundle'])('stops where %s fails, and says so', (step) => {
    const { status, steps, said } = push(step);
    expect(status).toBe(1);
    expect(steps.at(-1)).toMatch(new RegExp(`^${step}\\b`));
    expect(said).toContain(`npm run ${step}`);
  });

  it('stops where dist/ is not what was committed', () => {
    expect(push('', 'index.js')).toMatchObject({ status: 1, said: expect.stringContaining('commit it') });
  });
});
