const PARTS = /(\d+)/;

/** Order of two names as a person writes them, numbers by their size: `#2` before `#10`. Negative where the first comes first. */
export function byName(a: string, b: string): number {
  const [one, other] = [a.split(PARTS), b.split(PARTS)];
  for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
    const [left, right] = [one[i]!, other[i]!];
    if (left === right) continue;
    // Every second part is a number; one too long for that is compared by its length first.
    const difference = i % 2 === 1 ? sizeOf(left) - sizeOf(right) || Number(digits(left)) - Number(digits(right)) : 0;
    if (difference !== 0) return difference;
    return left < right ? -1 : 1;
  }
  return one.length - other.length;
}

function digits(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}

function sizeOf(text: string): number {
  return digits(text).length;
}
