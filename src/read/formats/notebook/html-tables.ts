/** Tags inside a cell; none that matters is longer. */
const TAG = /<[^<>]{0,300}>/g;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** The tables of a piece of HTML, each as text with tabs between its cells. */
export function htmlTables(html: string): readonly string[] {
  return html
    .split(/<table(?=[\s>])/i)
    .slice(1)
    .map((piece) => {
      const rows = piece
        .split(/<\/table/i, 1)[0]!
        .split(/<tr(?=[\s>])/i)
        .slice(1);
      return rows
        .map(rowText)
        .filter((row) => row.trim() !== '')
        .join('\n');
    })
    .filter((table) => table !== '');
}

function rowText(row: string): string {
  return row
    .split(/<t[hd](?=[\s>])/i)
    .slice(1)
    .map(cellText)
    .join('\t');
}

/** `>0.5</td>`, the rest of a tag in front. */
function cellText(cell: string): string {
  const text = cell
    .slice(cell.indexOf('>') + 1)
    .replace(TAG, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return ENTITIES.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text);
}
