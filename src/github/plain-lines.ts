/** What a line may be inside of, over blank lines too: a code block or an HTML block, and what ends it. */
type Block =
  | { readonly kind: 'fence'; readonly mark: string; readonly indent: number; readonly inItem: boolean }
  | { readonly kind: 'html'; readonly end: RegExp };

/** Marks of list items and quotes in which a line begins. */
const PREFIX = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)*/;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
/** HTML blocks that go on over blank lines, and how each ends. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
const TAG = /^<\/?[a-z]/i;
/** Elements that show what is in them as code, as a quote or as crossed out, or not at all. */
const ODD_ELEMENTS = new Set(
  (
    'pre code samp kbd tt blockquote q cite del s strike script style textarea title xmp iframe noembed noframes noscript plaintext ' +
    'template svg math select option object audio video canvas button head frameset'
  ).split(' '),
);

/**
 * Lines of a comment that GitHub shows as plain text of their own: no code, no quote, nothing that is hidden. Where that is hard to
 * say, a line is left out: who meant it writes it again, with a blank line before it.
 */
export function plainLines(markdown: string): readonly string[] {
  const found: string[] = [];
  let block: Block | null = null;
  // Something before in the paragraph may reach over the lines that follow, until a blank one.
  let reaches = false;
  // A tag at the start of a line may make HTML of all lines up to a blank one: no code begins there.
  let inTag = false;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const isBlank = /^[ \t]*$/.test(line);
    if (block?.kind === 'html') {
      // In a browser it may have ended earlier, at the first `>`.
      if (leavesOpen(line)) return found;
      if (block.end.test(line)) block = null;
      reaches = true;
      continue;
    }
    if (block !== null) {
      const state = fenceState(block, line, isBlank);
      if (state === 'unclear') return found;
      if (state !== 'left') {
        if (state === 'closed') block = null;
        reaches = false;
        continue;
      }
      // The item of the list in which the code stood has ended.
      block = null;
      reaches = true;
    }
    if (isBlank) {
      reaches = false;
      inTag = false;
      continue;
    }
    const opened = openedBlock(line);
    if (opened === 'unclear' || (opened !== null && inTag)) return found;
    inTag ||= TAG.test(line.slice(PREFIX.exec(line)![0].length));
    if (opened !== null) {
      if (opened.kind === 'html' && leavesOpen(line)) return found;
      block = opened;
      reaches = true;
      continue;
    }
    if (!reaches && /^ {0,3}\S/.test(line)) found.push(line);
    if (leavesOpen((reaches ? null : withoutCode(line)) ?? line)) return found;
    reaches ||= mayReachOn(line);
  }
  return found;
}

/** What a line is to the code block that is open. `unclear`: it depends on lists around it whether it ends the block. */
function fenceState({ mark, indent, inItem }: Extract<Block, { kind: 'fence' }>, line: string, isBlank: boolean) {
  if (isBlank) return 'inside';
  const own = indentOf(line);
  const text = line.trim();
  const closes = text.length >= mark.length && text === mark[0]!.repeat(text.length);
  if (inItem) {
    if (own < indent) return 'left';
    return closes && own - indent <= 3 ? 'closed' : 'inside';
  }
  if (indent === 0) return closes && own <= 3 ? 'closed' : 'inside';
  if (own < indent || (closes && own !== indent)) return 'unclear';
  return closes ? 'closed' : 'inside';
}

/** The block that a line opens, beyond the line itself; null where it opens none. */
function openedBlock(line: string): Block | 'unclear' | null {
  const prefix = PREFIX.exec(line)![0];
  // A block in a quote ends with it.
  if (prefix.includes('>')) return null;
  const inItem = prefix.trim() !== '';
  const hasTab = prefix.includes('\t');
  const text = line.slice(prefix.length);
  const [, ticks, tildes] = FENCE.exec(text) ?? [];
  const mark = ticks ?? tildes;
  if (mark !== undefined) {
    if (hasTab || (inItem && indentOf(line) > 3)) return 'unclear';
    return { kind: 'fence', mark, indent: prefix.length, inItem };
  }
  const html = HTML.find(([start]) => start.test(text));
  if (html === undefined || html[1].test(text)) return null;
  return prefix === '' ? { kind: 'html', end: html[1] } : 'unclear';
}

/** Does a line open an element that it does not close, and that may show what follows as code or a quote, or hide it? */
function leavesOpen(text: string): boolean {
  return [...text.matchAll(/<([a-z][\w-]*)/gi)].some(([, tag]) => {
    const name = tag!.toLowerCase();
    return ODD_ELEMENTS.has(name) && !text.toLowerCase().includes(`</${name}>`);
  });
}

/** May a line of a paragraph put the next ones into a quote, code, a tag, a link or the like? */
function mayReachOn(line: string): boolean {
  if (PREFIX.exec(line)![0].includes('>')) return true;
  const text = withoutCode(line);
  if (text === null || /\\[!-/:-@[-`{-~]|<[a-z/!?]|~|\$\$|\]:/i.test(text)) return true;
  if (/\]\((?![^)"'(]*\))/.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0;
}

/** A line without code between backticks; null where code goes on behind it, or may. */
function withoutCode(line: string): string | null {
  const runs = [...line.matchAll(/`+/g)];
  let text = '';
  let from = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const { 0: run, index } = runs[i]!;
    if (line[index - 1] === '\\') return null;
    const end = runs.findIndex(([other], j) => j > i && other === run);
    if (end < 0) return null;
    text += line.slice(from, index);
    from = runs[end]!.index + run.length;
    i = end;
  }
  return text + line.slice(from);
}

/** Columns of white space at the start; a tab goes to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
