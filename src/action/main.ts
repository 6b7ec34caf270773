import { DEFAULT_BUDGET } from './budget.js';
import { supervise } from './supervise.js';

/** What is still open after the work is done, such as a socket, may hold the process this long, in milliseconds. */
const LINGER = 5_000;

/**
 * The action as a process: it starts the job in a process of its own, which may hang or die, and ends by itself whatever happens,
 * with an exit code that says how. `script`: what that process runs; `budget`: its time in milliseconds until the settings are read.
 */
export async function main(script: URL, budget = DEFAULT_BUDGET): Promise<void> {
  const { news, end } = await supervise(script, budget);
  try {
    process.exitCode = end === null ? news.exitCode : await (await import('./speak-for.js')).speakFor(news, end);
  } catch (error) {
    process.exitCode = 2;
    const { log } = await import('../github/runner.js');
    log.error(`curvelint: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    setTimeout(() => process.exit(), LINGER).unref();
  }
}
