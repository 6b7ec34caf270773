import { closeSync, fstatSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.js';

/** What came over standard input, in a file of its own: readers go to and fro in it, and a database is opened by its path. */
export interface KeptInput {
  readonly path: string;
  readonly remove: () => void;
}

/** Standard input, or a stream that stands in for it. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

/** Of this process. Node takes a folder (`< runs`) for one that is empty. */
export function standardInput(): Input {
  if (isFolder(0)) throw new UserError('standard input is a folder', 'Name the folder instead of "-".');
  return process.stdin;
}

function isFolder(handle: number): boolean {
  try {
    return fstatSync(handle).isDirectory();
  } catch {
    return false;
  }
}

const KEEP = 'keep standard input';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Keeps standard input in a folder for temporary files until `remove`, or the end of the process. One byte more than `maxBytes` is taken, so that it is refused as a file
 * of that size is.
 */
export async function keepInput(
  input: Input,
  { temporary, maxBytes }: { readonly temporary: string; readonly maxBytes: number },
): Promise<KeptInput> {
  if (input.isTTY)
    throw new UserError(
      '"-" reads standard input, and that is a terminal',
      'Pipe a log into it, cat train.log | curvelint -, or name a file.',
    );
  const folder = attempt(`keep standard input in ${temporary}`, () => mkdtempSync(join(temporary, 'curvelint-')));
  const remove = removal(folder);
  try {
    const path = attempt(KEEP, () => emptyPlace(folder));
    await copy(input, path, maxBytes);
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Two folders deep: settings are looked for beside a log and one folder above, and what lies in the folder of all is nobody's. */
function emptyPlace(folder: string): string {
  const inner = join(folder, 'input');
  mkdirSync(inner);
  return join(inner, 'stdin');
}

async function copy(input: Input, path: string, maxBytes: number): Promise<void> {
  const file = attempt(KEEP, () => openSync(path, 'wx', 0o600));
  let bytes = 0;
  try {
    for await (const chunk of read(input)) {
      const fits = chunk.subarray(0, maxBytes + 1 - bytes);
      attempt(KEEP, () => writeAll(file, fits));
      bytes += fits.length;
      if (bytes > maxBytes) return;
    }
  } finally {
    closeSync(file);
  }
}

async function* read(input: Input): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw unusable('read standard input', error);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function attempt<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unusable(what, error);
  }
}

function unusable(what: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const hint = what.startsWith('read')
    ? 'Pipe a log into it, or name a file.'
    : 'Name another folder in TMPDIR, or a file instead of "-".';
  return new UserError(`cannot ${what} (${String(error.code)})`, hint);
}

/** A log may be a secret: nothing stays, however the process ends. */
function removal(folder: string): () => void {
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const remove = () => {
    clean();
    process.off('exit', clean);
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  process.on('exit', clean);
  for (const signal of SIGNALS) process.on(signal, stop);
  return remove;
}
