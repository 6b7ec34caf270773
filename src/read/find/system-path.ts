import type { PlatformPath } from 'node:path';

/**
 * A pattern as it is taken apart: with `/` between folders. On Windows a backslash is one, too; elsewhere it is a letter of a name as
 * any other. The prefix of long paths (`\\?\`) is left out: Node adds its own.
 */
export function withSlashes(pattern: string, system: PlatformPath): string {
  if (system.sep !== '\\') return pattern;
  const plain = pattern.replaceAll('\\', '/');
  if (plain.startsWith('//?/UNC/')) return `//${plain.slice('//?/UNC/'.length)}`;
  return plain.startsWith('//?/') ? plain.slice('//?/'.length) : plain;
}

/** The folder that a glob starts from. `C:` alone would be wherever that drive last was. */
export function folderOfBase(root: string, base: string, system: PlatformPath): string {
  return system.resolve(root, system.sep === '\\' && /^[a-z]:$/i.test(base) ? `${base}/` : base);
}

/** Is an absolute path the folder itself, or below it? On Windows whatever the case of its letters. */
export function isInside(path: string, folder: string, system: PlatformPath): boolean {
  const between = system.relative(folder, path);
  return between !== '..' && !between.startsWith(`..${system.sep}`) && !system.isAbsolute(between);
}

/** Path as a report shows it: relative to the root, with `/`; whole where it lies outside. */
export function shownPath(root: string, path: string, system: PlatformPath): string {
  const shown = isInside(path, root, system) ? system.relative(root, path) || '.' : path;
  return shown.split(system.sep).join('/');
}

/** What is the same for two ways to write one file: Windows does not tell `A` from `a`. */
export function keyOf(path: string, system: PlatformPath): string {
  return system.sep === '\\' ? path.toLowerCase() : path;
}
