import type { Settings } from '../../model/log.js';
import { nestsTooDeep } from '../../text/yaml-depth.js';
import { toSettings } from './hyperparameters.js';

/** Settings that tools leave beside their logs, best first: Lightning, Ultralytics and timm, YOLOv5, DVC, W&B and hand-written ones. */
export const SIDECAR_NAMES: readonly string[] = ['hparams.yaml', 'args.yaml', 'opt.yaml', 'params.yaml', 'config.yaml'];

/** A larger file is no list of settings. */
export const MAX_SIDECAR_BYTES = 1_000_000;

const MAX_DEPTH = 8;
const MAX_ENTRIES = 1000;
/** YAML aliases that may be followed: anchors are common, "billion laughs" are not. */
const MAX_ALIASES = 100;

/** Settings of a YAML text (its parser is loaded when the first one comes): nested keys joined with `.`, lists as JSON text. Unknown tags stay plain; broken text gives what could be read. */
export async function readSidecar(text: string): Promise<Settings> {
  if (nestsTooDeep(text)) return toSettings([]);
  const entries: [string, unknown][] = [];
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(text, { logLevel: 'silent', strict: false, uniqueKeys: false });
    flatten(document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES }), '', 0, entries);
  } catch {
    // Too many aliases, or nested beyond what the parser takes: settings are a help, never a must.
    return toSettings([]);
  }
  return toSettings(entries);
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
