import type { RowLine } from '../../model/log.js';

/** Gaps between rows that are remembered; behind the last of them lines are counted on. */
const MAX_GAPS = 10_000;

/** Notes that `row` is, or will be, on `line`. */
export function noteLine(lines: RowLine[], row: number, line: number): void {
  const last = lines[lines.length - 1];
  if (last !== undefined && line - row === last.line - last.row) return;
  if (last?.row === row) lines.pop();
  if (lines.length < MAX_GAPS) lines.push({ row, line });
}
