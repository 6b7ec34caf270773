// `npm run lint`: style (biome), what nothing uses (knip), and regular expressions that a text could keep busy (recheck). All three speak,
// then it fails. `npm run lint -- --write` mends style and keeps the verdicts on new expressions.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkExpressions } from './expressions.mjs';

const isWriting = process.argv.includes('--write');
const run = (entry, ...args) => spawnSync(process.execPath, [fileURLToPath(entry), ...args], { stdio: 'inherit' }).status === 0;

const steps = {
  biome: {
    run: () => run(import.meta.resolve('@biomejs/biome/bin/biome'), 'check', '.', ...(isWriting ? ['--write'] : [])),
    help: 'npm run lint -- --write mends most of it',
  },
  knip: {
    run: () => run(new URL('../bin/knip.js', import.meta.resolve('knip')), '--no-progress'),
    help: 'delete what nothing uses, or drop its `export`; what only a script of .github/scripts loads from build/ is marked @public',
  },
  recheck: { run: () => checkExpressions(isWriting), help: 'see above' },
};
const failed = Object.entries(steps).filter(([, step]) => !step.run());
for (const [name, { help }] of failed) console.error(`${name} found something: ${help}.`);
if (failed.length > 0) process.exitCode = 1;
