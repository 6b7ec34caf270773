// What the search knows of a page: its sections, each with the text below its heading.
import { boldStart } from './pages.mjs';
import { depthOf, textOf } from './tree.mjs';

/** Sections of a page: `{ url, title, page, text }`. A rule is one section: its page is short, and so are its headings. */
export function sectionsOf(page) {
  const { source, url, title, lead, nodes } = page;
  const name = nameOf(page);
  if (source.isRules && lead !== '') return [{ url, title: `${title}: ${lead}`, page: name, text: join(nodes.slice(1)) }];
  const sections = [];
  for (const node of nodes) {
    const heading = depthOf(node) > 0 ? textOf(node) : boldStart(node);
    if (heading !== '') {
      const place = depthOf(node) === 1 ? url : `${url}#${node.properties.id}`;
      sections.push({ url: place, title: heading, page: name, nodes: depthOf(node) > 0 ? [] : [node] });
    } else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ nodes: own, ...section }) => ({ ...section, text: join(own) }));
}

/** In which part of the site a page lies. */
function nameOf({ source, title, parent }) {
  return source.short || (parent ?? { title }).title;
}

const isDrawing = ({ tagName, children }) => tagName === 'pre' && /language-mermaid/.test(children[0]?.properties?.className);
const join = (nodes) =>
  nodes
    .filter((node) => !isDrawing(node))
    .map(textOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
