/** The bundle's doors; what is behind them is loaded when they are opened. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli.js');
  await main(process.argv.slice(2));
}

/** What a thread that `diagnoseAll` starts runs. */
export async function runWorker(): Promise<void> {
  await import('./worker.js');
}

export async function runAction(): Promise<void> {
  const { main } = await import('./action.js');
  await main();
}
