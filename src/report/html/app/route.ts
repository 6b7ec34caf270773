/** What the address names: everything that a reader has chosen. */
export interface Route {
  readonly run: string | null;
  readonly letter: string | null;
  /** A zoomed part of the axis that is shown. */
  readonly range: readonly [number, number] | null;
  /** The axis: null for that of the log, `share`, or the name of a series that only grows. */
  readonly axis: string | null;
  /** From 0, the curves as they are, to below 1. */
  readonly smoothing: number;
  /** Lines that are switched off, by their role; `band` for the ranges. */
  readonly hidden: readonly string[];
  /** Labels of the panels whose value axis is the other one: logarithmic or not. */
  readonly switched: readonly string[];
  /** Runs that are drawn over the one that is shown. */
  readonly pinned: readonly string[];
  /** Setting by which the pinned runs are colored; null: each has its own color. */
  readonly color: string | null;
}

export const NOWHERE: Route = {
  run: null,
  letter: null,
  range: null,
  axis: null,
  smoothing: 0,
  hidden: [],
  switched: [],
  pinned: [],
  color: null,
};

/** Beyond it nothing of a curve is left. */
export const MAX_SMOOTHING = 0.99;

/** `#run=a%2Fb&letter=A&start=60&end=120` → its parts; what makes no sense is left out. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), decoded(pair.slice(at + 1))] as const] : [];
    });
  const all = (key: string) => [...new Set(parts.filter(([one]) => one === key).map(([, value]) => value))];
  const last = (key: string) => all(key).at(-1) ?? null;
  const [from, to, smoothing] = [numberOf(last('start')), numberOf(last('end')), numberOf(last('smooth'))];
  return {
    run: last('run'),
    letter: last('letter'),
    range: from < to ? [from, to] : null,
    axis: last('axis'),
    smoothing: smoothing > 0 ? Math.min(MAX_SMOOTHING, smoothing) : 0,
    hidden: all('hide'),
    switched: all('log'),
    pinned: all('with'),
    color: last('color'),
  };
}

/** The address of a route, without what is as it always is. */
export function formatRoute(route: Route): string {
  const { run, letter, range, axis, smoothing, hidden, switched, pinned, color } = route;
  const one = (key: string, value: string | null) => (value === null ? [] : [`${key}=${encoded(value)}`]);
  const many = (key: string, values: readonly string[]) => values.map((value) => `${key}=${encoded(value)}`);
  const parts = [
    ...one('run', run),
    ...one('letter', letter),
    ...(range === null ? [] : [`start=${digits(range[0])}`, `end=${digits(range[1])}`]),
    ...one('axis', axis),
    ...(smoothing === 0 ? [] : [`smooth=${digits(smoothing)}`]),
    ...many('hide', hidden),
    ...many('log', switched),
    ...many('with', pinned),
    ...one('color', color),
  ];
  return `#${parts.join('&')}`;
}

/** A list with a value in it, or without it if it was there. */
export function switching(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

/** NaN where there is no finite number. */
function numberOf(text: string | null): number {
  const value = text === null || text === '' ? Number.NaN : Number(text);
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
