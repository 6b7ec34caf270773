import { isOurs, plainOf, type WorkflowFile } from '../workflow-file.js';
import { type Checked, note, notOk } from './checked.js';
import { hasExpression, isOnlyStatus, namesIn } from './expressions.js';
import { legName, legsThatShare, runsInAll } from './matrix.js';
import { isAnswer, isPromotion, type Place, placesOf, WHAT, whereIs } from './repository.js';

const HAPPENS = 'the comment shows the worst report alone, and the verdicts of all are joined';
const REPEATS =
  'For repeats of one model (seeds): let each upload its logs, and one job with "needs" report them all: recipe "Several seeds, data sets or settings in a matrix".';

/** Jobs that report on one commit under one key: they share one comment and one check. */
export function sharedKeys(flows: readonly WorkflowFile[]): readonly Checked[] {
  const places = placesOf(flows, (step) => isOurs(step) && !isPromotion(step) && !isAnswer(step));
  return [...places.flatMap((place) => legs(place) ?? []), ...jobs(places)];
}

/** What the legs of a matrix share; of a called workflow those of its caller. */
function legs(place: Place): Checked | null {
  const key = keyOf(place);
  const { flow, job, step, caller } = place;
  const ownLegs = runsInAll(job.runsIf, step.runsIf) ? legsThatShare(job, key) : null;
  // What the caller hands over may differ from leg to leg.
  const fromCaller = caller !== null && !(namesIn(key)?.some((name) => !name.startsWith('github.')) ?? true);
  const callerLegs = fromCaller && runsInAll(caller.job.runsIf, job.runsIf, step.runsIf) ? legsThatShare(caller.job, key) : null;
  const shared = ownLegs ?? callerLegs;
  if (shared === null) return null;
  const who = ownLegs !== null ? job : caller!.job;
  const where = ownLegs !== null ? whereIs(place, 'with', 'key') : caller!.flow.where('jobs', who.id);
  const name = legName(who);
  const paste = ownLegs !== null ? `key: ${name}` : `with: { key: "${name}" }, and "key: \${{ inputs.key }}" in ${flow.path}`;
  return notOk(
    WHAT,
    `${where}: ${shared} of the job ${who.id} report under the key ${key}: ${HAPPENS}`,
    `For different models: ${paste}\n${REPEATS}`,
  );
}

/** Different jobs under one key. Those that depend on a condition, or on a filter, may never meet. */
function jobs(places: readonly Place[]): readonly Checked[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    const isSure = [place.job.runsIf, place.step.runsIf, place.caller?.job.runsIf ?? ''].every(
      (one) => one === '' || isOnlyStatus(one),
    );
    if (!hasExpression(key) && isSure && reportsOnPullRequests(place)) groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].flatMap(([key, all]) => {
    const seen = new Map(all.map((place) => [placeName(place), place]));
    if (seen.size < 2) return [];
    const [[first], [other, place]] = [...seen] as [[string, Place], [string, Place]];
    const text = `${whereIs(place, 'with', 'key')}: ${other} and ${first} report under the key ${key}: ${HAPPENS}`;
    const more = seen.size > 2 ? `; ${seen.size - 2} more do so, too` : '';
    const say = all.some(isFiltered) ? note : notOk;
    const example = place.job.id.replace(/[^\w.-]/g, '-').slice(0, 64);
    return [say(WHAT, text + more, `For different models, a key each, here: key: ${example}\n${REPEATS}`)];
  });
}

function keyOf({ step }: Place): string {
  return plainOf(step.with['key']).trim() || 'default';
}

function placeName({ flow, job, step, caller }: Place): string {
  if (caller !== null) return `the job ${caller.job.id} of ${caller.flow.path}`;
  const same = job.steps.filter(isOurs);
  return `${same.length > 1 ? `step ${job.steps.indexOf(step) + 1} of ` : ''}the job ${job.id} of ${flow.path}`;
}

function reportsOnPullRequests({ flow, caller }: Place): boolean {
  const { events } = caller?.flow ?? flow;
  return ['pull_request', 'pull_request_target', 'workflow_run'].some((event) => events.has(event));
}

function isFiltered({ flow, caller }: Place): boolean {
  const { events } = caller?.flow ?? flow;
  return [...events.values()].some((filters) => ['paths', 'paths-ignore'].some((key) => key in filters));
}
