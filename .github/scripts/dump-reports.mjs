// `npm run dump -- FOLDER [DIST]`: the report.json of every fixture, example and corpus log (CURVELINT_CORPUS), and of neighbours compared
// with each other, one file a case. `npm run dump -- FOLDER --against BEFORE` says which values of an earlier dump differ now; what was
// added since is no difference. For refactorings that must not change what is found.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const [folder, second = 'dist', before] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder: npm run dump -- FOLDER [DIST], or FOLDER --against BEFORE');

/** Files below a folder, sorted. */
function filesBelow(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Name of a case → arguments of `check`. */
function cases() {
  const found = new Map();
  const add = (root, name) => {
    const files = filesBelow(root).filter(
      (file) => !/\/(series\.json|EXPECTED\.md|LABELS\.tsv|INDEX\.tsv|README\.md)$/.test(file),
    );
    const folders = [...new Set(files.map(dirname))].filter((one) => one !== root);
    for (const path of [...files, ...folders]) found.set(`${name}/${relative(root, path).replaceAll('/', '__')}`, [path]);
    for (const list of [files.filter((file) => !file.includes('overfitguard')), folders])
      list.forEach((path, i) => {
        if (i > 0) found.set(`${name}/pairs/${relative(root, path).replaceAll('/', '__')}`, [path, '--baseline', list[i - 1]]);
      });
  };
  add('test/fixtures/logs', 'fixtures');
  add('examples', 'examples');
  for (const name of ['noisy-shapes', 'few-shapes'])
    found.set(`examples/${name}`, [`examples/${name}/pull-request`, '--baseline', `examples/${name}/baseline`]);
  const corpus = process.env.CURVELINT_CORPUS;
  if (corpus && existsSync(corpus)) add(resolve(corpus), 'corpus');
  return found;
}

async function dump(dist) {
  const { runCli } = await import(resolve(dist, 'index.js'));
  process.setMaxListeners(0);
  const write = process.stderr.write.bind(process.stderr);
  rmSync(folder, { recursive: true, force: true });
  let count = 0;
  for (const [name, args] of cases()) {
    const file = join(folder, `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    process.argv = [process.argv[0], 'curvelint', 'check', ...args, '--quiet', '--format', `json=${file}`];
    let said = '';
    process.stderr.write = (text) => {
      said += text;
      return true;
    };
    process.exitCode = 0;
    await runCli();
    process.stderr.write = write;
    if (said !== '') writeFileSync(`${file}.stderr`, said);
    writeFileSync(`${file}.exit`, `${process.exitCode}\n`);
    count += 1;
  }
  process.exitCode = 0;
  process.stdout.write(`${count} cases in ${folder}\n`);
}

/** Paths of an earlier value that the later one lacks or has otherwise. */
function differences(old, now, path = '') {
  if (old === null || typeof old !== 'object') return Object.is(old, now) ? [] : [`${path}: ${short(old)} → ${short(now)}`];
  if (now === null || typeof now !== 'object') return [`${path}: ${short(old)} → ${short(now)}`];
  if (Array.isArray(old) && old.length !== now.length) return [`${path}: ${old.length} → ${now.length} items`];
  return Object.keys(old).flatMap((key) => differences(old[key], now[key], `${path}/${key}`));
}
const short = (value) => (JSON.stringify(value) ?? 'missing').slice(0, 160);

function compare(earlier) {
  let different = 0;
  for (const file of filesBelow(earlier)) {
    const own = join(folder, relative(earlier, file));
    const read = (path) => (file.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : readFileSync(path, 'utf8'));
    const found = existsSync(own) && statSync(own).isFile() ? differences(read(file), read(own)) : ['missing'];
    if (found.length === 0) continue;
    different += 1;
    process.stdout.write(
      `${relative(earlier, file)}\n${found
        .slice(0, 5)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    );
  }
  process.stdout.write(`${different} of ${filesBelow(earlier).length} files differ\n`);
  process.exitCode = different > 0 ? 1 : 0;
}

if (second === '--against') compare(before);
else await dump(second);
