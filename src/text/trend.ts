import type { RegimeChange, Trend, TrendGroup, TrendPoint } from '../model/trend.js';
import { barsOf } from './bars.js';
import { namesText } from './names.js';
import { short, signed, two } from './numbers.js';
import { joined, type Name, name, type Sentence, say } from './sentence.js';
import { drawable } from './xml.js';

/** A trend as it is shown: its newest commits, with this change after them. */
export interface ShownTrend extends Omit<Trend, 'band'> {
  readonly metric: string;
  readonly group: string;
  /** Null where too few runs tell. */
  readonly band: readonly [number, number] | null;
  /** This change; null where it has no value. */
  readonly now: { readonly runs: number; readonly mean: number; readonly sd: number } | null;
}

/** First characters of a commit, as git shows it; of anything else the first ten that can be drawn. */
export function shortCommit(commit: string): string {
  if (/^[0-9a-f]{7,64}$/i.test(commit)) return commit.slice(0, 7);
  return Array.from(drawable(commit)).slice(0, 10).join('').trim();
}

/** The day of a commit: `2026-03-01`; a dash where it is no date. */
export function dayOf({ at }: TrendPoint): string {
  return /^\d{4}-\d\d-\d\d/.exec(at)?.[0] ?? '–';
}

/** First point of the newest regime. */
export function regimeOf({ changes }: Pick<ShownTrend, 'changes'>): number {
  return changes.at(-1)?.point ?? 0;
}

/** What changed at a commit: `new level`, or which settings are others from there on. */
export function changeText({ because, settings }: RegimeChange): Sentence {
  if (because === 'level') return ['new level'];
  return settings.length === 0 ? ['other settings'] : say`other settings (${namesText(settings)})`;
}

/** The regimes, newest first, and a drift in the newest: `new level since 3f2a1c7; drifts by +0.001 a commit`. Empty where all is one level. */
export function regimesText(trend: ShownTrend): Sentence {
  const { points, changes, drift } = trend;
  const told = [...changes].reverse().slice(0, 3);
  const more = changes.length - told.length;
  const parts = [
    ...told.map((change) => say`${changeText(change)} since ${commitName(points, change.point)}`),
    ...(more > 0 ? [say`${more} earlier ${more === 1 ? 'change' : 'changes'}`] : []),
    ...(driftOf(drift) === 0 ? [] : [say`drifts by ${signed(Number(drift.toPrecision(2)))} a commit`]),
    ...apartTexts(trend).map((text) => [text]),
  ];
  return joined(parts, '; ');
}

/** What keeps the newest regime from being one sample: its newest commits lie apart, or its runs do. A clause each. */
export function apartTexts({
  points,
  changes,
  apart,
  groups,
}: Pick<Trend, 'points' | 'changes' | 'apart' | 'groups'>): readonly string[] {
  const others = points.length - regimeOf({ changes }) - apart;
  const whose = apart === 1 ? 'the newest commit lies' : `the newest ${apart} commits lie`;
  const group = ({ runs, low, high }: TrendGroup) => `${short(runs)} at ${short(low)}${high > low ? ` to ${short(high)}` : ''}`;
  return [
    ...(apart > 0 && others > 0 ? [`${whose} apart from the ${others} before ${apart === 1 ? 'it' : 'them'}`] : []),
    ...(groups.length === 2 ? [`the runs lie apart: ${groups.map(group).join(', ')}`] : []),
  ];
}

/** A commit inside a sentence; one without a name is told by its place. */
function commitName(points: Trend['points'], point: number): Name | string {
  const commit = shortCommit(points[point]!.commit);
  return commit === '' ? `commit ${point + 1} of ${points.length}` : name(commit);
}

/** A drift that is shown; 0 for none. */
export function driftOf(drift: number): number {
  return Number.isFinite(drift) ? drift : 0;
}

/** Where this change lies: `0.913, below the 0.92 to 0.94 that one more run of the base branch is expected in`; '' without a value. */
export function placeText({ now, band }: ShownTrend): string {
  if (now === null) return '';
  const value = `${short(now.mean)}${now.runs > 1 ? ` (mean of ${now.runs} runs)` : ''}`;
  if (band === null) return value;
  const place = now.mean < band[0] ? 'below' : now.mean > band[1] ? 'above' : 'inside';
  return `${value}, ${place} the range ${short(band[0])} to ${short(band[1])} where one more run of the base branch is expected (95%)`;
}

/** The trend as a line of bars: `▃▃▄▃▆▆▆, then this change ▂`. `!`: a value that is no number. */
function trendBars({ points, now, band }: ShownTrend): string {
  const values = [...points.map(({ value }) => value), ...(now ? [now.mean] : [])];
  const known = [...values, ...(band ?? [])].filter(Number.isFinite);
  const range = { low: Math.min(...known), high: Math.max(...known) };
  const bars = barsOf([...values.keys()], values, { columns: values.length, from: 0, to: values.length, ...range });
  const before = bars.slice(0, points.length).join('');
  return now ? `${before}, then this change ${bars.at(-1)}` : before;
}

/** Bars, regimes and the place of this change in one sentence, without its metric and without a full stop. */
export function trendText(trend: ShownTrend): Sentence {
  const place = placeText(trend);
  const parts = [[trendBars(trend)], regimesText(trend), place === '' ? [] : [`this change ${place}`]];
  return joined(
    parts.filter((part) => part.length > 0),
    '; ',
  );
}

/** Days in words: `10 days`; hours below one. */
export function daysText(days: number): string {
  if (days < 1) return 'less than a day';
  return days < 1.5 ? '1 day' : `${two(Math.round(days))} days`;
}
