import { newCurveReader } from './written-curves.js';

/** Bytes of a line from which on it is taken for none of ours, and read as any other JSON. */
const MAX_LINE = 4 * 1024 ** 2;
const COMMA = 0x2c;
const LIST = 0x5b;
/** No text can hold it: it would have its quotation marks escaped. */
const CURVES = new TextEncoder().encode(',"curves":[');
/** Stands in the place of the curves while the rest is parsed. */
const MARK = 1;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a line of a file in UTF-8, as `Buffer.toString` makes it. */
export function textOf(line: Uint8Array): string {
  return decoder.decode(line);
}

/**
 * Parses the lines of many runs, one after the other, as JSON; null where a line is not as we write it: JSON it may be all the same.
 * The curves are checked already.
 */
export function newRunParser(): (line: Uint8Array) => unknown {
  const reader = newCurveReader();
  return (line) => {
    if (line.length > MAX_LINE) return null;
    const from = curvesIn(line);
    const read = from < 0 ? null : reader.read(line, from);
    if (read === null) return null;
    const end = line[line.length - 1] === COMMA ? line.length - 1 : line.length;
    const run = parsed(`${textOf(line.subarray(0, from))}${MARK}${textOf(line.subarray(read.end, end))}`);
    // They may be those of something else, or there may be more of them.
    if (!Array.isArray(run?.curves) || run.curves.length !== 1 || run.curves[0] !== MARK) return null;
    run.curves = read.curves;
    return run;
  };
}

/** Where the list of curves begins; -1 where there is none. */
function curvesIn(line: Uint8Array): number {
  for (let open = line.indexOf(LIST); open >= 0; open = line.indexOf(LIST, open + 1)) {
    const start = open + 1 - CURVES.length;
    if (start >= 0 && CURVES.every((byte, i) => line[start + i] === byte)) return open + 1;
  }
  return -1;
}

function parsed(text: string): { curves?: unknown } | null {
  try {
    return JSON.parse(text) as { curves?: unknown } | null;
  } catch {
    return null;
  }
}
