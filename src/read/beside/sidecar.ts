import type { Settings } from '../../model/log.js';
import { nestsTooDeep } from '../../text/yaml-depth.js';
import { parseJson } from '../bytes/json-text.js';
import { entriesOf, flatten } from './flatten.js';
import { toSettings } from './hyperparameters.js';
import { listedSettings } from './listed.js';
import { isOfAnotherThing } from './other-configs.js';
import { readLiteral } from './python-literal.js';

/** A larger file is no list of settings. */
export const MAX_SIDECAR_BYTES = 1_000_000;

/** YAML aliases that may be followed: anchors are common, "billion laughs" are not. */
const MAX_ALIASES = 100;

/**
 * Settings of a file that lies beside a log, in JSON, YAML or lines: nested keys joined with `.`, lists as JSON text. Broken text gives what
 * could be read; what is no list of settings of a training gives none.
 */
export async function readSidecar(text: string, name = 'config.yaml'): Promise<Settings> {
  const own = text.trim();
  // Cut while it was written, it says nothing for sure.
  if (own.startsWith('{') && !own.endsWith('}')) return toSettings([]);
  if (own.startsWith('{')) return read(parsedJson(own) ?? printed(own) ?? (await parsedYaml(text)));
  if (/\.ya?ml$/i.test(name)) return read(await parsedYaml(text));
  const value = printed(own);
  return value === undefined ? toSettings(listedSettings(text)) : read(value);
}

/** A dict or a `Namespace(…)` that Python printed, and nothing else; undefined for any other text. */
function printed(text: string): unknown {
  const literal = /^(?:\{|\w{1,80}\()/.test(text) ? readLiteral(text, 0) : null;
  return literal?.end === text.length && entriesOf(literal.value) !== null ? literal.value : undefined;
}

function read(value: unknown): Settings {
  const entries = entriesOf(value);
  if (entries === null) return toSettings(Array.isArray(value) ? ofList(value) : []);
  return isOfAnotherThing(entries.map(([key]) => key)) ? toSettings([]) : toSettings(flatten(value));
}

/** Hydra's overrides, a list of `lr=0.1`; an ordered dict of PyYAML, a list of pairs in a list (RL Zoo). */
function ofList(items: readonly unknown[]): Iterable<readonly [string, unknown]> {
  const pairs = items
    .flat()
    .filter((pair): pair is [string, unknown] => Array.isArray(pair) && pair.length === 2 && isText(pair[0]));
  return pairs.length > 0 ? flatten(new Map(pairs)) : listedSettings(items.filter(isText).join('\n'));
}

/** Undefined where it is no JSON: with comments in it, it is YAML at best. */
function parsedJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Its parser is loaded when the first one comes. Unknown tags stay plain. */
async function parsedYaml(text: string): Promise<unknown> {
  if (nestsTooDeep(text)) return undefined;
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(withoutSlashComments(text), { logLevel: 'silent', strict: false, uniqueKeys: false });
    return document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
  } catch {
    // Too many aliases, or nested beyond what the parser takes: settings are a help, never a must.
    return undefined;
  }
}

/** JSON with comments, as VS Code and DeepSpeed take it. A `//` before a quote may be inside a text. */
function withoutSlashComments(text: string): string {
  if (!/^\s*[{/]/.test(text)) return text;
  const lines = text.split('\n').map((line) => {
    const at = line.lastIndexOf('//');
    const isComment = at >= 0 && line.indexOf('"', at) < 0 && /^\s*$/.test(line.slice(Math.max(0, at - 1), at));
    return isComment ? line.slice(0, at) : line;
  });
  return lines.join('\n');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
