// The lists of rules and of readers: written from the files themselves, each of which says its `order`. `npm run docs` writes them.
import { readdirSync, readFileSync } from 'node:fs';

const RULES = 'src/diagnose/rules';
const FORMATS = 'src/read/formats';
const RULE = /^export const (\w+) = define(Group)?Rule\(\{\n {2}id: '([^'\n]*)',\n {2}order: (\d+),$/m;
const READER = /^export const (\w+)(?:: Reader)? = \{\n {2}id: '([^'\n]*)',\n {2}order: (\d+),$/m;

/** `loss-spike` → `lossSpike`. */
export function nameOf(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** All rules, by their place: `{ id, name, path, order, isGroup }`. Throws where a file does not begin as a rule must. */
export function rulesIn(folder = RULES) {
  return sourcesIn(folder)
    .filter((path) => path !== 'index.ts')
    .map((path) => {
      const [, name, group, id, order] = RULE.exec(readFileSync(`${folder}/${path}`, 'utf8')) ?? [];
      const begins = `export const ${nameOf(path.slice(0, -3))} = defineRule({\n  id: '${path.slice(0, -3)}',\n  order: 1,`;
      if (name !== nameOf(id ?? '') || `${id}.ts` !== path)
        throw new Error(`${folder}/${path} must begin its rule with\n${begins}`);
      return { id, name, path, order: Number(order), isGroup: group !== undefined };
    })
    .sort(byOrder);
}

/** All readers, by their place. Files without one are parts of another. */
export function readersIn(folder = FORMATS) {
  return sourcesIn(folder)
    .filter((path) => path !== 'index.ts' && /\bsatisfies Reader\b|: Reader = \{/.test(readFileSync(`${folder}/${path}`, 'utf8')))
    .map((path) => {
      const [, name, id, order] = READER.exec(readFileSync(`${folder}/${path}`, 'utf8')) ?? [];
      if (name === undefined || name !== nameOf(id))
        throw new Error(
          `${folder}/${path} must begin its reader with its name, id and order:\nexport const myTool = {\n  id: 'my-tool',\n  order: 1,`,
        );
      return { id, name, path, order: Number(order) };
    })
    .sort(byOrder);
}

/** Path of each list → its text. */
export function indexFiles() {
  const rules = rulesIn();
  const readers = readersIn();
  return {
    [`${RULES}/index.ts`]: `${WRITTEN}import type { GroupRule, Rule } from '../rule.js';
${imports(rules)}

/** Every rule, in the order of the documentation. */
${list(
  'rules: readonly Rule[]',
  rules.filter(({ isGroup }) => !isGroup),
)}

/** Rules about the repeats of one configuration. */
${list(
  'groupRules: readonly GroupRule[]',
  rules.filter(({ isGroup }) => isGroup),
)}

/** Both, as documentation and settings list them. */
export const allRules: readonly (Rule | GroupRule)[] = [...rules, ...groupRules];
`,
    [`${FORMATS}/index.ts`]: `${WRITTEN}import type { Reader } from '../reader.js';
${imports(readers)}

/** All readers. The first that claims a file reads it; the least particular ones come last. */
${list('readers: readonly Reader[]', readers)}
`,
  };
}

const WRITTEN = '// Written by `npm run docs` from the files beside it, each of which says its `order`.\n';
const MOST_COLUMNS = 130;

function sourcesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.ts')).sort();
}

function byOrder(a, b) {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function imports(modules) {
  const paths = modules.map(({ name, path }) => [path.slice(0, -3), name]).sort(([a], [b]) => (a < b ? -1 : 1));
  return paths.map(([path, name]) => `import { ${name} } from './${path}.js';`).join('\n');
}

function list(declaration, modules) {
  const names = modules.map(({ name }) => name);
  const line = `export const ${declaration} = [${names.join(', ')}];`;
  return line.length <= MOST_COLUMNS
    ? line
    : `export const ${declaration} = [\n${names.map((name) => `  ${name},\n`).join('')}];`;
}
