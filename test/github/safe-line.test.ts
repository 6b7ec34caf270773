import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { safeJson, safeLine, safeLines, safeXml } from '../../src/github/safe-line.js';
import { runCli } from '../support/run-cli.js';
import { runnerCommands } from '../support/runner-commands.js';
import { tempFolder } from '../support/temp-folder.js';

const EVIL = '::error::x ##[error]y \u001b[31m ::stop-commands::z';
let root: string;
beforeAll(() => {
  root = tempFolder();
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${1 / (i + 1)},${i < 10 ? 1 / (i + 1) : i / 20},1`).join('\n');
  mkdirSync(join(root, '::add-mask::pass'));
  writeFileSync(join(root, '::add-mask::pass/log.csv'), `epoch,loss,val_loss,"${EVIL} loss"\n${rows}\n`);
  writeFileSync(join(root, '##[warning]broken.csv'), '<!DOCTYPE html><html>::error::x</html>');
});
const inJob = (...args: readonly string[]) => runCli(args, { cwd: root, env: { GITHUB_ACTIONS: 'true' } });

describe('the command line in a job of GitHub Actions (L1)', () => {
  it.each([['text'], ['markdown'], ['json'], ['junit']])(
    'prints no command that a log or a file name holds: %s',
    async (format) => {
      const { stdout, stderr } = await inJob('.', '--format', format);
      expect(runnerCommands(stdout + stderr)).toEqual([]);
      expect(stdout.length).toBeGreaterThan(500);
    },
  );

  it('prints no command that a mistake quotes', async () => {
    for (const args of [
      ['check', EVIL],
      ['.', '--config', `x\n${EVIL}`],
      ['explain', EVIL],
      ['.', '--profile', EVIL],
      ['doctor', EVIL],
    ]) {
      const { status, stdout, stderr } = await inJob(...args);
      expect(status).not.toBe(0);
      expect(runnerCommands(stdout + stderr)).toEqual([]);
    }
  });

  it('prints JSON that means the same as elsewhere, and a page to a file only', async () => {
    const here = await runCli(['.', '--format', 'json'], { cwd: root });
    const there = await inJob('.', '--format', 'json');
    expect(runnerCommands(here.stdout)).not.toEqual([]);
    expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout));
    const page = await inJob('.', '--format', 'html');
    expect(page).toMatchObject({ status: 2, stderr: expect.stringContaining('--format html=report.html') });
    expect((await inJob('.', '--format', 'html=page.html')).status).toBe(0);
    expect(readFileSync(join(root, 'page.html'), 'utf8')).toContain('<html');
  });
});

it('leaves no command in any text (L1)', () => {
  const piece = fc.oneof(
    fc.constantFrom('::', ':', '##[', '#', '[', 'error', ']', ' ', '\n', '\r', '\t', '"', '\\', '&#58;'),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (evil) => {
      expect(runnerCommands(safeLines(evil))).toEqual([]);
      const json = safeJson(JSON.stringify({ [evil]: evil }));
      expect(runnerCommands(json)).toEqual([]);
      expect(JSON.parse(json)).toEqual({ [evil]: evil });
      expect(safeXml(evil)).not.toMatch(/::|##\[/);
    }),
    { numRuns: 300 },
  );
});

it('a line has no character that is not seen: controls, directions, halves of pairs, private and unassigned ones', () => {
  expect(safeLine('a\u001bb\u202ec\ud800d\ue000e\u0378f\u2028g')).toBe('a b c d e f g');
});
