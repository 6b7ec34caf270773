// `npm run demo`: the main job on the example's real trainings, from the committed dist/, with nothing installed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const example = 'examples/few-shapes';
const args = ['dist/cli.js', 'check', `${example}/pull-request`, '--baseline', `${example}/baseline`, '--output', 'out'];
process.stdout.write(`$ curvelint ${args.slice(2).join(' ')}\n\n`);
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.stdout.write(`\nIn CI this would end with exit code ${status}${status === 1 ? ': the pull request is blocked' : ''}.\n`);
process.stdout.write(`Written to out/: ${readdirSync('out').join(', ')}\n`);
process.exitCode = status === 2 ? 2 : 0;
