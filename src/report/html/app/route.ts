/** What the address names: a run, a lettered stretch, a zoomed range. */
export interface Route {
  readonly run: string | null;
  readonly letter: string | null;
  readonly range: readonly [number, number] | null;
}

/** `#run=a%2Fb&letter=A&start=60&end=120` → its parts; what makes no sense is null. */
export function parseRoute(hash: string): Route {
  const parts = new Map<string, string>();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) parts.set(pair.slice(0, at), decoded(pair.slice(at + 1)));
  }
  const from = numberOf(parts.get('start'));
  const to = numberOf(parts.get('end'));
  return { run: parts.get('run') ?? null, letter: parts.get('letter') ?? null, range: from < to ? [from, to] : null };
}

/** The address of a route, without what is null. */
export function formatRoute({ run, letter, range }: Route): string {
  const parts = [
    ...(run === null ? [] : [`run=${encoded(run)}`]),
    ...(letter === null ? [] : [`letter=${encoded(letter)}`]),
    ...(range === null ? [] : [`start=${digits(range[0])}`, `end=${digits(range[1])}`]),
  ];
  return `#${parts.join('&')}`;
}

/** NaN where there is no finite number. */
function numberOf(text: string | undefined): number {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Half of a surrogate pair has no address: it becomes the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
