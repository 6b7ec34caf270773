import { statusOf } from '../github/comments.js';
import { log } from '../github/runner.js';
import { UserError } from '../model/errors.js';

/** Publishing one thing may take so long, in milliseconds; the verdict never waits for it. */
const DEADLINE = 180_000;

/** What fails of it warns, says which permission to add, and changes no verdict; null is returned then. */
export async function attempt<T>(what: string, act: () => Promise<T>, permission = 'pull-requests: write'): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE / 60_000} minutes`)), DEADLINE);
  });
  try {
    return await Promise.race([act(), late]);
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.warning(`curvelint could not ${what}: ${reasonOf(error, permission)}`);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown, permission: string): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === 401) return 'GitHub did not accept the token (401). Leave out the input token, or give a valid one.';
  if (status === 403 || status === 404)
    return `the token may not (${status}: ${message}). Add "${permission}" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
  return message;
}
