import { isOurs, parseWorkflow, plainOf, type WorkflowFile } from '../workflow-file.js';
import { lostByFailure } from './after-failure.js';
import { clashingArtifacts } from './artifact-names.js';
import { type Checked, notOk, ok } from './checked.js';
import { cancelledLegs } from './concurrency.js';
import { EXPRESSION } from './expressions.js';
import { starvedChecks } from './filters.js';
import { wrongInputs } from './inputs.js';
import { checkPair, type Pair, withoutBaseline } from './pair.js';
import { missingPermissions } from './permissions.js';
import { callersOf, isAnswer, isPromotion, relevantOf, usesOurs, WHAT, type WorkflowFacts } from './repository.js';
import { missingScripts } from './scripts.js';
import { sharedKeys } from './shared-keys.js';

/** The workflows of a repository that have to do with curvelint. */
export interface Workflows {
  readonly checks: readonly Checked[];
  /** Files of the workflows that train, in order. */
  readonly training: readonly TrainingWorkflow[];
  /** Workflows that GitHub starts only from the default branch, and the event that would start them. */
  readonly late: readonly { readonly path: string; readonly event: string }[];
}

export interface TrainingWorkflow {
  readonly path: string;
  /** Name patterns of the artifacts that hand over its logs; empty: it reports itself, and hands over nothing. */
  readonly artifacts: readonly string[];
}

/** Events of somebody who asks for something. */
const ASKED = ['issue_comment', 'check_run'];
/** Events for which GitHub reads the workflow of the default branch alone. */
const LATE = ['workflow_run', 'issue_comment', 'check_run'];
/** Events on which code of a pull request must not run, as the token may write. */
const TRUSTED = [...LATE, 'pull_request_target'];
/** A checkout of what strangers wrote. */
const HEAD_REF = /head_sha|head_ref|head_branch|head\.sha|head\.ref|issue\.number/;

/** What the workflow files say: do they use curvelint, do they find each other, and can they do what they must? */
export function checkWorkflows(facts: WorkflowFacts): Workflows {
  const checks: Checked[] = [];
  const flows: WorkflowFile[] = [];
  for (const { path, text } of facts.files) {
    const flow = parseWorkflow(path, text);
    if (typeof flow !== 'string') flows.push(flow);
    else checks.push(notOk(WHAT, `${path}: ${flow}`, 'GitHub does not run it either: correct it.'));
  }
  const reporting = flows.filter(usesOurs);
  const relevant = relevantOf(flows);
  const pairs = new Map(reporting.filter(isSecond).map((flow) => [flow, checkPair(flow, flows, facts)]));
  const shared = [...sharedKeys(relevant), ...clashingArtifacts(relevant)];
  for (const flow of relevant) {
    const wrong = [
      ...wrongIn(flow, flows, pairs, facts),
      ...shared.filter(({ text }) => text.startsWith(`${flow.path}:`)),
      ...missingScripts(flow, facts),
    ];
    checks.push(...wrong);
    if (usesOurs(flow) && !wrong.some(({ state }) => state === 'not ok'))
      checks.push(ok(WHAT, `${flow.path} reports on ${[...flow.events.keys()].join(', ')}`));
  }
  if (relevant.length === 0) checks.push(withoutOurs(flows, facts));
  const late = reporting.flatMap(({ path, events }) => LATE.filter((one) => events.has(one)).map((event) => ({ path, event })));
  return { checks, training: trainingOf(reporting, flows, pairs), late };
}

function wrongIn(
  flow: WorkflowFile,
  flows: readonly WorkflowFile[],
  pairs: ReadonlyMap<WorkflowFile, Pair>,
  facts: WorkflowFacts,
): readonly Checked[] {
  const ours = flow.jobs.filter(({ steps }) => steps.some(isOurs));
  const seconds = [...pairs].flatMap(([second, { firsts }]) => (firsts.includes(flow) ? [second] : []));
  const called = ours.length > 0 || seconds.length > 0 || flow.jobs.some(({ uses }) => uses.startsWith('./'));
  return [
    ...ours.flatMap((job) => missingPermissions(flow, job, flows, facts)),
    ...unsafeCheckouts(flow),
    ...wrongInputs(flow),
    ...wrongAnswers(flow),
    ...(pairs.get(flow)?.checks ?? []),
    ...(trainsItself(flow) || callsOurs(flow, flows) ? withoutBaseline(flow, facts.defaultBranch) : []),
    ...lostByFailure(flow),
    ...cancelledLegs(flow),
    ...(called ? starvedChecks(flow, seconds, facts) : []),
  ];
}

/** A comment that would be judged as a training, and a bot that nothing starts. */
function wrongAnswers({ events, jobs, where }: WorkflowFile): readonly Checked[] {
  const ours = jobs.flatMap(({ steps }) => steps.filter(isOurs));
  const isAsked = ASKED.some((event) => events.has(event));
  const isOnlyAsked = isAsked && [...events.keys()].every((event) => ASKED.includes(event));
  return ours.flatMap((step) => {
    if (isOnlyAsked && !isAnswer(step) && plainOf(step.with['bot']) === '' && plainOf(step.with['pull-request']) === '')
      return [notOk(WHAT, `${where(...step.at)}: a comment starts it, and would be judged as a training`, 'with: { bot: true }')];
    if (!isAsked && isAnswer(step))
      return [
        notOk(
          WHAT,
          `${where(...step.at)}: it answers comments, and no comment starts it`,
          'on: { issue_comment: { types: [created] } }',
        ),
      ];
    return [];
  });
}

const isSecond = ({ events }: WorkflowFile): boolean => events.has('workflow_run');

/** A workflow that trains and reports itself; one that answers comments, is called or only promotes does not. */
function trainsItself(flow: WorkflowFile): boolean {
  const judges = flow.jobs.some(({ steps }) => steps.some((step) => isOurs(step) && !isPromotion(step) && !isAnswer(step)));
  const starts = [...flow.events.keys()].filter((event) => ![...ASKED, 'workflow_call'].includes(event));
  return judges && !isSecond(flow) && starts.length > 0;
}

function callsOurs({ jobs }: WorkflowFile, flows: readonly WorkflowFile[]): boolean {
  return flows.some((one) => usesOurs(one) && jobs.some(({ uses }) => uses === `./${one.path}`));
}

function trainingOf(
  reporting: readonly WorkflowFile[],
  flows: readonly WorkflowFile[],
  pairs: ReadonlyMap<WorkflowFile, Pair>,
): readonly TrainingWorkflow[] {
  const found = new Map<string, readonly string[]>();
  for (const flow of reporting) {
    const pair = pairs.get(flow);
    if (pair !== undefined) for (const { path } of pair.firsts) found.set(path, pair.artifacts);
    else if (trainsItself(flow)) found.set(flow.path, []);
    else for (const { flow: caller } of callersOf(flow, flows)) found.set(caller.path, []);
  }
  return [...found].map(([path, artifacts]) => ({ path, artifacts }));
}

function withoutOurs(flows: readonly WorkflowFile[], { files }: WorkflowFacts): Checked {
  if (flows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => /\bcurvelint\b/.test(step.run)))))
    return ok(WHAT, 'curvelint is run as a command');
  return notOk(WHAT, `none of ${files.length} workflow files uses curvelint`, 'Run "curvelint init".');
}

/** Code of a pull request must not run where the token may write. */
function unsafeCheckouts({ events, jobs, where }: WorkflowFile): readonly Checked[] {
  if (!TRUSTED.some((event) => events.has(event))) return [];
  return jobs.flatMap(({ id, steps }) => {
    const unsafe = steps.find(({ uses, with: given }) => {
      const expressions = plainOf(given['ref']).match(EXPRESSION) ?? [];
      return uses.startsWith('actions/checkout@') && expressions.some((one) => HEAD_REF.test(one));
    });
    if (unsafe === undefined) return [];
    const text = `${where(...unsafe.at)}: the job ${id} checks out the pull request's code with the rights of the base branch`;
    return [notOk(WHAT, text, 'Leave the checkout out: curvelint reads artifacts without one.')];
  });
}
