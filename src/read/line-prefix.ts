/** What loggers, launchers and CI put in front of a line: one kind each. */
const PREFIXES: readonly RegExp[] = [
  // 2024-03-05 10:11:12,345, [2024-03-05T10:11:12.1234567Z], 2024/03/05 …
  /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T _]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\]? {0,8}(?:[-|] )?/,
  // [03/05 10:11:12], 10:11:12
  /^\[(?:\d{2}\/\d{2} )?\d{2}:\d{2}:\d{2}\] {0,8}/,
  // [rank0]:, [default0]:, 0: (srun)
  /^(?:\[(?:rank|default)\d{1,5}\]|\d{1,5}): ?/,
  // [1,0]<stdout>: (mpirun)
  /^\[\d{1,5},\d{1,5}\]<std(?:out|err)>: ?/,
  // (main pid=4711) (ray), stdout F (containers), trainer-1  | (compose)
  /^\([\w.-]{1,60} pid=[^)]{1,60}\) ?/,
  /^std(?:out|err) F /,
  /^[\w.-]{1,40}-\d{1,3} {1,8}\| /,
  // INFO:root:, INFO     | module:function:113 - , [__main__][INFO] - , root - INFO -
  /^(?:INFO|DEBUG|WARNING|NOTICE):[\w.]{1,60}: ?/,
  /^\[(?:INFO|DEBUG|WARNING|NOTICE)\] {0,8}(?:- )?/,
  /^(?:INFO|DEBUG|WARNING|NOTICE) {1,8}(?:[-|] )?/,
  /^\[[A-Za-z_][\w.]{0,60}\](?: - )?(?=\[|\S)/,
  /^[A-Za-z_][\w.]{0,80} - (?:INFO|DEBUG|WARNING|NOTICE) - /,
  /^(?:INFO|DEBUG|WARNING|NOTICE) - [A-Za-z_][\w.]{0,80} - /,
  /^[A-Za-z_][\w.]{0,60}(?::[\w<>]{1,60}){1,2} - /,
  /^[A-Za-z_]\w{0,40}(?:\.\w{1,60}){1,8} - /,
];
/** A line has a stamp, a level, a name and a worker at most. */
const MAX_PREFIXES = 5;

/** A line without what loggers, launchers and CI put in front of it. */
export function withoutPrefix(line: string): string {
  let rest = line;
  for (let i = 0; i < MAX_PREFIXES; i++) {
    const length = prefixLength(rest);
    if (length === 0) return rest;
    rest = rest.slice(length);
  }
  return rest;
}

function prefixLength(line: string): number {
  for (const prefix of PREFIXES) {
    const found = prefix.exec(line);
    if (found !== null) return found[0].length;
  }
  return 0;
}
