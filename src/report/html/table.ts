/** A table whose first column names its rows; the cells are HTML. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableOf(caption, head, rows.map(tableRow));
}

/** A row of it. */
export function tableRow([first, ...rest]: readonly string[]): string {
  return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The same of rows that are HTML. */
export function tableOf(caption: string, head: readonly string[], rows: readonly string[]): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
