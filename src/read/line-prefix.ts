/** What loggers, launchers and services put in front of a line: it says nothing of curves, and its words would. */
const PREFIXES: readonly RegExp[] = [
  // `2024-03-05 09:00:07,123`, `[2024/03/05 09:00:00]`, `2024-03-05T09:00:00.1234567Z`, `[03/05 09:00:00 d2.utils.events]:`, `06:38:14.898`
  /^\s{0,8}[[(](?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)[T ,_]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?: [\w.]{1,64})?[\])][: ]{0,2}(?:[-|–] )?/,
  /^\s{0,8}(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)[T ,_]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?[: ]{0,2}(?:[-|–] )?/,
  /^\s{0,8}[[(]?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?[\])]?[: ]{0,2}(?:[-|–] )?/,
  // glog: `I0305 09:00:00.123456  4711 solver.cpp:330] `
  /^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d{1,9}\s{1,6}\d{1,9} [\w./-]{1,80}:\d{1,6}\] ?/,
  // `[rank0]: `, `[1,0]<stdout>:`, `(main pid=4711) `, `rank 0: `, `<stderr>`
  /^\s{0,8}(?:\[(?:rank|default)[ _]?\d{1,5}\]:? ?|\[\d{1,4},\d{1,4}\](?:<\w{1,10}>)?:?|\([\w.-]{1,64} pid=\d{1,9}(?:, ip=[\d.]{7,15})?\) |rank[ _]?\d{1,5}: |<\w{1,10}>:? ?)/i,
  // `trainer-1  | ` (compose), `stdout F ` (containers)
  /^[\w.-]{1,40}-\d{1,3} {1,8}\| /,
  /^std(?:out|err) F /,
  // A minus before a digit is that of a number.
  // `INFO:root:`, `- train - INFO - `, `[__main__][INFO] - `, `| INFO     | __main__:train:113 - `, `(main.py 180): INFO `, `ppocr INFO: `, `[INFO:training] `
  /^[\s[\]|(),:-]{0,8}(?:[\w.<>]{1,64}[\s[\]|(),:-]{1,8}){0,4}(?:INFO|DEBUG|WARNING|ERROR|NOTICE|TRACE)\b(?::[\w.]{1,64}(?=[:\]]))?(?:[\s\]:|)]|-(?!\.?\d)){1,10}(?:[\w.<>]{1,64}:[\w.<>]{1,64}:\d{1,6} - )?/,
  // `allennlp.training.util - `, `module:function - `
  /^[A-Za-z_]\w{0,40}(?:\.\w{1,60}){1,8} - /,
  /^[A-Za-z_][\w.]{0,60}(?::[\w<>]{1,60}){1,2} - /,
];
/** A line has so many of them at most. */
const MAX_PREFIXES = 4;
/** No prefix is longer; what is looked at. */
const MAX_PREFIX = 200;
/** Most lines have none: a digit, a bracket, a level's capitals. */
const MAY_HAVE =
  /^\s{0,8}[\d[(<]|INFO|DEBUG|WARN|ERROR|NOTICE|TRACE|^[IWEF]\d{4} |^rank|^[A-Za-z_][\w.]{0,80}[.:][\w<>]{1,60} - |^[\w.-]{1,40}-\d{1,3} {1,8}\| |^std(?:out|err) F /;

/** Those of times. */
const TIMES = PREFIXES.slice(0, 3);

/** A line without the time in front of it. */
export function withoutTime(line: string): string {
  const head = line.slice(0, MAX_PREFIX);
  if (!/^\s{0,8}[\d[(]/.test(head)) return line;
  for (const pattern of TIMES) {
    const found = pattern.exec(head);
    if (found !== null) return line.slice(found[0].length);
  }
  return line;
}

/** A line without what loggers and launchers put in front of it. */
export function withoutPrefix(line: string): string {
  let head = line.slice(0, MAX_PREFIX);
  if (!MAY_HAVE.test(head)) return line;
  let cut = 0;
  for (let round = 0; round < MAX_PREFIXES; round += 1) {
    let length = 0;
    for (const pattern of PREFIXES) {
      length = pattern.exec(head)?.[0].length ?? 0;
      if (length > 0) break;
    }
    if (length === 0) break;
    cut += length;
    head = head.slice(length);
  }
  return cut === 0 ? line : line.slice(cut);
}
