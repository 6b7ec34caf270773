/** A pattern of paths, taken apart. */
export interface Glob {
  /** Literal folders before the first wildcard, with `/`; '' where it begins with a wildcard. */
  readonly base: string;
  /** The segments after it, once for every combination of its `{a,b}`. */
  readonly alternatives: readonly (readonly string[])[];
  /** How many folders deep a match can lie below `base`; Infinity with `**`. */
  readonly depth: number;
}

/** `{a,b}{c,d}…` multiplies; more than this is an attack, not a pattern. */
const MAX_ALTERNATIVES = 256;

/** Does a pattern hold a wildcard: `*`, `?` or `{a,b}`? */
export function isGlob(pattern: string): boolean {
  return /[*?]|\{[^{},]*,[^{}]*\}/.test(pattern);
}

/** Takes a pattern apart. `**` is any number of folders, `*` and `?` stay within one name, `{a,b}` is either; null: too many of them. */
export function parseGlob(pattern: string): Glob | null {
  const segments = splitSegments(pattern);
  const literal = segments.findIndex(isGlob);
  const count = literal < 0 ? segments.length - 1 : literal;
  const base = segments.slice(0, count).join('/');
  const expanded = expandBraces(segments.slice(count).join('/'));
  if (expanded === null) return null;
  const alternatives = expanded.map((path) => path.split('/').filter((segment) => segment !== '' && segment !== '.'));
  const depth = Math.max(...alternatives.map((parts) => (parts.includes('**') ? Number.POSITIVE_INFINITY : parts.length)));
  return { base: count > 0 && base === '' ? '/' : base, alternatives, depth };
}

/** Segments of a pattern; a `/` inside braces is not one of its separators. */
function splitSegments(pattern: string): string[] {
  const segments = [''];
  let braces = 0;
  for (const character of pattern) {
    if (character === '{') braces++;
    if (character === '}') braces = Math.max(0, braces - 1);
    if (character === '/' && braces === 0) segments.push('');
    else segments[segments.length - 1] += character;
  }
  return segments;
}

function expandBraces(pattern: string): string[] | null {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const match = /\{([^{},]*,[^{}]*)\}/.exec(next);
    if (match === null) done.push(next);
    else {
      const [whole, inside = ''] = match;
      const after = match.index + whole.length;
      for (const choice of inside.split(',').reverse()) open.push(next.slice(0, match.index) + choice + next.slice(after));
    }
    if (done.length + open.length > MAX_ALTERNATIVES) return null;
  }
  return done;
}

/** Does a path below the base (its segments) match the pattern? */
export function matchesGlob({ alternatives }: Glob, path: readonly string[]): boolean {
  return alternatives.some((parts) => matchSegments(parts, path));
}

/** Does it match a path (its segments) or a folder above it, of `least` segments or more? */
export function leadsTo(glob: Glob, path: readonly string[], least = 1): boolean {
  for (let length = path.length; length >= least; length--) if (matchesGlob(glob, path.slice(0, length))) return true;
  return false;
}

/** Tells whether a name fits one of these patterns; one with too many alternatives fits nothing. */
export function nameTest(patterns: readonly string[]): (name: string) => boolean {
  const globs = patterns.map(parseGlob).filter((glob) => glob !== null);
  return (name) => globs.some((glob) => matchesGlob(glob, [name]));
}

/** Greedy with one point of return, for `**` over segments: at most pattern × path steps. */
function matchSegments(parts: readonly string[], path: readonly string[]): boolean {
  return matchGreedy(parts.length, path.length, {
    isStar: (part) => parts[part] === '**',
    fits: (part, at) => matchName(parts[part]!, path[at]!),
  });
}

/** The same for `*` over the characters of one name. */
function matchName(pattern: string, name: string): boolean {
  return matchGreedy(pattern.length, name.length, {
    isStar: (part) => pattern[part] === '*',
    fits: (part, at) => pattern[part] === '?' || pattern[part] === name[at],
  });
}

interface Matching {
  readonly isStar: (part: number) => boolean;
  readonly fits: (part: number, at: number) => boolean;
}

/** Only the last star ever has to take more: earlier ones are settled once what follows them was found (Krauss, 2008). */
function matchGreedy(parts: number, length: number, { isStar, fits }: Matching): boolean {
  let part = 0;
  let at = 0;
  let star = -1;
  let from = 0;
  while (at < length) {
    if (part < parts && isStar(part)) {
      star = part++;
      from = at;
    } else if (part < parts && fits(part, at)) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++from;
    } else return false;
  }
  while (part < parts && isStar(part)) part++;
  return part === parts;
}
