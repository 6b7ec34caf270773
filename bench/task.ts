/** One task in a process of its own: `node build/bench/task.js <task> <path>` prints its time and memory as JSON. */
import { cpuOf, NEEDS, TASKS } from './tasks.js';

const [name = '', path = ''] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) throw new Error(`no task ${name}; there are ${Object.keys(TASKS).join(', ')}`);
await NEEDS[name]?.();
const started = performance.now();
let result = 0;
const cpu = await cpuOf(async () => {
  result = await task(path);
});
const milliseconds = performance.now() - started;
process.stdout.write(`${JSON.stringify({ milliseconds, cpu, result, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
