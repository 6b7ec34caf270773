import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { withheldProblem } from '../text/secrets/withheld-problem.js';
import { newWithholder } from '../text/secrets/withhold.js';

/** What was withheld of the settings of logs: one problem for all logs with the same settings, at the first of them. */
export function withheldSettings(logs: readonly Pick<RawLog, 'source' | 'withheld'>[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { source, withheld = [] } of logs) {
    const key = [...withheld].sort().join('\n');
    if (withheld.length > 0 && !problems.has(key)) problems.set(key, withheldProblem(source, withheld));
  }
  return [...problems.values()];
}

/** Logs whose series have names without secrets: made into the name of a metric, a secret would not be known for one any more. */
export function withoutSecretNames(logs: readonly RawLog[]): readonly RawLog[] {
  const { learn, isNeeded, withhold } = newWithholder();
  for (const { series } of logs) for (const { name } of series) learn(name);
  if (!isNeeded()) return logs;
  return logs.map((log) => ({ ...log, series: log.series.map((one) => ({ ...one, name: withhold(one.name) })) }));
}
