import { matchesGlob, nameTest, parseGlob } from '../../read/find/glob.js';
import { nearest } from '../../text/nearest.js';
import { allows, isOurs, listOf, parseWorkflow, type WorkflowFile, type WorkflowJob } from '../workflow-file.js';
import { type Checked, notOk, ok } from './checked.js';

/** The workflows of a repository that have to do with curvelint. */
export interface Workflows {
  readonly checks: readonly Checked[];
  /** Files of the workflows that train, in order. */
  readonly training: readonly TrainingWorkflow[];
  /** Files of the second workflows of fork-safe pairs. */
  readonly second: readonly string[];
}

export interface TrainingWorkflow {
  readonly path: string;
  /** Name patterns of the artifacts that hand over its logs; empty: it reports itself, and hands over nothing. */
  readonly artifacts: readonly string[];
}

export interface WorkflowFacts {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly defaultBranch: string;
  /** Of the settings: what artifacts are called. */
  readonly artifacts: readonly string[];
}

const WHAT = 'workflows';
const NEEDED = [
  ['actions', 'read', 'looks for the baseline'],
  ['contents', 'read', 'reads the settings'],
  ['checks', 'write', 'writes the check'],
  ['pull-requests', 'write', 'writes the comment'],
] as const;
/** An expression of a workflow. */
const EXPRESSION = /\$\{\{(?:[^}$]|\$(?!\{))*\}\}/g;
/** A checkout of what strangers wrote, with the rights of the base branch. */
const HEAD_REF = /head_sha|head_ref|head_branch|head\.sha|head\.ref/;

/** What the workflow files say: do they use curvelint, do they find each other, and may they do what they must? */
export function checkWorkflows(facts: WorkflowFacts): Workflows {
  const checks: Checked[] = [];
  const flows: WorkflowFile[] = [];
  for (const { path, text } of facts.files) {
    const flow = parseWorkflow(path, text);
    if (typeof flow !== 'string') flows.push(flow);
    else checks.push(notOk(WHAT, `${path}: ${flow}`, 'GitHub does not run it either: correct it.'));
  }
  const training = new Map<string, readonly string[]>();
  for (const flow of flows) {
    const jobs = flow.jobs.filter(({ steps }) => steps.some(isOurs));
    if (jobs.length === 0) continue;
    const isSecond = flow.events.has('workflow_run');
    const wrong = [
      ...jobs.flatMap((job) => permissionProblems(flow, job)),
      ...unsafeCheckouts(flow),
      ...(isSecond ? secondProblems(flow, jobs, flows, facts, training) : firstProblems(flow, facts, training)),
    ];
    const events = [...flow.events.keys()].join(', ');
    checks.push(...(wrong.length > 0 ? wrong : [ok(WHAT, `${flow.path} reports on ${events}`)]));
  }
  if (!flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => isOurs(step) || /\bcurvelint\b/.test(step.run)))))
    checks.push(notOk(WHAT, `none of ${facts.files.length} workflow files uses curvelint`, 'Run "curvelint init".'));
  else if (checks.length === 0) checks.push(ok(WHAT, 'curvelint is run as a command'));
  const second = flows.filter(({ events, jobs }) => events.has('workflow_run') && jobs.some(({ steps }) => steps.some(isOurs)));
  return {
    checks,
    training: [...training].map(([path, artifacts]) => ({ path, artifacts })),
    second: second.map(({ path }) => path),
  };
}

function permissionProblems({ path }: WorkflowFile, { id, permissions }: WorkflowJob): readonly Checked[] {
  const missing = NEEDED.filter(([scope, level]) => !allows(permissions, scope, level));
  if (missing.length === 0) return [];
  const lines = missing.map(([scope, level, why]) => `${scope}: ${level} (${why})`);
  return [notOk(WHAT, `${path}: the job ${id} lacks permissions`, `Add to its permissions: ${lines.join(', ')}.`)];
}

/** Code of a pull request must not run where the token may write. */
function unsafeCheckouts({ path, events, jobs }: WorkflowFile): readonly Checked[] {
  if (!events.has('workflow_run') && !events.has('pull_request_target')) return [];
  const unsafe = jobs.filter(({ steps }) =>
    steps.some(
      ({ uses, with: given }) =>
        uses.startsWith('actions/checkout@') &&
        String(given['ref'] ?? '')
          .match(EXPRESSION)
          ?.some((one) => HEAD_REF.test(one)),
    ),
  );
  return unsafe.map(({ id }) =>
    notOk(
      WHAT,
      `${path}: the job ${id} checks out the pull request's code with the rights of the base branch`,
      'Leave the checkout out: curvelint reads artifacts without one.',
    ),
  );
}

/** A workflow that trains and reports itself. */
function firstProblems(flow: WorkflowFile, { defaultBranch }: WorkflowFacts, training: Map<string, readonly string[]>) {
  training.set(flow.path, []);
  return baselineProblems(flow, defaultBranch);
}

/** The second workflow of the fork-safe pair: finds the first by its name, and gets its artifacts. */
function secondProblems(
  flow: WorkflowFile,
  jobs: readonly WorkflowJob[],
  flows: readonly WorkflowFile[],
  facts: WorkflowFacts,
  training: Map<string, readonly string[]>,
): readonly Checked[] {
  const { workflows, types } = flow.events.get('workflow_run')!;
  const wrong: Checked[] = [];
  if (!listOf(types).includes('completed') || listOf(types).length > 1)
    wrong.push(notOk(WHAT, `${flow.path}: it also runs before the training has ended`, 'Write "types: [completed]".'));
  const given = jobs.flatMap(({ steps }) => steps.filter(isOurs)).flatMap((step) => linesOf(step.with['artifacts']));
  const names = given.length > 0 ? given : facts.artifacts;
  for (const name of listOf(workflows)) {
    const first = flows.find((one) => one.name === name);
    if (first === undefined) {
      const known = flows.filter((one) => one !== flow).map((one) => one.name);
      const near = nearest(name, known);
      const hint = near ? `Did you mean "${near}"?` : `Names of the workflows here: ${known.join(', ') || 'none'}.`;
      wrong.push(notOk(WHAT, `${flow.path}: it waits for the workflow "${name}", and no workflow has that name`, hint));
      continue;
    }
    training.set(first.path, names);
    wrong.push(...uploadProblems(first, names), ...baselineProblems(first, facts.defaultBranch));
  }
  return wrong;
}

function uploadProblems({ path, jobs }: WorkflowFile, names: readonly string[]): readonly Checked[] {
  const uploads = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses.startsWith('actions/upload-artifact@')));
  // What an expression becomes is not known here: it may be anything.
  const called = uploads.map(({ with: given }) => String(given['name'] ?? 'artifact').replace(EXPRESSION, '1'));
  if (called.some(nameTest(names))) return [];
  const found = called.length === 0 ? 'uploads no artifact' : `uploads ${called.join(', ')}`;
  return [
    notOk(WHAT, `${path}: it ${found}, and ${names.join(' or ')} is looked for`, 'Upload the logs with actions/upload-artifact.'),
  ];
}

/** Without a run on the base branch there is nothing to compare with. */
function baselineProblems({ path, events }: WorkflowFile, defaultBranch: string): readonly Checked[] {
  if (events.has('schedule') || events.has('workflow_dispatch')) return [];
  const push = events.get('push');
  const branches = listOf(push?.['branches']);
  if (push !== undefined && (branches.length === 0 || branches.some((one) => fits(one, defaultBranch)))) return [];
  return [
    notOk(
      WHAT,
      `${path}: it does not run on pushes to ${defaultBranch}, so there is never a baseline`,
      `Add "push: { branches: [${defaultBranch}] }" to "on".`,
    ),
  ];
}

function fits(pattern: string, branch: string): boolean {
  const glob = parseGlob(pattern);
  if (glob === null) return false;
  const below = glob.base === '' ? branch : branch.startsWith(`${glob.base}/`) ? branch.slice(glob.base.length + 1) : null;
  return below !== null && matchesGlob(glob, below.split('/'));
}

function linesOf(value: unknown): readonly string[] {
  return typeof value === 'string'
    ? value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
}
