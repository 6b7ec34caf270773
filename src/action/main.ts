import { log } from '../github/runner.js';
import { runJob } from './run-job.js';

/** What is still open after the work is done, such as a socket, may hold the process this long, in milliseconds. */
const LINGER = 5_000;

/** The action as a process: whatever happens, it ends, with an exit code that says how. */
export async function main(): Promise<void> {
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  try {
    process.exitCode = await runJob();
  } catch (error) {
    crash(error);
  } finally {
    setTimeout(() => process.exit(), LINGER).unref();
  }
}

function crash(error: unknown): never {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.info(text);
  log.error(
    'curvelint: this is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues',
  );
  process.exit(2);
}
