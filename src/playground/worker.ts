import './shims/no-code-of-text.js';
import { UserError } from '../model/errors.js';
import { messageOf } from '../text/message-of.js';
import { judgeFiles } from './judge-files.js';
import type { DroppedFile, PlaygroundAnswer, PlaygroundRequest } from './protocol.js';
import type { PlacedFile } from './shims/fs.js';

/** As much of a browser's globals as is used; those of the worker alone are absent on the page. */
interface Scope {
  onmessage?: ((event: { readonly data: PlaygroundRequest }) => void) | null;
  readonly postMessage: (answer: PlaygroundAnswer) => void;
  readonly document?: unknown;
  readonly FileReaderSync?: new () => { readonly readAsArrayBuffer: (blob: Blob) => ArrayBuffer };
  /** What the page calls where it may start no worker. */
  curvelintAnswer?: typeof answer;
}

/** Files up to this size are read at once: asking for each costs more than its bytes. */
const SMALL_BYTES = 16_777_216;

const scope = globalThis as unknown as Scope;

/** Judges what was dropped; says how far it is, and the result or what is wrong. Never throws. */
async function answer(request: PlaygroundRequest, say: (answer: PlaygroundAnswer) => void): Promise<void> {
  try {
    const [files, baseline] = [await placed(request.files), await placed(request.baseline)];
    const result = await judgeFiles({
      ...request,
      files,
      baseline,
      onProgress: (progress) => say({ kind: 'progress', ...progress }),
    });
    say({ kind: 'result', result });
  } catch (error) {
    if (error instanceof UserError) return say({ kind: 'error', message: error.message, hint: error.hint });
    const hint = 'This is a fault of curvelint: please report it, with the file if you may show it.';
    say({ kind: 'error', message: messageOf(error), hint });
  }
}

async function placed(dropped: readonly DroppedFile[]): Promise<ReadonlyMap<string, PlacedFile>> {
  const files = new Map<string, PlacedFile>();
  for (const { path, content } of dropped) files.set(path, await placedFile(content));
  return files;
}

async function placedFile(content: Blob | Uint8Array): Promise<PlacedFile> {
  if (content instanceof Uint8Array) return inMemory(content);
  const { FileReaderSync } = scope;
  if (content.size <= SMALL_BYTES || FileReaderSync === undefined) return inMemory(new Uint8Array(await content.arrayBuffer()));
  const reader = new FileReaderSync();
  return { size: content.size, read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(content.slice(from, to))) };
}

function inMemory(bytes: Uint8Array): PlacedFile {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

if (scope.document === undefined) scope.onmessage = ({ data }) => void answer(data, (said) => scope.postMessage(said));
else scope.curvelintAnswer = answer;
