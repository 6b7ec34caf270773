import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runDoctor } from '../../src/cli/doctor/doctor.js';
import { KNOWN_INPUTS } from '../../src/cli/doctor/known-inputs.js';
import { initRepository } from '../../src/cli/init/init.js';
import { safeLine } from '../../src/github/safe-line.js';
import { FAULTY_WORKFLOWS, type Files, UNKNOWN_WORKFLOWS } from '../support/faulty-workflows.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';
import { WORKFLOW_SHAPES } from '../support/workflow-shapes.js';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
const doctor = async (files: Files) => {
  for (const [path, text] of Object.entries(files)) putFile(root, path, text);
  return runDoctor({ root, paths: [], repo: null, pullRequest: null, config: null }, {});
};
const found = (lines: readonly string[], state: string) => lines.filter((line) => line.startsWith(`${state.padEnd(7)}  `));

describe('doctor on workflow files', () => {
  it.each(Object.entries(FAULTY_WORKFLOWS))(
    'says what is wrong with %s, and how to mend it',
    async (_, { wrong, state, says, fix }) => {
      const { lines, healthy } = await doctor(wrong);
      const at = lines.findIndex((line) => line.startsWith(`${state.padEnd(7)}  workflows`) && line.includes(says));
      expect(at, lines.join('\n')).toBeGreaterThanOrEqual(0);
      const end = lines.findIndex((line, i) => i > at && !line.startsWith('     '));
      const told = lines.slice(at + 1, end).join('\n');
      for (const line of fix) expect(told).toContain(line);
      expect(healthy).toBe(state === 'note');
      expect([...found(lines, 'not ok'), ...found(lines, 'note')], lines.join('\n')).toHaveLength(1);
    },
  );

  it.each(Object.entries(FAULTY_WORKFLOWS))('says nothing about the same without it: %s', async (_, { right }) => {
    const { lines, healthy } = await doctor(right);
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
    expect(healthy).toBe(true);
  });

  it.each(Object.entries(UNKNOWN_WORKFLOWS))('raises no alarm about what nobody can know: %s', async (_, files) => {
    const { lines } = await doctor(files);
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
  });

  it.each(['README.md', '.github/docs/recipes.md'])('finds nothing wrong with the whole workflows of %s', async (file) => {
    const blocks = readFileSync(file, 'utf8')
      .split('```yaml\n')
      .slice(1)
      .map((block) => block.split('\n```')[0]!);
    const whole = blocks.filter((block) => block.includes('jobs:\n'));
    expect(whole.length).toBeGreaterThan(0);
    const isPair = (text: string) => /workflow_run/.test(text);
    for (const [i, text] of whole.entries()) {
      root = tempFolder();
      putFile(root, 'train.py', '');
      // Of a block that begins at the jobs, the events and permissions are those of the first recipe.
      const head = whole[0]!.slice(0, whole[0]!.indexOf('jobs:'));
      const files: Record<string, string> = { [`.github/workflows/${i}.yml`]: text.startsWith('jobs:') ? head + text : text };
      if (isPair(text)) files['.github/workflows/train.yml'] = whole[i - 1]!;
      const next = whole[i + 1] ?? '';
      if (isPair(next)) files['.github/workflows/curvelint.yml'] = next;
      const { lines } = await doctor(files);
      expect([...found(lines, 'not ok'), ...found(lines, 'note')], text).toEqual([]);
    }
  });

  it.each<[string, string, string, string]>([
    ['GitLab has an alias without an end', 'fit: &a { script: curvelint, rules: [*a] }\n', 'not ok   gitlab', 'not valid YAML'],
    ['no job of GitLab runs it', 'fit:\n  script: [python train.py]\n', 'not ok   gitlab', 'no job runs curvelint'],
    [
      'GitLab keeps nothing',
      'curves:\n  script: [npx curvelint runs/ --output out]\n',
      'not ok   gitlab',
      'the job curves keeps nothing of what curvelint writes',
    ],
    [
      'GitLab keeps only what is good',
      'curves:\n  script: [npx curvelint runs/ --output out]\n  artifacts: { paths: [out/] }\n',
      'note     gitlab',
      'the job curves keeps the report only where the verdict is good',
    ],
    [
      'GitLab publishes without a merge request',
      'curves:\n  script: [npx curvelint publish --gitlab]\n',
      'not ok   gitlab',
      'publishes in pipelines that belong to no merge request',
    ],
    [
      'GitLab has all of it',
      'curves:\n  rules: [{ if: $CI_PIPELINE_SOURCE == "merge_request_event" }]\n  script:\n    - npx curvelint runs/ --output out\n    - npx curvelint publish --gitlab\n  artifacts: { when: always, paths: [out/] }\n',
      'ok       gitlab',
      '.gitlab-ci.yml runs curvelint in curves',
    ],
  ])('says where %s', async (_, text, begins, says) => {
    const { lines } = await doctor({ '.gitlab-ci.yml': text });
    expect(lines.filter((line) => line.startsWith(begins) && line.includes(says))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('workflow files uses curvelint');
  });

  it('survives any shape of YAML, and prints nothing that a terminal or a runner would obey (L1)', async () => {
    const odd = [
      'null',
      '7',
      'x',
      '[]',
      '{}',
      '[null, 7, [x]]',
      '{ a: null, __proto__: 1 }',
      '&m { seed: [*m, 1] }',
      '"\\e[31m\\n::error::x"',
    ];
    const places = [
      'on',
      'jobs',
      'steps',
      'step',
      'with',
      'name',
      'strategy',
      'matrix',
      'include',
      'needs',
      'if',
      'permissions',
      'uses',
    ];
    for (const place of places)
      for (const value of odd) {
        const of = (name: string, usual: string) => (name === place ? value : usual);
        const step = of(
          'step',
          `{ uses: curvelint/curvelint@v1, if: ${of('if', 'always()')}, with: ${of('with', `{ ${of('name', 'x')}: y }`)} }`,
        );
        const shape = [
          `strategy: ${of('strategy', `{ matrix: ${of('matrix', `{ seed: [1, 2], include: ${of('include', '[]')} }`)} }`)}`,
          `permissions: ${of('permissions', '{}')}, needs: ${of('needs', '[]')}`,
          `steps: ${of('steps', `[{ uses: ${of('uses', 'actions/checkout@v6')} }, { run: python "a\\n::error::x.py" }, ${step}]`)}`,
        ];
        root = tempFolder();
        const text = `on: ${of('on', '{ pull_request: { paths: [a] }, workflow_run: { workflows: ["\\e[31m::error::x"] } }')}\njobs: ${of('jobs', `{ a: { ${shape.join(', ')} } }`)}\n`;
        const { lines } = await doctor({ '.github/workflows/a.yml': text });
        const printed = lines.map(safeLine).join('\n');
        expect(printed, text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^\s*::/m);
      }
  });

  it.each([false, true])('finds nothing wrong with what init writes (forks: %s)', async (forks) => {
    putFile(root, 'requirements.txt', 'torch\nlightning==2.4\n');
    putFile(root, 'src/train.py', '');
    initRepository(root, { forks });
    const { lines } = await doctor({});
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
    expect(found(lines, 'ok').join('\n')).toContain(forks ? 'reports on workflow_run' : 'reports on pull_request, push');
  });

  const shapes = WORKFLOW_SHAPES.filter(({ trains, byHand }) => trains !== null && !byHand);
  it.each(shapes.map((shape) => [shape.name, shape] as const))(
    'finds nothing wrong with what init adds to %s',
    async (_, { files }) => {
      for (const [path, text] of Object.entries(files)) putFile(root, path, text);
      initRepository(root, { apply: true, bot: true });
      const { lines } = await doctor({});
      // What their scripts call is no part of these shapes; a filter of theirs is their own.
      const own = [...found(lines, 'not ok'), ...found(lines, 'note')].filter(
        (line) => !/does not exist|keeps it from running/.test(line),
      );
      expect(own, lines.join('\n')).toEqual([]);
    },
  );

  it('finds nothing wrong with the example of GitLab', async () => {
    const { lines } = await doctor({ '.gitlab-ci.yml': readFileSync('examples/gitlab/.gitlab-ci.yml', 'utf8') });
    expect([...found(lines, 'not ok'), ...found(lines, 'note')]).toEqual([]);
  });

  it('knows the inputs of action.yml', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object };
    expect([...KNOWN_INPUTS].sort()).toEqual(Object.keys(inputs).sort());
  });
});
