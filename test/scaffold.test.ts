import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { indexFiles } from '../.github/scripts/indexes.mjs';
import { tempFolder } from './support/temp-folder.js';

it.each(Object.entries(indexFiles()))('%s lists what lies beside it', (path, text) => {
  expect(readFileSync(path, 'utf8'), `${path} is out of date: run npm run docs`).toBe(text);
});

/** A copy of what the scaffolds read and write. */
const folder = tempFolder();
const scaffold = (script: string, id: string) =>
  spawnSync(process.execPath, [join(process.cwd(), '.github/scripts', script), id], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  for (const path of [
    'src',
    'test/support',
    'test/fixtures/logs',
    'test/rules.test.ts',
    'test/readers.test.ts',
    'test/rules',
    'vitest.config.ts',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

it('writes a rule and a format that compile and pass their tests', () => {
  expect(scaffold('new-rule.mjs', 'toy-rule').stderr).toBe('');
  expect(scaffold('new-format.mjs', 'toy-format').stderr).toBe('');
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { compilerOptions: object };
  const files = ['src/diagnose/rules/index.ts', 'src/read/formats/index.ts', 'test/rules/toy-rule.test.ts'];
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files }));
  const run = (entry: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(process.cwd(), 'node_modules', entry), ...args], { cwd: folder, encoding: 'utf8' });
  run('typescript/bin/tsc');
  run(
    '@biomejs/biome/bin/biome',
    'check',
    '--config-path',
    process.cwd(),
    '--vcs-enabled=false',
    'src/diagnose/rules',
    'src/read/formats',
    'test/rules',
  );
  const said = run(
    'vitest/vitest.mjs',
    'run',
    '--root',
    folder,
    '--maxWorkers=1',
    'test/rules/toy-rule.test.ts',
    'test/rules.test.ts',
    'test/readers.test.ts',
  );
  expect(said).toContain('toy-rule.test.ts');
});

it('writes over nothing, and asks for an id', () => {
  expect(scaffold('new-rule.mjs', 'overfitting')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is there already'),
  });
  expect(scaffold('new-format.mjs', '../x')).toMatchObject({ status: 2, stderr: expect.stringContaining('kebab-case') });
});
