// `npm run docs`: writes the lists of rules and readers, compiles, and writes the documents that the code knows best. With --check it only
// says what is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { indexFiles } from './indexes.mjs';

writeOrCheck(indexFiles());
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'build'], { stdio: 'inherit' });
const { files } = await import('./write-docs.mjs');
writeOrCheck(files);

function writeOrCheck(wanted) {
  for (const [path, text] of Object.entries(wanted)) {
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else if (textOf(path) !== text) {
      process.stderr.write(`${path} is out of date: run npm run docs\n`);
      process.exitCode = 1;
    }
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
