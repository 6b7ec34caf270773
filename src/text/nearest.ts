/** The known word with the fewest edits (Levenshtein), if it is at most a third of the word away. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.ceil(word.length / 3));
  for (const candidate of known) {
    const distance = edits(word, candidate);
    if (distance > least || (distance === least && best !== null)) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
