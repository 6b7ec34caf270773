import { plainOf, type WorkflowFile, type WorkflowStep } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';
import { hasExpression, isOnlyStatus, namesIn } from './expressions.js';
import { legName, legsThatShare, runsInAll } from './matrix.js';
import { type Place, placesOf, WHAT, whereIs } from './repository.js';

/** Does a step upload an artifact by the action for it? */
export function isUpload({ uses }: Pick<WorkflowStep, 'uses'>): boolean {
  return uses.startsWith('actions/upload-artifact@');
}

/** Uploads of one run under one name: of those only one is kept. */
export function clashingArtifacts(flows: readonly WorkflowFile[]): readonly Checked[] {
  // Without archive the file gives the name, and the file is not known here.
  const places = placesOf(flows, (step) => isUpload(step) && plainOf(step.with['archive']) !== 'false');
  return [...places.flatMap((place) => clashOfLegs(place) ?? []), ...clashOfJobs(places)];
}

function clashOfLegs(place: Place): Checked | null {
  const { job, step, caller } = place;
  const name = nameOf(place);
  const own = runsInAll(job.runsIf, step.runsIf) ? legsThatShare(job, name) : null;
  const isGiven = namesIn(name)?.some((one) => !one.startsWith('github.')) ?? true;
  const called = caller !== null && !isGiven && runsInAll(caller.job.runsIf, job.runsIf, step.runsIf);
  const shared = own ?? (called ? legsThatShare(caller.job, name) : null);
  if (shared === null) return null;
  const who = own === null ? caller!.job : job;
  const end = own === null ? `\${{ inputs.name }}` : legName(job);
  const whose = own === null ? `, with "name" handed over by the job ${who.id}` : '';
  return notOk(
    WHAT,
    `${whereIs(place, 'with', 'name')}: ${shared} of the job ${who.id} upload an artifact ${name}: ${whatHappens(step)}`,
    `Give each its own: name: ${name}-${end}${whose}`,
  );
}

/** Different jobs of one run. A second upload of the same job, as of a failed step, clashes as well. */
function clashOfJobs(places: readonly Place[]): readonly Checked[] {
  const first = new Map<string, Place>();
  const found: Checked[] = [];
  for (const place of places) {
    const { job, step, caller, flow } = place;
    const name = nameOf(place);
    const isSure = [job.runsIf, step.runsIf, caller?.job.runsIf ?? ''].every((one) => one === '' || isOnlyStatus(one));
    const isKnown = !hasExpression(name) || (namesIn(name)?.every((one) => one.startsWith('github.')) ?? false);
    if (!isSure || !isKnown) continue;
    const key = JSON.stringify([(caller?.flow ?? flow).path, name]);
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    else if (before.job !== job || before.step === step || plainOf(step.with['overwrite']) !== 'true')
      found.push(
        notOk(
          WHAT,
          `${whereIs(place, 'with', 'name')}: ${who(place)} uploads an artifact ${name}, and so does ${who(before)} of the same run: ${whatHappens(step)}`,
          `Give each its own, here: name: ${name}-${(caller?.job ?? job).id}`,
        ),
      );
  }
  return found;
}

function who({ job, caller }: Place): string {
  return `the job ${(caller?.job ?? job).id}`;
}

function nameOf({ step }: Place): string {
  return plainOf(step.with['name']).trim() || 'artifact';
}

function whatHappens({ uses, with: given }: WorkflowStep): string {
  if (/@v[123](?:\D|$)/.test(uses)) return 'their files are mixed in one artifact';
  if (plainOf(given['overwrite']) === 'true') return '"overwrite: true" keeps the last one alone';
  return 'the second upload fails (409 Conflict)';
}
