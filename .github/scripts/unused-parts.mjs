// Plugins of rolldown that take out of packages what curvelint never reaches and no bundler can know to be out of reach. Each fails the
// build where the package no longer looks as it did, so that an update is looked at and never passes in silence.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = `node_modules${sep}`;
const YAML = 'yaml';
/** A call of GitHub's API in compiled sources; test/github/requests.test.ts sees to it that there is no other way to make one. */
const CALL = /\boctokit\.rest\.(\w+)\.(\w+)/g;

/** File of a package → what is made of its text. */
const CHANGES = {
  // Two thirds of secretlint's rules are lodash, for lists of allowed secrets that we never give. What the rules would say about a secret
  // is said to nobody: src/text/secrets/rule-set.ts asks where it stands.
  '@secretlint/secretlint-rule-preset-recommend/module/index.js': (text) =>
    swap(
      swap(text, /^const (messages(?:\$\w+)?) = \{[\s\S]*?^\};/gm, 'const $1 = {};'),
      'var regexpStringMatcherExports = requireRegexpStringMatcher();',
      'var regexpStringMatcherExports = { matchPatterns: () => [] };',
    ),
  // src/read/formats/parquet.ts reads every row: a filter is what these two would look further for.
  'hyparquet/src/scan.js': (text) =>
    ['useBloomFilters', 'usePageIndex'].reduce(
      (left, option) =>
        swap(
          left,
          new RegExp(`^  if \\(!options\\.${option} \\|\\| !options\\.filter [\\s\\S]*?(?=^})`, 'm'),
          '  return options\n',
        ),
      text,
    ),
  // src/chart/svg.ts registers what it draws with, and src/chart/annotations.ts draws boxes, labels, lines and points.
  'chart.js/dist/chart.js': (text) => withoutClasses(text, ['RadialLinearScale', 'TimeSeriesScale', 'TimeScale']),
  'chartjs-plugin-annotation/dist/chartjs-plugin-annotation.esm.js': (text) =>
    withoutClasses(text, ['DoughnutLabelAnnotation', 'EllipseAnnotation', 'PolygonAnnotation']),
  // The rasterizer gets its code as bytes, never from an address: to ask whether it is a request loads Node's whole HTTP client.
  '@resvg/resvg-wasm/index.mjs': (text) =>
    swap(
      swap(text, 'typeof Request === "function" && input instanceof Request || ', ''),
      'typeof Response === "function" && module instanceof Response',
      'false',
    ),
  // JSON Schemas are written by build.mjs, from the sources. At run time zod only checks.
  'zod/v4/classic/schemas.js': (text) => swap(text, /^ *inst\._zod\.processJSONSchema = .*;\n/gm, ''),
  'zod/v4/core/to-json-schema.js': (text) => {
    const names = [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
    return `const absent = () => { throw new Error('the bundle writes no JSON Schema'); };\nexport { ${names.map((name) => `absent as ${name}`).join(', ')} };\n`;
  },
  'zod/v4/core/json-schema-processors.js': (text) =>
    swap(
      text,
      /^export function toJSONSchema\([\s\S]*/m,
      "export function toJSONSchema() { throw new Error('the bundle writes no JSON Schema'); }\n",
    ),
  // The modules that `yaml` has for browsers are the same, but can be left out one by one; in Node warnings go another way.
  'yaml/browser/dist/log.js': (text) => swap(text, 'console.warn(warning);', 'process.emitWarning(warning);'),
  // `Buffer` passes over what is not base64, as it does in the modules for Node; `atob` refuses it.
  'yaml/browser/dist/schema/yaml-1.1/binary.js': (text) =>
    swap(
      text,
      "if (typeof atob === 'function') {",
      "if (typeof Buffer === 'function') return Buffer.from(src, 'base64');\n        if (typeof atob === 'function') {",
    ),
};

/** Leaves out of packages what CHANGES says. */
const withoutParts = {
  name: 'unused-parts',
  transform(code, id) {
    const change = CHANGES[id.slice(id.lastIndexOf(PACKAGES) + PACKAGES.length).replaceAll(sep, '/')];
    return change ? change(code) : null;
  },
};

/** Takes the modules of `yaml` that can be left out one by one. */
const yamlByParts = {
  name: 'yaml-by-parts',
  resolveId(source) {
    return source === YAML ? fileURLToPath(new URL('../browser/dist/index.js', import.meta.resolve(YAML))) : null;
  },
};

/** Of GitHub's thousand endpoints those that the compiled sources in `folder` call. */
function calledEndpoints(folder) {
  return {
    name: 'called-endpoints',
    async transform(_code, id) {
      if (!id.replaceAll(sep, '/').endsWith('plugin-rest-endpoint-methods/dist-src/generated/endpoints.js')) return null;
      const { default: all } = await import(id);
      const used = {};
      for (const [, scope, name] of callsIn(folder)) {
        const endpoint = all[scope]?.[name];
        if (!endpoint) throw new Error(`octokit.rest.${scope}.${name} is called, and no endpoint`);
        used[scope] = { ...used[scope], [name]: endpoint };
      }
      return `export default ${JSON.stringify(used, null, 2)};\n`;
    },
  };
}

function callsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return files.sort().flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(CALL)]);
}

/** A module without some of its classes, which lists of classes name and nothing else; what only they call is then unused as well. */
function withoutClasses(text, names) {
  return names.reduce((left, name) => {
    const cut = swap(left, new RegExp(`^class ${name} [^]*?^}\\n`, 'm'), '')
      .replace(new RegExp(`^${name}\\.\\w+ = (?:[^{\\n]*|{[^]*?^});\\n`, 'gm'), '')
      .replace(new RegExp(`^ *\\w+: ${name}(?:,|(?=\\n}))\\n?`, 'gm'), '')
      .replace(new RegExp(`\\b${name}, `), '');
    if (new RegExp(`^(?! *\\*).*\\b${name}\\b`, 'm').test(cut)) throw new Error(`${name} is used elsewhere in its package`);
    return cut;
  }, text);
}

function swap(text, from, to) {
  const swapped = text.replace(from, to);
  if (swapped === text) throw new Error(`a package no longer has ${from}: see .github/scripts/unused-parts.mjs`);
  return swapped;
}

/** All of them, for the compiled sources in `folder`. */
export const leaveOutUnused = (folder) => [withoutParts, yamlByParts, calledEndpoints(folder)];
