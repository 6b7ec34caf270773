import { allows, isOurs, type Permissions, plainOf, type WorkflowFile, type WorkflowJob } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';
import { callersOf, isAnswer, isPromotion, WHAT, type WorkflowFacts } from './repository.js';

type Need = readonly [scope: string, level: 'read' | 'write', why: string];

/** What a job of ours lacks, of its own file and of the workflows that call it. */
export function missingPermissions(
  flow: WorkflowFile,
  job: WorkflowJob,
  flows: readonly WorkflowFile[],
  { defaultPermissions }: Pick<WorkflowFacts, 'defaultPermissions'>,
): readonly Checked[] {
  const ours = job.steps.filter(isOurs);
  // Another token has rights of its own.
  if (ours.every(({ with: given }) => hasOwnToken(plainOf(given['token'])))) return [];
  const needs = needsOf(job);
  const callers = callersOf(flow, flows);
  const isCalledOnly = flow.events.has('workflow_call') && flow.events.size === 1;
  const found = callers.flatMap(({ flow: caller, job: calling }) => {
    // What the caller does not say, the default says.
    const where = caller.where('jobs', calling.id);
    if (calling.permissions === null) return withoutAny(where, calling, needs, defaultPermissions);
    return lacking(where, calling, calling.permissions, needs, ', and a workflow that it calls may do no more');
  });
  const where = flow.where('jobs', job.id);
  if (job.permissions !== null) found.push(...lacking(where, job, job.permissions, needs, ''));
  else if (!isCalledOnly) found.push(...withoutAny(where, job, needs, defaultPermissions));
  return found;
}

const ANSWERS: readonly Need[] = [
  ['actions', 'read', 'reads runs and artifacts; write: starts jobs again'],
  ['contents', 'read', 'reads the settings'],
  ['checks', 'write', 'brings the check up to date'],
  ['issues', 'write', 'reactions, and the label of an acceptance'],
  ['pull-requests', 'write', 'answers'],
];

function needsOf({ steps }: WorkflowJob): readonly Need[] {
  const ours = steps.filter(isOurs);
  if (ours.every(isAnswer)) return ANSWERS;
  const comments = ours.some((step) => !isPromotion(step) && plainOf(step.with['comment']) !== 'never');
  return [
    ['actions', 'read', 'looks for the baseline'],
    ['contents', 'read', 'reads the settings'],
    ['checks', 'write', 'writes the check'],
    comments ? ['pull-requests', 'write', 'writes the comment'] : ['pull-requests', 'read', 'finds the pull request'],
  ];
}

function lacking(where: string, { id }: WorkflowJob, given: Permissions, needs: readonly Need[], why: string): Checked[] {
  const missing = needs.filter(([scope, level]) => !allows(given, scope, level));
  if (missing.length === 0) return [];
  const lines = missing.map(([scope, level, reason]) => `${scope}: ${level} # ${reason}`);
  return [notOk(WHAT, `${where}: the job ${id} lacks permissions${why}`, `Add to its permissions:\n${lines.join('\n')}`)];
}

function withoutAny(
  where: string,
  { id }: WorkflowJob,
  needs: readonly Need[],
  fallback: WorkflowFacts['defaultPermissions'],
): Checked[] {
  if (fallback === 'write') return [];
  const counts =
    fallback === 'read'
      ? 'the default of the repository or its organization is read-only'
      : 'the default of the repository counts, which is not known here: that of a new one is read-only';
  const block = needs.map(([scope, level, why]) => `  ${scope}: ${level} # ${why}`);
  return [
    notOk(WHAT, `${where}: the job ${id} has no permissions: ${counts}`, `Add to the job:\npermissions:\n${block.join('\n')}`),
  ];
}

function hasOwnToken(token: string): boolean {
  return token !== '' && !/github\.token|GITHUB_TOKEN/.test(token);
}
