/** As much of `node:path` (POSIX) as reading needs, in a browser. The working directory is the root. */
export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** An absolute path of the parts, from the last absolute one on, without `.` and `..`. */
export function resolve(...parts: readonly string[]): string {
  let path = '';
  for (const part of parts) if (part !== '') path = isAbsolute(part) ? part : `${path}/${part}`;
  return `/${tidy(path).join('/')}`;
}

export function join(...parts: readonly string[]): string {
  const path = parts.filter((part) => part !== '').join('/');
  const tidied = isAbsolute(path) ? `/${tidy(path).join('/')}` : tidyRelative(path).join('/');
  return tidied === '' ? '.' : tidied;
}

export function normalize(path: string): string {
  return join(path);
}

export function dirname(path: string): string {
  const at = path.replace(/\/$/, '').lastIndexOf('/');
  return at < 0 ? '.' : at === 0 ? '/' : path.slice(0, at);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The way from one absolute path to another; '' where they are the same. */
export function relative(from: string, to: string): string {
  const [start, end] = [tidy(resolve(from)), tidy(resolve(to))];
  let same = 0;
  while (same < start.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}

function tidy(path: string): string[] {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept;
}

/** `..` at the beginning stays. */
function tidyRelative(path: string): string[] {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept;
}

const posix = { sep, isAbsolute, resolve, join, normalize, dirname, basename, relative };

// biome-ignore lint/style/noDefaultExport: it stands for a module of Node that has one
export default posix;
