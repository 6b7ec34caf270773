import type { Octokit } from '@octokit/rest';
import type { EndedJob } from '../model/training.js';
import type { Repository } from './artifacts.js';
import { type Page, pagesOf } from './pages.js';

/** A matrix has 256 jobs at most, a workflow several of them. */
const MAX_PAGES = 10;
const FINE = ['success', 'neutral', 'skipped'];
/** Characters of a name: more say nothing that these do not. */
const MAX_NAME = 200;

/** Jobs of one attempt of a run that have ended; those that still run, or wait, are left out. A red verdict of ours is no failure. */
export async function listEndedJobs(
  octokit: Octokit,
  place: Repository,
  { id, attempt }: { readonly id: number; readonly attempt: number },
): Promise<readonly EndedJob[]> {
  const which = { ...place, run_id: id, attempt_number: attempt };
  const ask = async (page: Page): Promise<readonly unknown[]> =>
    (await octokit.rest.actions.listJobsForWorkflowRunAttempt({ ...which, ...page })).data.jobs;
  const found: EndedJob[] = [];
  for await (const list of pagesOf(ask, MAX_PAGES)) found.push(...list.flatMap(toEndedJob));
  return found;
}

function toEndedJob(value: unknown): readonly EndedJob[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, conclusion, steps } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof conclusion !== 'string') return [];
  return [{ name: name.slice(0, MAX_NAME), conclusion: failedByVerdict(steps) ? 'success' : conclusion }];
}

/** Did nothing fail in a job but curvelint's own red verdict? That is no failed training: GitHub calls the step `Run curvelint/…`. */
function failedByVerdict(steps: unknown): boolean {
  const failed = (Array.isArray(steps) ? steps : []).filter((step) => step?.conclusion && !FINE.includes(step.conclusion));
  return failed.length > 0 && failed.every((step) => /curvelint/i.test(String(step.name)));
}
