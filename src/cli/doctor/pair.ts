import { nameTest } from '../../read/find/glob.js';
import { nearest } from '../../text/nearest.js';
import { isOurs, listOf, plainOf, type WorkflowFile } from '../workflow-file.js';
import { isUpload } from './artifact-names.js';
import { type Checked, notOk } from './checked.js';
import { EXPRESSION, hasExpression } from './expressions.js';
import { fits } from './filters.js';
import { WHAT, type WorkflowFacts } from './repository.js';

/** The workflows that a second one waits for, with the artifacts that it takes of them. */
export interface Pair {
  readonly checks: readonly Checked[];
  readonly firsts: readonly WorkflowFile[];
  readonly artifacts: readonly string[];
}

/** The second workflow of the fork-safe pair: finds the first by its name, and gets its artifacts. */
export function checkPair(flow: WorkflowFile, flows: readonly WorkflowFile[], facts: WorkflowFacts): Pair {
  const { workflows, types } = flow.events.get('workflow_run')!;
  const checks: Checked[] = [];
  const firsts: WorkflowFile[] = [];
  if (!listOf(types).includes('completed') || listOf(types).length > 1) {
    const where = flow.where('on', 'workflow_run', 'types');
    checks.push(notOk(WHAT, `${where}: it also runs before the training has ended`, 'Write "types: [completed]".'));
  }
  const given = flow.jobs.flatMap(({ steps }) => steps.filter(isOurs)).flatMap((step) => linesOf(step.with['artifacts']));
  const artifacts = given.length > 0 ? given : facts.artifacts;
  for (const name of listOf(workflows)) {
    const first = flows.find((one) => one.name === name);
    if (first === undefined) {
      checks.push(nobody(flow, name, flows));
      continue;
    }
    firsts.push(first);
    checks.push(...wrongUploads(first, flows, artifacts), ...withoutBaseline(first, facts.defaultBranch));
  }
  return { checks, firsts, artifacts };
}

function nobody(flow: WorkflowFile, name: string, flows: readonly WorkflowFile[]): Checked {
  const known = flows.filter((one) => one !== flow).map((one) => one.name);
  const near = nearest(name, known);
  const hint = near ? `Did you mean "${near}"?` : `Names of the workflows here: ${known.join(', ') || 'none'}.`;
  const where = flow.where('on', 'workflow_run', 'workflows');
  return notOk(WHAT, `${where}: it waits for the workflow "${name}", and no workflow has that name`, hint);
}

function wrongUploads(first: WorkflowFile, flows: readonly WorkflowFile[], names: readonly string[]): readonly Checked[] {
  const called = first.jobs.flatMap(({ uses }) => (uses === '' ? [] : [uses]));
  const callees = called.map((uses) => flows.find(({ path }) => uses === `./${path}`));
  if (names.some(hasExpression)) return [];
  // A workflow of another repository may upload anything.
  if (callees.includes(undefined)) return [];
  const jobs = [first, ...callees].flatMap((one) => one?.jobs ?? []);
  const uploads = jobs.flatMap(({ steps }) => steps.filter(isUpload));
  // What an expression becomes is not known here: it may be anything.
  const titles = uploads.map(({ with: given }) => plainOf(given['name']) || 'artifact');
  const isLooked = nameTest(names);
  if (titles.some((title) => title.startsWith('${{') || isLooked(title.replace(EXPRESSION, '1')))) return [];
  // One of our own steps is no upload, but one that is not known may be.
  if (jobs.some(({ steps }) => steps.some(({ uses }) => uses.startsWith('./')))) return [];
  const found =
    titles.length === 0 ? 'uploads no artifact' : `uploads ${titles.map((one) => one.replace(EXPRESSION, '1')).join(', ')}`;
  const where = uploads[0] ? first.path : first.where('jobs');
  const text = `${where}: it ${found}, and ${names.join(' or ')} is looked for`;
  return [notOk(WHAT, text, 'Upload the logs with actions/upload-artifact, under such a name.')];
}

/** Without a run on the base branch there is nothing to compare with. */
export function withoutBaseline({ path, events, where }: WorkflowFile, defaultBranch: string): readonly Checked[] {
  if (events.has('schedule') || events.has('workflow_dispatch')) return [];
  const push = events.get('push');
  const branches = listOf(push?.['branches']);
  const isTags = push !== undefined && branches.length === 0 && ('tags' in push || 'tags-ignore' in push);
  if (push !== undefined && !isTags && (branches.length === 0 || branches.some((one) => fits(one, defaultBranch)))) return [];
  return [
    notOk(
      WHAT,
      `${push === undefined ? path : where('on', 'push')}: it does not run on pushes to ${defaultBranch}, so there is never a baseline`,
      `Add to "on":\npush: { branches: [${defaultBranch}] }`,
    ),
  ];
}

function linesOf(value: unknown): readonly string[] {
  const lines = typeof value === 'string' ? value.split('\n').map((line) => line.trim()) : [];
  return lines.filter(Boolean);
}
