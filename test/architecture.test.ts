import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Folder → what its files may import: folders or files of src/, and packages. The longest folder that fits a file counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  math: ['math'],
  // inflating, zip, YAML and Parquet are pure; disk is for the three files that find and open logs
  read: ['model', 'read', 'yaml', 'yauzl', 'node:zlib', 'node:stream'],
  'read/find-logs.ts': ['model', 'read', 'node:fs', 'node:fs/promises', 'node:path'],
  'read/expand.ts': ['model', 'read', 'node:fs', 'node:fs/promises', 'node:path'],
  'read/disk.ts': ['model', 'read', 'node:fs'],
  'read/formats': ['model', 'read', 'hyparquet'],
  normalize: ['model', 'math', 'normalize'],
  diagnose: ['model', 'math', 'diagnose'],
  compare: ['model', 'math', 'compare'],
  chart: ['model', 'math', 'chart', 'chart.js', 'chartjs-plugin-annotation', '@resvg/resvg-wasm', 'quickchart-js'],
  report: ['model', 'math', 'chart', 'report', 'zod'],
  github: [
    'model',
    'github',
    '@actions/core',
    '@actions/github',
    '@octokit/rest',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
  ],
  publish: ['model', 'report', 'chart', 'github', 'publish'],
};
/** Stages that must give the same for the same input. */
const PURE = /^(model|math|normalize|diagnose|compare|chart|report)\//;
const EFFECTS = /\b(process\.|console\.|Date\.now|new Date\(|Math\.random|performance\.|setTimeout|fetch\()/;
const NOT_FOR_READERS = ['read/find-logs.ts', 'read/expand.ts', 'read/disk.ts', 'read/sqlite.ts'];

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const code = (file: string) => readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const imports = (file: string) =>
  [...code(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) =>
    path!.startsWith('.') ? relative('src', join('src', dirname(file), path!)).replace(/\.js$/, '.ts') : path!,
  );

it.each(files.filter((file) => file.includes('/')))('src/%s imports only what its stage may', (file) => {
  const rule = Object.keys(MAY_IMPORT)
    .filter((key) => file === key || file.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  expect(rule, `src/${file} is in no known folder: folders are stages`).toBeDefined();
  const allowed = MAY_IMPORT[rule!]!;
  const wrong = imports(file).filter((path) => !allowed.some((one) => path === one || path.startsWith(`${one}/`)));
  expect(wrong).toEqual([]);
  if (rule === 'read/formats') expect(imports(file).filter((path) => NOT_FOR_READERS.includes(path))).toEqual([]);
});

it.each(files.filter((file) => PURE.test(file)))('src/%s has no effects', (file) => {
  expect(EFFECTS.exec(code(file))?.[0] ?? null).toBeNull();
});

it('prints only through the one log of the action and the command line', () => {
  const printing = files.filter((file) =>
    /\bconsole\.|process\.(stdout|stderr)|core\.(info|warning|error|setFailed)/.test(code(file)),
  );
  expect(printing).toEqual(['cli.ts', 'github/runner.ts']);
});
