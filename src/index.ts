/** The bundle's two doors; what is behind them is loaded when they are opened. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli/program.js');
  await main(process.argv.slice(2));
}

export async function runAction(): Promise<void> {
  const { main } = await import('./action/main.js');
  await main();
}
