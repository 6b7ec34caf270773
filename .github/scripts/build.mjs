// Builds dist/: compiles with tsc, leaves out what is not used, bundles with ncc, writes the entries and the JSON Schemas. Same sources, same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';
import { buildPlayground } from './playground.mjs';
import { bundlePageApp, writeUsedCode } from './rolldown.mjs';

const run = (name, ...args) => execFileSync(process.execPath, [join('node_modules', name), ...args], { stdio: 'inherit' });

rmSync('build', { recursive: true, force: true });
run('typescript/bin/tsc', '--outDir', 'build');
cpSync('src/chart/inter-widths.json', 'build/src/chart/inter-widths.json');
const page = await bundlePageApp();
const compiled = (file) => import(join(process.cwd(), 'build/src', file));
const sources = {
  ...(await compiled('playground/page.js')),
  ...(await compiled('playground/fine-tune.js')),
  ...(await compiled('version.js')),
};
const playground = await buildPlayground(sources, page);
const licenses = await writeUsedCode('build/src/index.js', 'build/used', playground.packages);
writeFileSync('build/used/page-app.js', page.script);
writeFileSync('build/used/page-app.css', page.style);
// The bundler takes it for a file like those above: its threads load the bundle.
writeFileSync('build/used/worker.js', "import { runWorker } from './index.js';\n\nawait runWorker();\n");

const { code, assets } = await ncc(join(process.cwd(), 'build/used/index.js'), { cache: false, quiet: true, target: 'es2022' });
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
const write = (file, content) => writeFileSync(join('dist', file), content);
/** Without the remarks that webpack makes on each import and export, and before each line of its own. */
const withoutRemarks = (text) =>
  text
    .replace(/\/\* (?:harmony (?:export|import)|binding|reexport safe|unused harmony export [^*]*) \*\/ */g, '')
    .replace(/^\/\*{3,}\/[ \t]*\n?/gm, '');
/** An import by its file and number, `base_1`, where webpack writes `_base_js__WEBPACK_IMPORTED_MODULE_1__` at every use. */
const withShortImports = (text) => {
  const short = new Map();
  for (const [name, file, number] of text.matchAll(/\b_?(\w+?)(?:_js)?__WEBPACK_IMPORTED_MODULE_(\d+)__/g))
    short.set(name, `${file}_${number}`);
  for (const name of short.values())
    if (new RegExp(`\\b${name}\\b`).test(text)) throw new Error(`${name} is the name of something else`);
  return text.replace(/\w+?__WEBPACK_IMPORTED_MODULE_\d+__/g, (name) => short.get(name));
};
/** Every other character by its number: V8 keeps a text that is all ASCII in half the memory, and reads it a fifth faster. */
const inAscii = (text) => {
  if (/\\[^\x00-\x7f]|String\.raw`[^`]*[^`\x00-\x7f]/.test(text))
    throw new Error('a character that means another one by its number');
  return text.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
/** Modules as functions that V8 compiles where it meets them: arrows it compiles when they are called, which takes Node 20 50 ms more. */
const atOnce = (text) => text.replace(/^\(\(([\w, ]*)\) => \{$/gm, '(function ($1) {');
const readable = (text) => atOnce(inAscii(withShortImports(withoutRemarks(text))));
write('index.js', readable(code));
for (const [file, { source }] of Object.entries(assets)) {
  mkdirSync(join('dist', file, '..'), { recursive: true });
  write(file, file.endsWith('.js') && file !== 'page-app.js' ? readable(String(source)) : source);
}
write('playground.html', playground.html);
write('licenses.txt', licenses);
write('package.json', '{\n  "type": "module"\n}\n');
write('cli.js', "#!/usr/bin/env node\nimport { runCli } from './index.js';\n\nawait runCli();\n");
write('action.js', "import { runAction } from './index.js';\n\nawait runAction(new URL('./job.js', import.meta.url));\n");
write('job.js', "import { runJob } from './index.js';\n\nawait runJob();\n");

const { reportJsonSchema } = await import(join(process.cwd(), 'build/src/contract/schema.js'));
const { curvesJsonSchema } = await import(join(process.cwd(), 'build/src/contract/curves-schema.js'));
const { configJsonSchema } = await import(join(process.cwd(), 'build/src/config/schema.js'));
write('report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
write('curves.schema.json', `${JSON.stringify(curvesJsonSchema(), null, 2)}\n`);
write('config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
for (const file of readdirSync('dist', { recursive: true })) {
  if (!/\.(js|json|txt|html)$/.test(file)) continue;
  const text = readFileSync(join('dist', file), 'utf8');
  if (text.includes(process.cwd())) throw new Error(`dist/${file} holds a path of this machine`);
}
