const TIMEOUT = 10_000;
const MAX_BYTES = 2 * 1024 ** 2;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Lets a QuickChart of one's own draw a chart: https only, no credentials, no redirection, ten seconds and 2 MiB at most. The host
 * must come from somebody who is trusted. Throws, and says why, where what comes is no PNG.
 */
export async function drawByHost(host: string, request: unknown): Promise<Uint8Array> {
  const response = await fetch(`https://${host}/chart`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'image/png' },
    body: JSON.stringify(request),
    redirect: 'error',
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch((error) => {
    throw new Error(reasonOf(error));
  });
  if (response.status !== 200) throw new Error(`it answered ${response.status}`);
  const bytes = await limited(response);
  if (!PNG.every((byte, i) => bytes[i] === byte)) throw new Error('what it sent is no PNG');
  return bytes;
}

async function limited(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > MAX_BYTES) break;
      pieces.push(piece);
    }
  } catch (error) {
    throw new Error(reasonOf(error));
  }
  if (length > MAX_BYTES) throw new Error(`it sent more than ${MAX_BYTES / 1024 ** 2} MiB`);
  return Buffer.concat(pieces);
}

/** What fetch says of itself is "fetch failed"; the cause knows more. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it took longer than ${TIMEOUT / 1_000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
