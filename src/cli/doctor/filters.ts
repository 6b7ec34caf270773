import { checkNameOf } from '../../config/check-name.js';
import { matchesGlob, parseGlob } from '../../read/find/glob.js';
import { isOurs, listOf, plainOf, type WorkflowFile } from '../workflow-file.js';
import { type Checked, note, notOk } from './checked.js';
import { hasExpression } from './expressions.js';
import { isPromotion, WHAT, type WorkflowFacts } from './repository.js';

const EVENTS = ['pull_request', 'pull_request_target'];

/** Filters of pull requests, for which a required check never comes: GitHub waits for it for ever. */
export function starvedChecks(
  flow: WorkflowFile,
  seconds: readonly WorkflowFile[],
  { defaultBranch, required, checkName }: WorkflowFacts,
): readonly Checked[] {
  return EVENTS.flatMap((event) => {
    const filters = filtersOf(flow, event, defaultBranch);
    if (filters.length === 0) return [];
    const [names, jobs] = [checkNames([flow, ...seconds], checkName), flow.jobs.map(({ name }) => name)];
    const where = flow.where('on', event, filters[0]!);
    const skips = `${where}: ${filters.join(' and ')} of ${event} keeps it from running for some pull requests`;
    const paste = `Leave the filter out, and skip inside the workflow: a job that "if:" skips counts as passed.`;
    const starved = required.names.filter((one) => names.includes(one) || jobs.some((job) => isCheckOf(job, one)));
    if (starved.length === 0 && !required.complete)
      return [note(WHAT, `${skips}: if ${names[0] ?? checkName} is a required check, it waits for ever there`, paste)];
    if (starved.length === 0) return [];
    return [notOk(WHAT, `${skips}, and the check ${starved.join(', ')} is required: there it waits for ever`, paste)];
  });
}

/** Filters that some pull requests into the default branch do not pass. */
function filtersOf({ events }: WorkflowFile, event: string, defaultBranch: string): readonly string[] {
  const given = events.get(event) ?? {};
  const hits = (patterns: unknown) => listOf(patterns).some((one) => fits(one, defaultBranch));
  return [
    ...(listOf(given['paths']).length > 0 && !listOf(given['paths']).includes('**') ? ['paths'] : []),
    ...(listOf(given['paths-ignore']).length > 0 ? ['paths-ignore'] : []),
    ...('branches' in given && !hits(given['branches']) ? ['branches'] : []),
    ...('branches-ignore' in given && hits(given['branches-ignore']) ? ['branches-ignore'] : []),
  ];
}

/** Is it the check of a job? One of a matrix has its values behind the name, or where the name has an expression. */
function isCheckOf(job: string, check: string): boolean {
  const begin = job.split(`\${{`)[0]!;
  if (begin !== job) return begin !== '' && check.startsWith(begin);
  return check === job || check.startsWith(`${job} (`);
}

/** Names of the checks that our steps write. */
function checkNames(flows: readonly WorkflowFile[], checkName: string): readonly string[] {
  const steps = flows.flatMap(({ jobs }) =>
    jobs.flatMap((job) => job.steps.filter((step) => isOurs(step) && !isPromotion(step))),
  );
  const keys = steps.map((step) => plainOf(step.with['key']).trim() || 'default').filter((key) => !hasExpression(key));
  return [...new Set(keys.map((key) => checkNameOf({ checkName }, key)))];
}

/** Does a branch fit a pattern of a workflow? */
export function fits(pattern: string, branch: string): boolean {
  const glob = parseGlob(pattern);
  if (glob === null) return false;
  const below = glob.base === '' ? branch : branch.startsWith(`${glob.base}/`) ? branch.slice(glob.base.length + 1) : null;
  return pattern === branch || (below !== null && matchesGlob(glob, below.split('/')));
}
