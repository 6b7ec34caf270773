import { UserError } from '../model/errors.js';

/** Where something is written to. */
interface Output {
  readonly write: (text: string) => unknown;
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
}

/**
 * Listens for faults of standard output and standard error. A reader that has left (`| head`) is none: what it does not want is dropped, and
 * the exit code stays that of the verdict. `fail` is told what is wrong with anything else.
 */
export function watchStreams(out: Output, errors: Output, fail: (error: UserError) => void): void {
  out.on('error', (error) => {
    if (!hasLeft(error)) fail(unwritable(error));
  });
  // Nowhere is left to say what is wrong with the stream that faults are said on.
  errors.on('error', () => undefined);
}

/** Writes to standard output. Files and devices fail at once, pipes later (`watchStreams`). */
export function writeOut(stream: Output, text: string): void {
  try {
    stream.write(text);
  } catch (error) {
    if (!hasLeft(error)) throw unwritable(error);
  }
}

/** Writes to standard error, as far as anybody listens. */
export function writeError(stream: Output, text: string): void {
  try {
    stream.write(text);
  } catch {
    // The exit code still tells.
  }
}

/** EOF is what Windows says of a pipe whose other end is closed. */
function hasLeft(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}

function unwritable(error: unknown): UserError {
  const full = codeOf(error) === 'ENOSPC';
  return new UserError(
    `cannot write to standard output (${codeOf(error)})`,
    full
      ? 'There is no room left where it leads to: free some, or write elsewhere.'
      : 'Send it to a file or a pipe that can be written.',
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
