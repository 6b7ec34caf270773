import { visible } from '../../text/visible.js';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
export type Style = keyof typeof CODES;
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** Puts escape sequences around a text, or nothing where there are no colors. */
export function painter(color: boolean): Paint {
  return (text, ...styles) => (color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${text}\u001b[0m` : text);
}

/** Text from logs without control, bidi and invisible characters: a terminal obeys them. */
export function plain(text: string): string {
  return visible(text);
}

/** Characters that take two columns: East Asian ones in full width, and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes: escape sequences and combining marks none, wide characters two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replace(/\u001b\[\d+m/g, '')) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** A table with aligned columns, indented by two; where that is too wide, each row as a sentence of its named cells. A row of one cell is a heading. */
export function tableLines(table: readonly (readonly string[])[], width: number): readonly string[] {
  const lines = alignedLines(table);
  if (lines.every((line) => widthOf(line) <= width)) return lines;
  const [head = [], ...rows] = table;
  return rows.flatMap((row) => {
    if (row.length === 1) return wrap(`  ${row[0]!}`, width, '    ');
    const cells = row.flatMap((cell, i) => (cell === '' ? [] : [head[i] === '' ? cell : `${head[i]} ${cell}`]));
    return wrap(`  ${cells.join(' · ')}`, width, '    ');
  });
}

function alignedLines(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, i) =>
    Math.max(...table.filter(({ length }) => length > 1).map((row) => widthOf(row[i]!))),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, i) => cell + ' '.repeat(Math.max(0, widths[i]! - widthOf(cell)))).join('  ');
  return table.map((row) => `  ${line(row).trimEnd()}`);
}

/** Lines of at most `width` columns; following ones are indented. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const lead = /^ */.exec(text)![0];
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(' ')) {
    const empty = line.trim() === '';
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line];
}
