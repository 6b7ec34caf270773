/** One task in a process of its own: `node build/bench/task.js <task> <path>` prints its time and memory as JSON. */
import { TASKS } from './tasks.js';

const [name = '', path = ''] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) throw new Error(`no task ${name}; there are ${Object.keys(TASKS).join(', ')}`);
// Peers are loaded before the clock starts, as our own code is.
if (['bufbuild', 'udsv', 'papaparse', 'parse each line'].includes(name)) await import('./peers.js');
const before = process.cpuUsage();
const started = performance.now();
const result = await task(path);
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  `${JSON.stringify({ milliseconds, cpu: (user + system) / 1000, result, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
