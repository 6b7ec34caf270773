import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initRepository } from '../../src/cli/init/init.js';
import { parseConfig } from '../../src/config/parse.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const put = (path: string, text: string) => {
  putFile(root, path, text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
interface Workflow {
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: object;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, string>>;
        }[];
      }
    >
  >;
}
const workflow = (file: string) => parse(read(`.github/workflows/${file}`)) as Workflow;
const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs);

describe('init', () => {
  it('writes a workflow that trains and reports, and settings that are valid', () => {
    put('requirements.txt', 'torch\nlightning==2.4\n');
    put('src/train.py', '');
    const said = initRepository(root, {});
    const { jobs, permissions } = workflow('train.yml');
    expect(permissions).toEqual({});
    const { steps } = jobs['train']!;
    expect(steps.map(({ run }) => run).filter(Boolean)).toEqual(['pip install -r requirements.txt && python src/train.py']);
    const ours = steps.find(({ uses }) => uses?.startsWith('curvelint/'))!;
    expect(ours.with).toEqual({ metrics: 'lightning_logs/**' });
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(ours.with!)));
    expect(parseConfig(read('.curvelint.yml'), '.curvelint.yml', new Map()).failOn).toBe('error');
    expect(said).toContain('+ name: train');
    expect(said).toContain('.curvelint.yml (new)');
  });

  it('writes the fork-safe pair, whose second workflow checks nothing out (C1)', () => {
    put('logs/a.csv', '');
    initRepository(root, { forks: true });
    const [train, report] = [workflow('train.yml'), workflow('curvelint.yml')];
    expect(train.jobs['train']!.permissions).toEqual({ contents: 'read' });
    expect(train.jobs['train']!.steps.at(-1)!.with!['path']).toBe('logs/**');
    expect(report.on['workflow_run']!.workflows).toEqual(['train']);
    expect(report.jobs['report']!.steps.map(({ uses }) => uses)).toEqual(['curvelint/curvelint@v1']);
    expect(report.jobs['report']!.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      checks: 'write',
      'pull-requests': 'write',
    });
  });

  it('leaves a workflow that trains already alone, and says which step to add', () => {
    const own = 'name: Fit it\non: [pull_request]\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: python train.py }] } }\n';
    put('.github/workflows/ci.yml', own);
    const said = initRepository(root, { forks: true });
    expect(said).toContain('GitHub starts .github/workflows/curvelint.yml only once it is on');
    expect(read('.github/workflows/ci.yml')).toBe(own);
    expect(workflow('curvelint.yml').on['workflow_run']!.workflows).toEqual(['Fit it']);
    expect(said).toContain('Add this step to the workflow “Fit it”');
    expect(said).toContain('actions/upload-artifact');
    expect(() => workflow('train.yml')).toThrow();
  });

  it('overwrites nothing without --force, and shows the difference', () => {
    put('.curvelint.yml', 'fail-on: never\n');
    const said = initRepository(root, {});
    expect(read('.curvelint.yml')).toBe('fail-on: never\n');
    expect(said).toContain('.curvelint.yml (there already: not written)\n- fail-on: never\n+ ');
    expect(said).toContain('Nothing is overwritten without --force.');
    expect(initRepository(root, { force: true })).toContain('.curvelint.yml (overwritten)');
    expect(read('.curvelint.yml')).toContain('fail-on: error');
    expect(initRepository(root, {})).toContain('.curvelint.yml (unchanged)');
  });

  it('quotes a pattern that YAML would take for an alias', () => {
    put('pyproject.toml', '[project]\ndependencies = ["transformers"]\n');
    initRepository(root, {});
    expect(workflow('train.yml').jobs['train']!.steps.at(-1)!.with).toEqual({ metrics: '**/trainer_state.json' });
  });

  it('is not led astray by a broken workflow', () => {
    put('.github/workflows/bad.yml', 'on: pull_request\n run: python train.py\n\t{');
    expect(initRepository(root, {})).toContain('none yet');
  });
});
