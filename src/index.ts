import { tellVersion } from './cli/tell-version.js';

/** The bundle's doors; what is behind them is loaded when they are opened. */
export async function runCli(): Promise<void> {
  const args = process.argv.slice(2);
  if (tellVersion(args)) return;
  const { main } = await import('./cli/program.js');
  await main(args);
}

/** `script` runs the job, as `runJob` does. */
export async function runAction(script: URL): Promise<void> {
  const { main } = await import('./action/main.js');
  await main(script);
}

export async function runJob(): Promise<void> {
  const { jobProcess } = await import('./action/job-process.js');
  await jobProcess();
}

/** In a thread that diagnoses shares of many files. */
export async function runWorker(): Promise<void> {
  const { answer } = await import('./pipeline/shares/answer.js');
  answer();
}
