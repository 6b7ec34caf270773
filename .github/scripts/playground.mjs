// Bundles the playground: one page that holds everything. Same sources, same bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { leaveOutUnused } from './unused-parts.mjs';

const SHIMS = resolve('src/playground/shims');
/** What a browser lacks → what stands for it. */
const REPLACED = new Map([
  ...['fs', 'path', 'stream', 'zlib'].map((name) => [`node:${name}`, join(SHIMS, `${name}.ts`)]),
  ['yauzl', join(SHIMS, 'yauzl.ts')],
]);
/** Files of ours that a browser has no use for → what stands for them. */
const OURS = [
  [/[\\/]bytes[\\/]sqlite\.js$/, join(SHIMS, 'sqlite.ts')],
  [/[\\/]github[\\/]attempt\.js$/, join(SHIMS, 'attempt.ts')],
];
const shims = {
  name: 'shims',
  resolveId(source) {
    const ours = OURS.find(([path]) => path.test(source.replace(/^\.\//, '/bytes/')));
    return REPLACED.get(source) ?? ours?.[1] ?? null;
  },
};

/** src/playground/worker.ts and all that it imports, as one script for a browser. */
export async function bundleEngine(minify = true) {
  const bundle = await rolldown({
    input: 'src/playground/worker.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [shims, ...leaveOutUnused('build/src')],
    tsconfig: false,
    transform: {
      inject: {
        Buffer: ['buffer/', 'Buffer'],
        process: [join(SHIMS, 'process.ts'), 'process'],
        setImmediate: [join(SHIMS, 'set-immediate.ts'), 'setImmediate'],
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify, comments: false, codeSplitting: false });
  await bundle.close();
  return output[0];
}
