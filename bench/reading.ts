/**
 * How fast logs are read, next to the limit of the machine and to npm packages, on files that it makes itself:
 * `npm run bench -- --megabytes 100 --rows 1000000 --examples 1000000 --runs 5000 --many-runs 50000 --epochs 200 --repeats 3 --readme`. Every figure is the least of the
 * repeats, of processor time in a process of its own; only ratios mean anything on another machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv, writeEvents, writeJsonLines, writeSweep } from './generate.js';
import { writeNpz, writePredictionsCsv } from './generate-predictions.js';
import { missed } from './missed.js';

const { values: given } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    large: { type: 'string', default: '1000' },
    rows: { type: 'string', default: '1000000' },
    examples: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5000' },
    'many-runs': { type: 'string', default: '50000' },
    epochs: { type: 'string', default: '200' },
    repeats: { type: 'string', default: '3' },
    readme: { type: 'boolean', default: false },
  },
});
const size = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, Number(value)])) as Record<string, number>;

interface Measured {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly result: number;
}

/** Linux's way to let a process have but one processor. */
const ON_ONE_PROCESSOR = ['taskset', '-c', '0'];

/** The least of the repeats. `within`: a command that runs what stands behind it. */
function run(task: string, path: string, repeats = size['repeats']!, within: readonly string[] = []): Measured {
  const [program = '', ...args] = [...within, process.execPath, join(import.meta.dirname, 'task.js'), task, path];
  const all = Array.from(
    { length: repeats },
    (): Measured => JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as Measured,
  );
  const least = (pick: (one: Measured) => number) => Math.min(...all.map(pick));
  return {
    milliseconds: least(({ milliseconds }) => milliseconds),
    cpu: least(({ cpu }) => cpu),
    megabytes: least(({ megabytes }) => megabytes),
    result: least(({ result }) => result),
  };
}

/** Milliseconds of a command, the least of the repeats. */
function command(args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const times = Array.from({ length: 2 * size['repeats']! + 1 }, () => {
    const started = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore', env });
    return performance.now() - started;
  });
  return Math.min(...times);
}

const rows: string[][] = [];

/** Adds a row: what was measured, the figure, the bound, and whether it is met. */
function add(what: string, value: number, unit: string, gate: number | null, better: 'at most' | 'at least' = 'at most'): void {
  const met = gate === null ? '' : (better === 'at most' ? value <= gate : value >= gate) ? 'yes' : missed(what);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const goal = gate === null ? '' : `${better} ${gate} ${unit}`;
  rows.push([what, `${value.toFixed(digits)} ${unit}`, goal, met]);
  console.log(`${met.startsWith('no') ? '!' : ' '} ${what}: ${value.toFixed(2)} ${unit} ${goal}`);
}

const folder = mkdtempSync(join(tmpdir(), 'curvelint-bench-'));
try {
  events();
  tables();
  predictions();
  sweep();
  starts();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const table = [['measured', 'figure', 'goal', 'met'], ['---', '---', '---', '---'], ...rows].map(
  (row) => `| ${row.join(' | ')} |`,
);
console.log(`\n${table.join('\n')}`);
if (given.readme) writeReadme();

function events(): void {
  for (const kind of ['simple', 'tensor', 'mixed'] as const) {
    const path = join(folder, `${kind}.tfevents`);
    writeEvents(path, kind, size['megabytes']! * 1e6);
    const [own, limit, peer] = [run('read', path), run('checksummed', path), run('bufbuild', path)];
    add(`event file, ${kind}: our time / reading and checksumming its bytes`, own.cpu / limit.cpu, '×', 3, 'at most');
    if (kind !== 'mixed')
      add(`event file, ${kind}: faster than a reader on @bufbuild/protobuf`, peer.cpu / own.cpu, '×', 8, 'at least');
    if (kind === 'simple') {
      const bytes = ((own.megabytes - 60) * 1024 ** 2) / own.result;
      add('all points of it in memory, beyond 60 MB', bytes, 'bytes a point', 32, 'at most');
    }
    rmSync(path);
  }
  const large = join(folder, 'large.tfevents');
  writeEvents(large, 'mixed', size['large']! * 1e6);
  add(`memory for a mixed event file of ${size['large']} MB`, run('read', large, 1).megabytes, 'MB', 120, 'at most');
  rmSync(large);
}

function tables(): void {
  const csv = join(folder, 'metrics.csv');
  writeCsv(csv, size['rows']!);
  const own = run('read', csv);
  add(`CSV of ${size['rows']} rows: faster than udsv`, run('udsv', csv).cpu / own.cpu, '×', 2.2, 'at least');
  add('CSV: faster than papaparse', run('papaparse', csv).cpu / own.cpu, '×', 8, 'at least');
  add('CSV: our time / reading its bytes', own.cpu / run('bytes', csv).cpu, '×', null);
  add('one such run, from the file to report.json', run('lint', csv, 1).milliseconds / 1000, 's', 1.5, 'at most');
  rmSync(csv);
  const lines = join(folder, 'metrics.jsonl');
  writeJsonLines(lines, size['rows']!);
  add(
    'JSON Lines: faster than JSON.parse of each line',
    run('parse each line', lines).cpu / run('read', lines).cpu,
    '×',
    1.4,
    'at least',
  );
  rmSync(lines);
}

function predictions(): void {
  const examples = size['examples']!;
  const [npz, csv] = [join(folder, 'predictions.npz'), join(folder, 'predictions.csv')];
  writeNpz(npz, examples, 10);
  writePredictionsCsv(csv, examples, 10);
  for (const [name, path] of [
    ['npz', npz],
    ['CSV', csv],
  ] as const) {
    const [own, bytes] = [run('predictions', path), run('bytes', path)];
    const what = `predictions of ${examples} examples × 10 classes as ${name}`;
    add(`${what}: read`, bytes.result / 1e3 / own.cpu, 'MB/s', name === 'npz' ? 200 : null, 'at least');
    add(`${what}: our time / reading its bytes`, own.cpu / bytes.cpu, '×', null);
    add(`${what}: read and judged`, run('judged predictions', path, 1).milliseconds / 1000, 's', 3, 'at most');
    rmSync(path);
  }
  const [wide, few] = [join(folder, 'predictions.npz'), Math.round(examples / 10)];
  writeNpz(wide, few, 1_000);
  const own = run('predictions', wide, 1);
  const what = `predictions of ${few} examples × 1,000 classes as npz`;
  add(`${what}: read`, run('bytes', wide, 1).result / 1e3 / own.cpu, 'MB/s', 200, 'at least');
  add(`${what}: memory`, own.megabytes, 'MB', 300, 'at most');
  rmSync(wide);
}

function sweep(): void {
  for (const format of ['csv', 'events'] as const) {
    const path = join(folder, `sweep-${format}`);
    writeSweep(path, size['runs']!, size['epochs']!, format);
    const name = `sweep of ${size['runs']} runs × ${size['epochs']} epochs × 6 metrics as ${format}`;
    const [bytes, read, diagnosis] = [run('all bytes', path), run('read', path), run('diagnosis', path)];
    const [lint, atOnce] = [run('lint', path), run('lint at once', path)];
    add(`${name}: files to report.json`, lint.milliseconds / 1000, 's', 5, 'at most');
    add(`${name}: the same / reading its bytes`, lint.milliseconds / bytes.milliseconds, '×', null);
    add(`${name}: memory`, lint.megabytes, 'MB', 400, 'at most');
    if (availableParallelism() > 1)
      add(`${name}: faster than all at once in one thread`, atOnce.milliseconds / lint.milliseconds, '×', 1.6, 'at least');
    if (availableParallelism() > 1 && process.platform === 'linux') {
      const alone = run('lint', path, 2, ON_ONE_PROCESSOR);
      add(`${name}: faster than on one processor`, alone.milliseconds / lint.milliseconds, '×', 1.6, 'at least');
    }
    add(`${name}: diagnosis / reading`, diagnosis.result / read.cpu, '×', 2, 'at most');
    if (format === 'csv') {
      run('report file', path, 1);
      add(`${name}: report.json to comment and page`, run('rendered', `${path}.json`, 1).milliseconds / 1000, 's', 3, 'at most');
      rmSync(`${path}.json`);
    }
    rmSync(path, { recursive: true });
    if (format === 'csv') manyRuns(lint);
  }
  const [short, long] = [join(folder, 'short.csv'), join(folder, 'long.csv')];
  writeCsv(short, size['rows']! / 100);
  writeCsv(long, size['rows']! / 10);
  const growth = run('diagnosis', long).result / run('diagnosis', short).result;
  add('all rules: time of ten times as many points', growth, '×', 13, 'at most');
}

/** A sweep of ten times as many runs, against one that was measured before. */
function manyRuns(few: Measured): void {
  const [path, count] = [join(folder, 'many'), size['many-runs']!];
  if (!(count > 0)) return;
  writeSweep(path, count, size['epochs']!, 'csv');
  const [bytes, many] = [run('all bytes', path, 1), run('lint', path, 1)];
  const name = `sweep of ${count} runs`;
  add(
    `${name}: time / time of ${size['runs']}`,
    many.milliseconds / few.milliseconds,
    '×',
    (10.5 * count) / (10 * size['runs']!),
    'at most',
  );
  add(`${name}: the same / reading its bytes`, many.milliseconds / bytes.milliseconds, '×', null);
  add(`${name}: memory`, many.megabytes, 'MB', 600, 'at most');
  rmSync(path, { recursive: true });
}

function starts(): void {
  const bare = command(['-e', '0']);
  add('`--version`, beyond bare node', command(['dist/cli.js', '--version']) - bare, 'ms', 40, 'at most');
  const work = join(folder, 'work');
  mkdirSync(work);
  writeSweep(work, 1, 60, 'csv');
  const file = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_WORKSPACE: work,
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
    INPUT_METRICS: '.',
    INPUT_COMMENT: 'never',
    INPUT_CHARTS: 'none',
    'INPUT_FAIL-ON': 'never',
  };
  add(
    'the action on a small run, without network and pictures, beyond bare node',
    command(['dist/action.js'], env) - bare,
    'ms',
    180,
    'at most',
  );
  add('the same with two PNGs', command(['dist/action.js'], { ...env, INPUT_CHARTS: 'auto' }) - bare, 'ms', 650, 'at most');
  add('the first PNG of a process', run('first picture', work).result, 'ms', 600, 'at most');
  add('a further PNG', run('next picture', work).result, 'ms', 120, 'at most');
}

function writeReadme(): void {
  const [start, end] = ['<!-- bench:start -->', '<!-- bench:end -->'];
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md has no section for the benchmark');
  const note = `Node ${process.versions.node}, ${availableParallelism()} processors: \`npm run bench -- --readme\``;
  writeFileSync('README.md', `${readme.slice(0, from + start.length)}\n${table.join('\n')}\n\n${note}\n${readme.slice(to)}`);
}
