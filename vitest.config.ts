import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages whose source maps name sources that they do not ship are not worth a hundred lines.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Many tests wait for processes, and for a client that spaces out its writes.
    maxWorkers: 3,
    reporters: ['default'],
    // These import JSON without saying so, which Node refuses and the bundler behind vitest does not.
    server: { deps: { inline: [/node_modules\/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
  },
});
