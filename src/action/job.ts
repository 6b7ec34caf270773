import type { WorkflowContext } from '../github/context.js';
import type { GitHub } from '../github/github.js';
import type { Inputs } from './inputs.js';
import { findJudgedRun, type JudgedRun, judgesTraining } from './judged-run.js';

/** One run of the action in a workflow: what it was asked for, what it judges, and whom it asks and tells. */
export interface Job extends JudgedRun {
  readonly inputs: Inputs;
  /** Folder of the checkout. */
  readonly root: string;
  readonly github: GitHub;
}

/** Connects the inputs and the facts of a workflow run with GitHub, which is asked for no more than what is judged. */
export async function connectJob(inputs: Inputs, event: WorkflowContext, root: string): Promise<Job> {
  const { connect } = await import('../github/client.js');
  const github = connect({
    ...{ token: inputs.token, commentToken: inputs.commentToken },
    ...{ apiUrl: event.apiUrl, repository: event.report.repository },
  });
  return { ...(await findJudgedRun(github, inputs, event)), inputs, root, github };
}

/** A job that can say no more than why it failed: what is judged as the event alone says it; null where that can't be known. */
export async function connectEvent(inputs: Inputs, event: WorkflowContext, root: string): Promise<Job | null> {
  const isNamed = event.event === 'workflow_run' || inputs.runId !== null;
  if (event.report.commit === '' || (judgesTraining(event) && isNamed)) return null;
  const { connect } = await import('../github/client.js');
  const github = connect({ token: inputs.token, apiUrl: event.apiUrl, repository: event.report.repository });
  return {
    context: event,
    source: null,
    trusted: false,
    training: null,
    withoutPull: null,
    configRef: null,
    inputs,
    root,
    github,
  };
}
