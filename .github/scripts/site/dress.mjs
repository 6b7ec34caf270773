// What the site does to the text of a page: links, pictures with their size, tables and code that scroll by keyboard, links to headings.
import { depthOf, element, mapElements, textNode, textOf } from './tree.mjs';

/**
 * The nodes of a page as it shows them. `toUrl`: an address of its document → as the page writes it; `sizeOf`: the same address →
 * `{ width, height }` of a picture, or null.
 */
export function dress(nodes, { toUrl, sizeOf }) {
  let pictures = 0;
  return mapElements(nodes, (node) => {
    const { tagName, properties, children } = node;
    if (tagName === 'a' && properties.href) return { ...node, properties: { ...properties, href: toUrl(properties.href) } };
    if (tagName === 'source') return { ...node, properties: { ...properties, srcSet: toUrl(String(properties.srcSet)) } };
    if (tagName === 'img') return picture(node, toUrl, sizeOf, pictures++ > 0);
    if (tagName === 'table') return scrolling(withHeads(node));
    if (tagName === 'pre') return isMermaid(node) ? folded(node) : { ...node, properties: { ...properties, tabIndex: 0 } };
    if (depthOf(node) > 1 && properties.id) return { ...node, children: [...children, anchor(node)] };
    return node;
  });
}

/** With its size at the width that the document asks for; those further down are loaded when they are near. */
function picture(node, toUrl, sizeOf, isLater) {
  const { src, width, alt = '' } = node.properties;
  const size = sizeOf(src);
  const shown = Number(width ?? size?.width);
  const sizes = size ? { width: shown, height: Math.round((shown * size.height) / size.width) } : {};
  const loading = isLater ? { loading: 'lazy' } : { fetchPriority: 'high' };
  return element('img', { src: toUrl(src), alt, ...sizes, ...loading });
}

function scrolling(table) {
  const head = textOf(table.children.find(({ tagName }) => tagName === 'thead') ?? table).trim();
  const label = `Table: ${head.replace(/\s+/g, ' ').slice(0, 60)}`;
  return element('div', { className: ['scroll'], role: 'group', ariaLabel: label, tabIndex: 0 }, [table]);
}

/** Heads without words are left out where there are no others; else a screen reader, which reads them before each cell, gets one. */
function withHeads(table) {
  const isEmpty = (node) => textOf(node).trim() === '';
  const rows = table.children.filter((node) => node.tagName !== 'thead' || !isEmpty(node));
  const named = mapElements(rows, (node) => (node.tagName === 'th' && isEmpty(node) ? { ...node, children: [UNSEEN] } : node));
  return { ...table, children: named };
}
const UNSEEN = element('span', { className: ['unseen'] }, [textNode('row')]);

const isMermaid = ({ children }) => String(children[0]?.properties?.className ?? '').includes('language-mermaid');

/** GitHub draws it; here it is what it is. */
function folded(node) {
  const summary = element('summary', {}, [textNode('Mermaid, of which GitHub draws a chart')]);
  return element('details', {}, [summary, element('pre', { tabIndex: 0 }, node.children)]);
}

const anchor = (heading) =>
  element('a', { className: ['anchor'], href: `#${heading.properties.id}`, ariaLabel: `Link to ${textOf(heading)}` }, [
    textNode('#'),
  ]);
