import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findTrainings } from '../../src/cli/init/find-training.js';
import { type InitOptions, initRepository } from '../../src/cli/init/init.js';
import { legsOf } from '../../src/cli/matrix.js';
import { trainsIn } from '../../src/cli/training-command.js';
import { parseConfig } from '../../src/config/parse.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';
import { WORKFLOW_SHAPES, type WorkflowShape } from '../support/workflow-shapes.js';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const put = (path: string, text: string) => {
  putFile(root, path, text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[]; readonly branches?: readonly string[] } | null>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly needs?: string;
        readonly uses?: string;
        readonly steps?: readonly Step[];
      }
    >
  >;
}
const workflowAt = (path: string) => parse(read(path)) as Workflow;
const workflow = (file: string) => workflowAt(`.github/workflows/${file}`);
const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs);
const RIGHTS = { contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' };

describe('a repository without a workflow', () => {
  it('gets one that trains and reports, and settings that are valid and known to editors', () => {
    put('requirements.txt', 'torch\nlightning==2.4\n');
    put('src/train.py', '');
    const said = initRepository(root, {});
    const { jobs, permissions } = workflow('train.yml');
    expect(permissions).toEqual({});
    const { steps = [] } = jobs['train']!;
    expect(steps.map(({ run }) => run).filter(Boolean)).toEqual(['pip install -r requirements.txt && python src/train.py']);
    const ours = steps.find(({ uses }) => uses?.startsWith('curvelint/'))!;
    expect(ours.with).toEqual({ metrics: 'lightning_logs/**' });
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(ours.with!)));
    expect(parseConfig(read('.curvelint.yml'), '.curvelint.yml', new Map()).failOn).toBe('error');
    const [first] = read('.curvelint.yml').split('\n');
    expect(first).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/dist\/config\.schema\.json$/);
    expect(existsSync(first!.replace(/^.*\/v1\//, ''))).toBe(true);
    expect(said).toContain('curvelint init --bot');
    expect(said).toContain('+name: train');
    expect(said).toContain('.curvelint.yml (new)');
  });

  it('gets the fork-safe pair, whose second workflow checks nothing out (C1)', () => {
    put('logs/a.csv', '');
    initRepository(root, { forks: true });
    const [train, report] = [workflow('train.yml'), workflow('curvelint.yml')];
    expect(train.jobs['train']!.permissions).toEqual({ contents: 'read' });
    expect(train.jobs['train']!.steps!.at(-1)!.with!['path']).toBe('logs/**');
    expect(report.on['workflow_run']!.workflows).toEqual(['train']);
    expect(report.jobs['report']!.steps!.map(({ uses }) => uses)).toEqual(['curvelint/curvelint@v1']);
    expect(report.jobs['report']!.permissions).toEqual(RIGHTS);
  });

  it('is told which command to put in where there is no script that trains', () => {
    expect(initRepository(root, {})).toContain('put the command there that trains');
  });

  it('gets the workflow that answers comments, if asked for', () => {
    const said = initRepository(root, { bot: true });
    const { on, jobs } = workflow('curvelint-commands.yml');
    expect(on['issue_comment']).toEqual({ types: ['created'] });
    expect(jobs['answer']!.steps).toEqual([{ uses: 'curvelint/curvelint@v1', with: { bot: true } }]);
    expect(readFileSync('.github/docs/recipes.md', 'utf8')).toContain(read('.github/workflows/curvelint-commands.yml').trimEnd());
    expect(said).toContain('only once it is on');
    expect(said).not.toContain('curvelint init --bot');
    expect(initRepository(root, {})).not.toContain('curvelint init --bot');
  });

  it('has a pattern quoted that YAML would take for an alias', () => {
    put('pyproject.toml', '[project]\ndependencies = ["transformers"]\n');
    initRepository(root, {});
    expect(workflow('train.yml').jobs['train']!.steps!.at(-1)!.with).toEqual({ metrics: '**/trainer_state.json' });
  });
});

const trainingJobs = WORKFLOW_SHAPES.filter(({ trains }) => trains !== null);
const byName = (shapes: readonly WorkflowShape[]) => shapes.map((shape) => [shape.name, shape] as const);
const putShape = ({ files }: WorkflowShape) => {
  for (const [path, text] of Object.entries(files)) put(path, text);
};
const texts = () =>
  readdirSync(join(root, '.github/workflows'))
    .sort()
    .map((file) => ({ path: `.github/workflows/${file}`, text: read(`.github/workflows/${file}`) }));
const commentsIn = (text: string) => text.match(/#.*$/gm) ?? [];

describe('a workflow that trains is found by what it runs', () => {
  it('in 25 shapes and more', () => {
    expect(WORKFLOW_SHAPES.length).toBeGreaterThanOrEqual(25);
  });
  it.each(byName(trainingJobs))('%s', (_, shape) => {
    putShape(shape);
    const [found] = findTrainings(texts()).trainings;
    expect(found).toMatchObject(shape.trains!);
    expect(found!.legs?.count ?? undefined).toBe(shape.legs);
  });
  it.each(byName(WORKFLOW_SHAPES.filter(({ trains }) => trains === null)))('not in %s', (_, shape) => {
    putShape(shape);
    if (existsSync(join(root, '.github/workflows'))) expect(findTrainings(texts()).trainings).toEqual([]);
  });
});

describe.each([false, true])('what is added to it (fork-safe: %s)', (forks) => {
  const init = (options: InitOptions = {}) => initRepository(root, { forks, ...options });
  it.each(byName(trainingJobs))('%s: a patch that git takes, once, with every comment left', (_, shape) => {
    putShape(shape);
    git('init', '-q', '-b', 'main');
    const before = new Map(texts().map(({ path, text }) => [path, text]));
    const patch = init({ dryRun: true });
    expect([...new Map(texts().map(({ path, text }) => [path, text]))]).toEqual([...before]);
    expect(existsSync(join(root, '.curvelint.yml'))).toBe(false);
    execFileSync('git', ['apply', '--check', '--whitespace=nowarn', '-'], { cwd: root, input: patch, stdio: 'pipe' });
    const said = init({ apply: true });
    const { path, job } = shape.trains!;
    for (const [file, text] of before) expect(commentsIn(read(file))).toEqual(expect.arrayContaining(commentsIn(text)));
    if (shape.byHand && shape.name === 'steps in one line') {
      expect(said).toContain('Add by hand');
      return;
    }
    if (shape.byHand) expect(said).toContain('Add by hand');
    const { jobs } = workflowAt(path);
    const steps = jobs[job]!.steps ?? [];
    const isMatrix = shape.legs !== undefined || shape.name === 'a matrix that is computed';
    const wanted = forks || isMatrix ? 'actions/upload-artifact@v7' : 'curvelint/curvelint@v1';
    const mine = (one: Step) => one.uses === wanted && !String(one.with?.['name'] ?? '').startsWith('weights');
    expect(steps.filter(mine)).toHaveLength(1);
    expect(steps.findIndex(mine)).toBe(shape.trains!.step + 1);
    if (isMatrix) expect(steps.find(mine)!.with!['name']).toMatch(/\$\{\{ (?:matrix\.\w+|strategy\.job-index) \}\}/);
    const again = init({ apply: true });
    expect(again).toContain(shape.byHand ? 'uses curvelint already' : 'nothing was changed');
  });
});

describe('the rights and events of a workflow', () => {
  const added = (name: string) => {
    const shape = WORKFLOW_SHAPES.find((one) => one.name === name)!;
    putShape(shape);
    initRepository(root, { apply: true });
    return workflowAt(shape.trains!.path);
  };
  it.each([
    ['a plain script', RIGHTS],
    ['permissions of the workflow', { ...RIGHTS, packages: 'read' }],
    ['permissions of the job in one line', { ...RIGHTS, 'id-token': 'write' }],
    ['permissions of the job as a block', RIGHTS],
    ['rights to write all', undefined],
  ])('of %s', (name, rights) => {
    expect(added(name).jobs['fit']!.permissions).toEqual(rights);
  });
  it('of a matrix are those of the job that reports, which waits for all of it', () => {
    const { jobs } = added('a matrix of seeds');
    expect(jobs['fit']!.permissions).toBeUndefined();
    expect(jobs['curvelint']).toMatchObject({ needs: 'fit', permissions: RIGHTS });
    expect(jobs['curvelint']!.steps).toEqual([{ uses: 'curvelint/curvelint@v1', with: { artifacts: 'curvelint-*', expect: 3 } }]);
  });
  it('of a reusable workflow are those of the job that calls it, too', () => {
    expect(added('a reusable workflow').jobs['fit']!.permissions).toEqual(RIGHTS);
    expect(workflow('ci.yml').jobs['call']).toMatchObject({ permissions: RIGHTS, uses: './.github/workflows/fit.yml' });
  });
  it.each([
    ['events in one line', ['push', 'pull_request']],
    ['a list of events', ['push', 'pull_request']],
  ])('are left where pull requests and pushes are there: %s', (name, events) => {
    expect(added(name).on).toEqual(events);
  });
  it('gain the push to the base branch', () => {
    expect(added('one event').on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(added('filters of paths').on).toMatchObject({ push: { branches: ['main'] }, workflow_dispatch: null });
  });
});

describe('GitLab', () => {
  const OWN =
    'stages: [train] # one\ntrain:\n  stage: train\n  script:\n    - pip install -r requirements.txt\n    - python train.py\n';
  it('gets the job that examples and recipes show', () => {
    const example = readFileSync('examples/gitlab/.gitlab-ci.yml', 'utf8');
    const at = example.indexOf('\ncurvelint:');
    put('.gitlab-ci.yml', example.slice(0, at));
    initRepository(root, { apply: true });
    expect(read('.gitlab-ci.yml')).toBe(example);
    expect(readFileSync('.github/docs/recipes.md', 'utf8')).toContain(example.slice(at + 1));
  });
  it('gets a job behind the one that trains, and no workflow of GitHub', () => {
    put('.gitlab-ci.yml', OWN);
    put('runs/a.csv', '');
    expect(initRepository(root, {})).toContain('+  needs: ["train"]');
    expect(read('.gitlab-ci.yml')).toBe(OWN);
    const said = initRepository(root, { apply: true });
    expect(existsSync(join(root, '.github'))).toBe(false);
    expect(read('.gitlab-ci.yml').startsWith(OWN)).toBe(true);
    const { curvelint } = parse(read('.gitlab-ci.yml')) as { curvelint: { script: string[]; after_script: string[] } };
    expect(curvelint.script[1]).toContain('curvelint runs/ --output out');
    expect(curvelint.after_script[0]).toContain('publish --gitlab --report out/report.json');
    expect(said).toContain('must keep its logs as artifacts');
    expect(initRepository(root, { apply: true })).toContain('uses curvelint already');
  });
});

describe('init', () => {
  it('works in the root of the checkout, wherever it is started', () => {
    put('.git/HEAD', 'ref: refs/heads/main\n');
    put('ml/train.py', '');
    mkdirSync(join(root, 'ml/deep'), { recursive: true });
    const said = initRepository(join(root, 'ml/deep'), {});
    expect(said).toContain(`Repository: ${root}`);
    expect(existsSync(join(root, '.github/workflows/train.yml'))).toBe(true);
    expect(readdirSync(join(root, 'ml/deep'))).toEqual([]);
  });

  it('leaves a workflow alone without --apply, and shows the patch', () => {
    const own =
      'name: Fit it\non: [pull_request]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python train.py\n';
    put('.github/workflows/ci.yml', own);
    const said = initRepository(root, { forks: true });
    expect(read('.github/workflows/ci.yml')).toBe(own);
    expect(workflow('curvelint.yml').on['workflow_run']!.workflows).toEqual(['Fit it']);
    expect(said).toContain('+++ b/.github/workflows/ci.yml');
    expect(said).toContain('curvelint init --apply');
    expect(said).toContain('GitHub starts .github/workflows/curvelint.yml only once it is on');
    expect(() => workflow('train.yml')).toThrow();
  });

  it('overwrites nothing without --force', () => {
    put('.curvelint.yml', 'fail-on: never\n');
    const said = initRepository(root, {});
    expect(read('.curvelint.yml')).toBe('fail-on: never\n');
    expect(said).toContain('.curvelint.yml (there already: not written)');
    expect(said).toContain('Nothing is overwritten without --force.');
    expect(initRepository(root, { force: true })).toContain('.curvelint.yml (overwritten)');
    expect(initRepository(root, {})).toContain('.curvelint.yml (unchanged)');
  });

  it('writes through no link', () => {
    const outside = tempFolder();
    putFile(outside, 'own.yml', 'mine: 1\n');
    symlinkSync(join(outside, 'own.yml'), join(root, '.curvelint.yml'));
    expect(() => initRepository(root, { force: true })).toThrow('is a link');
    expect(readFileSync(join(outside, 'own.yml'), 'utf8')).toBe('mine: 1\n');
  });

  it('is not led astray by a broken workflow, and names it', () => {
    put('.github/workflows/bad.yml', 'on: pull_request\n run: python train.py\n\t{');
    const said = initRepository(root, {});
    expect(said).toContain('none yet');
    expect(said).toContain('bad.yml is not valid YAML');
  });
});

describe('a command', () => {
  it.each([
    'pytest tests/test_train.py',
    'pip install -r requirements-train.txt',
    'echo "now python train.py"',
    'ruff check train.py',
    'python -m pytest -k train',
    'git checkout train',
    'cat train.log',
    'uv pip install torch',
    'make test',
    'uv sync --group train',
    '# python train.py',
  ])('that does not train: %s', (command) => {
    expect(trainsIn(command)).toBe(0);
  });
  it.each([
    'srun -n 4 python train.py',
    'conda run -n env python train.py',
    'python3.11 -u finetune.py',
    'python -m torch.distributed.run --nproc_per_node 4 a.py',
    'cd ml && python train.py',
    'bash -x ./train.sh',
    'tox -e train',
  ])('that trains: %s', (command) => {
    expect(trainsIn(command)).toBe(2);
  });
  it('counts the jobs of a matrix as GitHub does', () => {
    expect(legsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual({ count: 2, keys: null });
    expect(legsOf({ os: ['a', 'b'], include: [{ os: 'a', x: 1 }, { os: 'c' }] })).toEqual({ count: 3, keys: ['os'] });
    expect(legsOf({ n: [1, 2], include: [{ color: 'green' }] })!.count).toBe(2);
    expect(legsOf({ seed: `\${{ fromJSON(x) }}` })).toEqual({ count: null, keys: null });
    const many = Array.from({ length: 1_000 }, (_, i) => i);
    // GitHub starts no more than 256, and a million combinations are not made to learn that.
    expect(legsOf({ a: many, b: many, c: many })).toEqual({ count: null, keys: null });
    expect(legsOf(undefined)).toBeNull();
  });
});
