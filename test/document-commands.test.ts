/** Every command that a document names exists; those of curvelint are run as they stand, in a folder that has what they name. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tempFolder } from './support/temp-folder.js';

const markdownIn = (folder: string, recursive = false) =>
  readdirSync(folder, { recursive })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.md'));
const DOCUMENTS = [
  ...markdownIn('.'),
  ...markdownIn('.github'),
  ...markdownIn('.github/docs'),
  ...markdownIn('.github/ISSUE_TEMPLATE'),
  ...markdownIn('examples', true),
  'src/diagnose/rules/README.md',
];
const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object }).scripts);
/** Of inline code these are commands; in a block of shell everything is. */
const OURS = /^(?:npm (?:run |ci|test|i )|npx |node [\w./-]+|(?:\w+ [\w.]+ \| )?curvelint (?!\())/;
/** What other programs do with their options is theirs. */
const OTHERS = [
  'git',
  'python',
  'python3',
  'pip',
  'curl',
  'echo',
  'cat',
  'head',
  'test',
  'cd',
  'for',
  'do',
  'done',
  'sh',
  'bash',
];
const CALLS_CURVELINT = /github:curvelint\/curvelint|dist\/cli\.js|(?:^|\| )curvelint(?: |$)/;

/** Every text below a key `run` or `script` of a YAML document. */
function scriptsIn(value: unknown, isScript = false): readonly string[] {
  if (typeof value === 'string') return isScript ? value.split('\n') : [];
  if (Array.isArray(value)) return value.flatMap((one) => scriptsIn(one, isScript));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => scriptsIn(one, isScript || key === 'run' || key === 'script'));
}

/** The commands that a document shows: blocks of shell, what terminals print, scripts of workflows, inline code. */
function commandsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const found: string[] = [];
  for (const [, language, body = ''] of text.matchAll(/```(\w+)\n([\s\S]*?)```/g)) {
    if (language === 'sh') found.push(...body.split('\n'));
    if (language === 'text') found.push(...[...body.matchAll(/^\$ (.*)$/gm)].map(([, line]) => line!));
    if (language === 'groovy') found.push(...[...body.matchAll(/\bsh '([^']*)'/g)].map(([, line]) => line!));
    if (language === 'yaml') found.push(...scriptsIn(parse(body)));
  }
  const prose = text.replace(/```[\s\S]*?```/g, '');
  found.push(...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!).filter((code) => OURS.test(code)));
  return found.map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim()).filter((line) => line !== '');
}

const commands = [
  ...new Set(DOCUMENTS.flatMap((file) => commandsOf(file).map((command) => JSON.stringify([file, command])))),
].map((pair) => JSON.parse(pair) as [file: string, command: string]);
const distinct = (rows: readonly [string, string][]) => [...new Map(rows.map((row) => [row[1], row])).values()];
const ours = distinct(commands.filter(([, command]) => CALLS_CURVELINT.test(command)));
const others = distinct(commands.filter(([, command]) => !CALLS_CURVELINT.test(command)));

it('finds the commands of all documents', () => {
  expect(ours.length).toBeGreaterThan(20);
  expect(others.length).toBeGreaterThan(20);
});

/** Why a command cannot be run; null: it can. */
function faultOf(command: string, folder: string): string | null {
  for (const part of command.split(/&&|\|\||[|;]/)) {
    const words = part
      .trim()
      .split(/\s+/)
      .filter((word) => !/^\w+=/.test(word));
    const [program = '', first = '', second = ''] = words;
    if (program === 'npm') {
      if (first === 'run' && !SCRIPTS.includes(second)) return `package.json has no script ${second}`;
      if (first !== 'run' && !['ci', 'cit', 'test', 'i'].includes(first)) return `npm ${first} is not known here`;
    } else if (program === 'npx') {
      if (!existsSync(`node_modules/.bin/${first}`)) return `no package brings ${first}`;
    } else if (program !== 'node' && !OTHERS.includes(program)) {
      if (!existsSync(program) && !existsSync(join(folder, program))) return `${program} is not known here`;
    }
    for (const path of words.filter((word) => /^[\w./-]+\.(?:mjs|js|ts)$/.test(word)))
      if (!existsSync(path) && !existsSync(join(folder, path))) return `there is no ${path}`;
  }
  return null;
}

it.each(others)('%s: %s can be run', (file, command) => {
  expect(faultOf(command, join(file, '..'))).toBeNull();
});

it.each([
  ['npm run demos', 'package.json has no script demos'],
  ['npx vitest run test/gone.test.ts', 'there is no test/gone.test.ts'],
  ['npx nothing', 'no package brings nothing'],
  ['npm run bundle && frobnicate', 'frobnicate is not known here'],
])('says of %s that it cannot be run', (command, fault) => {
  expect(faultOf(command, '.')).toBe(fault);
});

describe('commands of curvelint', () => {
  const folder = tempFolder();
  const bin = join(folder, 'bin');
  const run = (command: string) => {
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: folder };
    return spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8', input: '' });
  };

  beforeAll(() => {
    const cli = `"${process.execPath}" "${resolve('dist/cli.js')}"`;
    mkdirSync(bin);
    for (const [name, script] of [
      ['curvelint', `${cli} "$@"`],
      ['npx', `[ "$1" = --yes ] && shift\n[ "$1" = github:curvelint/curvelint ] || exit 97\nshift\n${cli} "$@"`],
    ]) {
      writeFileSync(join(bin, name!), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, name!), 0o755);
    }
    const [change, base] = ['examples/noisy-shapes/pull-request', 'examples/noisy-shapes/baseline'];
    for (const [from, to] of [
      [change, 'runs'],
      [base, 'other-runs'],
      [change, 'sweep'],
      ['examples/three-boxes', 'examples/three-boxes'],
      ['dist', 'dist'],
    ])
      cpSync(from!, join(folder, to!), { recursive: true });
    writeFileSync(join(folder, 'train.log'), Array.from({ length: 12 }, (_, i) => `epoch ${i} loss ${2 / (i + 1)}\n`).join(''));
    execFileSync('git', ['init', '--quiet', folder]);
    const workflow = 'on: pull_request\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python train.py\n';
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/train.yml'), workflow);
    const makeReport = (of: string, at: string) => {
      mkdirSync(join(folder, at, '..'), { recursive: true });
      run(`curvelint ${of} --format json=${at}`);
    };
    for (const at of ['reports/0042.json', 'out/report.json', 'main/report.json', 'baseline.json']) makeReport('runs', at);
    for (const seed of [1, 2, 3]) makeReport(`runs/seed-${seed}`, `shards/${seed}/report.json`);
  });

  it.each(ours)('%s: %s runs', (_, command) => {
    const isName = /^curvelint [a-z]+$/.test(command);
    const text = command
      .replace('<rule>', 'overfitting')
      .replaceAll(/"\$(?:REPORT|GITHUB_REPOSITORY|NUMBER|PAGE)"/g, (name) => NAMED[name] ?? name)
      // Nothing is posted: without a token nobody is asked.
      .replace(/^GIT\w+_TOKEN=\S+ /, '');
    const { status, stderr } = run(isName || command === 'node dist/cli.js' ? `${text} --help` : text);
    if (text.includes(' publish ') && !isName) expect(stderr).toMatch(/(?:GITHUB|GITLAB)_TOKEN/);
    else expect([0, 1], stderr).toContain(status);
    expect(stderr).not.toMatch(/unknown (?:option|command)|is a bug in curvelint/);
  });

  it.each([['curvelint runs/ --frobnicate'], ['npx github:curvelint/curvelint lint runs/'], ['curvelint explain overfit']])(
    'says of %s that it cannot be run',
    (command) => {
      expect(run(command).status).toBe(2);
    },
  );
});

const NAMED: Readonly<Record<string, string>> = {
  '"$REPORT"': 'out/report.json',
  '"$GITHUB_REPOSITORY"': 'owner/name',
  '"$NUMBER"': '7',
  '"$PAGE"': 'https://ci.example/7.html',
};
