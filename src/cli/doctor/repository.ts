import type { RequiredChecks } from '../../github/rules.js';
import { isOurs, listOf, type WorkflowFile, type WorkflowJob, type WorkflowStep } from '../workflow-file.js';

/** What all checks of workflow files are listed under. */
export const WHAT = 'workflows';

/** What the checks of the workflow files are told beside them. */
export interface WorkflowFacts {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly defaultBranch: string;
  /** Of the settings: what artifacts are called. */
  readonly artifacts: readonly string[];
  /** Of the settings: what the check is called. */
  readonly checkName: string;
  /** What a job without `permissions:` may do; null: not known. */
  readonly defaultPermissions: 'read' | 'write' | null;
  /** Checks without which nothing is merged into the default branch, as far as GitHub says. */
  readonly required: RequiredChecks;
  /** Text of a file of the checkout, null for a folder, undefined for nothing; null in its place: there is no checkout. */
  readonly look: ((path: string) => string | null | undefined) | null;
}

/** A step of ours, or an upload, and who runs it. */
export interface Place {
  readonly flow: WorkflowFile;
  readonly job: WorkflowJob;
  readonly step: WorkflowStep;
  /** Where the workflow is called by another one. */
  readonly caller: { readonly flow: WorkflowFile; readonly job: WorkflowJob } | null;
}

/** Has a workflow a step of ours? */
export function usesOurs({ jobs }: WorkflowFile): boolean {
  return jobs.some(({ steps }) => steps.some(isOurs));
}

/** Jobs of this repository that call a workflow. */
export function callersOf({ path }: WorkflowFile, flows: readonly WorkflowFile[]): readonly NonNullable<Place['caller']>[] {
  return flows.flatMap((flow) => flow.jobs.filter(({ uses }) => uses === `./${path}`).map((job) => ({ flow, job })));
}

/** Steps that fit, once for everybody who runs them. */
export function placesOf(flows: readonly WorkflowFile[], fits: (step: WorkflowStep) => boolean): readonly Place[] {
  return flows.flatMap((flow) => {
    const callers = callersOf(flow, flows);
    const isCalledOnly = flow.events.has('workflow_call') && flow.events.size === 1;
    const owners: readonly Place['caller'][] = isCalledOnly && callers.length > 0 ? callers : [null, ...callers];
    const steps = flow.jobs.flatMap((job) => job.steps.filter(fits).map((step) => ({ flow, job, step })));
    return owners.flatMap((caller) => steps.map((place) => ({ ...place, caller })));
  });
}

/** Workflows that curvelint has to do with: those with a step of ours, those that these wait for, and who calls them or is called. */
export function relevantOf(flows: readonly WorkflowFile[]): readonly WorkflowFile[] {
  const found = new Set(flows.filter(usesOurs));
  for (const flow of [...found])
    for (const name of listOf(flow.events.get('workflow_run')?.['workflows']))
      for (const first of flows) if (first.name === name) found.add(first);
  for (const flow of [...found]) for (const { flow: caller } of callersOf(flow, flows)) found.add(caller);
  for (const flow of [...found])
    for (const called of flows) if (flow.jobs.some(({ uses }) => uses === `./${called.path}`)) found.add(called);
  return flows.filter((flow) => found.has(flow));
}

/** `path:line` of a step, or of one of its inputs. */
export function whereIs({ flow, step }: Pick<Place, 'flow' | 'step'>, ...keys: readonly string[]): string {
  return flow.where(...step.at, ...keys);
}

/** Does a step answer comments and judge nothing? */
export function isAnswer({ with: given }: WorkflowStep): boolean {
  return String(given['bot'] ?? '') === 'true';
}

/** Does a step take over a report and judge nothing? */
export function isPromotion({ with: given }: WorkflowStep): boolean {
  return String(given['promote'] ?? '') === 'true';
}
