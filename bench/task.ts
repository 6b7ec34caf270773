/** One task in a process of its own: `node build/bench/task.js <task> <path>` prints its time and memory as JSON. */
import { readFileSync } from 'node:fs';
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
process.stdout.write(`${JSON.stringify({ milliseconds, cpu, result, megabytes: peakMemory() })}\n`);

/** Megabytes at most. Linux's `maxRSS` begins with what the parent process had, its VmHWM does not. */
function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
