/** Text that goes in instead of what stands between two offsets. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with all edits made; they must not overlap. Line ends are those of the text. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const windows = text.includes('\r\n');
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  let at = 0;
  let out = '';
  for (const { from, to, text: own } of sorted) {
    out += text.slice(at, from) + (windows ? own.replaceAll('\n', '\r\n') : own);
    at = to;
  }
  return out + text.slice(at);
}

/** Lines of context around a change. */
const CONTEXT = 3;

/** A patch as `git apply` takes it; '' where nothing differs. `before: null`: the file is new. */
export function unifiedDiff(path: string, before: string | null, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before ?? ''), linesOf(after)];
  const rows = rowsOf(old, now);
  const head = before === null ? `--- /dev/null\n+++ b/${path}\n` : `--- a/${path}\n+++ b/${path}\n`;
  return `diff --git a/${path} b/${path}\n${before === null ? 'new file mode 100644\n' : ''}${head}${hunksOf(rows).join('')}`;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

type Row = readonly [kind: ' ' | '-' | '+', line: string];

/** The longest common subsequence of lines, between what both begin and end with. */
function rowsOf(old: readonly string[], now: readonly string[]): readonly Row[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const same = (line: string): Row => [' ', line];
  return [...old.slice(0, start).map(same), ...middle(a, b), ...old.slice(old.length - end).map(same)];
}

function middle(a: readonly string[], b: readonly string[]): readonly Row[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      rows.push([' ', a[i]!]);
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      rows.push(['-', a[i]!]);
      i += 1;
    } else {
      rows.push(['+', b[j]!]);
      j += 1;
    }
  }
  return rows;
}

function hunksOf(rows: readonly Row[]): readonly string[] {
  const changed = rows.flatMap(([kind], i) => (kind === ' ' ? [] : [i]));
  const spans: [number, number][] = [];
  for (const at of changed) {
    const last = spans.at(-1);
    if (last && at - last[1] <= 2 * CONTEXT) last[1] = at;
    else spans.push([at, at]);
  }
  return spans.map(([first, last]) => hunk(rows, Math.max(0, first - CONTEXT), Math.min(rows.length, last + CONTEXT + 1)));
}

function hunk(rows: readonly Row[], from: number, to: number): string {
  const count = (part: readonly Row[], kind: '-' | '+') => part.filter(([one]) => one === ' ' || one === kind).length;
  const [before, own] = [rows.slice(0, from), rows.slice(from, to)];
  const range = (kind: '-' | '+') => {
    const lines = count(own, kind);
    return `${kind}${count(before, kind) + (lines === 0 ? 0 : 1)},${lines}`;
  };
  const body = own.map(([kind, line]) => `${kind}${line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`}`);
  return `@@ ${range('-')} ${range('+')} @@\n${body.join('')}`;
}
