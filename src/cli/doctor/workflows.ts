import { matchesGlob, nameTest, parseGlob } from '../../read/find/glob.js';
import { nearest } from '../../text/nearest.js';
import { trainsIn } from '../training-command.js';
import { inputOf, isOurs, listOf, parseWorkflow, type WorkflowFile, type WorkflowJob } from '../workflow-file.js';
import { type Checked, notOk, ok } from './checked.js';
import { type Required, starvedChecks } from './filters.js';
import { inputProblems } from './inputs.js';
import { clashingArtifacts, sharedComments } from './matrix.js';
import { type DefaultRights, permissionProblems } from './permissions.js';
import { type Exists, missingScripts } from './scripts.js';

/** The workflows of a repository that have to do with curvelint. */
export interface Workflows {
  readonly checks: readonly Checked[];
  /** Files of the workflows that train, in order. */
  readonly training: readonly TrainingWorkflow[];
  /** Files of workflows that GitHub starts from the default branch alone, and the event of each. */
  readonly second: readonly { readonly path: string; readonly event: string }[];
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
  /** Text of `.gitlab-ci.yml`; null: there is none. */
  readonly gitlab: string | null;
  /** Null: there is no checkout to look at. */
  readonly exists: Exists | null;
  /** What tokens may do that no workflow says anything of; null: not known. */
  readonly rights: DefaultRights;
  /** Checks that a merge waits for; null: not known. */
  readonly required: Required;
}

const WHAT = 'workflows';
/** Events that start only a workflow which is on the default branch. */
const FROM_DEFAULT = ['workflow_run', 'issue_comment', 'check_run'];
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
    const kind = jobs.every(answers)
      ? answerProblems(flow)
      : isSecond
        ? secondProblems(flow, jobs, flows, facts, training)
        : firstProblems(flow, facts, training);
    const found = [
      ...jobs.flatMap((job) => permissionProblems(flow, job, facts.rights)),
      ...inputProblems(flow),
      ...jobs.flatMap((job) => unconditional(flow, job)),
      ...unsafeCheckouts(flow),
      ...kind,
    ];
    const events = [...flow.events.keys()].join(', ');
    const isFine = found.every(({ state }) => state === 'ok');
    checks.push(
      ...found,
      ...(isFine ? [ok(WHAT, `${flow.path} ${jobs.every(answers) ? 'answers' : 'reports'} on ${events}`)] : []),
    );
  }
  const involved = flows.filter(({ path, jobs }) => training.has(path) || jobs.some(({ steps }) => steps.some(isOurs)));
  checks.push(...sharedComments(flows), ...involved.flatMap(clashingArtifacts));
  const { exists } = facts;
  if (exists !== null) checks.push(...involved.flatMap((flow) => missingScripts(flow, exists)));
  checks.push(...starvedChecks(flows, [...training.keys()], facts.required));
  if (!flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => isOurs(step) || /\bcurvelint\b/.test(step.run)))))
    checks.push(
      facts.gitlab === null
        ? notOk(WHAT, `none of ${facts.files.length} workflow files uses curvelint`, 'Run "curvelint init".')
        : gitlabCheck(facts.gitlab),
    );
  else if (checks.length === 0) checks.push(ok(WHAT, 'curvelint is run as a command'));
  const second = involved.flatMap(({ path, events }) =>
    FROM_DEFAULT.filter(
      (event) =>
        events.has(event) && flows.some((flow) => flow.path === path && flow.jobs.some(({ steps }) => steps.some(isOurs))),
    ).map((event) => ({ path, event })),
  );
  return {
    checks,
    training: [...training].map(([path, artifacts]) => ({ path, artifacts })),
    second,
  };
}

/** A pipeline of GitLab's is looked at by its text alone. */
function gitlabCheck(text: string): Checked {
  const lines = text.split('\n').map((line) => line.split(' #', 1)[0]!);
  if (!lines.some((line) => line.includes('curvelint')))
    return notOk(WHAT, '.gitlab-ci.yml does not call curvelint', 'Run "curvelint init".');
  const says = lines.some((line) => line.includes('publish') && line.includes('--gitlab'));
  if (!says)
    return notOk(
      WHAT,
      '.gitlab-ci.yml calls curvelint and writes no note',
      'Add "curvelint publish --gitlab --report out/report.json".',
    );
  return ok(WHAT, '.gitlab-ci.yml calls curvelint and writes a note');
}

/** Does a job answer comments? */
function answers({ steps }: WorkflowJob): boolean {
  return steps.some((step) => isOurs(step) && inputOf(step, 'bot') === 'true');
}

/** A workflow that answers comments, and that nobody would start. */
function answerProblems({ path, events }: WorkflowFile): readonly Checked[] {
  if (events.has('issue_comment') || events.has('check_run')) return [];
  return [
    notOk(WHAT, `${path}: it answers comments, and no comment starts it`, 'Write "on: { issue_comment: { types: [created] } }".'),
  ];
}

/** Without a condition a training that fails is never told. */
function unconditional({ path }: WorkflowFile, { id, steps }: WorkflowJob): readonly Checked[] {
  const trains = steps.findIndex(({ run }) => trainsIn(run) > 0);
  const silent = steps.filter((step, i) => trains >= 0 && i > trains && isOurs(step) && step.condition === '');
  return silent.map(({ line }) =>
    notOk(
      WHAT,
      `${path}:${line}: when the training of the job ${id} fails, nothing is reported`,
      `Add "if: \${{ !cancelled() }}" to the step.`,
    ),
  );
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
  if (flow.events.has('issue_comment'))
    return [
      notOk(
        WHAT,
        `${flow.path}: a comment starts it, and it would be judged as a training`,
        'Write "bot: true" into the inputs of the step.',
      ),
    ];
  training.set(flow.path, []);
  // What calls it has the events.
  if (flow.events.has('workflow_call')) return [];
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
