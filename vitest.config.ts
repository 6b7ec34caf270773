import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Each of these is in a process of its own. The first count runs of the code that is loaded after them, the second sets the clock, the
 * third starts processes whose memory begins with that of their parent.
 */
const ALONE = ['test/**/growth.test.ts', 'test/github/limits.test.ts', 'test/action/hostile-process.test.ts'];

export default defineConfig({
  // Packages whose source maps name sources that they do not ship are not worth a hundred lines.
  logLevel: 'error',
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE },
      },
    ],
    globalSetup: 'test/support/temp-root.ts',
    setupFiles: 'test/support/each-test.ts',
    // Against what never ends. How fast something is, no test takes from a clock that runs on while others use the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Their young garbage is large: it is looked through less often.
    execArgv: ['--max-semi-space-size=64'],
    maxWorkers: 2 * availableParallelism(),
    reporters: ['default'],
    // These import JSON without saying so, which Node refuses and the bundler behind vitest does not.
    server: { deps: { inline: [/node_modules\/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
  },
});
