// A page as HTML: what all pages share around the text of one.
import { toHtml } from 'hast-util-to-html';
import { relativeTo } from './links.mjs';
import { REPOSITORY, SITE } from './sources.mjs';
import { depthOf, elementsOf, textOf } from './tree.mjs';

/** Everything comes from the site itself; nothing is written into the page by a script but text. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'`;
/** From so many headings on a page says what is on it. */
const MIN_HEADINGS = 3;
const MAX_DESCRIPTION = 160;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The HTML of a page whose links are made. `menu`: groups of `{ title, url, parts }`; `from`: where its addresses are seen from, by itself where
 * it lies, a host's path where it is shown anywhere (404).
 */
export function renderPage(page, menu, toUrl = (url) => relativeTo(page.url, url)) {
  const { url, title, lead, description, nodes, source } = page;
  const link = (to, text, more = '') =>
    `<a href="${escaped(toUrl(to))}"${to === url ? ' aria-current="page"' : ''}${more}>${escaped(text)}</a>`;
  const name = [lead === '' ? title : `${title}: ${lead}`, ...(title === 'curvelint' ? [] : ['curvelint'])].join(' · ');
  const about = description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION - 1)}…` : description;
  return `<!doctype html>
<html lang="en" data-root="${escaped(toUrl('index.html').replace(/index\.html$/, ''))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title === 'curvelint' ? 'curvelint: lints learning curves in pull requests' : name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(about)}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${SITE}${url === 'index.html' ? '' : url}">
<link rel="icon" href="${toUrl('icon.svg')}">
<link rel="stylesheet" href="${toUrl('style.css')}">
<script src="${toUrl('site.js')}" defer></script>
</head>
<body>
<header>
<a class="skip" href="#content">Skip to the text</a>
<a class="brand" href="${toUrl('index.html')}"><img src="${toUrl('icon.svg')}" alt="" width="24" height="24"> curvelint</a>
<form role="search" action="${toUrl('search.html')}">
<input type="search" name="q" aria-label="Search" placeholder="Search, or ask: why does my loss rise?" autocomplete="off" autocapitalize="off" spellcheck="false">
<div class="found" hidden><p role="status"></p><ol></ol></div>
</form>
<nav aria-label="Site">${link('playground/', 'Playground')} <a href="${REPOSITORY}">GitHub</a> <a class="to-menu" href="#menu">Menu</a></nav>
</header>
<div class="columns">
<main id="content" tabindex="-1">
${contentsOf(nodes)}
<article class="markdown-body">
${trailOf(page, link)}${toHtml({ type: 'root', children: nodes })}
</article>
${source ? `<p class="source"><a href="${REPOSITORY}/blob/main/${source.path}">Source of this page</a></p>` : ''}
</main>
<nav id="menu" aria-label="All pages">
${menu.map((group) => groupOf(group, page, link)).join('\n')}
</nav>
</div>
</body>
</html>
`;
}

const trailOf = ({ parent }, link) => (parent ? `<p class="trail">${link(parent.url, parent.title)}</p>\n` : '');

/** What is on a page, in a fold; the script opens it where there is room beside the text. */
function contentsOf(nodes) {
  const headings = [...elementsOf(nodes)].filter((node) => depthOf(node) === 2 || depthOf(node) === 3);
  if (headings.length < MIN_HEADINGS) return '';
  const items = headings.map(
    (node) => `<li class="depth-${depthOf(node)}"><a href="#${node.properties.id}">${escaped(titleOf(node))}</a></li>`,
  );
  return `<details class="contents"><summary>On this page</summary><nav aria-label="On this page"><ul>${items.join('')}</ul></nav></details>`;
}

/** Without the link to itself. */
const titleOf = (heading) => textOf({ ...heading, children: heading.children.filter(({ tagName }) => tagName !== 'a') });

/** Pages of a group; the parts of one are folded unless the page is one of them. */
function groupOf({ title, pages }, page, link) {
  const items = pages.map((one) => {
    const { parts } = one;
    if (parts.length === 0) return `<li>${link(one.url, one.name)}</li>`;
    const isOpen = page.url === one.url || page.parent?.url === one.url;
    const list = parts.map((part) => `<li>${link(part.url, part.title)}</li>`).join('');
    return `<li><details${isOpen ? ' open' : ''}><summary>${escaped(one.name)}</summary><ul><li>${link(one.url, 'Overview')}</li>${list}</ul></details></li>`;
  });
  return `<h2>${escaped(title)}</h2>\n<ul>${items.join('\n')}</ul>`;
}
