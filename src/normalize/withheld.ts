import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { withheldProblem } from '../text/secrets/withheld-problem.js';

/** What was withheld of the settings of logs: one problem for all logs with the same settings, at the first of them. */
export function withheldSettings(logs: readonly RawLog[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { source, withheld = [] } of logs) {
    const key = withheld.join('\n');
    if (withheld.length > 0 && !problems.has(key)) problems.set(key, withheldProblem(source, withheld));
  }
  return [...problems.values()];
}
