import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { bundleEngine } from '../../.github/scripts/playground.mjs';
import type { DroppedFile, PlaygroundAnswer, PlaygroundRequest } from '../../src/playground/protocol.js';

/** Globals of a worker, as the engine finds them. */
interface WorkerScope {
  onmessage?: (event: { readonly data: PlaygroundRequest }) => void;
  postMessage?: (answer: PlaygroundAnswer) => void;
}

/** The playground's engine with all that stands for Node's modules, in this process, as if it were a worker. */
export async function playgroundEngine(): Promise<(request: PlaygroundRequest) => Promise<PlaygroundAnswer>> {
  const { code } = await bundleEngine();
  const scope = globalThis as WorkerScope;
  runInThisContext(code);
  return (request) =>
    new Promise((done) => {
      scope.postMessage = (answer) => {
        if (answer.kind !== 'progress') done(answer);
      };
      scope.onmessage!({ data: request });
    });
}

/** Files and folders of a folder as they would be dropped. */
export function dropped(root: string, names: readonly string[]): readonly DroppedFile[] {
  return names.flatMap((name) => filesOf(root, name)).map((path) => ({ path, content: bytesOf(join(root, path)) }));
}

/** A plain array of bytes, as a browser has them: no Buffer. */
function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function filesOf(root: string, path: string): readonly string[] {
  const full = join(root, path);
  return statSync(full).isDirectory()
    ? readdirSync(full)
        .sort()
        .flatMap((name) => filesOf(root, `${path}/${name}`))
    : [path];
}
