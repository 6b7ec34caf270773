/** Items of a list that a golden file shows. */
const SHOWN = 3;
/** Lists up to this length are shown whole. */
const WHOLE = 12;

/** A value for a golden file: of a long list the first items, and how many more there are, so that a person can read it. */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shown = value.length > WHOLE ? value.slice(0, SHOWN) : value;
    const more = value.length - shown.length;
    return [...shown.map(shortened), ...(more > 0 ? [`… ${more} more`] : [])];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}

/** Lines of a text that a golden file shows. */
const LINES = 200;

/** The first lines of a long text, and how many more there are. */
export function firstLines(text: string): string {
  const lines = text.split('\n');
  return lines.length <= LINES ? text : `${lines.slice(0, LINES).join('\n')}\n… ${lines.length - LINES} more lines\n`;
}
