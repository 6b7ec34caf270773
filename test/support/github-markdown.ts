import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { GUIDE } from '../../src/report/markdown/markdown.js';

// What GitHub itself allows beyond the default: pictures for both color schemes.
const schema = {
  ...defaultSchema,
  attributes: { ...defaultSchema.attributes, source: ['media', 'srcSet'], img: ['src', 'alt', 'width'] },
};

/** Markdown as GitHub shows it: the same grammar, raw HTML, then the sanitizer that it is modelled on. */
export async function rendered(markdown: string): Promise<Root> {
  const chain = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema);
  return chain.run(chain.parse(markdown));
}

/** Every element of these names, in order. */
export function elements(node: Nodes, ...names: readonly string[]): readonly Element[] {
  const own = node.type === 'element' && names.includes(node.tagName) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, ...names))] : own;
}

/** The same, without the one link of our own that every comment ends with. */
export function foreign(node: Nodes, ...names: readonly string[]): readonly Element[] {
  return elements(node, ...names).filter(({ properties }) => properties['href'] !== GUIDE);
}

/** Text outside code: where a mention, a reference or a bare link would come alive. */
export function liveText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'code') return '';
  return 'children' in node ? node.children.map(liveText).join('') : '';
}

/** All text, with blanks between the parts. */
export function allText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(allText).join(' ') : '';
}
