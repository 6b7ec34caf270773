import { allows, inputOf, isOurs, type WorkflowFile, type WorkflowJob } from '../workflow-file.js';
import { type Checked, notOk, ok } from './checked.js';

const WHAT = 'workflows';
type Needed = readonly (readonly [scope: string, level: 'read' | 'write', why: string])[];

const REPORTS: Needed = [
  ['actions', 'read', 'looks for the baseline'],
  ['contents', 'read', 'reads the settings'],
  ['checks', 'write', 'writes the check'],
  ['pull-requests', 'write', 'writes the comment'],
];
const ANSWERS: Needed = [
  ['actions', 'read', 'reads runs and artifacts; write: starts jobs again'],
  ['contents', 'read', 'reads the settings'],
  ['checks', 'write', 'brings the check up to date'],
  ['issues', 'write', 'reactions and the label of an acceptance'],
  ['pull-requests', 'write', 'answers'],
];

/** What the token of a workflow may do that says nothing of it; null: GitHub does not tell. */
export type DefaultRights = 'read' | 'write' | null;

/** Rights that a job needs and has not. One that names none has those that the repository gives. */
export function permissionProblems({ path, events }: WorkflowFile, job: WorkflowJob, given: DefaultRights): readonly Checked[] {
  const { id, permissions, steps } = job;
  const answers = steps.some((step) => isOurs(step) && inputOf(step, 'bot') === 'true');
  const needed = answers ? ANSWERS : REPORTS;
  const isOwnToken = steps.some((step) => isOurs(step) && inputOf(step, 'token') !== '');
  const words = (list: Needed) => list.map(([scope, level, why]) => `${scope}: ${level} (${why})`).join(', ');
  // One that is called has the rights of its caller.
  if (permissions === null && (isOwnToken || events.has('workflow_call'))) return [];
  if (permissions === null) {
    const block = `permissions: { ${needed.map(([scope, level]) => `${scope}: ${level}`).join(', ')} }`;
    const what = `${path}: the job ${id} names no permissions, so it has those of the repository’s settings`;
    if (given === 'write') return [ok(WHAT, `${what}, which may write`)];
    if (given === 'read') return [notOk(WHAT, `${what}, which may only read`, `Write ${block}`)];
    return [notOk(WHAT, `${what}: in a new one they may only read`, `Write ${block}`)];
  }
  const missing = needed.filter(([scope, level]) => !allows(permissions, scope, level));
  if (missing.length === 0) return [];
  return [notOk(WHAT, `${path}: the job ${id} lacks permissions`, `Add to its permissions: ${words(missing)}.`)];
}
