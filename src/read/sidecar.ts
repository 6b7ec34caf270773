import { parseDocument } from 'yaml';
import type { Hyperparameters } from '../model/log.js';
import { toHyperparameters } from './hyperparameters.js';

/** Settings that tools leave beside their logs, best first: Lightning, Ultralytics and timm, YOLOv5, DVC, W&B and hand-written ones. */
export const SIDECAR_NAMES: readonly string[] = ['hparams.yaml', 'args.yaml', 'opt.yaml', 'params.yaml', 'config.yaml'];

/** A larger file is no list of settings. */
export const MAX_SIDECAR_BYTES = 1_000_000;

const MAX_DEPTH = 8;
/** Brackets open at once, and characters of indentation (`- - -` included): generous for a file written by hand or by a tool. */
const MAX_BRACKETS = 64;
const MAX_MARGIN = 200;
const MAX_ENTRIES = 1000;
/** YAML aliases that may be followed: anchors are common, "billion laughs" are not. */
const MAX_ALIASES = 100;

/** Settings of a YAML text: nested keys joined with `.`, lists as JSON text. Unknown tags stay plain; broken text gives what could be read. */
export function readSidecar(text: string): Hyperparameters {
  if (nestsTooDeep(text)) return {};
  const entries: [string, unknown][] = [];
  try {
    const document = parseDocument(text, { logLevel: 'silent', strict: false, uniqueKeys: false });
    flatten(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES }), '', 0, entries);
  } catch {
    // Too many aliases, or nested beyond what the parser takes: settings are a help, never a must.
    return {};
  }
  return toHyperparameters(entries);
}

/**
 * Would parsing recurse deeper than settings ever do? Asked before, because a parser at the end of its stack can end the whole
 * process (V8 dies when a regular expression has to be compiled there). Counts brackets and indentation, quoted or not.
 */
function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let margin = 0;
  let inMargin = true;
  for (const character of text) {
    if (character === '[' || character === '{') brackets++;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    if (character === '\n') {
      margin = 0;
      inMargin = true;
    } else if (inMargin && ' \t-?:'.includes(character)) margin++;
    else inMargin = false;
    if (brackets > MAX_BRACKETS || margin > MAX_MARGIN) return true;
  }
  return false;
}

function flatten(value: unknown, prefix: string, depth: number, entries: [string, unknown][]): void {
  if (entries.length >= MAX_ENTRIES) return;
  if (!(value instanceof Map)) {
    if (prefix === '') return;
    entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
    return;
  }
  // W&B writes `key: {desc: …, value: …}`.
  if (prefix !== '' && value.has('value') && [...value.keys()].every((key) => key === 'value' || key === 'desc')) {
    flatten(value.get('value'), prefix, depth + 1, entries);
    return;
  }
  if (depth >= MAX_DEPTH) return;
  for (const [key, inner] of value) flatten(inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1, entries);
}

/** A short list of plain values as text; undefined (left out) for anything longer or nested. */
function listText(list: readonly unknown[]): string | undefined {
  const plain = list.length <= 32 && list.every((item) => item === null || ['string', 'number', 'boolean'].includes(typeof item));
  return plain ? JSON.stringify(list) : undefined;
}
