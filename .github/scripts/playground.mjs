// Bundles the playground: one page that holds everything. Same sources, same bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deflateSync } from 'fflate';
import { rolldown } from 'rolldown';
import { licensesOf, packageOf } from './rolldown.mjs';
import { leaveOutUnused } from './unused-parts.mjs';

const SHIMS = resolve('src/playground/shims');
/** What a browser lacks → what stands for it. */
const REPLACED = new Map([
  ...['fs', 'path', 'stream', 'zlib'].map((name) => [`node:${name}`, join(SHIMS, `${name}.ts`)]),
  ['yauzl', join(SHIMS, 'yauzl.ts')],
]);
/** Files of ours that a browser has no use for → what stands for them. */
const OURS = [
  [/[\\/]bytes[\\/]sqlite\.js$/, join(SHIMS, 'sqlite.ts')],
  [/[\\/]github[\\/]attempt\.js$/, join(SHIMS, 'attempt.ts')],
  [/[\\/]compiled\.js$/, join(SHIMS, 'compiled.ts')],
];
const shims = {
  name: 'shims',
  resolveId(source) {
    const ours = OURS.find(([path]) => path.test(source.replace(/^\.\//, '/bytes/')));
    return REPLACED.get(source) ?? ours?.[1] ?? null;
  },
};

/** src/playground/worker.ts and all that it imports, as one script for a browser. */
export async function bundleEngine() {
  const bundle = await rolldown({
    input: 'src/playground/worker.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [shims, ...leaveOutUnused('src')],
    tsconfig: false,
    transform: {
      inject: {
        Buffer: [join(SHIMS, 'buffer.ts'), 'Buffer'],
        process: [join(SHIMS, 'process.ts'), 'process'],
        setImmediate: [join(SHIMS, 'set-immediate.ts'), 'setImmediate'],
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false, codeSplitting: false });
  await bundle.close();
  const [{ code, modules }] = output;
  const packages = Object.keys(modules).flatMap((id) => packageOf(id));
  return { code: code.trim(), packages: [...new Set(packages)].sort() };
}

/** The page's own script. */
async function bundleApp() {
  const bundle = await rolldown({
    input: 'src/playground/app/main.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0].code.trim().replaceAll('</script', '<\\/script');
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** By a library, not by Node, whose bytes differ from version to version. */
const packed = (text) => Buffer.from(deflateSync(Buffer.from(text), { level: 9 })).toString('base64');

/** Texts below a folder of examples/, by their path from it on. */
function textsOf(folder, top) {
  const root = join('examples', folder, top);
  if (!statSync(root).isDirectory()) return { [top]: readFileSync(root, 'utf8') };
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    relative(join('examples', folder), join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join('examples', folder, path), 'utf8')]));
}

/** The whole page. First what it is made with, of the compiled sources; `reportPage`: script and style of the HTML report. */
export async function buildPlayground({ renderPlayground, fineTune, VERSION }, reportPage) {
  const examples = {
    'three-boxes': { files: textsOf('three-boxes', 'metrics.csv'), baseline: {} },
    'noisy-shapes': { files: textsOf('noisy-shapes', 'pull-request'), baseline: textsOf('noisy-shapes', 'baseline') },
    'fine-tune': { files: { 'trainer_state.json': fineTune() }, baseline: {} },
  };
  const script = await bundleApp();
  const { code: engine, packages } = await bundleEngine();
  const page = { ...reportPage, scriptHash: hashOf(reportPage.script) };
  const html = renderPlayground({
    version: VERSION,
    licenses: licensesOf([...packages, 'uplot']),
    script,
    hashes: [hashOf(script), hashOf(engine), page.scriptHash],
    packed: { engine: packed(engine), examples: packed(JSON.stringify(examples)), report: packed(JSON.stringify(page)) },
  });
  return { html, packages };
}
