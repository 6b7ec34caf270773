import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of what acts on the world: each file in a process of its own. All others share their processes and what is loaded there. */
const APART = ['action', 'bench', 'cli', 'github', 'playground', 'report', 'site'];
/** These count what runs of the code that is loaded after them. */
const COUNTING = 'test/**/growth.test.ts';
const ROOT = 'test/*.test.ts';

export default defineConfig({
  // Packages whose source maps name sources that they do not ship are not worth a hundred lines.
  logLevel: 'error',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: [...APART.map((room) => `test/${room}/**`), COUNTING, ROOT],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: [...APART.map((room) => `test/${room}/**/*.test.ts`), COUNTING, ROOT] },
      },
    ],
    // Against what never ends. How fast something is, no test takes from a clock that runs on while others use the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2 * availableParallelism(),
    reporters: ['default'],
    // These import JSON without saying so, which Node refuses and the bundler behind vitest does not.
    server: { deps: { inline: [/node_modules\/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
  },
});
