import { resolve } from 'node:path';
import { type NodeResult, runNode } from './run-node.js';

/** The built command line as a process of its own, with no environment but PATH and the one given. */
export function runCli(
  args: readonly string[],
  { env = {}, ...where }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly node?: string },
): Promise<NodeResult> {
  return runNode([resolve('dist/cli.js'), ...args], { ...where, env: { PATH: process.env['PATH'] ?? '', ...env } });
}
