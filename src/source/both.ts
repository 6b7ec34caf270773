import { UserError } from '../model/errors.js';

/** Where logs and reports of ours lie together, which of them are expected is not known: none may be left out without a word. */
export function refuseBoth(logs: number, reports: number): void {
  if (logs === 0 || reports === 0) return;
  throw new UserError(
    `there are ${logs} ${logs === 1 ? 'log' : 'logs'} and ${reports} report.json of curvelint: which of them are expected is not said`,
    'Let metrics lead to the logs alone, or to the report.json files alone (metrics: "**/report.json").',
  );
}
