// What the site is made of: which documents, in which order, which of them are cut into pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const REPOSITORY = 'https://github.com/curvelint/curvelint';
/** Where it is published; no page needs to know, but for its canonical address. */
export const SITE = 'https://curvelint.github.io/curvelint/';

const GUIDES = '.github/docs';
/** What is read first, in this order; all others follow by name. */
const FIRST = [
  'science',
  'rules',
  'recipes',
  'settings',
  'formats',
  'charts',
  'how-it-decides',
  'questions',
  'gallery',
  'comparison',
];
/** What the menu calls a document whose title is long. */
const SHORT = { index: 'Introduction', formats: 'Formats' };
/** Documents whose sections are pages of their own: each is read alone. */
const CUT = ['recipes', 'rules'];

/**
 * Documents: `path` in the repository, `name` of the page, `short` (what the menu calls it, or ''), `group` in the menu, `text` (Markdown).
 * `isCut`: each section is a page; `isRules`: each section is a rule.
 */
export function readSources(root) {
  const guides = readdirSync(join(root, GUIDES)).filter((file) => file.endsWith('.md'));
  const all = [
    ...guides.map((file) => ['Guides', file.slice(0, -3), `${GUIDES}/${file}`]),
    ['Guides', 'rules', 'src/diagnose/rules/README.md'],
  ].sort(([, a], [, b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  all.unshift(['Guides', 'index', 'README.md']);
  all.push(
    ['Project', 'changelog', 'CHANGELOG.md'],
    ['Project', 'contributing', '.github/CONTRIBUTING.md'],
    ['Project', 'security', '.github/SECURITY.md'],
  );
  return all.map(([group, name, path]) => ({
    path,
    name,
    short: SHORT[name] ?? '',
    group,
    isCut: CUT.includes(name),
    isRules: name === 'rules',
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
