import { execFileSync } from 'node:child_process';

/** Paths that git is asked about: a command line has an end. */
const MAX_PATHS = 200;
const TIMEOUT = 10_000;

/** Which of these files git knows in the checkout of a folder; none where there is no checkout, or no git. */
export function trackedFiles(root: string, files: readonly string[]): ReadonlySet<string> {
  const inside = [...new Set(files)].filter((file) => !/^(?:$|\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(file)).slice(0, MAX_PATHS);
  if (inside.length === 0) return new Set();
  try {
    // In a container the checkout belongs to another user, which git refuses unless told. Nothing of the checkout is run.
    const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
    const args = [...settings, '--literal-pathspecs', 'ls-files', '-z', '--', ...inside];
    const listed = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: TIMEOUT,
    });
    const known = new Set(listed.split('\0'));
    return new Set(inside.filter((file) => known.has(file)));
  } catch {
    return new Set();
  }
}
