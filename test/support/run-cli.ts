import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line as a process of its own, with no environment but the one given, so that a fake GitHub here can answer. */
export async function runCli(
  args: readonly string[],
  {
    cwd,
    env = {},
    node = process.execPath,
  }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly node?: string },
): Promise<CliResult> {
  const child = spawn(node, [resolve('dist/cli.js'), ...args], { cwd, env: { PATH: process.env['PATH'], ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}
