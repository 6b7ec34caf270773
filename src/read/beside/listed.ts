import { holdsSettings } from '../../vocabulary/setting-names.js';
import { readLiteral } from './python-literal.js';

/** One line of a list of settings. */
export interface ListedLine {
  readonly indent: number;
  readonly name: string;
  /** Undefined: the line only heads those that are indented below it. */
  readonly value: unknown;
  /** Where the value begins in the line; −1 where the line is all there is of it. */
  readonly at: number;
}

/** Words of a name: `Batch size per device`. */
const NAME = /^[A-Za-z_][\w.-]{0,63}(?: [\w.()-]{1,32}){0,4}$/;
/** `beta1: 0.5    [default: 0.9]`, as pix2pix writes it. */
const DEFAULT = '[default: ';
const MAX_LINES = 5_000;
/** A longer line is data. */
const MAX_LINE = 4_000;

/**
 * Settings of a text that is nothing but a list of them, one a line or two: `key: value`, `key = value`, `--key value`, a table of two
 * columns, names that are headings of indented ones; or a printed dict or `Namespace(…)`.
 */
export function listedSettings(text: string): readonly (readonly [string, unknown])[] {
  const entries: (readonly [string, unknown])[] = [];
  const above: Above[] = [];
  let open = '';
  for (const line of text.split(/\r\n|\n|\r/, MAX_LINES)) {
    const [flag] = /^\s{0,8}--[\w-]{1,64}$/.exec(line.trimEnd()) ?? [];
    if (open !== '' && flag === undefined && line.trim() !== '') entries.push([open, plainValue(line)]);
    open = flag === undefined ? '' : flag.trim().replace(/^--/, '').replaceAll('-', '_');
    const listed = open === '' ? listedLine(line) : null;
    const name = listed === null ? '' : nested(listed, above);
    if (name !== '' && listed!.value !== undefined) entries.push([name, listed!.value]);
  }
  return entries;
}

/** A name that is the heading of what is indented further. */
export interface Above {
  readonly indent: number;
  readonly name: string;
}

/** The name of a line with the headings that it stands below, which are kept up to date. */
export function nested({ indent, name, value }: ListedLine, above: Above[]): string {
  while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
  const full = [...above.map((one) => one.name), name].join('.');
  const isTitle = above.length === 0 && holdsSettings(name.split(' ').at(-1) ?? name);
  if (value === undefined && above.length < 8 && !isTitle) above.push({ indent, name });
  return full;
}

/** What a line of a list says; null where it is none. Linear in the line. */
export function listedLine(text: string): ListedLine | null {
  if (text.length > MAX_LINE) return null;
  const line = text.trimEnd();
  const own = line.trimStart();
  const indent = line.length - own.length;
  const cells = own.startsWith('|') || own.startsWith('│') ? own.split(/[|│]/).map((cell) => cell.trim()) : null;
  if (cells !== null) return cells.length === 4 && isName(cells[1]!) ? lineOf(0, cells[1]!, cells[2]!, -1) : null;
  const flag = /^--([A-Za-z][\w.-]{0,63})(?:=|\s{1,100})(\S.*)$/.exec(own);
  if (flag !== null) return lineOf(indent, flag[1]!.replaceAll('-', '_'), flag[2]!, -1);
  // Megatron: `adam_beta1 .......... 0.9`.
  const dotted = /^(\w{1,64}) \.{3,200} (.*)$/.exec(own);
  if (dotted !== null) return lineOf(indent, dotted[1]!, dotted[2]!, -1);
  const sign = own.search(/[:=]/);
  const name = own
    .slice(0, Math.max(0, sign))
    .trimEnd()
    .replace(/^["']|["']$/g, '');
  if (sign < 1 || !isName(name)) return null;
  const rest = own.slice(sign + 1);
  if (own[sign] === ':' && rest.trim() === '') return { indent, name, value: undefined, at: -1 };
  if (rest.trim() === '' || /^[:=/\\]/.test(rest)) return null;
  return lineOf(indent, name, rest, own[sign] === '=' ? indent + sign + 1 : -1);
}

function lineOf(indent: number, name: string, value: string, at: number): ListedLine {
  return { indent, name, value: plainValue(value), at };
}

function isName(text: string): boolean {
  return text.length <= 120 && NAME.test(text);
}

/** A value that was printed: a number, a truth value, a short list, or the text as it stands. */
export function plainValue(text: string): unknown {
  const remark = text.indexOf(DEFAULT);
  const trimmed = (remark < 0 ? text : text.slice(0, remark)).trim().replace(/,$/, '');
  const literal = readLiteral(trimmed, 0);
  if (literal === null) return trimmed;
  const behind = trimmed.slice(literal.end).trimStart();
  return behind === '' || behind.startsWith('#') ? literal.value : trimmed;
}
