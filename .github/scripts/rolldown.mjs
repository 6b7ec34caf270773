// All that rolldown does. It leaves out of the compiled sources and their packages what nothing calls: ncc, which then writes dist/, only
// does that where it minifies, and dist/ stays readable. And it bundles the script of the HTML report, for a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { leaveOutUnused } from './unused-parts.mjs';

/** Packages that load a whole HTTP client when they are imported, for parts of them that we don't use; importing them does nothing else. */
const LOAD_TOO_MUCH = /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/;
/** What is in dist/ without being a module: the fonts, the rasterizer, and the page's chart library, which is bundled apart. */
const FURTHER = ['@fontsource/inter', '@resvg/resvg-wasm', 'uplot'];

/**
 * What several chunks need: in one file each, for ncc copies small shared files into every chunk that needs them. A group holds what its
 * modules import as well, as far as none before it does: `npm run bundle` says what each door of the bundle loads.
 */
const SHARED = [
  // What says how a run of curvelint begins, before it is known what it will do.
  {
    name: 'start',
    test: /[\\/]src[\\/](?:version|config[\\/](?:defaults|config)|action[\\/]budget|cli[\\/]streams|publish[\\/]comment-(?:modes|positions))\./,
  },
  { name: 'base', test: /[\\/]src[\\/](?:model|math|text[\\/](?!yaml)|github[\\/]safe-line|read[\\/]bytes[\\/]crc32\.)/ },
  {
    name: 'report',
    test: /[\\/]src[\\/](?:(?:report|view|chart|contract)[\\/](?![a-z-]*schema|parse-|compiled|run-line|kept-job|message-forms|json-size)|output[\\/]write)/,
    minShareCount: 2,
  },
  // What prints progress is wanted before anything else is; files that are not code are found from a file of their own.
  { name: 'pipeline', test: /[\\/]src[\\/](?:(?:source|lint)[\\/]|pipeline[\\/](?!progress|assets))/, minShareCount: 2 },
  { name: 'action', test: /[\\/]src[\\/]action[\\/]/, minShareCount: 2 },
  { name: 'github', test: /[\\/]src[\\/](?:github[\\/](?!client)|publish[\\/])/, minShareCount: 2 },
  { name: 'client', test: /[\\/]src[\\/]github[\\/]client/ },
  { name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]/ },
  {
    name: 'schemas',
    test: /[\\/]src[\\/]contract[\\/](?:[a-z-]*schema|parse-|compiled|run-line|kept-job|message-forms|json-size)/,
    minShareCount: 2,
  },
  {
    name: 'settings',
    test: /[\\/]src[\\/](?:config[\\/](?:lines|parse|schema|workflow-paths)|text[\\/]yaml-depth)/,
    minShareCount: 2,
  },
];

/** Writes the used part of `input` and all it imports into a folder; returns the licenses of the packages in it as one text. */
export async function writeUsedCode(input, dir, further = []) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    plugins: leaveOutUnused(dirname(input)),
    tsconfig: false,
    treeshake: { moduleSideEffects: [{ test: LOAD_TOO_MUCH, sideEffects: false }] },
  });
  const { output } = await bundle.write({
    dir,
    format: 'esm',
    minify: false,
    // What the sources say is read in the sources; licenses.txt has the licenses.
    comments: false,
    chunkFileNames: '[name].js',
    codeSplitting: { groups: SHARED },
  });
  await bundle.close();
  const packages = output
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .flatMap(([id, { code }]) => (code ? packageOf(id) : []));
  return licensesOf([...new Set([...packages, ...further, ...FURTHER])].sort());
}

/** The script of the HTML report, src/report/html/app/main.ts and uPlot in one file, and its style. Same sources, same bytes. */
export async function bundlePageApp() {
  const bundle = await rolldown({
    input: 'src/report/html/app/main.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const { version } = JSON.parse(readFileSync('node_modules/uplot/package.json', 'utf8'));
  const notice = `/*! with uPlot ${version}, MIT, Copyright (c) Leon Sorokin */`;
  // The text stands inside a script element, which only this could end.
  const script = `${notice}\n${output[0].code.trim().replaceAll('</script', '<\\/script')}`;
  return { script, style: readFileSync('node_modules/uplot/dist/uPlot.min.css', 'utf8').trim() };
}

/** Name of the package that a module belongs to, in a list; empty for one of ours. */
export function packageOf(id) {
  const name = id.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
  return name ? [name] : [];
}

/** Names, licenses and their texts. */
export function licensesOf(names) {
  const texts = names.map((name) => {
    const folder = join('node_modules', name);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name}\n${license}\n${text}\n`;
  });
  return texts.join('\n');
}
