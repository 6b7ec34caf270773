import type { KeptJob } from '../model/kept-job.js';
import type { Inputs } from './inputs.js';
import type { JudgedJob } from './judge.js';

/** What it takes to judge the report of a job again. */
export function keptJobOf(
  { config, failOn, comment, commentPosition, charts, htmlUrl, buttons, autoBaseline }: Inputs,
  { settings, held, report }: Pick<JudgedJob, 'settings' | 'held' | 'report'>,
): Omit<KeptJob, 'kept'> {
  const { asked: branch, commit } = report.baseline;
  const askedBaseline = branch !== undefined && commit !== undefined ? { commit, branch } : null;
  return { settings, config, failOn, comment, commentPosition, charts, htmlUrl, buttons, autoBaseline, askedBaseline, ...held };
}
