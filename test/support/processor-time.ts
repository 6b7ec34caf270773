/** Milliseconds that the processors work for this process while a call runs: what else runs on the machine must not decide a test. */
export async function processorTime(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
