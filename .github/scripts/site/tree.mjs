// Markdown as a tree of HTML, read as GitHub reads it.
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const chain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** The elements and texts of a document, without remarks. */
export function parseMarkdown(text) {
  const { children } = chain.runSync(chain.parse(text));
  return children.map(withoutRemarks);
}

function withoutRemarks(node) {
  if (!node.children) return node;
  return { ...node, children: node.children.filter(({ type }) => type !== 'comment').map(withoutRemarks) };
}

export const element = (tagName, properties = {}, children = []) => ({ type: 'element', tagName, properties, children });
export const textNode = (value) => ({ type: 'text', value });

/** All elements below these, in the order of the text. */
export function* elementsOf(nodes) {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

/** A tree in which `change` has replaced each element, its children first. */
export function mapElements(nodes, change) {
  return nodes.map((node) =>
    node.type === 'element' ? change({ ...node, children: mapElements(node.children, change) }) : node,
  );
}

/** Without markup; blocks are parted by spaces. */
export function textOf(node) {
  if (node.type === 'text') return node.value;
  return (node.children ?? []).map(textOf).join(BLOCKS.has(node.tagName) ? ' ' : '');
}
const BLOCKS = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'li', 'details', 'blockquote', 'div']);

/** Depth of a heading, 1 to 6; 0: it is none. */
export const depthOf = (node) => (/^h[1-6]$/.test(node.tagName ?? '') ? Number(node.tagName[1]) : 0);

/** Gives the parts of an address behind `#`, as GitHub makes them of headings; a second one of the same text gets a number. */
export function makeSlugs() {
  const seen = new Map();
  return (text) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}
