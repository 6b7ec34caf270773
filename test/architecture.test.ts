import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

interface Room {
  /** Rooms, folders or files of src/ that its files may import. */
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  /** It may touch disk, clock, environment, network or randomness. */
  readonly effects?: true;
}

/** Folder or file of src/ → what it may do. The longest name that fits a file counts; every file needs one. */
const ROOMS: Readonly<Record<string, Room>> = {
  'index.ts': { rooms: ['action', 'cli', 'pipeline'], effects: true },
  'version.ts': { rooms: [] },
  model: { rooms: ['model'] },
  math: { rooms: ['model', 'math'] },
  text: { rooms: ['model', 'text'] },
  // what secrets look like is known to a maintained set of rules
  'text/secrets': { rooms: ['model', 'text', 'vocabulary'], packages: ['@secretlint/secretlint-rule-preset-recommend'] },
  vocabulary: { rooms: ['model', 'vocabulary'] },
  contract: { rooms: ['model', 'math', 'text', 'contract'], packages: ['zod'] },
  config: { rooms: ['model', 'text', 'vocabulary', 'config'], packages: ['zod', 'yaml'] },
  // inflating, zip, YAML and Parquet are pure; the disk is for read/find and SQLite
  read: { rooms: ['model', 'text', 'vocabulary', 'read'], packages: ['yaml', 'yauzl', 'node:zlib', 'node:stream'] },
  'read/find': { rooms: ['model', 'text', 'vocabulary', 'read'], packages: ['node:path', 'node:fs'], effects: true },
  'read/bytes/sqlite.ts': { rooms: ['model'], packages: ['node:module'], effects: true },
  'read/formats': { rooms: ['model', 'text', 'vocabulary', 'read'], packages: ['hyparquet'] },
  'read/predictions': {
    rooms: ['model', 'text', 'vocabulary', 'read'],
    packages: ['hyparquet', 'node:zlib', 'node:stream'],
  },
  normalize: { rooms: ['model', 'math', 'text', 'vocabulary', 'normalize'] },
  diagnose: { rooms: ['model', 'math', 'text', 'diagnose'] },
  compare: { rooms: ['model', 'math', 'text', 'compare'] },
  lint: { rooms: ['model', 'math', 'text', 'config', 'normalize', 'diagnose', 'compare', 'contract', 'lint', 'version.ts'] },
  view: { rooms: ['model', 'math', 'text', 'contract', 'view'] },
  chart: {
    rooms: ['model', 'math', 'text', 'contract', 'view', 'chart', 'read/bytes/crc32.ts'],
    packages: ['chart.js', 'chartjs-plugin-annotation', '@resvg/resvg-wasm', 'quickchart-js', 'node:v8', 'node:zlib'],
  },
  report: { rooms: ['model', 'math', 'text', 'contract', 'view', 'chart', 'report'] },
  // runs in the reader's browser, bundled into the page
  'report/html/app': { rooms: ['model', 'math', 'text', 'chart', 'report'], packages: ['uplot'], effects: true },
  output: {
    rooms: ['model', 'contract', 'view', 'chart', 'report', 'output'],
    packages: ['node:fs', 'node:path', 'node:stream', 'node:zlib'],
    effects: true,
  },
  github: {
    rooms: ['model', 'text', 'github'],
    packages: [
      '@actions/core',
      '@actions/github',
      'node:fs',
      '@octokit/rest',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
    ],
    effects: true,
  },
  gitlab: { rooms: ['model', 'text', 'gitlab'], effects: true },
  // the check run keeps a packed report
  publish: {
    rooms: ['model', 'text', 'contract', 'view', 'report', 'chart', 'github', 'gitlab', 'publish'],
    packages: ['node:zlib'],
    effects: true,
  },
  source: {
    rooms: ['model', 'text', 'config', 'contract', 'read', 'github', 'source'],
    packages: ['node:fs', 'node:path', 'node:zlib'],
    effects: true,
  },
  pipeline: {
    rooms: [
      ...[
        'model',
        'math',
        'text',
        'vocabulary',
        'contract',
        'config',
        'read',
        'normalize',
        'diagnose',
        'compare',
        'lint',
        'view',
      ],
      ...['chart', 'report', 'output', 'github', 'source', 'pipeline', 'version.ts'],
    ],
    packages: ['node:fs', 'node:path', 'node:crypto'],
    effects: true,
  },
  // many files, in threads that hand over packed bytes
  'pipeline/shares': {
    rooms: ['model', 'text', 'contract', 'config', 'read', 'normalize', 'lint', 'source', 'pipeline', 'version.ts'],
    packages: ['node:crypto', 'node:fs', 'node:os', 'node:path', 'node:v8', 'node:worker_threads'],
    effects: true,
  },
  // judges dropped files in a browser by the code of the command line; its page and what stands for Node's modules
  playground: {
    rooms: [...['model', 'text', 'contract', 'config', 'read', 'report', 'output', 'source', 'pipeline', 'playground']],
    effects: true,
  },
  'playground/shims': { rooms: ['model', 'read', 'playground'], packages: ['fflate', 'buffer', 'zod'], effects: true },
  action: {
    rooms: [
      ...['model', 'math', 'text', 'contract', 'config', 'read', 'compare', 'diagnose', 'view', 'chart', 'report', 'output'],
      ...['github', 'publish', 'source', 'pipeline', 'action', 'version.ts'],
    ],
    packages: ['node:fs', 'node:path', 'node:os', 'node:child_process'],
    effects: true,
  },
  cli: {
    rooms: [
      ...['model', 'math', 'text', 'contract', 'config', 'read', 'compare', 'diagnose', 'view', 'chart', 'report', 'output'],
      ...['github', 'gitlab', 'publish', 'source', 'pipeline', 'cli', 'version.ts'],
    ],
    packages: ['commander', 'yaml', 'node:fs', 'node:os', 'node:path'],
    effects: true,
  },
};
/** Files inside a room that its neighbours there may not import. */
const NOT_FOR_READERS = ['read/find', 'read/bytes/sqlite.ts'];
/** Environment, clock, randomness, network, timers, and the machine's language. */
const EFFECTS =
  /\b(process|console|performance|crypto|globalThis|Intl)\.|\bDate\.now|\bnew Date\(\)|Math\.random|\bset(Timeout|Interval|Immediate)\b|\b(fetch|require|eval)\(|\.toLocale\w*\(|\.localeCompare\(/;

const filesOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
const files = filesOf('src');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const code = (file: string) => withoutComments(readFileSync(join('src', file), 'utf8'));
const importsOf = (text: string, file: string, top = 'src') =>
  [...withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) =>
    path!.startsWith('.')
      ? relative(top, join(top, dirname(file), path!))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : path!,
  );
const imports = (file: string) => importsOf(code(file), file);
const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const roomOf = (file: string) =>
  Object.keys(ROOMS)
    .filter((key) => isIn(file, key))
    .sort((a, b) => b.length - a.length)[0];

it.each(files)('src/%s imports only what its room may', (file) => {
  const name = roomOf(file);
  expect(name, `src/${file} is in no known room: rooms are stages, see .github/CONTRIBUTING.md`).toBeDefined();
  const { rooms, packages = [] } = ROOMS[name!]!;
  const wrong = imports(file).filter((path) => ![...rooms, ...packages].some((place) => isIn(path, place)));
  expect(wrong).toEqual([]);
  if (name === 'read/formats')
    expect(imports(file).filter((path) => NOT_FOR_READERS.some((place) => isIn(path, place)))).toEqual([]);
});

it('has nothing loose in src/ but the entry and the version', () => {
  expect(files.filter((file) => !file.includes('/'))).toEqual(['index.ts', 'version.ts']);
});

it.each(files.filter((file) => !ROOMS[roomOf(file) ?? '']?.effects))('src/%s has no effects', (file) => {
  expect(EFFECTS.exec(code(file))?.[0] ?? null).toBeNull();
});

/** The first cycle among files, as a path that ends where it began; null where there is none. Imports of types count. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

it.each(['src', 'bench', 'test'])('has no import cycle in %s/, types included', (top) => {
  const graph = new Map(
    filesOf(top)
      .filter((file) => !file.startsWith('fixtures/'))
      .map((file) => [file, importsOf(readFileSync(join(top, file), 'utf8'), file, top).filter((path) => path.endsWith('.ts'))]),
  );
  expect(cycleIn(graph)).toBeNull();
});

it('finds what the table forbids', () => {
  const found = importsOf(
    "import a from './a.js';\nimport './b.js';\nexport * from '../c.js';\nawait import('node:fs');\n// import 'd'",
    'x/y.ts',
  );
  expect(found).toEqual(['x/a.ts', 'x/b.ts', 'c.ts', 'node:fs']);
  const cyclic = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(cycleIn(cyclic)).toEqual(['b', 'c', 'b']);
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
  expect(printing).toEqual(['cli/terminal.ts', 'github/runner.ts']);
});

it('no stage after reading knows a format by its id: what is special about it is a trait of its reader', () => {
  const stages = files.filter((file) =>
    /^(?:normalize|diagnose|compare|lint|view|chart|report|read\/(?!formats\/|predictions\/))/.test(file),
  );
  const asking = stages.filter((file) => /\bformat\b[^;\n]*===? '|\bformatOf\([^)]*\)\)? === '/.test(code(file)));
  expect(asking).toEqual([]);
});
