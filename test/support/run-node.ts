import { spawn } from 'node:child_process';

export interface NodeResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Node process of its own, with no environment but the one given, so that a fake GitHub here can answer. */
export async function runNode(
  args: readonly string[],
  {
    cwd,
    env,
    node = process.execPath,
  }: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly node?: string },
): Promise<NodeResult> {
  const child = spawn(node, args, { cwd, env });
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
