import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../../src/cli/doctor/known-inputs.js';
import { checkWorkflows, type WorkflowFacts } from '../../../src/cli/doctor/workflows.js';
import { editCaller, editTraining } from '../../../src/cli/init/edit-workflow.js';
import { findTrainings } from '../../../src/cli/init/find-training.js';
import { FAULTY_WORKFLOWS } from '../../support/faulty-workflows.js';
import { WORKFLOW_SHAPES } from '../../support/workflow-shapes.js';

/** What doctor says of these files, one text a fault. */
function saidOf(files: Readonly<Record<string, string>>, facts: Partial<WorkflowFacts> = {}): readonly string[] {
  const paths = Object.keys(files);
  const { checks } = checkWorkflows({
    files: paths.filter((path) => path.startsWith('.github/')).map((path) => ({ path, text: files[path]! })),
    ...{ defaultBranch: 'main', artifacts: ['curvelint*'], rights: null, required: null, gitlab: null },
    exists: (path) => paths.some((one) => one === path || one.startsWith(`${path}/`)),
    ...facts,
  });
  return checks.filter(({ state }) => state !== 'ok').map(({ text, fix }) => `${text} → ${fix}`);
}

describe('a fault in a workflow is found, and its mended twin is let be', () => {
  it('in 25 files and more', () => {
    expect(FAULTY_WORKFLOWS.length).toBeGreaterThanOrEqual(25);
  });
  it.each(FAULTY_WORKFLOWS.map((one) => [one.name, one] as const))('%s', (_, { files, mended, says: [wrong, fix] }) => {
    const found = saidOf(files).filter((line) => line.includes(wrong));
    expect(found).toHaveLength(1);
    expect(found[0]!.split(' → ')[1]).toContain(fix);
    expect(saidOf(mended)).toEqual([]);
  });
});

describe('what only GitHub knows', () => {
  const open = FAULTY_WORKFLOWS.find(({ name }) => name === 'no permissions at all')!.files;
  it.each([
    ['read', ['which may only read']],
    ['write', []],
  ] as const)('a repository whose tokens may %s', (rights, says) => {
    const said = saidOf(open, { rights });
    expect(said).toHaveLength(says.length);
    for (const [i, words] of says.entries()) expect(said[i]).toContain(words);
  });
  const filtered = FAULTY_WORKFLOWS.find(({ name }) => name === 'a filter of paths')!.files;
  it.each([
    [['tests', 'curvelint'], 'and "curvelint" is required: the others wait for ever'],
    [['curvelint (vision)'], '"curvelint (vision)" is required'],
    [null, 'if its check is required'],
  ])('a merge that waits for %j', (required, words) => {
    expect(saidOf(filtered, { required }).join('\n')).toContain(words);
  });
  it('a filter is no fault where no merge waits for the check', () => {
    expect(saidOf(filtered, { required: ['tests'] })).toEqual([]);
  });
});

describe('what init adds has no fault', () => {
  const shapes = WORKFLOW_SHAPES.filter(({ trains, byHand }) => trains !== null && !byHand);
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_, { files, name }) => {
    const [training] = findTrainings(Object.entries(files).map(([path, text]) => ({ path, text }))).trainings;
    const plan = { training: training!, logs: ['runs/**'], branch: 'main', forks: false };
    const after: Record<string, string> = { ...files, [training!.path]: editTraining(files[training!.path]!, plan).text };
    if (training!.caller) after[training!.caller.path] = editCaller(files[training!.caller.path]!, plan).text;
    // What their scripts call is no part of these shapes.
    expect(saidOf(after, { exists: null, required: [] }), name).toEqual([]);
  });
});

it.each([
  ['stages: [train]\n', ['does not call curvelint']],
  ['train:\n  script: npx curvelint runs\n', ['writes no note']],
  ['train:\n  script: [npx curvelint runs, npx curvelint publish --gitlab --report out/report.json]\n', []],
])('looks at a pipeline of GitLab where there is no workflow of GitHub: %j', (gitlab, says) => {
  const said = saidOf({}, { gitlab });
  expect(said).toHaveLength(says.length);
  for (const words of says) expect(said[0]).toContain(words);
});

it('knows the inputs that the action has', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
  expect([...INPUTS.keys()].sort()).toEqual(Object.keys(inputs).sort());
});
