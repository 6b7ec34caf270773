// Documents → pages, and where each heading of a document has gone.
import { depthOf, element, elementsOf, makeSlugs, mapElements, parseMarkdown, textNode, textOf } from './tree.mjs';

/** A bold sentence at the start of a paragraph is a heading of its own, as questions and complaints are: from so many words on. */
const MIN_WORDS = 3;

/**
 * Pages of a document: `url`, `title`, `lead` (what it is about, in a sentence, or ''), `nodes`, `source` (the document), `parent` (the page
 * that it was cut from, or null). `places`: the part behind `#` of an address on GitHub → an address on the site; '' is the document itself.
 */
export function pagesOf(source) {
  const nodes = withIds(parseMarkdown(source.text), source);
  const cuts = source.isCut ? nodes.flatMap((node, i) => (depthOf(node) === 2 ? [i] : [])) : [];
  const top = page(source, `${source.name}.html`, nodes.slice(0, cuts[0] ?? nodes.length), null);
  const parts = cuts.map((from, i) => {
    const part = mapElements(nodes.slice(from, cuts[i + 1] ?? nodes.length), raised);
    return page(source, `${source.name}/${part[0].properties.id}.html`, part, top);
  });
  if (source.isRules) top.nodes.push(listOf(parts));
  const places = new Map([['', top.url]]);
  for (const { url, nodes: own } of [top, ...parts])
    for (const { tagName, properties } of elementsOf(own))
      if (properties.id) places.set(String(properties.id), tagName === 'h1' ? url : `${url}#${properties.id}`);
  return { pages: [top, ...parts], places };
}

function page(source, url, nodes, parent) {
  const heading = nodes.find((node) => depthOf(node) === 1);
  if (!heading) throw new Error(`${source.path}: no heading for ${url}`);
  const paragraph = nodes.find(({ tagName }) => tagName === 'p');
  const [bold] = paragraph?.children ?? [];
  const lead = bold?.tagName === 'strong' ? textOf(bold) : '';
  const description = paragraph ? textOf(paragraph).replace(/\s+/g, ' ') : '';
  return { source, url, title: textOf(heading), lead, description, nodes, parent };
}

function withIds(nodes, { isRules }) {
  const slug = makeSlugs();
  const headed = mapElements(nodes, (node) =>
    depthOf(node) > 0 ? { ...node, properties: { ...node.properties, id: slug(textOf(node)) } } : node,
  );
  if (isRules) return headed;
  // After those of headings, which other documents lead to.
  return headed.map((node) => {
    const bold = boldStart(node);
    return bold === '' ? node : { ...node, properties: { ...node.properties, id: slug(bold) } };
  });
}

/** What a paragraph begins with in bold, if that is as good as a heading; else ''. */
export function boldStart(node) {
  const [first] = node.tagName === 'p' ? node.children : [];
  const text = first?.tagName === 'strong' ? textOf(first) : '';
  return /[.?!]$/.test(text) && text.split(/\s+/).length >= MIN_WORDS ? text : '';
}

/** A heading of a section that has become a page. */
const raised = (node) => (depthOf(node) > 1 ? { ...node, tagName: `h${depthOf(node) - 1}` } : node);

/** By the places of the document, as a link of its own text would. */
function listOf(parts) {
  const items = parts.map(({ title, lead, nodes }) => {
    const name = lead === '' ? textNode(title) : element('code', {}, [textNode(title)]);
    const link = element('a', { href: `#${nodes[0].properties.id}` }, [name]);
    return element('li', {}, [link, textNode(lead === '' ? '' : ` ${lead}`)]);
  });
  return element('ul', { className: ['rules'] }, items);
}
