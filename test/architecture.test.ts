import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Folder → what its files may import: folders or files of src/, and packages. The longest folder that fits a file counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  math: ['math'],
  // inflating, zip, YAML and Parquet are pure; the disk is for find-logs, disk and sqlite, and expand only takes paths apart
  read: ['model', 'read', 'yaml', 'yauzl', 'node:zlib', 'node:stream'],
  'read/find-logs.ts': ['model', 'read', 'node:path'],
  'read/expand.ts': ['model', 'read', 'node:path'],
  'read/disk.ts': ['model', 'read', 'node:fs'],
  'read/formats': ['model', 'read', 'hyparquet'],
  normalize: ['model', 'math', 'normalize'],
  diagnose: ['model', 'math', 'diagnose'],
  compare: ['model', 'math', 'compare'],
  chart: ['model', 'math', 'chart', 'chart.js', 'chartjs-plugin-annotation', '@resvg/resvg-wasm', 'quickchart-js'],
  report: ['model', 'math', 'chart', 'report', 'zod'],
  // runs in the reader's browser, bundled into the page
  'report/html/app': ['model', 'math', 'chart', 'report', 'uplot'],
  github: [
    'model',
    'github',
    '@actions/core',
    '@actions/github',
    '@octokit/rest',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
  ],
  // the check run keeps a packed report
  publish: ['model', 'report', 'chart', 'github', 'publish', 'node:zlib'],
};
/** Stages that must give the same for the same input; of reading, everything but what opens files. */
const PURE = /^(model|math|normalize|diagnose|compare|chart|report|read)\/(?!find-logs|disk|sqlite)/;
/** Environment, clock, randomness, network, timers, and the machine's language. */
const EFFECTS =
  /\b(process|console|performance|crypto|globalThis|Intl)\.|\bDate\.now|\bnew Date\(\)|Math\.random|\bset(Timeout|Interval|Immediate)\b|\b(fetch|require|eval)\(|\.toLocale\w*\(|\.localeCompare\(/;
const NOT_FOR_READERS = ['read/find-logs.ts', 'read/expand.ts', 'read/disk.ts', 'read/sqlite.ts'];

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const code = (file: string) => withoutComments(readFileSync(join('src', file), 'utf8'));
const imports = (file: string) => importsOf(code(file), file);
const importsOf = (text: string, file: string) =>
  [...withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) =>
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

it('finds what the table forbids', () => {
  const found = importsOf(
    "import a from './a.js';\nimport './b.js';\nexport * from '../c.js';\nawait import('node:fs');\n// import 'd'",
    'x/y.ts',
  );
  expect(found).toEqual(['x/a.ts', 'x/b.ts', 'c.ts', 'node:fs']);
  for (const bad of [
    'process.env',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'fetch(url)',
    'x.toLocaleString()',
    "require('fs')",
  ])
    expect(EFFECTS.test(bad), bad).toBe(true);
});

it('prints only through the one log of the action and the command line', () => {
  const printing = files.filter((file) =>
    /\bconsole\.|process\.(stdout|stderr)|core\.(info|warning|error|setFailed)/.test(code(file)),
  );
  expect(printing).toEqual(['cli.ts', 'github/runner.ts']);
});
