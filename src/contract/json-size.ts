/** How many numbers a list or an object costs in memory: a text of brackets is a bomb, too. */
const LIST_PARTS = 8;

/** Does a JSON text hold more values than this, lists and objects by what they weigh? It is known before they are made. */
export function holdsMore(text: string, most: number): boolean {
  // Not even one of brackets alone.
  if (text.length * LIST_PARTS <= most) return false;
  let parts = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2c) parts += 1;
    else if (code === 0x5b || code === 0x7b) parts += LIST_PARTS;
  }
  return parts > most;
}
