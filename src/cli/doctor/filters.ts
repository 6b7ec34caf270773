import { isOurs, listOf, type WorkflowFile } from '../workflow-file.js';
import { type Checked, notOk, skipped } from './checked.js';

const WHAT = 'required check';

/** What GitHub says of the checks that a merge waits for; null: it can't be asked. */
export type Required = readonly string[] | null;

/** Filters that leave a pull request without its check: one that a merge waits for then waits for ever. */
export function starvedChecks(
  flows: readonly WorkflowFile[],
  training: readonly string[],
  required: Required,
): readonly Checked[] {
  const filtered = flows.filter(({ path, jobs }) => training.includes(path) || jobs.some(({ steps }) => steps.some(isOurs)));
  return filtered.flatMap((flow) => {
    const filters = filtersOf(flow);
    if (filters.length === 0) return [];
    const what = `${flow.path} runs only for some pull requests (${filters.join(', ')})`;
    const fix = 'Leave the filter out and skip the steps inside of the job, or do not require the check.';
    if (required === null) return [skipped(WHAT, `${what}: if its check is required, the others wait for ever`, fix)];
    const own = required.filter((name) => /^curvelint\b/i.test(name));
    return own.length === 0 ? [] : [notOk(WHAT, `${what}, and "${own[0]}" is required: the others wait for ever`, fix)];
  });
}

function filtersOf({ events }: WorkflowFile): readonly string[] {
  const pull = events.get('pull_request') ?? events.get('pull_request_target');
  return ['paths', 'paths-ignore', 'branches-ignore'].filter((name) => listOf(pull?.[name]).length > 0);
}
