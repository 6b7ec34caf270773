import nodePath from 'node:path';
import type { Absent } from '../../model/absent.js';
import type { Problem } from '../../model/problem.js';
import { isGlob, leadsTo, parseGlob } from './glob.js';
import { nearPath } from './near-path.js';
import { add, type Candidate, type ExpandOptions, type Search } from './search.js';
import { folderOfBase, isInside, shownPath, withSlashes } from './system-path.js';
import { walkFolder } from './walk-folder.js';

export interface Expanded {
  /** In order of the paths that are shown. */
  readonly candidates: readonly Candidate[];
  readonly problems: Problem[];
  /** The patterns that lead to nothing. */
  readonly absent: readonly Absent[];
  /** What is called like a log in folders of data, tests or code, as it is shown: not taken unless named. */
  readonly passed: readonly string[];
}

/** Name of standard input in reports. */
export const STDIN_NAME = 'stdin';

/**
 * The files that paths, folders and globs lead to; patterns with `!` take files out again. The part of a pattern before its
 * first wildcard is its root, wherever it lies: no link is followed below it. A glob that matches a folder leads to all that lies
 * below, as it does where a shell expands it.
 */
export function expandPatterns(patterns: readonly string[], options: ExpandOptions): Expanded {
  const search: Search = {
    ...{ system: nodePath, ...options, candidates: new Map(), problems: [], absent: [], passed: new Set() },
    ...{ entries: 0, passedEntries: 0 },
  };
  const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  for (const pattern of trimmed) if (!pattern.startsWith('!')) expand(search, pattern);
  for (const pattern of trimmed) if (pattern.startsWith('!')) leaveOut(search, pattern.slice(1));
  const candidates = [...search.candidates.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  const named = new Set(candidates.map(({ shown }) => shown));
  const passed = [...search.passed].filter((shown) => !named.has(shown)).sort();
  return { candidates, problems: search.problems, absent: search.absent, passed };
}

function expand(search: Search, given: string): void {
  const { root, disk, system, stdin } = search;
  if (given === '-' && stdin !== undefined) {
    addNamed(search, stdin, STDIN_NAME, given);
    return;
  }
  const pattern = withSlashes(given, system);
  const literal = system.resolve(root, pattern);
  const kind = disk.kindOf(literal);
  if (kind === 'file') addNamed(search, literal, shownPath(root, literal, system), pattern);
  else if (kind === 'folder') walkFolder(search, literal, null, pattern);
  else if (kind === 'other') {
    search.problems.push({ file: pattern, id: 'link-or-device', values: {} });
  } else if (isGlob(pattern)) expandGlob(search, pattern);
  else {
    const near = slashedPath(search, pattern) ?? nearPath(literal, search);
    search.problems.push({ file: pattern, id: 'no-such-path', values: { root, near: near ?? '' } });
    search.absent.push({ pattern, why: 'path', near });
  }
}

function expandGlob(search: Search, pattern: string): void {
  const glob = parseGlob(pattern);
  if (glob === null) {
    search.problems.push({ file: pattern, id: 'brace-alternatives', values: {} });
    search.absent.push({ pattern, why: 'braces', near: null });
  } else walkFolder(search, folderOfBase(search.root, glob.base, search.system), glob, pattern);
}

function addNamed(search: Search, path: string, shown: string, pattern: string): void {
  add(search, { path, shown, named: true, scanned: false, pattern, base: search.system.dirname(path) });
}

/** Of a path that somebody wrote on Windows: with `/`, where something lies there. */
function slashedPath({ root, disk, system }: Search, pattern: string): string | null {
  const slashed = pattern.replaceAll('\\', '/');
  return slashed !== pattern && disk.kindOf(system.resolve(root, slashed)) !== 'none' ? slashed : null;
}

/** Takes files out again that a pattern with `!` names, or that lie below a folder that it names. */
function leaveOut({ root, candidates, system }: Search, given: string): void {
  const pattern = withSlashes(given, system);
  const glob = isGlob(pattern) ? parseGlob(pattern) : null;
  const base = glob === null ? system.resolve(root, pattern) : folderOfBase(root, glob.base, system);
  for (const [key, { path }] of candidates) {
    if (!isInside(path, base, system)) continue;
    const below = system.relative(base, path).split(system.sep);
    if (glob === null || leadsTo(glob, below)) candidates.delete(key);
  }
}
