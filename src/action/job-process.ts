import { log } from '../github/runner.js';
import type { News } from './news.js';
import { runJob } from './run-job.js';

/** What is still open after the work is done, such as a socket, may hold the process this long, in milliseconds. */
const LINGER = 5_000;
/** What is told at the end has this long to be sent, in milliseconds. */
const LAST_NEWS = 1_000;
/** Characters of an unexpected error that are told. */
const MAX_SAID = 300;

/** One job as a process that another one watches: whatever happens, it ends. */
export async function jobProcess(): Promise<void> {
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  // Without who speaks for it there is nobody left to do the job for.
  process.on('disconnect', () => process.exit(2));
  process.channel?.unref();
  try {
    const exitCode = await runJob({ tellNews });
    process.exitCode = exitCode;
    await tellLast({ exitCode });
  } catch (error) {
    await crash(error);
  } finally {
    setTimeout(() => process.exit(), LINGER).unref();
  }
}

function tellNews(news: Partial<News>): void {
  process.send?.(news);
}

/** Waits until it is sent, for the process ends then. */
function tellLast(news: Partial<News>): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, LAST_NEWS).unref();
    if (process.send) process.send(news, () => done());
    else done();
  });
}

async function crash(error: unknown): Promise<void> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.info(text);
  log.info('This is a bug in curvelint; please report it with the lines above: https://github.com/curvelint/curvelint/issues');
  const fault = (text.split('\n')[0] ?? '').slice(0, MAX_SAID);
  process.exitCode = 2;
  await tellLast({ fault });
  process.exit();
}
