import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages whose source maps name sources that they do not ship are not worth a hundred lines.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Against what never ends. How fast something is, no test takes from a clock that runs on while others use the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: availableParallelism() + 1,
    reporters: ['default'],
    // These import JSON without saying so, which Node refuses and the bundler behind vitest does not.
    server: { deps: { inline: [/node_modules\/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
  },
});
