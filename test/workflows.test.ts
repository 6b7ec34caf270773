import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validate } from '@actions/languageservice';
import { validateAction } from '@actions/languageservice/validate-action';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { initRepository } from '../src/cli/init/init.js';
import { parseExpected } from '../src/config/expected.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { outputsOf } from '../src/publish/outputs.js';
import { reportOf } from './support/report.js';
import { tempFolder } from './support/temp-folder.js';

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: {
    readonly matrix: {
      readonly node?: readonly number[];
      readonly include?: readonly { readonly os: string; readonly node: number }[];
    };
  };
  readonly needs?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map(
  (file) => [file, parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Workflow] as const,
);
const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding?: unknown;
  readonly author?: string;
};

let count = 0;
/** The checker remembers what it read by its address: each text gets one of its own. */
const documentOf = (path: string, text: string) => TextDocument.create(`file:///${count++}/${path}`, 'yaml', 0, text);
/** What GitHub's own checker says of a workflow, in words. */
const complaints = async (path: string, text: string) =>
  (await validate(documentOf(path, text))).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
const WORKFLOW_PATH = '.github/workflows/x.yml';

describe('action.yml', () => {
  it('is valid by GitHub’s own checker', async () => {
    const text = readFileSync('action.yml', 'utf8');
    const check = (content: string) => validateAction(documentOf('action.yml', content));
    expect(await check(text)).toEqual([]);
    expect(await check(text.replace('using: node24', 'using: node99'))).not.toEqual([]);
  });

  it('declares what is read and what is written, and nothing else', () => {
    const source = readFileSync('src/action/inputs.ts', 'utf8');
    const read = [...source.matchAll(/(?:readInput|readLines|choice|parseNumber)\('([\w-]+)'/g)].map(([, name]) => name!);
    expect(Object.keys(action.inputs).sort()).toEqual(read.sort());
    const set = [...readFileSync('src/action/publish-all.ts', 'utf8').matchAll(/setOutput\(\s*'([\w-]+)'/g)].map(
      ([, name]) => name!,
    );
    expect(Object.keys(action.outputs).sort()).toEqual(
      [...Object.keys(outputsOf(viewReport(reportOf([]).report))), ...set].sort(),
    );
  });

  it('runs the built bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(action).toMatchObject({
      author: expect.any(String),
      branding: { icon: expect.any(String), color: expect.any(String) },
    });
  });
});

describe.each(workflows)('.github/workflows/%s', (file, { permissions, concurrency, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');

  it('is valid by GitHub’s own checker', async () => {
    expect(await complaints(`${FOLDER}/${file}`, text)).toEqual([]);
  });

  it('says beside each SHA which version it is, one SHA for each action', () => {
    for (const line of text.split('\n').filter((one) => /uses: [^.]/.test(one)))
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('pins actions by SHA, and lets no job more than it needs', () => {
    for (const { uses } of steps) if (uses && uses !== './') expect(uses).toMatch(/^[\w-]+(?:\/[\w-]+){1,2}@[0-9a-f]{40}$/);
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(Object.keys(job.permissions ?? {})).toContain('contents');
    }
  });

  it('keeps no credentials and puts no expression into a script', () => {
    for (const { uses, run, with: given } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

it('pins every action to one SHA in all workflows', () => {
  const pins = new Map<string, Set<string>>();
  for (const [file] of workflows)
    for (const [, action, sha] of readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/uses: ([\w-]+\/[\w-]+)\S*@([0-9a-f]{40})/g))
      pins.set(action!, (pins.get(action!) ?? new Set()).add(sha!));
  expect(pins.size).toBeGreaterThan(4);
  for (const [action, shas] of pins) expect([...shas], action).toHaveLength(1);
});

it('is checked by a checker that finds what is wrong', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of JavaScript's
  const wrong = 'on: pusch\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ foo.bar }}\n';
  expect((await complaints(WORKFLOW_PATH, wrong)).length).toBeGreaterThanOrEqual(2);
});

it('gives people workflows that are valid: in the README and from init', async () => {
  const documents = [
    'README.md',
    ...(existsSync('.github/docs') ? readdirSync('.github/docs').map((file) => `.github/docs/${file}`) : []),
  ];
  const shown = documents.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/```yaml\n((?:#[^\n]*\n)?(?:name: \w+\n)?on:\n[\s\S]*?)```/g),
  ]);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  for (const [, text] of shown) expect(await complaints(WORKFLOW_PATH, text!)).toEqual([]);
  for (const options of [{}, { forks: true }]) {
    const root = tempFolder();
    initRepository(root, options);
    for (const file of readdirSync(join(root, FOLDER)))
      expect(await complaints(`${FOLDER}/${file}`, readFileSync(join(root, FOLDER, file), 'utf8'))).toEqual([]);
  }
});

it('releases only what was tested and compared, attests it, and then moves the major tag', () => {
  const { verify, release } = (Object.fromEntries(workflows)['release.yml'] as Workflow).jobs;
  const runs = verify!.steps.map(({ run }) => run ?? '').join('\n');
  for (const part of ['check-release.mjs', 'npm cit', 'npm run bundle', 'git status --porcelain -- dist'])
    expect(runs).toContain(part);
  expect(verify!.permissions).toEqual({ contents: 'read' });
  expect(release!.needs).toBe('verify');
  const order = release!.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run ?? '');
  const attested = order.indexOf('actions/attest-build-provenance');
  const moved = order.findIndex((one) => one.includes('refs/tags/$major'));
  expect(attested).toBeGreaterThan(0);
  expect(moved).toBeGreaterThan(attested);
});

it('refuses a tag that package.json or the changelog do not know', () => {
  const check = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['.github/scripts/check-release.mjs', ...args], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(check().stderr).toContain('give the tag');
  expect(check('v99.0.0')).toMatchObject({ status: 1, stderr: expect.stringContaining(`package.json says ${version}`) });
  const known = readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`);
  expect(check(`v${version}`).status).toBe(known ? 0 : 1);
});

it('reads workflows and sources with CodeQL, reviews dependencies, and lets new versions ripen', () => {
  const all = Object.fromEntries(workflows) as Readonly<Record<string, Workflow>>;
  expect(all['codeql.yml']!.jobs['analyze']!.strategy!.matrix).toEqual({ language: ['actions', 'javascript-typescript'] });
  expect(
    all['dependency-review.yml']!.jobs['review']!.steps.some(({ uses }) => uses?.startsWith('actions/dependency-review-action@')),
  ).toBe(true);
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly updates: readonly {
      readonly 'package-ecosystem': string;
      readonly cooldown?: { readonly 'default-days': number };
    }[];
  };
  expect(updates.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  for (const { cooldown } of updates) expect(cooldown!['default-days']).toBeGreaterThanOrEqual(7);
});

it('tests on Node 20, 22 and 24, checks dist/, and uses the action itself on the example', () => {
  const jobs = Object.assign({}, ...workflows.map(([, { jobs: own }]) => own)) as Workflow['jobs'];
  expect(jobs['test']!.strategy!.matrix.node).toEqual([20, 22, 24]);
  const others = jobs['test']!.strategy!.matrix.include!.map(({ os, node }) => `${os} ${node}`);
  expect(others).toEqual(['macos-latest 20', 'macos-latest 24', 'windows-latest 20', 'windows-latest 24']);
  expect(jobs['hardened']!.steps.some(({ run }) => run === 'npm run test:hardened')).toBe(true);
  expect(jobs['check-dist']).toBeDefined();
  const own = jobs['demo']!.steps.find(({ uses }) => uses === './')!;
  for (const name of Object.keys(own.with!)) expect(Object.keys(action.inputs)).toContain(name);
});

it('shows a workflow in the README that can be copied', () => {
  const [, yaml] = /```yaml\n(on:\n {2}pull_request[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  const workflow = parse(yaml!) as Workflow & { readonly on: Readonly<Record<string, unknown>> };
  // Without the run on main there is no baseline.
  expect(workflow.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
  expect(workflow.permissions).toEqual({ contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' });
  const ours = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.includes('curvelint'))!;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of JavaScript's
  expect(ours.if).toBe('${{ !cancelled() }}');
  for (const name of Object.keys(ours.with!)) expect(Object.keys(action.inputs)).toContain(name);
});

const PROSE = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  'examples/README.md',
  'src/diagnose/rules/README.md',
  ...readdirSync('.github/docs').map((file) => `.github/docs/${file}`),
];
const snippets = PROSE.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```(yaml|sh|groovy)\n([\s\S]*?)```/g)].map(
    ([, language, text], i) => [`${file}, snippet ${i + 1}`, language!, text!] as const,
  ),
);

/** Steps of a workflow, of a list of steps, or none. */
function stepsIn(parsed: unknown): readonly Step[] {
  if (Array.isArray(parsed)) return parsed as readonly Step[];
  const jobs = (parsed as Partial<Workflow> | null)?.jobs ?? {};
  return Object.values(jobs).flatMap((job) => job.steps);
}

describe('what README and recipes show', () => {
  it.each(snippets.filter(([, language]) => language === 'yaml'))(
    '%s is YAML whose steps call the action as it is',
    (_, _language, text) => {
      const parsed: unknown = parse(text);
      for (const { uses, with: given } of stepsIn(parsed)) {
        if (uses?.startsWith('curvelint/'))
          for (const name of Object.keys(given ?? {})) expect(Object.keys(action.inputs)).toContain(name);
        if (uses) expect(uses).toMatch(/^(?:actions|curvelint)\/[\w-]+@v\d+$/);
      }
      for (const [, name] of text.matchAll(/steps\.curvelint\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs)).toContain(name);
      for (const [, name] of text.matchAll(/^ *([\w-]+): (?:read|write)\b/gm))
        expect(['contents', 'actions', 'checks', 'issues', 'pull-requests', 'permission-pull-requests']).toContain(name);
    },
  );

  it('links to files and headings that are there', () => {
    for (const file of PROSE) {
      const text = readFileSync(file, 'utf8');
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, a, b]) => (a ?? b)!);
      for (const link of links.filter((one) => !/^https?:/.test(one))) {
        const [path, heading] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path!);
        expect(existsSync(target), `${file}: ${link}`).toBe(true);
        if (!heading || !target.endsWith('.md')) continue;
        const names = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, name]) =>
          name!
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .replaceAll(' ', '-'),
        );
        expect(names, `${file}: ${link}`).toContain(heading);
      }
    }
  });

  it('shows the link to the page as it is uploaded', () => {
    const recipe = snippets.find(([, , text]) => text.includes('html-url: artifacts'))!;
    const steps = stepsIn(parse(recipe[2]));
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['curvelint/curvelint', 'actions/upload-artifact']);
    expect(steps[1]!.with).toMatchObject({ archive: false });
  });
});

it('shows a matrix in the recipes whose shards the report job expects by name', () => {
  const [, yaml] = /```yaml\n(jobs:\n {2}train:\n {4}strategy[\s\S]*?)```/.exec(readFileSync('.github/docs/recipes.md', 'utf8'))!;
  const { train, report } = (
    parse(yaml!) as {
      readonly jobs: Readonly<
        Record<
          string,
          {
            readonly needs?: string;
            readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> };
            readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
          }
        >
      >;
    }
  ).jobs;
  const names = train!.strategy!.matrix['seed']!.map((seed) => `curvelint-seed-${seed}`);
  const upload = train!.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'))!.with!;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of JavaScript's
  expect(upload['name']).toBe('curvelint-seed-${{ matrix.seed }}');
  const ours = report!.steps.find(({ uses }) => uses?.includes('curvelint'))!.with!;
  expect(parseExpected(ours['expect']!)).toEqual(names);
  expect(report!.needs).toBe('train');
  for (const name of Object.keys(ours)) expect(Object.keys(action.inputs)).toContain(name);
});
