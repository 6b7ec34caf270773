const LEVEL = /\b(?:INFO|DEBUG|WARNING|NOTICE)\b/;
/** A level that comes later belongs to the text. */
const MAX_PREFIX = 140;
/** Who logs, behind the level. */
const LOGGER = /^(?:root|main|__main__|absl|\w{1,40}(?:\.\w{1,40}){1,6})(?::\d{1,6})?(?: - |\] | \| |: ?)/;
/** Times without a level: `2024-05-01 10:00:00,123 `, `[05/01 10:00:00 engine]: `, `10:00:00 `, `I0501 10:00:00.123 12 main.py:3] `, `[rank0]: `. */
const STAMPS: readonly RegExp[] = [
  /^\[?\d{4}[-/]\d{2}[-/]\d{2}[ T]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?Z?\]?[\s:|-]{0,8}/,
  /^\[\d{2}\/\d{2} \d{2}:\d{2}:\d{2}[^\]\n]{0,60}\]:? ?/,
  /^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\]?[\s:|-]{1,8}/,
  /^[IWE]\d{4} \d{2}:\d{2}:\d{2}[^\]\n]{0,60}\] ?/,
  /^\[?(?:rank ?)?\d{1,4}\]?: /i,
  /^\+ /,
];

/** A line without what a logger writes in front of it: the time, the level, its own name. The indentation of a plain line stays. */
export function withoutLogPrefix(line: string): string {
  const start = line.slice(0, MAX_PREFIX);
  const level = LEVEL.exec(start);
  if (level !== null && /^\s{0,8}(?:[[(\d]|$)/.test(start.slice(0, level.index))) {
    const rest = line.slice(level.index + level[0].length).replace(/^[\s\]):|>-]{0,16}/, '');
    return rest.replace(LOGGER, '');
  }
  for (const stamp of STAMPS) {
    const found = stamp.exec(start)?.[0];
    if (found !== undefined) return line.slice(found.length);
  }
  return line;
}
