import { element } from './elements.js';

/** A text that the page holds deflated, in the characters of base64. */
export async function unpack(id: string): Promise<string> {
  const binary = atob(element(id).textContent ?? '');
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
