import type { Legs } from '../matrix.js';
import { inputOf, isOurs, type WorkflowFile, type WorkflowJob, type WorkflowStep } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';

const WHAT = 'workflows';
/** Events on which a job reports on a pull request. */
const ON_PULLS = ['pull_request', 'pull_request_target', 'workflow_run'];
/** What is different in every job of a matrix. */
const OWN_VALUE = /\b(?:matrix\.|strategy\.job-index|toJSON\(matrix\))/i;

/** Jobs of one matrix, or several jobs, that write one comment. */
export function sharedComments(flows: readonly WorkflowFile[]): readonly Checked[] {
  return [...flows.flatMap(ofMatrix), ...ofSeveral(flows)];
}

function ofMatrix({ path, jobs }: WorkflowFile): readonly Checked[] {
  return jobs.flatMap(({ id, legs, steps }) => {
    const shared = isMany(legs) ? steps.filter((step) => reports(step) && !isOwn(inputOf(step, 'key'))) : [];
    return shared.map(({ line }) =>
      notOk(
        WHAT,
        `${path}:${line}: ${countOf(legs)} of the matrix ${id} share one comment: it shows the worst of them, and none is compared as a repeat of the others`,
        `Repeats: upload the logs and judge them in one job with "artifacts" and "expect" ("curvelint init --dry-run" shows how). Different models: "key: ${keyOf(legs)}".`,
      ),
    );
  });
}

/** Several jobs with one key, none of which is only there for some pull requests. */
function ofSeveral(flows: readonly WorkflowFile[]): readonly Checked[] {
  const byKey = new Map<string, string[]>();
  for (const { path, events, jobs } of flows) {
    if (!ON_PULLS.some((event) => events.has(event))) continue;
    for (const { id, steps, isConditional } of jobs) {
      const own = isConditional ? [] : steps.filter((step) => reports(step) && !/github\.event/.test(step.condition));
      for (const step of own) {
        const key = inputOf(step, 'key') || 'default';
        if (!key.includes('${{')) byKey.set(key, [...(byKey.get(key) ?? []), `${path} (${id})`]);
      }
    }
  }
  return [...byKey]
    .filter(([, places]) => places.length > 1)
    .map(([key, places]) =>
      notOk(
        WHAT,
        `${places.join(', ')} share the comment of the key "${key}": it shows the worst of them alone`,
        'Give each a key of its own, or let one job judge the logs of all.',
      ),
    );
}

function reports(step: WorkflowStep): boolean {
  const isSilent = inputOf(step, 'comment') === 'never' || inputOf(step, 'promote') === 'true' || inputOf(step, 'bot') === 'true';
  return isOurs(step) && !isSilent;
}

/** Artifacts of one name: the second upload fails, or takes the place of the first. */
export function clashingArtifacts({ path, jobs }: WorkflowFile): readonly Checked[] {
  const seen = new Map<string, string>();
  return jobs.flatMap((job) =>
    uploadsOf(job).flatMap((step) => {
      const name = inputOf(step, 'name') || 'artifact';
      const replaces = inputOf(step, 'overwrite') === 'true';
      const what = replaces ? 'only the last one is left' : 'the second upload fails';
      const where = `${path}:${step.line}`;
      if (isMany(job.legs) && !isOwn(name))
        return [
          notOk(
            WHAT,
            `${where}: ${countOf(job.legs)} of the matrix ${job.id} upload one artifact "${name}": ${what}`,
            `Write the values of the matrix into its name: "${name}-${keyOf(job.legs)}".`,
          ),
        ];
      const other = seen.get(name);
      seen.set(name, job.id);
      if (other === undefined || name.includes('${{') || job.isConditional || step.condition.includes('github.')) return [];
      return [
        notOk(
          WHAT,
          `${where}: the jobs ${other} and ${job.id} upload one artifact "${name}": ${what}`,
          'Give each a name of its own.',
        ),
      ];
    }),
  );
}

function uploadsOf({ steps }: WorkflowJob): readonly WorkflowStep[] {
  return steps.filter(({ uses }) => /^actions\/upload-artifact@(?!v[123]\b)/.test(uses));
}

/** Does a text hold an expression whose value no other job of the matrix has? */
function isOwn(text: string): boolean {
  const expressions = text.split('${{').slice(1);
  return expressions.some((one) => OWN_VALUE.test(one.split('}}', 1)[0]!));
}

function isMany(legs: Legs | null): boolean {
  return legs !== null && legs.count !== 1;
}

function countOf(legs: Legs | null): string {
  return legs?.count ? `the ${legs.count} jobs` : 'the jobs';
}

function keyOf(legs: Legs | null): string {
  return legs?.keys?.map((key) => `\${{ matrix.${key} }}`).join('-') ?? `\${{ strategy.job-index }}`;
}
